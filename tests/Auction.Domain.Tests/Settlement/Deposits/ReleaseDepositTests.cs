using Auction.Domain.Amounts;
using Auction.Domain.Deadlines;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Deposits;

public sealed class ReleaseDepositTests
{
    private const long Due = 10_000_00;

    [Theory]
    [InlineData(BiddingOutcome.Lost)]
    [InlineData(BiddingOutcome.Failed)]
    [InlineData(BiddingOutcome.Withdrawn)]
    [Trait("Rule", "AUC-23")]
    public void WhoDidNotBuy_GetsItBackToTheAccountItCameFrom(BiddingOutcome outcome)
    {
        var scene = DepositScene.Qualified();
        scene.Do(new EndBidding(outcome, DepositScene.Ended));

        Assert.Equal(DepositPhase.Releasing, scene.State.Phase);
        Assert.Equal(new ProviderOrder("DP2611-0001:refund:1", ProviderOrderKind.Return, new(Due), "pi_1"), scene.Orders[^1]);
        scene.Do(new ReportDepositRefunded(1, "re_1"));
        Assert.Equal((DepositPhase.Released, true), (scene.State.Phase, scene.State.IsFinal));
        Assert.Empty(scene.Books.Balances);
    }

    [Theory]
    [InlineData(-1, DeadlineStanding.Met)]
    [InlineData(0, DeadlineStanding.MetLate)]
    [Trait("Rule", "AUC-23")]
    public void TwentyFourHoursAfterTheEnd_ItIsLate(int ticks, DeadlineStanding standing)
    {
        var scene = DepositScene.Qualified();
        scene.Do(new EndBidding(BiddingOutcome.Lost, DepositScene.Ended));
        scene.Now = DepositScene.Ended.AddHours(24).AddMilliseconds(ticks);
        scene.Do(new ReportDepositRefunded(1, "re_1"));

        var deadline = Assert.Single(DepositDeadlines.Of(scene.State));
        Assert.Equal(("AUC-23", standing), (deadline.Rule.Value, deadline.StandingAt(scene.Now)));
        Assert.Equal(standing == DeadlineStanding.MetLate ? null : DepositRefusal.NoLateDuty, scene.Try(new ExplainLateDeposit("deposit.release", "支付机构中断")));
    }

    [Fact]
    [Trait("Rule", "AUC-23")]
    public void ARefundThatCameBack_IsSentOnceMoreAfterAnHour_AndMovesNoMoneyTwice()
    {
        var scene = DepositScene.Qualified();
        scene.Do(new EndBidding(BiddingOutcome.Lost, DepositScene.Ended));
        scene.Do(new ReportDepositRefundFailed(1, "re_1", "account_closed"));
        Assert.Equal(DepositScene.Ended.AddHours(1), DepositRules.WakesAt(scene.State));
        scene.Now = DepositScene.Ended.AddHours(1);
        scene.Do(new WakeDeposit());
        Assert.Equal(new ProviderOrder("DP2611-0001:refund:2", ProviderOrderKind.Return, new(Due), "pi_1"), scene.Orders[^1]);
        scene.Do(new ReportDepositRefunded(2, "re_2"));

        Assert.Equal(DepositPhase.Released, scene.State.Phase);
        Assert.Empty(scene.Books.Balances);
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public void PaidAfterTheEnd_ItGoesBack_EvenWhenAllIsOver()
    {
        var scene = DepositScene.Opened();
        scene.Do(new AskPayment());
        scene.Now = DepositScene.Ended;
        scene.Do(new EndBidding(BiddingOutcome.Lost, DepositScene.Ended));
        Assert.Equal(new ProviderOrder("DP2611-0001:calloff:1", ProviderOrderKind.CallOff, new(Due), "DP2611-0001:pay:1"), scene.Orders[^1]);
        Assert.Equal(DepositPhase.Released, scene.State.Phase);
        scene.Do(new ReportDepositPaid(1, "pi_1", new(Due), PayerMatch.Own, scene.Now));
        scene.Do(new ReportDepositRefunded(1, "re_1"));

        Assert.Equal(DepositRefundReason.TooLate, scene.State.FindRefund(1)!.Reason);
        Assert.Empty(scene.Books.Balances);
    }

    [Fact]
    [Trait("Rule", "AUC-25.2")]
    public void TheBuyersDeposit_GoesToTheCourt_AndBecomesPartOfThePrice()
    {
        var scene = DepositScene.Qualified();
        scene.Do(new EndBidding(BiddingOutcome.Won, DepositScene.Ended));
        Assert.Equal(new ProviderOrder("DP2611-0001:court:1", ProviderOrderKind.ToCourt, new(Due), ""), scene.Orders[^1]);
        Assert.Equal(("AUC-25.2", DepositScene.Ended.AddHours(24)), DepositDeadlines.Of(scene.State).Select(row => (row.Rule.Value, row.DueAt)).Single());
        scene.Do(new ReportDepositAtCourt("tr_1"));
        Assert.Equal(new Money(Due), scene.Of(LedgerAccountKind.DepositAtCourt, "DP2611-0001"));
        scene.Do(new SetOffDeposit());

        Assert.Equal(new Money(Due), scene.Of(LedgerAccountKind.Received, "round-1"));
        Assert.True(scene.State.IsFinal);
    }

    [Fact]
    [Trait("Rule", "AUC-24.1")]
    public void AfterADefault_AllOfItIsKept()
    {
        var scene = DepositScene.AtCourt();
        scene.Do(new ForfeitDeposit());
        Assert.Equal(DepositRefusal.WrongPhase, scene.Try(new SetOffDeposit()));
        scene.Do(new ProposeDepositUse(DepositScene.Use()));
        scene.Do(new AllocateDeposit("judge"));

        Assert.Equal(new Money(Due), scene.Of(LedgerAccountKind.Received, "round-1"));
        Assert.Empty(scene.State.Refunds);
    }

    [Fact]
    [Trait("Rule", "AUC-24.1")]
    [Trait("Rule", "AUC-24.1b")]
    [Trait("Rule", "PAY-TWO")]
    public void AForfeitedDeposit_IsUsedAsProposed_ByTwoPersons_AndTheRestStays()
    {
        var scene = DepositScene.AtCourt();
        scene.Do(new ForfeitDeposit());
        var use = DepositScene.Use(caseDebt: 3_000_00) with { Price = new(100_000_00), ResalePrice = new(98_500_00), Costs = new(500_00) };
        Assert.Equal(DepositRefusal.UseNotProposed, scene.Try(new AllocateDeposit("judge")));
        Assert.Equal(DepositRefusal.AmountMalformed, scene.Try(new ProposeDepositUse(use with { Costs = new(-1) })));
        Assert.Equal(DepositRefusal.ReasonMissing, scene.Try(new ProposeDepositUse(use with { Basis = " " })));
        scene.Do(new ProposeDepositUse(use));
        Assert.Equal(DepositRefusal.SamePerson, scene.Try(new AllocateDeposit("clerk")));
        Assert.Equal(new Money(Due), scene.Of(LedgerAccountKind.DepositAtCourt, "DP2611-0001"));
        scene.Do(new AllocateDeposit("judge"));

        var waterfall = scene.State.Used!.Of(scene.State);
        Assert.Equal((500_00, 1_500_00, 3_000_00, 5_000_00), (waterfall.Costs.Fen, waterfall.Shortfall.Fen, waterfall.CaseDebt.Fen, waterfall.Remainder.Fen));
        Assert.Equal((5_000_00, 5_000_00), (scene.Of(LedgerAccountKind.Received, "round-1").Fen, scene.Of(LedgerAccountKind.DepositAtCourt, "DP2611-0001").Fen));

        // What is left can be used later, and what was used is never taken back: it may be paid out already.
        Assert.Equal(DepositRefusal.AmountMalformed, scene.Try(new ProposeDepositUse(use with { CaseDebt = Money.Zero })));
        scene.Do(new ProposeDepositUse(use with { OtherDebt = new(9_000_00) }));
        scene.Do(new AllocateDeposit("judge"));
        Assert.Equal((Due, 0), (scene.Of(LedgerAccountKind.Received, "round-1").Fen, scene.State.Left.Fen));
        Assert.Equal(DepositRefusal.WrongPhase, scene.Try(new ProposeDepositUse(use)));
    }

    [Theory]
    [InlineData(Due, 0)]
    [InlineData(Due + 1, 1)]
    [InlineData(Due * 7, Due * 6)]
    [Trait("Rule", "SEL-8")]
    public void AfterADefaultInASellOff_OnlyTheDepositOfTheNoticeIsKept(long prepaid, long back)
    {
        var scene = DepositScene.AtCourt(DepositScene.Terms(prepaid, Due, isSellOff: true));
        scene.Do(new ForfeitDeposit());
        scene.Do(new ProposeDepositUse(DepositScene.Use()));
        scene.Do(new AllocateDeposit("judge"));

        Assert.Equal(new Money(Due), scene.Of(LedgerAccountKind.Received, "round-1"));
        Assert.Equal(back, scene.State.Refunds.Sum(refund => refund.Amount.Fen));
        Assert.All(scene.Orders.Where(order => order.Cause.Contains("refund", StringComparison.Ordinal)), order => Assert.Equal((ProviderOrderKind.ReturnFromCourt, "pi_1"), (order.Kind, order.Account)));
    }

    [Fact]
    [Trait("Rule", "SEL-10")]
    public void APrepaymentOfASellOff_IsReleasedUnderItsOwnRule()
    {
        var scene = DepositScene.Qualified(DepositScene.Terms(Due * 5, Due, isSellOff: true));
        scene.Do(new EndBidding(BiddingOutcome.Lost, DepositScene.Ended));

        Assert.Equal(new Money(Due * 5), scene.State.FindRefund(1)!.Amount);
        Assert.Equal("SEL-10", Assert.Single(DepositDeadlines.Of(scene.State)).Rule.Value);
        Assert.Equal("SEL-10", scene.Movements[^1].Rule.Value);
    }

    [Fact]
    [Trait("Rule", "AUC-31")]
    public void ARevokedSale_SendsItBackFromTheCourtsAccount()
    {
        var scene = DepositScene.AtCourt();
        scene.Do(new ReturnDeposit());
        Assert.Equal(ProviderOrderKind.ReturnFromCourt, scene.Orders[^1].Kind);
        scene.Do(new ReportDepositRefunded(1, "re_1"));

        Assert.Equal(DepositPhase.Refunded, scene.State.Phase);
        Assert.Empty(scene.Books.Balances);
    }

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void WhoWasNeverConfirmed_CannotHaveBought() =>
        Assert.Equal(DepositRefusal.NeverConfirmed, DepositScene.Held().Try(new EndBidding(BiddingOutcome.Won, DepositScene.Start)));
}
