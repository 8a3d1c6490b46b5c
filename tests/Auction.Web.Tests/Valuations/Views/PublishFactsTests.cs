using Auction.Web.Valuations.Views;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Views.PlayedValuation;

namespace Auction.Web.Tests.Valuations.Views;

/// <summary>Reports are public from the moment the court's review has passed them, and not before.</summary>
public sealed class PublishFactsTests
{
    [Fact]
    [Trait("Rule", "REF-12")]
    public void BeforeTheReviewHasPassed_NoReportIsShown()
    {
        var state = new PlayedValuation().Reviewing().State;
        Assert.All(state.Online!.Platforms, platform => Assert.False(PublishedFacts.Shows(state, platform)));
        Assert.Empty(PublishedFacts.Reports(state));
        Assert.Equal(3, PublishedFacts.Withheld(state).Count);
        Assert.False(PublishedFacts.IsServed(state));
    }

    [Fact]
    [Trait("Rule", "REF-12")]
    public void OnceTheReviewHasPassed_EveryReportIsShown()
    {
        var state = new PlayedValuation().Served().State;
        Assert.Equal(new[] { "p1", "p2", "p3" }.Select(ShaOf).Order(StringComparer.Ordinal), PublishedFacts.Reports(state).Order(StringComparer.Ordinal));
        Assert.Empty(PublishedFacts.Withheld(state));
        Assert.True(PublishedFacts.IsServed(state));
    }

    [Fact]
    [Trait("Rule", "REF-13.2")]
    public void AReportCorrectedAfterObjections_WaitsUntilThePriceStands()
    {
        var played = new PlayedValuation().Asking().On("2026-03-03").Report("p1", 1_000_000).On("2026-03-09").Do(new ReviewReports([]));
        foreach (var party in played.State.Parties) { played.Do(new RecordService(party.Id, ServiceWay.Electronic, Day("2026-03-09"), Paper)); }
        played.Do(new FileObjection("D", "o1", ObjectionGrounds.WrongFacts, [], Paper)).Do(new RuleOnObjection("o1", IsUpheld: true, Paper)).On("2026-03-23");
        Assert.True(played.State.Online!.Find("p1")!.MustCorrect);
        Assert.Single(PublishedFacts.Reports(played.State));

        var corrected = played.Do(new SubmitOnlineReport("p1", new(ReportItems.Basics | ReportItems.Samples | ReportItems.Method, Auction.Domain.Amounts.Money.FromYuan(900_000), Day("2026-03-23"), Day("2027-03-22"), ShaOf("again")))).State;
        Assert.Equal([ShaOf("again")], PublishedFacts.Withheld(corrected));

        var after = played.On("2026-04-10").State;
        Assert.Equal(ValuationPhase.Fixed, after.Phase);
        Assert.Equal([ShaOf("again")], PublishedFacts.Reports(after));
    }

    [Fact]
    [Trait("Rule", "REF-29.2")]
    public void ReportsOfAnOrderTakenBack_AreNeverShown()
    {
        var played = new PlayedValuation().Asking().On("2026-03-03").Report("p1", 1_000_000);
        foreach (var party in new[] { "A", "D", "E" }) { played.Do(new MakeRequests(party, PartyRequests.AgreePrice)); }
        var state = played.Do(new WithdrawOrder(Paper)).State;
        Assert.Empty(PublishedFacts.Reports(state));
    }

    [Fact]
    [Trait("Rule", "REF-11.4")]
    public void ResultsIssuedAnew_WaitForTheirOwnReview()
    {
        var played = new PlayedValuation().Served().On("2026-03-20").On("2027-03-10");
        Assert.Equal(ValuationPhase.Expired, played.State.Phase);
        var state = played.Do(new OrderReissue(Paper)).Report("p1", 1_200_000).State;
        Assert.Empty(PublishedFacts.Reports(state));
        Assert.Equal([ShaOf("p1")], PublishedFacts.Withheld(state));
        Assert.False(PublishedFacts.IsServed(state));
    }

    [Fact]
    [Trait("Rule", "REF-29.1")]
    public void AfterAWithdrawal_WhatWasUnderReviewStaysUnpublished()
    {
        var state = new PlayedValuation().Reviewing().Do(new WithdrawValuation(WithdrawalGround.Performed, Paper)).State;
        Assert.Empty(PublishedFacts.Reports(state));
    }
}
