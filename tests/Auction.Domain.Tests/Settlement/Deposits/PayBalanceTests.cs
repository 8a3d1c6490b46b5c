using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Domain.Tests.Settlement.Deposits;

public sealed class PayBalanceTests
{
    private const long Due = 900_000_00;

    private static readonly DateTimeOffset DueBy = DepositScene.Start.AddDays(10);

    [Fact]
    [Trait("Rule", "AUC-25.1")]
    public void PaidInPartsInTime_ItGoesToTheCourtByItself_AndBecomesThePrice()
    {
        var scene = Opened();
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(1, "pi_1", new(1), PayerMatch.Own, scene.Now));
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(2, "pi_2", new(Due - 1), PayerMatch.Own, scene.Now));

        Assert.Equal(DepositPhase.Applied, scene.State.Phase);
        Assert.Equal(new ProviderOrder("DP2611-0001:court:1", ProviderOrderKind.ToCourt, new(Due), ""), scene.Orders[^1]);
        scene.Do(new ReportDepositAtCourt("tr_1"));
        scene.Do(new SetOffDeposit());
        Assert.Equal(new Money(Due), scene.Of(LedgerAccountKind.Received, "round-1"));
    }

    [Theory]
    [InlineData(-1, DepositPhase.Applied, 0)]
    [InlineData(0, DepositPhase.Required, Due)]
    [InlineData(1, DepositPhase.Required, Due)]
    [Trait("Rule", "AUC-25.1")]
    [Trait("Rule", "DEF-1")]
    public void FromTheDueTimeOn_APaymentIsNone_AndGoesBack(int milliseconds, DepositPhase phase, long back)
    {
        var scene = Opened();
        scene.Do(new AskPayment());
        scene.Now = DueBy.AddHours(1);

        // When it was received counts, not when it is told.
        scene.Do(new ReportDepositPaid(1, "pi_1", new(Due), PayerMatch.Own, DueBy.AddMilliseconds(milliseconds)));

        Assert.Equal((phase, back), (scene.State.Phase, scene.State.Refunds.Sum(refund => refund.Amount.Fen)));
        Assert.Equal(DepositRefusal.NothingDue, scene.Try(new AskPayment()));
    }

    [Fact]
    [Trait("Rule", "PAY-OVER")]
    [Trait("Rule", "DEF-1")]
    public void AfterADefault_PartPaymentsGoBack_AndTheBooksAreAtZero()
    {
        var scene = Opened();
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(1, "pi_1", new(Due - 1), PayerMatch.Own, scene.Now));
        scene.Now = DueBy;
        Assert.Equal(DepositRefusal.OutcomeMalformed, scene.Try(new EndBidding(BiddingOutcome.Lost, DueBy)));
        scene.Do(new EndBidding(BiddingOutcome.Defaulted, DueBy));
        scene.Do(new ReportDepositRefunded(1, "re_1"));

        Assert.Equal(DepositPhase.Released, scene.State.Phase);
        Assert.Empty(scene.Books.Balances);
        Assert.Equal("DEF-1", scene.Movements[1].Rule.Value);
    }

    [Theory]
    [InlineData(-1, 1, null)]
    [InlineData(0, 1, DepositRefusal.GraceTooLate)]
    [InlineData(-1, 0, DepositRefusal.GraceTooLate)]
    [Trait("Rule", "DEF-1")]
    public void MoreTime_IsGivenBeforeTheDueTime_AndBeyondIt(int milliseconds, int days, DepositRefusal? refusal)
    {
        var scene = Opened();
        scene.Now = DueBy.AddMilliseconds(milliseconds);
        Assert.Equal(refusal, scene.Try(new MoveDue(DueBy.AddDays(days))));
        Assert.Equal(DueBy.AddDays(refusal is null ? days : 0), scene.State.DueBy);
    }

    [Fact]
    [Trait("Rule", "AUC-25.1")]
    public void ThePrepaymentOfASellOffCoversThePrice_NothingIsLeftToPay()
    {
        var scene = DepositScene.Opened(DepositScene.Terms(0) with { Purpose = DepositPurpose.Balance, DueBy = DueBy });
        Assert.Equal(DepositPhase.AtCourt, scene.State.Phase);
        Assert.Empty(scene.Orders);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    [Trait("Rule", "AUC-31")]
    public void ASaleUndone_SendsThePaidPriceBack_AlsoWhenItWasSetOff(bool isSetOff)
    {
        var scene = Opened();
        scene.Do(new AskPayment());
        scene.Do(new ReportDepositPaid(1, "pi_1", new(Due), PayerMatch.Own, scene.Now));
        scene.Do(new ReportDepositAtCourt("tr_1"));
        if (isSetOff) { scene.Do(new SetOffDeposit()); }
        Assert.Equal(DepositRefusal.WrongPhase, scene.Try(new ForfeitDeposit()));
        scene.Do(new ReturnDeposit());
        Assert.Equal(ProviderOrderKind.ReturnFromCourt, scene.Orders[^1].Kind);
        scene.Do(new ReportDepositRefunded(1, "re_1"));
        Assert.Empty(scene.Books.Balances);
    }

    [Theory]
    [InlineData(DepositPurpose.Deposit, true)]
    [InlineData(DepositPurpose.Balance, false)]
    [Trait("Rule", "AUC-25.1")]
    public void ABalanceHasADueTime_ADepositNone(DepositPurpose purpose, bool hasDueTime) =>
        Assert.Equal(DepositRefusal.TermsMalformed, new DepositScene().Try(new OpenDeposit(DepositScene.Terms(Due) with { Purpose = purpose, DueBy = hasDueTime ? DueBy : null })));

    private static DepositScene Opened() => DepositScene.Opened(DepositScene.Terms(Due) with { Purpose = DepositPurpose.Balance, DueBy = DueBy });
}
