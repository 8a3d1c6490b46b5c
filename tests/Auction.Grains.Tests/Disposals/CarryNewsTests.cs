using Auction.Data.Disposals;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Disposals;

/// <summary>A disposal and its round hear of each other, once, whenever it is carried.</summary>
public sealed class CarryNewsTests
{
    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-12.2")]
    public async Task Notice_BringsTheRoundIntoBeing(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await node.NoticedAsync();
        await using (var db = await database.OpenAsync())
        {
            Assert.Equal((1, 1, 1), (await db.Lots.CountAsync(), await db.Rounds.CountAsync(), await db.DisposalRounds.CountAsync()));
            Assert.Equal(await db.Lots.Select(lot => (Guid?)lot.Id).SingleAsync(), (await db.Disposals.SingleAsync()).LotId);
        }

        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        var view = await (await node.RoundAsync(id)).ViewAsync(CancellationToken.None);
        Assert.Equal(RoundPhase.Noticed, view.State.Phase);
        Assert.Equal(1, view.State.Seq);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-28.1")]
    [Trait("Rule", "STOP-CLK")]
    public async Task SuspendedAndResumed_ReachesTheRunningRound(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await node.NoticedAsync();
        await node.Bridge.RunAsync(CancellationToken.None);
        var round = await node.RoundAsync(id);
        node.Clock.MoveTo((await node.StateAsync(id)).Round!.Draft.StartsAt);
        await round.WakeAsync(CancellationToken.None);
        await node.Bridge.RunAsync(CancellationToken.None);
        Assert.Equal(RoundStage.Bidding, (await node.StateAsync(id)).Round!.Stage);

        await node.DoAsync(id, new HoldSale(HoldKind.Suspension, HoldGround.ApplicantAllows, "申请执行人同意延期。", DisposalNode.Document));
        await node.Bridge.RunAsync(id, CancellationToken.None);
        Assert.Equal(RoundPhase.Paused, (await round.ViewAsync(CancellationToken.None)).State.Phase);

        var resumes = node.Clock.Now.AddDays(2);
        await node.DoAsync(id, new RecordCauseGone(node.Today, DisposalNode.Document));
        await node.DoAsync(id, new ResumeSale(resumes, DisposalNode.Document));
        await node.Bridge.RunAsync(id, CancellationToken.None);
        node.Clock.MoveTo(resumes);
        await node.Sweep.RunAsync(CancellationToken.None);
        await round.WakeAsync(CancellationToken.None);
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        Assert.Equal(RoundPhase.Bidding, (await round.ViewAsync(CancellationToken.None)).State.Phase);
        Assert.False((await node.StateAsync(id)).IsOnHold);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "DIS-17")]
    public async Task Withdrawn_TakesTheRoundBack(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await node.NoticedAsync();
        await node.Bridge.RunAsync(CancellationToken.None);

        await node.DoAsync(id, new WithdrawSale(SaleWithdrawalGround.DebtPaid, "债务已全部清偿。", DisposalNode.Document));
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        Assert.Equal(RoundPhase.Withdrawn, (await (await node.RoundAsync(id)).ViewAsync(CancellationToken.None)).State.Phase);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-22.1")]
    public async Task FirstBidAndSale_AreHeardOnce(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var bidding = await node.BiddingAsync();
        Assert.Equal(BidOutcome.Accepted, (await node.Rounds.BidAsync(bidding.RoundId, bidding.BidderCode, Money.FromYuan(700_000))).Outcome);
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));
        Assert.True((await node.StateAsync(bidding.Id)).Round!.HasBid);

        await node.EndAsync(bidding.Id);
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));
        var seq = (await node.StateAsync(bidding.Id)).Seq;
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        var round = (await node.StateAsync(bidding.Id)).Round!;
        Assert.Equal((RoundStage.Sold, (Money?)Money.FromYuan(700_000), bidding.BidderCode), (round.Stage, round.Price, round.BuyerCode));
        Assert.Equal(seq, (await node.StateAsync(bidding.Id)).Seq);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-26.1a")]
    public async Task NobodyBid_FailsTheFirstRound(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var bidding = await node.BiddingAsync();

        await node.EndAsync(bidding.Id);
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        var state = await node.StateAsync(bidding.Id);
        Assert.Equal((DisposalPhase.FirstFailed, RoundStage.Failed), (state.Phase, Assert.Single(state.PastRounds).Stage));
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-28.2")]
    public async Task PlatformInterrupted_IsHeardWithItsReason(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var bidding = await node.BiddingAsync();

        // Nobody could have bid in the last minutes.
        node.Clock.MoveTo((await bidding.Round.ViewAsync(CancellationToken.None)).State.EndsAt.AddSeconds(2));
        await bidding.Round.WakeAsync(CancellationToken.None);
        var reason = (await bidding.Round.ViewAsync(CancellationToken.None)).State.Pause!.ReasonZh;
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        var hold = (await node.StateAsync(bidding.Id)).Hold!;
        Assert.Equal((HoldKind.PlatformPause, HoldGround.PlatformFault), (hold.Kind, hold.Ground));
        await using var db = await database.OpenAsync();
        var entry = await db.DisposalEvents.SingleAsync(row => row.SubjectId == bidding.Id && row.Kind == "sale-held.v1");
        Assert.Equal(reason, Assert.IsType<SaleHeld>(DisposalProcedure.Instance.Read(entry)).Reason);
        await database.AssertCleanAsync();
    }

    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-26.1a")]
    public async Task ManyNewsAtOnce_AreHeardInOrder(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await DisposalNode.StartAsync(database);
        var id = await node.NoticedAsync();
        await node.Bridge.RunAsync(CancellationToken.None);
        var round = await node.RoundAsync(id);
        node.Clock.MoveTo((await node.StateAsync(id)).Round!.Draft.StartsAt);
        await round.WakeAsync(CancellationToken.None);
        await node.EndAsync(id);

        // Nothing was carried since the notice.
        Assert.Empty(await node.Bridge.RunAsync(CancellationToken.None));

        Assert.Equal(DisposalPhase.FirstFailed, (await node.StateAsync(id)).Phase);
        await database.AssertCleanAsync();
    }
}
