using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

/// <summary>Selling in person, redeeming, borrowing (rulebook 4.7, DIS-19, HUM-9.3).</summary>
public sealed class ChanceOfTheDebtorTests
{
    [Theory]
    [Trait("Rule", "SELF-CFG")]
    [Trait("Rule", "HUM-9.1")]
    [Trait("Rule", "EQU-10")]
    [Trait("Rule", "PWR-SD")]
    [InlineData(DisposalFlags.None, "2026-03-06")]
    [InlineData(DisposalFlags.LargeRealEstate, "2026-03-06")]
    [InlineData(DisposalFlags.Equity, "2026-04-05")]
    public void TheTerm_IsLimitedByKind(DisposalFlags flags, string longest)
    {
        var scene = Priced(flags: flags);
        scene.Refused(new AskSelfDisposal("D", Yuan(950_000), Day(longest).AddDays(1), Document), DisposalRefusal.SelfDisposalTerm).Do(new AskSelfDisposal("D", Yuan(950_000), Day(longest), Document));
        scene.Refused(new GrantSelfDisposal(Yuan(950_000), Day(longest).AddDays(1), "acc", SelfDisposalBasis.CreditorsConsent, Document), DisposalRefusal.SelfDisposalTerm)
            .Do(new GrantSelfDisposal(Yuan(950_000), Day(longest), "acc", SelfDisposalBasis.CreditorsConsent, Document));

        Assert.Equal(DisposalPhase.SelfDisposal, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public void TheProperty_IsSoldOnceTheWholePriceIsOnTheControlledAccount()
    {
        var scene = Granted().Refused(new ReportBuyer("D", "B", Yuan(949_999.99m), Document), DisposalRefusal.BelowSelfFloor).Do(new ReportBuyer("D", "B", Yuan(950_000), Document))
            .Refused(new CompleteSelfDisposal(Yuan(950_000), Document), DisposalRefusal.WrongPhase).Refused(new ConfirmBuyer("other", IsConfirmed: true, Document), DisposalRefusal.UnknownBuyer)
            .Do(new ConfirmBuyer("B", IsConfirmed: true, Document)).Refused(new CompleteSelfDisposal(Yuan(949_999.99m), Document), DisposalRefusal.NotPaidInFull)
            .Do(new CompleteSelfDisposal(Yuan(950_000), Document));

        Assert.Equal((DisposalPhase.ClosedSold, SelfDisposalStage.Completed), (scene.State.Phase, scene.State.SelfDisposal!.Stage));
    }

    [Fact]
    [Trait("Rule", "SELF-CFG")]
    public void ATermThatPasses_IsOver_AndThereIsNoSecondOne()
    {
        var scene = Granted().Do(new ReportBuyer("D", "B", Yuan(950_000), Document)).Do(new ConfirmBuyer("B", IsConfirmed: true, Document));
        var end = DisposalRules.WakesAt(scene.State)!.Value;
        Assert.Equal(Instant("2026-02-20", 0), end);
        scene.AtInstant(end.AddMilliseconds(-1)).Do(new Wake());
        Assert.Equal(DisposalPhase.SelfDisposal, scene.State.Phase);

        scene.AtInstant(end).Refused(new CompleteSelfDisposal(Yuan(950_000), Document), DisposalRefusal.WrongPhase).Do(new Wake());
        Assert.Equal((DisposalPhase.Priced, SelfDisposalStage.Lapsed), (scene.State.Phase, scene.State.SelfDisposal!.Stage));
        scene.Refused(new AskSelfDisposal("D", Yuan(950_000), Day("2026-03-01"), Document), DisposalRefusal.GrantedBefore);
    }

    [Fact]
    [Trait("Rule", "DIS-19")]
    [Trait("Rule", "SELF-CFG")]
    public void PayingDuringTheTerm_EndsIt_AndNoClockBringsTheSaleBack()
    {
        var scene = Granted().Do(new AskRedemption("D", Yuan(1_020_000), Document)).Do(new DecideRedemption(IsAllowed: true, "已清偿", Document));

        Assert.Equal((DisposalPhase.Withdrawn, SelfDisposalStage.Ended, null), (scene.State.Phase, scene.State.SelfDisposal!.Stage, DisposalRules.WakesAt(scene.State)));
    }

    [Fact]
    [Trait("Rule", "EQU-10")]
    public void Equity_NeedsConsentOrCover()
    {
        var scene = Priced(AssetClass.OtherRight, DisposalFlags.Equity).Do(new AskSelfDisposal("D", Yuan(950_000), Day("2026-02-19"), Document));

        scene.Refused(new GrantSelfDisposal(Yuan(950_000), Day("2026-02-19"), "acc", SelfDisposalBasis.MoneyControlled, Document), DisposalRefusal.ConsentMissing)
            .Refused(new GrantSelfDisposal(Yuan(1_019_999.99m), Day("2026-02-19"), "acc", SelfDisposalBasis.CoversDebt, Document), DisposalRefusal.DebtNotCovered)
            .Do(new GrantSelfDisposal(Yuan(1_020_000), Day("2026-02-19"), "acc", SelfDisposalBasis.CoversDebt, Document));
    }

    [Fact]
    [Trait("Rule", "HUM-9.1")]
    public void ABreach_EndsIt_ARefusalMayBeFollowedByAnotherRequest_AndTheMoneyIsControlled()
    {
        var ended = Granted().Do(new EndSelfDisposal("隐瞒价款", Document));
        Assert.Equal((DisposalPhase.Priced, SelfDisposalStage.Ended), (ended.State.Phase, ended.State.SelfDisposal!.Stage));

        Priced().Do(new AskSelfDisposal("D", Yuan(1), Day("2026-02-19"), Document)).Do(new RefuseSelfDisposal("价格过低", Document)).Do(new AskSelfDisposal("D", Yuan(950_000), Day("2026-02-19"), Document))
            .Refused(new GrantSelfDisposal(Yuan(950_000), Day("2026-02-19"), "", SelfDisposalBasis.MoneyControlled, Document), DisposalRefusal.AccountMissing);
    }

    [Theory]
    [Trait("Rule", "DIS-19")]
    [InlineData("2026-02-09", 23, true)]
    [InlineData("2026-02-10", 0, false)]
    public void EnoughMoneyBeforeTheAuctionDay_MustBeAccepted_LaterTheCourtDecides(string day, int hour, bool isRight)
    {
        var scene = Priced().Approve().Publish().At(day, hour).Do(new AskRedemption("D", Yuan(1_020_000), Document));
        Assert.Equal(Instant("2026-02-10"), scene.State.Round!.Draft.StartsAt);
        var no = new DecideRedemption(IsAllowed: false, "理由", Document);

        if (isRight) { scene.Refused(no, DisposalRefusal.RedemptionMustBeAllowed).Do(new DecideRedemption(IsAllowed: true, "已清偿", Document)); }
        else { scene.Do(no); }
        Assert.Equal(isRight ? DisposalPhase.Withdrawn : DisposalPhase.FirstRound, scene.State.Phase);
    }

    [Fact]
    [Trait("Rule", "DIS-19")]
    public void TheMoney_PaysDebtAndCosts_ToTheFen()
    {
        Priced().Do(new AskRedemption("D", Yuan(1_019_999.99m), Document)).Refused(new DecideRedemption(IsAllowed: true, "理由", Document), DisposalRefusal.RedemptionShort)
            .Do(new DecideRedemption(IsAllowed: false, "不足", Document)).Do(new AskRedemption("D", Yuan(1_020_000), Document)).Do(new DecideRedemption(IsAllowed: true, "已清偿", Document));
        Priced().Bidding().Sell().Refused(new AskRedemption("D", Yuan(1_020_000), Document), DisposalRefusal.WrongPhase);
    }

    [Fact]
    [Trait("Rule", "HUM-9.3")]
    public void TimeToBorrow_ComesAfterTheSecondFailure_AndLapses()
    {
        var scene = Priced().Refused(new AskFinancing("D", Document), DisposalRefusal.WrongPhase).Bidding().Fail().Bidding(Auction.Domain.Rounds.RoundKind.Second).Fail()
            .Do(new AskFinancing("D", Document));
        scene.Do(new DecideFinancing(IsGranted: true, scene.Today.AddDays(20), Document)).Pass();

        Assert.True(scene.State.Financing!.IsOver);
        Assert.Equal(Auction.Domain.Deadlines.DeadlineStanding.Lapsed, scene.Deadline("financing").StandingAt(scene.Now));
    }

    private static DisposalScene Granted() => Priced().Do(new AskSelfDisposal("D", Yuan(950_000), Day("2026-02-19"), Document))
        .Do(new GrantSelfDisposal(Yuan(950_000), Day("2026-02-19"), "acc", SelfDisposalBasis.MoneyControlled, Document));
}
