using Auction.Grains.Procedures;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Valuations;
using Microsoft.EntityFrameworkCore;
using Valuation.Procedure;

namespace Auction.Grains.Tests.Valuations;

/// <summary>Crashes, lost answers and several processes at once: a command lands whole and once, or not at all.</summary>
public sealed class CommandFaultTests
{
    [Theory]
    [EachDatabase]
    public async Task BrokenBeforeTheCommit_LeavesNothing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        FaultyTransactions? faults = null;
        var node = ValuationNode.Start(database, wrap: inner => faults = new(inner));
        var id = await node.ReadyAsync();
        var counts = await CountAsync(database);
        faults!.NextFault = TransactionFault.BeforeCommit;

        await Assert.ThrowsAsync<BrokenConnectionException>(() => node.DoAsync(id, new RefuseAgreement("A"), "k1"));

        Assert.Equal(counts, await CountAsync(database));
        await database.AssertCleanAsync();
        Assert.Single((await node.DoAsync(id, new RefuseAgreement("A"), "k1")).Events.OfType<AgreementRefused>());
    }

    [Theory]
    [EachDatabase]
    public async Task BrokenAfterTheCommit_IsAnsweredByItsKey(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        FaultyTransactions? faults = null;
        var node = ValuationNode.Start(database, wrap: inner => faults = new(inner));
        var id = await node.ReadyAsync();
        var counts = await CountAsync(database);
        faults!.NextFault = TransactionFault.AfterCommit;

        var answer = await node.DoAsync(id, new RefuseAgreement("A"), "k1");

        Assert.Single(answer.Events.OfType<AgreementRefused>());
        Assert.Equal((counts.Events + 1, counts.Answers + 1, counts.Acts + 1), await CountAsync(database));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task SweepBrokenAtEitherSideOfTheCommit_IsMadeGoodByTheNext(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        FaultyTransactions? faults = null;
        var node = ValuationNode.Start(database, wrap: inner => faults = new(inner));
        await node.AskingAsync();
        await node.AskingAsync();
        node.Clock.MoveTo(ValuationNode.Noon("2026-03-06"));
        foreach (var fault in new[] { TransactionFault.BeforeCommit, TransactionFault.AfterCommit })
        {
            faults!.NextFault = fault;
            await Assert.ThrowsAsync<BrokenConnectionException>(() => node.Sweep.RunAsync(CancellationToken.None));
        }

        Assert.Equal(0, (await node.Sweep.RunAsync(CancellationToken.None)).Woken);
        await using var db = await database.OpenAsync();
        Assert.Equal(2, await db.ValuationEvents.CountAsync(row => row.Kind == "method-failed.v1"));
        await database.AssertCleanAsync();
    }

    /// <summary>Somebody's command lands between looking and writing: the loser judges again, against what is there now.</summary>
    [Theory]
    [EachDatabase]
    public async Task LostRace_IsJudgedAgain(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        FaultyTransactions? faults = null;
        var node = ValuationNode.Start(database, wrap: inner => faults = new(inner));
        var id = await node.ReadyAsync();
        var other = node.Beside(database);
        faults!.BeforeNext = () => other.DoAsync(id, new WithdrawValuation(WithdrawalGround.ApplicantWithdrew, ValuationNode.Document));

        var answer = await node.Desk.ExecuteAsync(id, new RefuseAgreement("A"), "k1", ValuationNode.Judge, CancellationToken.None);

        Assert.Equal((ProcedureOutcome.Refused, ValuationRefusal.Withdrawn), (answer.Outcome, answer.Refusal));
        await database.AssertCleanAsync();
    }

    /// <summary>Two processes, many commands and repeated keys on one valuation, all at once.</summary>
    [Theory]
    [EachDatabase]
    public async Task ManyAtOnceFromTwoProcesses_AreEachStoredOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var id = await node.OpenAsync();
        var nodes = new[] { node, node.Beside(database) };
        var keys = Enumerable.Range(0, 6).SelectMany(number => Enumerable.Repeat(number, 3)).ToList();

        var answers = await Task.WhenAll(keys.Select(async (number, place) =>
        {
            var command = new RecordMarketSample($"s{number}", Domain.Amounts.Money.FromYuan(100 + number), ValuationNode.Day("2026-03-01"), ValuationNode.Document);
            while (true)
            {
                var answer = await nodes[place % 2].Desk.ExecuteAsync(id, command, $"k{number}", ValuationNode.Judge, CancellationToken.None);
                if (answer.Outcome != ProcedureOutcome.Busy) { return (number, answer); }
            }
        }));

        Assert.All(answers, each => Assert.Equal($"s{each.number}", Assert.IsType<MarketSampleRecorded>(Assert.Single(each.answer.Events)).SampleId));
        Assert.Equal(6, (await node.Desk.FindAsync(id, CancellationToken.None))!.Sources.Samples.Count);
        await database.AssertCleanAsync();
    }

    /// <summary>The same opening sent by both processes at once, and another one beside it: one valuation each, one number each.</summary>
    [Theory]
    [EachDatabase]
    public async Task OpeningsAtOnce_GetOneNumberEach(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var node = ValuationNode.Start(database);
        var other = node.Beside(database);
        var (first, second) = (await node.OpeningAsync(), await node.OpeningAsync());

        var answers = await Task.WhenAll(
            node.Desk.OpenAsync(first, "k1", ValuationNode.Judge, CancellationToken.None),
            other.Desk.OpenAsync(first, "k1", ValuationNode.Judge, CancellationToken.None),
            other.Desk.OpenAsync(second, "k2", ValuationNode.Judge, CancellationToken.None));

        Assert.All(answers, answer => Assert.Equal(ProcedureOutcome.Accepted, answer.Outcome));
        Assert.Equal(Number(answers[0]), Number(answers[1]));
        Assert.Equal(["HV2603-0001", "HV2603-0002"], answers.Select(Number).Distinct().Order(StringComparer.Ordinal));
        await database.AssertCleanAsync();

        static string Number(ProcedureAnswer<ValuationEvent, ValuationRefusal> answer) => Assert.IsType<ValuationOpened>(answer.Events[0]).Terms.Number;
    }

    private static async Task<(int Events, int Answers, int Acts)> CountAsync(TestDatabase database)
    {
        await using var db = await database.OpenAsync();
        return (await db.ValuationEvents.CountAsync(), await db.ValuationAnswers.CountAsync(), await db.Acts.CountAsync());
    }
}
