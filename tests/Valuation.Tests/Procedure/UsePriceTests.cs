using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class UsePriceTests
{
    [Theory]
    [Trait("Rule", "REF-27.3")]
    [InlineData("2026-06-30", null)]
    [InlineData("2026-07-01", ValuationRefusal.PriceLapsed)]
    public void AFirstNotice_NeedsThePriceToBeValid(string day, ValuationRefusal? refusal) =>
        Assert.Equal(refusal, Online().At(day).Try(new RecordFirstNotice(Day(day), Document)).Refusal);

    [Theory]
    [Trait("Rule", "REF-27.3")]
    [InlineData("2026-12-30", null)]
    [InlineData("2026-12-31", ValuationRefusal.PriceLapsed)]
    public void ARound_StartsWithinTheTail(string day, ValuationRefusal? obstacle) =>
        Assert.Equal(obstacle, PriceUse.RoundObstacle(Online().At("2026-06-30").Do(new RecordFirstNotice(Day("2026-06-30"), Document)).State, Day(day)));

    [Fact]
    [Trait("Rule", "REF-27.3")]
    [Trait("Rule", "REF-11.4")]
    public void WithoutANotice_ThePriceExpires_AndThePlatformsIssueItAnew()
    {
        var scene = Online().Pass();
        Assert.False(Assert.IsType<PriceExpired>(scene.Events[^1]).HadNotice);

        scene.Refused(new RestartValuation(Document), ValuationRefusal.ReissueFirst).At("2026-07-06").Do(new OrderReissue(Document));
        Assert.Equal(CourtTime.EndOf(Day("2026-07-09")), ValuationRules.WakesAt(scene.State));
        scene.Refused(new RequestOnlineExtension("p1"), ValuationRefusal.ExtensionsUsedUp).Report("p1", 120).Pass().Do(new ReviewReports([])).ServeAll("2026-07-10").Pass();

        Assert.Equal((ValuationPhase.Fixed, Yuan(120), 2), (scene.State.Phase, scene.State.Price!.Amount, scene.State.Delivery!.Edition));
        Assert.Equal(Yuan(100), Assert.Single(scene.State.PastPrices).Amount);
        Assert.Contains(ValuationDeadlines.Of(scene.State), deadline => deadline.Key == "service:A#2");
        StoredEvents.AssertRoundTrip(scene);
    }

    [Fact]
    [Trait("Rule", "REF-19.4")]
    public void ALapsedAppraisal_IsIssuedAnewByTheSameInstitutionInFifteenDays_OrTheNextIsOrdered()
    {
        var scene = ServeAndObjectTests.Appraised().ServeAll("2026-02-10").Pass().Pass();
        Assert.Equal(ValuationPhase.Expired, scene.State.Phase);

        scene.At("2027-01-25").Do(new OrderReissue(Document));
        Assert.Equal(CourtTime.EndOf(Day("2027-02-09")), ValuationRules.WakesAt(scene.State));
        Assert.True(ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "appraisal.reissue:i1").IsProvisional);
        scene.Refused(new RequestExtension("i1", 5, Document), ValuationRefusal.ExtensionsUsedUp);

        Assert.Equal("i2", scene.Pass().State.Appraisal!.Current);
    }

    [Fact]
    [Trait("Rule", "REF-27.3")]
    public void ALapsedDirectedResult_BeginsAnew()
    {
        var scene = Ready().Do(new RefuseAgreement("D")).Do(new OrderDirectedInquiry("tax", Day("2026-03-10"), Document)).Do(new RecordDirectedAnswer(Yuan(9), Day("2026-03-31"), Document)).Pass()
            .Refused(new OrderReissue(Document), ValuationRefusal.NothingToReissue).Do(new RestartValuation(Document));

        Assert.True(ValuationPaths.Of(scene.State, ReferencePriceKind.DirectedInquiry, CourtTime.DayOf(scene.Now)).IsPossible);
    }

    [Fact]
    [Trait("Rule", "REF-30")]
    public void TheSale_StartsWithinTenDaysOfThePrice()
    {
        var scene = Online();

        Assert.Equal((Day("2026-03-12"), Day("2026-03-23")), (CourtTime.DayOf(scene.State.Price!.At), ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "sale.start").LastDay));
    }

    [Fact]
    [Trait("Rule", "REF-27.3")]
    public void AfterASale_ThePriceDoesNotExpire_AndUnsoldItDoes()
    {
        var noticed = Online().Do(new RecordFirstNotice(Day("2026-03-12"), Document)).Refused(new RecordSale(SaleEnding.Sold, Amount: null, Document), ValuationRefusal.AmountMalformed)
            .Refused(new RecordSale(SaleEnding.Unsold, Yuan(1), Document), ValuationRefusal.AmountMalformed).Do(new RecordSale(SaleEnding.Unsold, Amount: null, Document));
        Assert.True(Assert.IsType<PriceExpired>(noticed.Pass().Events[^1]).HadNotice);

        Assert.Null(ValuationRules.WakesAt(Online().Do(new RecordFirstNotice(Day("2026-03-12"), Document)).Do(new RecordSale(SaleEnding.TakenForDebt, Yuan(90), Document)).State));
    }

    [Fact]
    [Trait("Rule", "REF-25")]
    public void Supervision_IsTakenUpBeforeTheFirstNoticeOnly_AndUpheldSetsThePriceAside()
    {
        Online().Do(new RecordFirstNotice(Day("2026-03-12"), Document)).Refused(new RaiseSupervision("I", SupervisionGround.WrongHandling, Document), ValuationRefusal.SupervisionTooLate);
        var raised = Online().Refused(new DecideSupervision(IsUpheld: true, Document), ValuationRefusal.NoSupervision).Do(new RaiseSupervision("I", SupervisionGround.Collusion, Document))
            .Refused(new RecordFirstNotice(Day("2026-03-12"), Document), ValuationRefusal.UnderSupervision);

        raised.Do(new DecideSupervision(IsUpheld: true, Document));
        Assert.Equal((ValuationPhase.Choosing, null, 1), (raised.State.Phase, raised.State.Price, raised.State.PastPrices.Count));

        Online().Do(new RaiseSupervision("I", SupervisionGround.Collusion, Document)).Do(new DecideSupervision(IsUpheld: false, Document)).Do(new RecordFirstNotice(Day("2026-03-12"), Document));
    }

    [Fact]
    [Trait("Rule", "DIS-4.2")]
    public void AMarketPrice_NeedsSamplesViewsAndAMajorityOfAnOddPanel()
    {
        var scene = Ready(easy: true, assetClass: AssetClass.Movable).Refused(Panel(3, 2), ValuationRefusal.SamplesMissing).Do(new RecordMarketSample("s1", Yuan(80_000), Day("2026-03-01"), Document))
            .Do(new RecordExpertOpinion("e1", Yuan(82_000), Document)).Do(new RecordPreValuation(Yuan(90_000), Day("2025-12-01"), "保全阶段", Document))
            .Refused(Panel(3, 2), ValuationRefusal.ViewsMissing).Do(new RecordPartyView("A", Yuan(85_000), Document)).Do(new RecordPartyView("D", Price: null, Document))
            .Refused(Panel(2, 2), ValuationRefusal.PanelUnsound).Refused(Panel(4, 3), ValuationRefusal.PanelUnsound).Refused(Panel(3, 1), ValuationRefusal.PanelUnsound).Refused(Panel(3, 4), ValuationRefusal.PanelUnsound)
            .Refused(Panel(1, 1), ValuationRefusal.PanelUnsound).Do(Panel(3, 2));

        Assert.Equal((ReferencePriceKind.Market, Yuan(81_000)), (scene.State.Price!.Kind, scene.State.Price.Amount));
        StoredEvents.AssertRoundTrip(scene);
    }

    private static FixMarketPrice Panel(int members, int inFavour) => new(Yuan(81_000), members, inFavour, Document);

    /// <summary>Fixed on 2026-03-12 at 100 yuan, valid until 2026-06-30.</summary>
    private static ValuationScene Online() =>
        Asking("2026-03-02", "p1").Report("p1", 100, until: "2026-06-30").Pass().Do(new ReviewReports([])).ServeAll("2026-03-06").Pass();
}
