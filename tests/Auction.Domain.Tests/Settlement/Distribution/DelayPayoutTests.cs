using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;
using static Auction.Domain.Tests.Settlement.Distribution.DistributionScene;

namespace Auction.Domain.Tests.Settlement.Distribution;

public sealed class DelayPayoutTests
{
    [Fact]
    [Trait("Rule", "MON-10")]
    public void AfterThirtyDays_PayingOutIsOverdueOnce_AndNeedsAReason()
    {
        var scene = Payable().AtInstant(CourtTime.EndOf(Day("2026-04-07")).AddMilliseconds(-1));
        Assert.Null(scene.State.OverdueAt);

        scene.At("2026-04-20");

        Assert.Equal(CourtTime.EndOf(Day("2026-04-07")), scene.State.OverdueAt);
        Assert.Single(scene.Events.OfType<PayoutOverdue>());
        Assert.True(scene.Deadline("payout:in").LacksReason(scene.Now));
        Assert.Equal(DistributionRefusal.NoLateDuty, scene.Try(new ExplainLatePayout("payout:x", "理由")).Refusal);
        scene.Do(new ExplainLatePayout("payout:in", "等待收款账户确认"));
        Assert.False(scene.Deadline("payout:in").LacksReason(scene.Now));
    }

    [Fact]
    [Trait("Rule", "MON-10b")]
    [Trait("Rule", "PAY-TWO")]
    public void AnApprovedDelay_StopsTheLine_AndLeavesTenDaysAfterItsEnd()
    {
        var scene = Payable();
        var delay = new ApproveDelay("d", ["m"], DelayGround.FrozenElsewhere, "他案冻结", "clerk", "judge", Document);
        Assert.Equal(DistributionRefusal.SamePerson, scene.Try(delay with { ById = "clerk" }).Refusal);
        scene.Do(new PreparePayout("p", "m", Document, "f1")).Do(delay);
        Assert.Equal(DistributionRefusal.Delayed, scene.Try(new ReleasePayout("p", "f2")).Refusal);
        Assert.Equal(DistributionRefusal.Delayed, scene.Try(delay with { DelayId = "e" }).Refusal);
        scene.Do(new CancelPayout("p", "f1", "延期"));
        Assert.Equal(DistributionRefusal.Delayed, scene.Try(new PreparePayout("q", "m", Document, "f1")).Refusal);

        scene.At("2026-05-20");
        Assert.Null(scene.State.OverdueAt);
        Assert.Equal("他案冻结", scene.Deadline("payout:in").LateReason);
        scene.Do(new EndDelay("d", Day("2026-05-20"), Document));

        Assert.Equal((Day("2026-06-01"), DeadlineKind.Duty), (scene.Deadline("payout.delayed:d").LastDay, scene.Deadline("payout.delayed:d").Kind));
        scene.AtInstant(CourtTime.EndOf(Day("2026-06-01")));
        Assert.Equal(scene.Now, scene.State.OverdueAt);
        scene.Pay("m", "r");
    }

    [Theory]
    [Trait("Rule", "MON-ESC")]
    [InlineData(EscrowGround.Refused)]
    [InlineData(EscrowGround.NotFound)]
    [InlineData(EscrowGround.NoHeir)]
    [InlineData(EscrowGround.NoGuardian)]
    [InlineData(EscrowGround.Unreachable)]
    public void WhoCannotBePaid_IsPaidIntoEscrowByTwoPersons(EscrowGround ground)
    {
        var scene = Payable().Do(new PrepareEscrow("p", "a", ground, "事实", Document, "f1", Document));
        Assert.Equal(DistributionRefusal.SamePerson, scene.Try(new ReleasePayout("p", "f1")).Refusal);

        scene.Do(new ReleasePayout("p", "f2")).Do(new ReportPayoutPaid("p", "po_1"));

        Assert.Equal((75_000L, 0L), (scene.Balance(LedgerAccountKind.Outside, "escrow"), scene.Balance(LedgerAccountKind.Payable, "a")));
    }

    [Fact]
    [Trait("Rule", "MON-ESC")]
    public void WithoutGroundFactsAndDecision_NothingIsPutInEscrow()
    {
        var escrow = new PrepareEscrow("p", "a", EscrowGround.Refused, "事实", Document, "f1", Document);
        Assert.Equal(DistributionRefusal.ReasonMissing, Payable().Try(escrow with { Reason = " " }).Refusal);
        Assert.Equal(DistributionRefusal.ReasonMissing, Payable().Try(escrow with { Ground = (EscrowGround)9 }).Refusal);
        Assert.Equal(DistributionRefusal.DocumentMissing, Payable().Try(escrow with { Document = "" }).Refusal);
        Assert.Equal(DistributionRefusal.AccountMissing, Payable().Try(escrow with { Account = "" }).Refusal);
    }
}
