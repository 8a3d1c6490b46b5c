using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Deposits;

public sealed class PayDepositTests
{
    private const long Due = 10_000_00;

    [Theory]
    [InlineData(Due - 1, DepositPhase.Required, Due - 1, 0)]
    [InlineData(Due, DepositPhase.Held, Due, 0)]
    [InlineData(Due + 1, DepositPhase.Held, Due, 1)]
    [Trait("Rule", "AUC-17.2")]
    [Trait("Rule", "PAY-OVER")]
    public void WhatCameIn_CountsUpToWhatIsDue_AndTheRestGoesBack(long paid, DepositPhase phase, long kept, long back)
    {
        var scene = DepositScene.Opened();
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(1, "pi_1", new(paid), PayerMatch.Own, scene.Now));

        Assert.Equal((phase, new Money(kept)), (scene.State.Phase, scene.State.Kept));
        Assert.Equal(new Money(kept), scene.Of(LedgerAccountKind.Deposit, "DP2611-0001"));
        Assert.Equal(new Money(back), scene.Of(LedgerAccountKind.InTransit, "DP2611-0001:refund:1"));
        Assert.Equal(back > 0 ? [new ProviderOrder("DP2611-0001:refund:1", ProviderOrderKind.Return, new(back), "pi_1")] : Array.Empty<ProviderOrder>(), scene.Orders.Where(order => order.Kind == ProviderOrderKind.Return));
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public void FromSomebodyElsesAccount_ItGoesBackWhole_AndTheBidderCanPayAgain()
    {
        var scene = DepositScene.Opened();
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(1, "pi_1", new(Due), PayerMatch.Other, scene.Now));

        Assert.Equal((DepositPhase.Required, Money.Zero), (scene.State.Phase, scene.State.Kept));
        Assert.Equal(DepositRefundReason.OtherPayer, scene.State.FindRefund(1)!.Reason);
        Assert.Null(scene.Try(new AskPayment()));
        Assert.Equal(new Money(Due), scene.State.Asked!.Amount);
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    [Trait("Rule", "PAY-OVER")]
    public void TheSameReportTwice_ChangesNothing_AndASecondPaymentForTheRequestGoesBack()
    {
        var scene = DepositScene.Held();
        var events = scene.Events.Count;

        Assert.Null(scene.Try(new ReportDepositPaid(1, "pi_1", new(Due), PayerMatch.Own, scene.Now)));
        Assert.Equal(events, scene.Events.Count);
        scene.Do(new ReportDepositPaid(1, "pi_2", new(Due), PayerMatch.Own, scene.Now));
        Assert.Null(scene.Try(new ReportDepositPaid(1, "pi_2", new(Due), PayerMatch.Own, scene.Now)));
        Assert.Equal(new ProviderOrder("DP2611-0001:refund:1", ProviderOrderKind.Return, new(Due), "pi_2"), scene.Orders[^1]);
        Assert.Equal((new Money(Due), events + 2), (scene.State.Kept, scene.Events.Count));
    }

    [Fact]
    [Trait("Rule", "AUC-17.2")]
    public void PaidInParts_EachPartIsAskedForWhatIsMissing()
    {
        var scene = DepositScene.Opened();
        scene.Do(new AskPayment());
        Assert.Equal(DepositRefusal.AskedBefore, scene.Try(new AskPayment()));
        scene.Do(new ReportDepositPaid(1, "pi_1", new(1), PayerMatch.Own, scene.Now));
        Assert.Equal(DepositRefusal.NotPaid, scene.Try(new ConfirmDeposit()));
        scene.Do(new AskPayment());

        Assert.Equal(new Money(Due - 1), scene.State.Asked!.Amount);
        scene.Do(new ReportDepositPaid(2, "pi_2", new(Due - 1), PayerMatch.Untold, scene.Now));
        Assert.Equal((DepositPhase.Held, true), (scene.State.Phase, scene.State.HasUntoldPayer));
    }

    [Fact]
    [Trait("Rule", "AUC-17.2b")]
    public void TheApplicantsClaimCoversIt_NothingIsAskedAndTheBidderIsConfirmed()
    {
        var scene = DepositScene.Opened(DepositScene.Terms(due: 0, atStake: Due));
        Assert.Equal(DepositPhase.Exempt, scene.State.Phase);
        Assert.Equal(DepositRefusal.NothingDue, scene.Try(new AskPayment()));
        scene.Do(new ConfirmDeposit());
        scene.Now = DepositScene.Ended;
        scene.Do(new EndBidding(BiddingOutcome.Won, DepositScene.Ended));

        Assert.Equal(DepositPhase.AtCourt, scene.State.Phase);
        Assert.Empty(scene.Orders);
        Assert.Empty(scene.Movements);
    }

    [Theory]
    [InlineData(Due, Due, false, null)]
    [InlineData(Due + 1, Due, false, DepositRefusal.AmountMalformed)]
    [InlineData(Due * 10, Due, true, null)]
    [InlineData(Due - 1, Due, true, DepositRefusal.AmountMalformed)]
    [InlineData(-1, Due, false, DepositRefusal.AmountMalformed)]
    [Trait("Rule", "SEL-5")]
    public void WhatIsDue_IsAtMostTheDepositOfTheNotice_ButTheFullPriceInASellOff(long due, long atStake, bool isSellOff, DepositRefusal? refusal) =>
        Assert.Equal(refusal, new DepositScene().Try(new OpenDeposit(DepositScene.Terms(due, atStake, isSellOff))));

    [Fact]
    [Trait("Rule", "AUC-18.1")]
    public void BeforeItIsConfirmed_TheBidderMayTakeItBack_AfterwardsNot()
    {
        var held = DepositScene.Held();
        held.Do(new TakeBackDeposit());
        Assert.Equal((DepositPhase.Releasing, BiddingOutcome.TakenBack), (held.State.Phase, held.State.Outcome!.Value));

        Assert.Equal(DepositRefusal.Confirmed, DepositScene.Qualified().Try(new TakeBackDeposit()));
    }
}
