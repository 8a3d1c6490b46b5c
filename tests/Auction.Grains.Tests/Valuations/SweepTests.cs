using Auction.Data.Procedures;
using Auction.Grains.Procedures;
using System.Diagnostics;
using Auction.Data.Lots;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Grains.Tests.Processes;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>What the clock brings about happens once, whoever wakes the valuations and however often.</summary>
public sealed class SweepTests(ITestOutputHelper output)
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.3")]
    public async Task TimeOver_HappensAtItsInstantAndNotBefore(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();
        var end = CourtTime.EndOf(ValuationNode.Day("2026-03-05"));
        node.Clock.MoveTo(end.AddMilliseconds(-1));
        Assert.Equal(0, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);

        node.Clock.MoveTo(end);
        Assert.Equal(1, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);

        await using var db = await database.OpenAsync();
        var last = await db.ValuationEvents.OrderBy(row => row.Seq).LastAsync();
        Assert.Equal(("method-failed.v1", end), (last.Kind, last.At));
        Assert.Equal((ValuationPhase.Selecting, (DateTimeOffset?)null), (await db.Valuations.Where(row => row.Id == id).ToListAsync()).Select(row => (row.Phase, row.WakesAt)).Single());
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task WakingLateAndTwice_ChangesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        await node.AskingAsync();
        node.Clock.MoveTo(ValuationNode.Noon("2026-04-20"));
        var other = node.Beside(database);

        var results = await Task.WhenAll(node.Sweep.RunAsync(CancellationToken.None), other.Sweep.RunAsync(CancellationToken.None));
        Assert.Equal(0, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);

        Assert.Equal(1, results.Sum(result => result.Woken));
        await using var db = await database.OpenAsync();
        var last = await db.ValuationEvents.OrderBy(row => row.Seq).LastAsync();
        Assert.Equal(("method-failed.v1", CourtTime.EndOf(ValuationNode.Day("2026-03-05"))), (last.Kind, last.At));
        Assert.Equal(1, await db.Acts.CountAsync(row => row.Act == "wake"));
        await database.AssertCleanAsync();
    }

    /// <summary>A report stored in the last millisecond and read an hour later, after the process was down over midnight, is in time.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "REF-11.1")]
    public async Task AnswerThatCameInTime_IsReadBeforeTheTimeIsOver(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.AskingAsync();
        var end = CourtTime.EndOf(ValuationNode.Day("2026-03-05"));
        var (inTime, late) = (end.AddMilliseconds(-1), end);
        var requests = await node.Requests.TakeAsync(null, node.Clock.Now, TimeSpan.FromMinutes(1), 2, CancellationToken.None);
        var answers = new List<string>();
        foreach (var (request, at) in requests.Zip([inTime, late]))
        {
            answers.Add(await node.Requests.AnswerAsync(request.Id, [1], "application/json", at, askAgainAt: null, CancellationToken.None));
        }

        node.Clock.MoveTo(end.AddHours(1));
        Assert.Equal(0, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);
        var report = node.Report(requests[0].Recipient, 100);
        report = report with { Report = report.Report with { ReportDate = ValuationNode.Day("2026-03-05") } };
        Assert.Equal(ProcedureOutcome.Accepted, (await node.Desk.ReceiveAsync(id, report, "first", inTime, CancellationToken.None)).Outcome);
        await node.Requests.HandledAsync(requests[0].Id, answers[0], node.Clock.Now, fault: null, isOver: false, CancellationToken.None);
        Assert.Equal(1, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);

        await using var db = await database.OpenAsync();
        var entries = await db.ValuationEvents.OrderBy(row => row.Seq).ToListAsync();
        Assert.Equal([("online-report-received.v1", inTime), ("online-inquiry-closed.v1", end)], entries.TakeLast(2).Select(row => (row.Kind, row.At)));
        await database.AssertCleanAsync();
    }

    /// <summary>More than one batch, woken by two processes at once; AUCTION_TEST_VALUATIONS makes it larger.</summary>
    [Theory]
    [EachDatabase]
    public async Task ManyDue_AreEachWokenOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var court = TestRows.Court();
        var many = RunSize.Of("AUCTION_TEST_VALUATIONS", (2 * SweepResult.BatchSize) + 7);
        await CopyAsync(node, await node.AskingAsync(court), many - 1);
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        var other = node.Beside(database);

        var clock = Stopwatch.StartNew();
        var woken = (await Task.WhenAll(node.Sweep.RunAsync(CancellationToken.None), other.Sweep.RunAsync(CancellationToken.None))).Sum(result => result.Woken);
        output.WriteLine($"{many} valuations woken in {clock.Elapsed}.");
        clock.Restart();
        woken += (await node.Sweep.RunAsync(CancellationToken.None)).Woken;
        output.WriteLine($"Nothing left found in {clock.Elapsed}.");

        Assert.Equal(many, woken);
        await using var db = await database.OpenAsync();
        Assert.Equal(many, await db.ValuationEvents.CountAsync(row => row.Kind == "method-failed.v1"));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task DamagedJournal_StopsOnlyItself(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var damaged = await node.AskingAsync();
        var whole = await node.AskingAsync();
        await database.DropGuardsAsync();
        await using (var db = await database.OpenAsync())
        {
            await db.ValuationEvents.Where(row => row.SubjectId == damaged && row.Seq == 2).ExecuteUpdateAsync(set => set.SetProperty(row => row.Payload, "{}"));
        }

        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        var result = await node.Sweep.RunAsync(CancellationToken.None);

        Assert.Equal(1, result.Woken);
        var failure = Assert.Single(result.Failed);
        Assert.Equal(damaged, failure.SubjectId);
        Assert.IsType<DamagedJournalException>(failure.Cause);
        Assert.Equal(ValuationPhase.Selecting, (await node.Desk.FindAsync(whole, CancellationToken.None))!.Phase);
    }

    /// <summary>The same journal under many ids, as fast as a database takes it.</summary>
    private static async Task CopyAsync(ValuationNode node, Guid source, int copies)
    {
        var stored = (await node.Store.LoadAsync(source, CancellationToken.None))!;
        var model = (ValuationRow)stored.Head;
        var fold = ValuationProcedure.Instance.Fold(source, stored.Events);
        var events = stored.Events.Select(ValuationProcedure.Instance.Read).ToList();
        foreach (var numbers in Enumerable.Range(2, copies).Chunk(500))
        {
            var writes = new List<ProcedureWrite<ValuationState, ValuationEvent>>();
            foreach (var number in numbers)
            {
                var id = Guid.CreateVersion7();
                var opened = (ValuationOpened)events[0];
                ValuationEvent[] own = [opened with { Terms = opened.Terms with { Number = $"HV2603-{number:0000}" } }, .. events.Skip(1)];
                var (after, entries) = ValuationProcedure.Instance.Start.With(id, own);
                var head = new ValuationRow
                {
                    Id = id,
                    Number = after.State.Terms!.Number,
                    CourtId = model.CourtId,
                    CaseNumber = model.CaseNumber,
                    AssetZh = model.AssetZh,
                    AssetEn = model.AssetEn,
                    PropertyKind = model.PropertyKind,
                    AssetClass = model.AssetClass,
                    Fence = Guid.Empty,
                    Seq = 0,
                    HeadHash = fold.HeadHash,
                    Phase = ValuationPhase.NotOpened,
                    IsStayed = false,
                    OpenedAt = after.State.OpenedAt,
                    LastStamp = after.State.LastStamp,
                };
                writes.Add(new()
                {
                    SubjectId = id,
                    OldFence = null,
                    Opening = head,
                    Before = ValuationProcedure.Instance.Start,
                    After = after,
                    Events = own,
                    Entries = entries,
                    Answer = new("copy", fold.HeadHash, after.State.LastStamp, FromSeq: 1, after.State.Seq),
                    Act = new(after.State.LastStamp, ActorId: null, "platform", "copy", id.ToString(), "{}", ""),
                    Beside = [.. after.State.Parties.Select(party => new ValuationPartyRow { ValuationId = id, PartyId = party.Id, Role = party.Role, Name = "某人" })],
                });
            }

            Assert.Equal(writes.Count, (await node.Store.SaveAsync(writes, CancellationToken.None)).Count);
        }
    }
}
