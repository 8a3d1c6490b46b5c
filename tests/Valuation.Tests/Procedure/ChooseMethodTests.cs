using Auction.Domain.Rules;
using Valuation.Procedure;
using static Valuation.ReferencePriceKind;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class ChooseMethodTests
{
    [Fact]
    [Trait("Rule", "REF-2")]
    [Trait("Rule", "REF-4.1")]
    public void AtFirst_OnlyAnAgreedPriceIsOpen() =>
        AssertPaths(Ready(), open: "REF-4.1", null, ValuationRefusal.AgreementComesFirst, ValuationRefusal.AgreementComesFirst, ValuationRefusal.AgreementComesFirst, ValuationRefusal.MarketNotSuitable);

    [Fact]
    [Trait("Rule", "REF-4.1")]
    [Trait("Rule", "REF-5.1")]
    public void APartyWhoRefuses_OpensTheDirectedInquiry() =>
        AssertPaths(Ready().Do(new RefuseAgreement("D")), open: "REF-5.1", ValuationRefusal.PartyRefuses, null, ValuationRefusal.DirectedComesFirst, ValuationRefusal.DirectedComesFirst, ValuationRefusal.MarketNotSuitable);

    [Fact]
    [Trait("Rule", "REF-7.1")]
    public void WithoutAGovernmentPrice_TheOnlineInquiryFollows() =>
        AssertPaths(
            Ready(government: false).Do(new RecordUnreachable("D", IsUnreachable: true, Document)),
            open: "REF-7.1",
            ValuationRefusal.PartyUnreachable,
            ValuationRefusal.NoGovernmentPrice,
            null,
            ValuationRefusal.OnlineComesFirst,
            ValuationRefusal.MarketNotSuitable);

    [Theory]
    [Trait("Rule", "REF-7.1")]
    [Trait("Rule", "REF-14")]
    [InlineData(true, true)]
    [InlineData(false, false)]
    [InlineData(true, false)]
    public void WhereAnInspectionIsNeededOrConditionsAreMissing_TheAppraisalFollows(bool inspection, bool conditions) =>
        AssertPaths(
            Ready(government: false, inspection: inspection, conditions: conditions).Do(new RefuseAgreement("A")),
            open: "REF-14",
            ValuationRefusal.PartyRefuses,
            ValuationRefusal.NoGovernmentPrice,
            ValuationRefusal.OnlineNotSuitable,
            null,
            ValuationRefusal.MarketNotSuitable);

    [Theory]
    [Trait("Rule", "REF-5.2")]
    [Trait("Rule", "REF-7.2")]
    [Trait("Rule", "REF-14")]
    [InlineData(PartyRequests.DirectedInquiry, DirectedInquiry, "REF-5.2")]
    [InlineData(PartyRequests.OnlineInquiry, OnlineInquiry, "REF-7.2")]
    [InlineData(PartyRequests.Appraisal, Appraisal, "REF-14")]
    public void WhatBothSidesAskFor_MustBeAllowed_OneSideIsNotEnough(PartyRequests request, ReferencePriceKind method, string rule)
    {
        var scene = Ready().Do(new MakeRequests("A", request));
        Assert.Equal(ValuationRefusal.AgreementComesFirst, ValuationPaths.Of(scene.State, method, Day("2026-03-02")).Obstacle);

        scene.Do(new MakeRequests("D", request));
        var path = ValuationPaths.Of(scene.State, method, Day("2026-03-02"));
        Assert.Equal((true, rule), (path.IsPossible, path.Rule.Value));

        Assert.False(ValuationPaths.Of(scene.Do(new MakeRequests("D", PartyRequests.None)).State, method, Day("2026-03-02")).IsPossible);
    }

    [Theory]
    [Trait("Rule", "REF-5.2")]
    [Trait("Rule", "REF-7.2")]
    [InlineData(PartyRequests.DirectedInquiry, DirectedInquiry, ValuationRefusal.NoGovernmentPrice)]
    [InlineData(PartyRequests.OnlineInquiry, OnlineInquiry, ValuationRefusal.OnlineNotSuitable)]
    public void AskedForByAllButUnsuitable_IsStillClosed(PartyRequests request, ReferencePriceKind method, ValuationRefusal obstacle) =>
        Assert.Equal(obstacle, ValuationPaths.Of(Ready(government: false, inspection: true).AskAll(request).State, method, Day("2026-03-02")).Obstacle);

    [Fact]
    [Trait("Rule", "REF-14")]
    public void WhereALawRequiresAnAppraisal_NothingElseIsOpen() =>
        AssertPaths(
            Ready(law: true, easy: true, assetClass: AssetClass.Movable),
            open: "REF-14",
            ValuationRefusal.AppraisalRequired,
            ValuationRefusal.AppraisalRequired,
            ValuationRefusal.AppraisalRequired,
            null,
            ValuationRefusal.AppraisalRequired);

    [Theory]
    [Trait("Rule", "DIS-4.2")]
    [InlineData(true, AssetClass.Movable, false, null)]
    [InlineData(true, AssetClass.OtherRight, false, ValuationRefusal.MarketNotSuitable)]
    [InlineData(false, AssetClass.Movable, false, ValuationRefusal.MarketNotSuitable)]
    [InlineData(false, AssetClass.OtherRight, true, null)]
    public void TheMarketPrice_IsForEasyMovablesOrAtEverybodysWish(bool easy, AssetClass assetClass, bool asked, ValuationRefusal? obstacle)
    {
        var scene = Ready(easy: easy, assetClass: assetClass).Do(new AddParty(new("C", PartyRole.OtherCreditor)));
        if (asked)
        {
            scene.AskAll(PartyRequests.NoAppraisal);
            Assert.False(ValuationPaths.Of(scene.State, Market, Day("2026-03-02")).IsPossible);
            scene.Do(new MakeRequests("C", PartyRequests.NoAppraisal));
        }

        Assert.Equal(obstacle, ValuationPaths.Of(scene.State, Market, Day("2026-03-02")).Obstacle);
    }

    [Fact]
    [Trait("Rule", "REF-29.2")]
    public void AnOrderMayBeTakenBack_WhenBothSidesWantToAgreeAfterAll()
    {
        var scene = Asking("2026-03-02").Refused(new WithdrawOrder(Document), ValuationRefusal.ConsentMissing).AskAll(PartyRequests.AgreePrice).Do(new WithdrawOrder(Document));
        Assert.Equal("REF-29.2", ValuationPaths.Of(scene.State, Agreed, Day("2026-03-02")).Rule.Value);

        scene.Do(new OpenAgreement(Day("2026-03-10"))).Pass();

        // The order was never exhausted, so the ladder still has it.
        Assert.Equal(ValuationRefusal.MethodExhausted, ValuationPaths.Of(scene.State, Agreed, Day("2026-03-11")).Obstacle);
        Assert.True(ValuationPaths.Of(scene.State, OnlineInquiry, Day("2026-03-11")).IsPossible);
    }

    private static void AssertPaths(ValuationScene scene, string open, params ValuationRefusal?[] obstacles)
    {
        var paths = ValuationPaths.Of(scene.State, Day("2026-03-02"));
        Assert.Equal([Agreed, DirectedInquiry, OnlineInquiry, Appraisal, Market], paths.Select(path => path.Method));
        Assert.Equal(obstacles, paths.Select(path => path.Obstacle));
        Assert.Equal(open, Assert.Single(paths, path => path.IsPossible).Rule.Value);
        Assert.All(paths.Where(path => !path.IsPossible), path => Assert.Equal(ValuationRefusals.Of(path.Obstacle!.Value).Rule, path.Rule));
    }
}
