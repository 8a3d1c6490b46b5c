using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Files;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Viewings;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Disposals;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Grains.Tests.Disposals;

/// <summary>Disposals and their rounds below the pages, under virtual time.</summary>
internal sealed class DisposalNode : IAsyncDisposable
{
    public const string Document = TestLaunch.Document;

    public static readonly ActContext Judge = new(Guid.Parse("5c0f6c07-2d0e-4d3c-9d53-1f0f3f1f0a01"), "judge");

    private DisposalNode(TestNode rounds, SimulatedClock clock, ServiceProvider provider)
    {
        Rounds = rounds;
        Clock = clock;
        Databases = provider.GetRequiredService<IDbContextFactory<AuctionDb>>();
        var transactions = provider.GetRequiredService<IRecordTransactions>();
        Store = new DisposalStore(Databases, transactions);
        Viewings = new ViewingBook(Databases, transactions);
        Questions = new QuestionBook(Databases, transactions);
        Desk = new DisposalDesk(Store, new NoticeRounds(Databases), clock);
        Sweep = new DisposalSweep(Desk, Store, clock);
        Prices = new PriceBridge(Databases, Desk);
        Bridge = new RoundBridge(Databases, Store, Desk, rounds.Announcer, rounds.Directory, provider.GetRequiredService<FileShelf>());
    }

    public TestNode Rounds { get; }

    public SimulatedClock Clock { get; }

    public IDbContextFactory<AuctionDb> Databases { get; }

    public DisposalStore Store { get; }

    public DisposalDesk Desk { get; }

    public DisposalSweep Sweep { get; }

    public RoundBridge Bridge { get; }

    public PriceBridge Prices { get; }

    public ViewingBook Viewings { get; }

    public QuestionBook Questions { get; }

    public DateOnly Today => CourtTime.DayOf(Clock.Now);

    public static async Task<DisposalNode> StartAsync(TestDatabase database)
    {
        var clock = new SimulatedClock(CourtTime.At(new DateOnly(2026, 3, 2), new TimeOnly(12, 0)));
        var rounds = await TestNode.StartAsync(database, clock);
        var provider = database.Services(services =>
        {
            services.AddSingleton<IPlatformClock>(clock);
            if (database.Kind == DatabaseKind.Postgres)
            {
                services.AddSingleton<IRecordTransactions>(inner => new PostgresRecordTransactions(inner.GetRequiredService<IDbContextFactory<AuctionDb>>(), clock));
            }
        });
        return new DisposalNode(rounds, clock, provider);
    }

    public async Task<DisposalOpening> OpeningAsync()
    {
        var court = TestRows.Court();
        await using var db = await Databases.CreateDbContextAsync();
        db.Add(court);
        await db.SaveChangesAsync();
        return new DisposalOpening
        {
            Id = Guid.CreateVersion7(),
            CaseNumber = "(2026)江0102执1873号",
            AssetZh = "江州市临江区望江苑地下一层 12 号车位",
            AssetEn = "Parking space 12, basement of Wangjiang Court",
            Terms = new()
            {
                Number = "",
                CourtId = court.Id.ToString(),
                AssetClass = AssetClass.RealEstate,
                Parties = [new("A", DisposalRole.Applicant, Rank: null, Money.FromYuan(1_200_000)), new("D", DisposalRole.Debtor)],
                Claims = new(Money.FromYuan(1_000_000), Money.FromYuan(300_000), Money.FromYuan(20_000), Today),
                SeizedUntil = Today.AddMonths(30),
                RuleBook = RuleBooks.Edition2022.Version,
            },
            Persons = [new("A", "江州禾川商贸有限公司"), new("D", "林知远")],
        };
    }

    /// <summary>Opened and priced at a million, the panel named.</summary>
    public async Task<Guid> PricedAsync()
    {
        var opening = await OpeningAsync();
        Assert.Equal(ProcedureOutcome.Accepted, (await Desk.OpenAsync(opening, "open", Judge, CancellationToken.None)).Outcome);
        var until = Period.ValidUntil(Today, 12).Day;
        await DoAsync(opening.Id, new TakePrice(new(PriceBasis.Appraisal, Money.FromYuan(1_000_000), Today, until, Period.ValidUntil(until, 6).Day, ValuationNumber: null, Document)));
        await DoAsync(opening.Id, new NamePanel(["m1", "m2", "m3"]));
        return opening.Id;
    }

    /// <summary>As <see cref="PricedAsync"/>, with the notice of the first round out.</summary>
    public async Task<Guid> NoticedAsync()
    {
        var id = await PricedAsync();
        var launch = new TestLaunch(() => StateAsync(id), command => DoAsync(id, command), Today);
        var draft = await launch.NotifyAsync(RoundKind.First, 700_000, incrementYuan: 1_000);
        Clock.MoveTo(CourtTime.At(draft.NoticeDay, new TimeOnly(9, 0)));
        var answer = await Desk.PublishAsync(id, new PublishNotice(Document), TestLaunch.Shown, "publish", Judge, CancellationToken.None);
        Assert.True(answer.Outcome == ProcedureOutcome.Accepted, $"{answer.Outcome} {answer.Words?.En}");
        return id;
    }

    /// <summary>As <see cref="NoticedAsync"/>, with bidding begun and one bidder admitted.</summary>
    public async Task<BiddingDisposal> BiddingAsync()
    {
        var id = await NoticedAsync();
        await Bridge.RunAsync(CancellationToken.None);
        var round = await RoundAsync(id);
        Guid roundId;
        var person = TestRows.Person();
        await using (var db = await Databases.CreateDbContextAsync())
        {
            roundId = await db.DisposalRounds.Where(row => row.DisposalId == id).Select(row => row.RoundId).SingleAsync();
            db.Add(person);
            await db.SaveChangesAsync();
        }

        var admitted = await Rounds.Admission.AdmitAsync(roundId, person.Id, rank: null, ActContext.Platform, CancellationToken.None);
        Clock.MoveTo((await StateAsync(id)).Round!.Draft.StartsAt);
        await round.WakeAsync(CancellationToken.None);
        await Bridge.RunAsync(CancellationToken.None);
        return new(id, roundId, round, admitted.BidderCode!);
    }

    /// <summary>Serves the round through its last minutes and lets it end.</summary>
    public async Task EndAsync(Guid id)
    {
        var round = await RoundAsync(id);
        await using var db = await Databases.CreateDbContextAsync();
        var roundId = await db.DisposalRounds.Where(row => row.DisposalId == id).Select(row => row.RoundId).SingleAsync();
        var end = (await round.ViewAsync(CancellationToken.None)).State.EndsAt;
        Clock.MoveTo(end.AddMinutes(-6));
        while (Clock.Now < end.AddSeconds(2))
        {
            Clock.MoveTo(Clock.Now.AddSeconds(1));
            await Rounds.Writer.ProbeAsync(roundId);
        }

        await round.WakeAsync(CancellationToken.None);
    }

    public async Task DoAsync(Guid id, DisposalCommand command)
    {
        var answer = await Desk.ExecuteAsync(id, command, Guid.NewGuid().ToString("N"), Judge, CancellationToken.None);
        Assert.True(answer.Outcome == ProcedureOutcome.Accepted, $"{command.GetType().Name}: {answer.Outcome} {answer.Words?.En}");
    }

    public async Task<DisposalState> StateAsync(Guid id) => (await Desk.FindAsync(id, CancellationToken.None))!;

    public async Task<RoundSequencer> RoundAsync(Guid id)
    {
        await using var db = await Databases.CreateDbContextAsync();
        var round = await db.DisposalRounds.Where(row => row.DisposalId == id).Select(row => row.RoundId).SingleAsync();
        return await Rounds.Directory.FindAsync(round, CancellationToken.None);
    }

    public async ValueTask DisposeAsync() => await Rounds.DisposeAsync();
}

/// <summary>A disposal whose round is being bid on.</summary>
internal sealed record BiddingDisposal(Guid Id, Guid RoundId, RoundSequencer Round, string BidderCode);
