using System.Text.Json.Nodes;
using Auction.Data.Import;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.Web.Cli;
using Auction.Web.Import;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Tests.Import;

/// <summary>Good rows are announced once, bad rows stay out, and nothing announced ever changes.</summary>
public sealed class ImportNoticesTests
{
    private static readonly ImportOrder Order = new(ActorId: null, "import");

    [Theory]
    [EachDatabase]
    public async Task GoodRow_IsAnnouncedInTheJournalAndTheBadOneStaysOut(DatabaseKind kind)
    {
        await using var desk = await Desk.OpenAsync(kind);
        var result = await desk.ImportAsync(Notices.Good(), Notices.Good(("reference", "B"), ("deposit", "1")));
        Assert.Equal([ImportOutcome.New, ImportOutcome.Refused], result.Lines.Select(line => line.Outcome));
        Assert.Equal("AUC-17.1", Assert.Single(result.Findings).RuleId);

        await using var db = await desk.Database.OpenAsync();
        var lot = await db.Lots.SingleAsync();
        var round = await db.Rounds.SingleAsync();
        Assert.Equal(("HP2611-0001", "HP2611-0001"), (lot.Number, result.Lines[0].LotNumber));
        Assert.Equal((Money.FromYuan(700_000), Notices.Now, 1), (round.StartPrice, round.NoticedAt, round.Ordinal));
        var view = await (await desk.Node.Directory.FindAsync(round.Id, CancellationToken.None)).ViewAsync(CancellationToken.None);
        Assert.Equal((RoundPhase.Noticed, 1, lot.Number), (view.State.Phase, view.State.Seq, view.State.Terms!.LotNumber));
        Assert.Equal("import", (await db.Acts.SingleAsync()).Role);
    }

    /// <summary>The whole way: file, checks, journal, audit; and the same deposit for anything else stays out.</summary>
    [Theory]
    [EachDatabase("not_appraisable", null, "1", ImportOutcome.New)]
    [EachDatabase("not_appraisable", null, "900000", ImportOutcome.New)]
    [EachDatabase("appraisal", "1000000", "1", ImportOutcome.Refused)]
    [Trait("Rule", "EQU-12")]
    public async Task EquityThatCannotBeAppraised_IsAnnouncedWithAFreeDeposit(DatabaseKind kind, string referenceKind, string? reference, string deposit, ImportOutcome outcome)
    {
        await using var desk = await Desk.OpenAsync(kind);
        var result = await desk.ImportAsync(Notices.Good(
            ("asset_class", "other_right"), ("category", "equity"), ("reference_kind", referenceKind), ("reference_price", reference), ("deposit", deposit),
            ("starts_at", "2027-01-12 10:00"), ("ends_at", "2027-01-13 10:00")));
        Assert.Equal(outcome, Assert.Single(result.Lines).Outcome);
        await using var db = await desk.Database.OpenAsync();
        Assert.Equal(outcome == ImportOutcome.New ? 1 : 0, await db.RoundEvents.CountAsync(row => row.Payload.Contains("\"depositFree\":true")));
        await desk.Database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task Preview_ChangesNothing(DatabaseKind kind)
    {
        await using var desk = await Desk.OpenAsync(kind);
        var result = await desk.Importer.PreviewAsync(Notices.File(Notices.Good()), Order, CancellationToken.None);
        Assert.Equal(ImportOutcome.New, Assert.Single(result.Lines).Outcome);
        await using var db = await desk.Database.OpenAsync();
        Assert.False(await db.Lots.AnyAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task SameFileAgain_IsHereAlready(DatabaseKind kind)
    {
        await using var desk = await Desk.OpenAsync(kind);
        await desk.ImportAsync(Notices.Good(), Notices.Good(("reference", "B")));
        var again = await desk.ImportAsync(Notices.Good(), Notices.Good(("reference", "B")));
        Assert.All(again.Lines, line => Assert.Equal(ImportOutcome.Unchanged, line.Outcome));
        Assert.Equal(["HP2611-0001", "HP2611-0002"], again.Lines.Select(line => line.LotNumber));
        await using var db = await desk.Database.OpenAsync();
        Assert.Equal((2, 2, 2), (await db.Lots.CountAsync(), await db.Rounds.CountAsync(), await db.RoundEvents.CountAsync()));
    }

    [Theory]
    [EachDatabase("start_price", "705000")]
    [EachDatabase("deposit", "75000")]
    [EachDatabase("starts_at", "2026-12-08 09:00")]
    [EachDatabase("balance_days", "9")]
    [EachDatabase("title_zh", "另一个标题")]
    [EachDatabase("defects_zh", "渗水")]
    [EachDatabase("lot_number", "HP2611-0009")]
    [Trait("Rule", "ATT-D")]
    public async Task ChangedNotice_IsAConflictThatNamesTheField(DatabaseKind kind, string field, string value)
    {
        await using var desk = await Desk.OpenAsync(kind);
        await desk.ImportAsync(Notices.Good());
        var line = Assert.Single((await desk.ImportAsync(Notices.Good((field, value)))).Lines);
        Assert.Equal(ImportOutcome.Conflict, line.Outcome);
        Assert.Contains(line.Findings, finding => finding.Field.Name == field && finding.RuleId == "ATT-D");
        await using var db = await desk.Database.OpenAsync();
        Assert.Equal("望江苑7幢1203室", (await db.Lots.SingleAsync()).TitleZh);
        Assert.Equal(Money.FromYuan(700_000), (await db.Rounds.SingleAsync()).StartPrice);
        Assert.Equal(1, await db.RoundEvents.CountAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task ImportCutShort_IsFinishedByTheNext(DatabaseKind kind)
    {
        // A crash after the notice was saved, before its first journal entry.
        await using var desk = await Desk.OpenAsync(kind);
        var file = NoticeFile.Read(Notices.File(Notices.Good())).File!;
        var context = new NoticeContext([new KnownCourt(Notices.Court, "")], RuleBooks.Edition2022, Notices.Now);
        var notice = Assert.Single(NoticeCheck.Check(file, context)).Notice!;
        Guid courtId;
        await using (var db = await desk.Database.OpenAsync())
        {
            courtId = (await db.Courts.SingleAsync()).Id;
        }

        var lot = NoticeRows.Lot(notice, NoticeIdentity.LotId(Notices.Court, notice.Reference), courtId, "HP2611-0001", Notices.Now, isDemo: false);
        var cut = NoticeRows.Round(notice, lot.Id, ordinal: 1, RuleBooks.Edition2022.Version, Notices.Now);
        await desk.Database.SaveAsync(lot, cut, RoundAnnouncer.EmptyHead(cut));
        var result = await desk.ImportAsync(Notices.Good());
        Assert.Equal(ImportOutcome.New, Assert.Single(result.Lines).Outcome);
        await using var after = await desk.Database.OpenAsync();
        Assert.Equal((cut.Id, 1), ((await after.RoundEvents.SingleAsync()).RoundId, await after.Rounds.CountAsync()));
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "ATT-D")]
    public async Task WithdrawnRound_MayBeAnnouncedAnew(DatabaseKind kind)
    {
        await using var desk = await Desk.OpenAsync(kind);
        await desk.ImportAsync(Notices.Good());
        await desk.ExecuteAsync(new WithdrawRound("公告有误", "The notice was wrong"));
        var line = Assert.Single((await desk.ImportAsync(Notices.Good(("start_price", "720000"), ("deposit", "72000")))).Lines);
        Assert.Equal((ImportOutcome.New, "HP2611-0001"), (line.Outcome, line.LotNumber));
        await using var db = await desk.Database.OpenAsync();
        Assert.Equal([1, 2], await db.Rounds.OrderBy(round => round.Ordinal).Select(round => round.Ordinal).ToListAsync());
    }

    [Theory]
    [EachDatabase("640000", ImportOutcome.Refused)]
    [EachDatabase("700000", ImportOutcome.New)]
    [Trait("Rule", "AUC-26.1d")]
    public async Task SecondRound_FollowsTheFailedFirstAndItsStartPrice(DatabaseKind kind, string previous, ImportOutcome outcome)
    {
        await using var desk = await Desk.OpenAsync(kind);
        await desk.ImportAsync(Notices.Good());
        JsonObject Second() => Notices.Good(
            ("round", "second"), ("previous_start_price", previous), ("start_price", "560000"), ("deposit", "56000"),
            ("notice_date", "2026-12-10"), ("starts_at", "2026-12-20 10:00"), ("ends_at", "2026-12-21 10:00"));

        desk.Clock.MoveTo(Notices.Now.AddDays(18));
        var early = Assert.Single((await desk.ImportAsync(Second())).Lines);
        Assert.Contains(early.Findings, finding => finding.RuleId == "AUC-26.1");
        await desk.ExecuteAsync(new CloseRound(CoverReport.Complete(desk.Clock.Now)));
        Assert.Equal(outcome, Assert.Single((await desk.ImportAsync(Second())).Lines).Outcome);
    }

    [Theory]
    [EachDatabase(true, ImportOutcome.New)]
    [EachDatabase(false, ImportOutcome.Refused)]
    public async Task CourtOfTheFile_IsRegisteredOnlyByWhoeverRunsThePlatform(DatabaseKind kind, bool addsCourts, ImportOutcome outcome)
    {
        await using var desk = await Desk.OpenAsync(kind);
        var file = new JsonObject
        {
            ["courts"] = new JsonArray(
                new JsonObject { ["code"] = "jz0199", ["name_zh"] = "新法院" },
                new JsonObject { ["code"] = Notices.Court, ["name_zh"] = "改名" }),
            ["notices"] = new JsonArray(Notices.Good(("court", "新法院"))),
        };
        var bytes = System.Text.Encoding.UTF8.GetBytes(file.ToJsonString());
        var result = await desk.Importer.ImportAsync(bytes, Order with { AddsCourts = addsCourts }, CancellationToken.None);
        Assert.Equal(outcome, Assert.Single(result.Lines).Outcome);
        await using var db = await desk.Database.OpenAsync();
        Assert.Equal(addsCourts ? 2 : 1, await db.Courts.CountAsync());
        Assert.False(await db.Courts.AnyAsync(court => court.NameZh == "改名"));
    }

    [Theory]
    [EachDatabase]
    public async Task TwoRoundsOfOneLotInOneFile_AreNotAnnouncedTogether(DatabaseKind kind)
    {
        await using var desk = await Desk.OpenAsync(kind);
        var second = Notices.Good(("round", "second"), ("previous_start_price", "700000"));
        var result = await desk.ImportAsync(Notices.Good(), second);
        Assert.Equal([ImportOutcome.New, ImportOutcome.Refused], result.Lines.Select(line => line.Outcome));
    }

    [Theory]
    [EachDatabase]
    public async Task LotNumberOfAnotherLot_IsRefused(DatabaseKind kind)
    {
        await using var desk = await Desk.OpenAsync(kind);
        await desk.ImportAsync(Notices.Good(("lot_number", "HP2611-0100")));
        var result = await desk.ImportAsync(Notices.Good(("reference", "B"), ("lot_number", "HP2611-0100")), Notices.Good(("reference", "C")));
        Assert.Equal([ImportOutcome.Refused, ImportOutcome.New], result.Lines.Select(line => line.Outcome));
        Assert.Equal("HP2611-0101", result.Lines[1].LotNumber);
    }

    [Theory]
    [InlineData(0, "good")]
    [InlineData(1, "good", "bad")]
    [InlineData(2)]
    public async Task Command_EndsWithACodeForEachResult(int code, params string[] rows)
    {
        await using var desk = await Desk.OpenAsync(DatabaseKind.Sqlite);
        var file = Path.Combine(desk.Database.Folder, "notices.json");
        await File.WriteAllBytesAsync(file, Notices.File([.. rows.Select(row => Notices.Good(("reference", row), ("increment", row == "bad" ? "0" : "5000")))]));
        using var output = new StringWriter();
        using var errors = new StringWriter();
        var findings = Path.Combine(desk.Database.Folder, "findings.csv");
        Assert.Equal(code, await new ImportCommand(desk.Importer, output, errors).RunAsync([file, "--errors", findings], CancellationToken.None));
        Assert.Equal(code == 2, errors.ToString().Contains("没有公告", StringComparison.Ordinal));
        Assert.Equal(code == 1, File.Exists(findings) && (await File.ReadAllTextAsync(findings)).Contains("AUC-20.1", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData]
    [InlineData("a.csv", "b.csv")]
    [InlineData("no such file.csv")]
    public async Task Command_SaysWhatItNeeds(params string[] args)
    {
        await using var desk = await Desk.OpenAsync(DatabaseKind.Sqlite);
        using var errors = new StringWriter();
        Assert.Equal(2, await new ImportCommand(desk.Importer, TextWriter.Null, errors).RunAsync(args, CancellationToken.None));
        Assert.NotEmpty(errors.ToString());
    }

    /// <summary>A court, a node with a clock the test moves, and the importer on it.</summary>
    private sealed class Desk : IAsyncDisposable
    {
        private Desk(TestDatabase database, TestNode node, SimulatedClock clock)
        {
            Database = database;
            Node = node;
            Clock = clock;
            Importer = new NoticeImporter(node.Databases, node.Announcer, clock);
        }

        public TestDatabase Database { get; }

        public TestNode Node { get; }

        public SimulatedClock Clock { get; }

        public NoticeImporter Importer { get; }

        public static async Task<Desk> OpenAsync(DatabaseKind kind)
        {
            var database = await TestDatabase.CreateAsync(kind);
            await database.SaveAsync(TestRows.Court(Notices.Court));
            var clock = new SimulatedClock(Notices.Now);
            return new Desk(database, await TestNode.StartAsync(database, clock), clock);
        }

        public Task<ImportResult> ImportAsync(params JsonObject[] notices) =>
            Importer.ImportAsync(Notices.File(notices), Order, CancellationToken.None);

        public async Task ExecuteAsync(RoundCommand command)
        {
            await using var db = await Database.OpenAsync();
            var sequencer = await Node.Directory.FindAsync((await db.Rounds.SingleAsync()).Id, CancellationToken.None);
            Assert.Null((await sequencer.ExecuteAsync(command, ActContext.Platform, CancellationToken.None)).Refusal);
        }

        public async ValueTask DisposeAsync()
        {
            await Node.DisposeAsync();
            await Database.DisposeAsync();
        }
    }
}
