using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Grains.Procedures;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Disposals;

/// <summary>Commands in a disposal on the database: once, in order, with the answer they got.</summary>
public sealed class JudgeDisposalTests
{
    [Theory]
    [EachDatabase]
    public async Task OpenedTwiceUnderOneKey_IsOneDisposal(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var opening = await node.OpeningAsync();

        var first = await node.Desk.OpenAsync(opening, "k", DisposalNode.Judge, CancellationToken.None);
        var again = await node.Desk.OpenAsync(opening, "k", DisposalNode.Judge, CancellationToken.None);

        Assert.Equal((ProcedureOutcome.Accepted, ProcedureOutcome.Accepted), (first.Outcome, again.Outcome));
        await using var db = await database.OpenAsync();
        var row = await db.Disposals.SingleAsync();
        Assert.Equal(("HD2603-0001", DisposalPhase.Pending, 1), (row.Number, row.Phase, row.Seq));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    public async Task Refused_IsRecordedAndAnsweredTheSameForEver(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await node.PricedAsync();
        var grant = new GrantSelfDisposal(Money.FromYuan(900_000), node.Today.AddDays(30), "acct", SelfDisposalBasis.MoneyControlled, DisposalNode.Document);

        var early = await node.Desk.ExecuteAsync(id, grant, "k", DisposalNode.Judge, CancellationToken.None);
        await node.DoAsync(id, new AskSelfDisposal("D", Money.FromYuan(900_000), node.Today.AddDays(30), DisposalNode.Document));
        var again = await node.Desk.ExecuteAsync(id, grant, "k", DisposalNode.Judge, CancellationToken.None);
        var other = await node.Desk.ExecuteAsync(id, grant with { AccountId = "other" }, "k", DisposalNode.Judge, CancellationToken.None);

        Assert.Equal((ProcedureOutcome.Refused, DisposalRefusal.WrongPhase), (early.Outcome, early.Refusal));
        Assert.Equal((ProcedureOutcome.Refused, DisposalRefusal.WrongPhase, early.Words), (again.Outcome, again.Refusal, again.Words));
        Assert.Equal(ProcedureOutcome.KeyReused, other.Outcome);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "HUM-9.1")]
    public async Task TermOfSelfDisposalOver_IsSweptOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await node.PricedAsync();
        var until = node.Today.AddDays(30);
        await node.DoAsync(id, new AskSelfDisposal("D", Money.FromYuan(900_000), until, DisposalNode.Document));
        await node.DoAsync(id, new GrantSelfDisposal(Money.FromYuan(900_000), until, "acct", SelfDisposalBasis.MoneyControlled, DisposalNode.Document));

        node.Clock.MoveTo(Auction.Domain.Calendar.CourtTime.EndOf(until));
        Assert.Equal((1, 0), ((await node.Sweep.RunAsync(CancellationToken.None)).Woken, (await node.Sweep.RunAsync(CancellationToken.None)).Woken));

        Assert.Equal(SelfDisposalStage.Lapsed, (await node.StateAsync(id)).SelfDisposal!.Stage);
        await database.AssertCleanAsync();
    }
}
