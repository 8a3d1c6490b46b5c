using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class InvestigateTests
{
    [Theory]
    [Trait("Rule", "REF-3.1")]
    [Trait("Rule", "GUI-1")]
    [InlineData(PropertyKind.RealEstate, 13)]
    [InlineData(PropertyKind.Vehicle, 9)]
    [InlineData(PropertyKind.Food, 8)]
    [InlineData(PropertyKind.Equity, 10)]
    [InlineData(PropertyKind.Other, 5)]
    public void EveryKind_BeginsWithTheFiveFactsAndHasItsOwnList(PropertyKind kind, int count)
    {
        var list = InvestigationChecklist.Of(kind);

        Assert.Equal(count, list.Count);
        Assert.Equal(Enumerable.Range(1, 5), list.Take(5).Select(subject => (int)subject));
        Assert.All(Opened(kind: kind).Findings(), finding => Assert.Equal(FindingStanding.Missing, finding.Standing));
    }

    [Fact]
    [Trait("Rule", "REF-3.1")]
    [Trait("Rule", "GUI-2")]
    [Trait("Rule", "GUI-3")]
    public void NoMethodBegins_UntilTheLastLineIsOnRecord()
    {
        var scene = Opened(kind: PropertyKind.RealEstate, assetClass: AssetClass.RealEstate).Do(new RecordNecessaryHome(new(IsNecessary: false, Exception: null, Document)));
        var subjects = InvestigationChecklist.Of(PropertyKind.RealEstate).Where(subject => subject != InvestigationSubject.HomeExamined).ToList();
        foreach (var subject in subjects)
        {
            scene.Refused(new OpenAgreement(Day("2026-03-20")), ValuationRefusal.InvestigationIncomplete).Do(new RecordFact(subject, FactStanding.Known, Document));
        }

        Assert.IsType<InvestigationCompleted>(scene.Events[^1]);
        scene.Do(new OpenAgreement(Day("2026-03-20")));
    }

    [Theory]
    [Trait("Rule", "REF-3.1")]
    [InlineData(InvestigationSubject.Ownership, FactStanding.Unknown, "", ValuationRefusal.EffortsMissing)]
    [InlineData(InvestigationSubject.Ownership, FactStanding.Known, "", ValuationRefusal.DocumentMissing)]
    [InlineData(InvestigationSubject.Ownership, FactStanding.NotApplicable, Document, ValuationRefusal.FactAlwaysApplies)]
    [InlineData(InvestigationSubject.Mileage, FactStanding.Known, Document, ValuationRefusal.SubjectForeign)]
    [InlineData(InvestigationSubject.HomeExamined, FactStanding.Known, Document, ValuationRefusal.SubjectForeign)]
    public void AFactWithoutWhatItNeeds_IsRefused(InvestigationSubject subject, FactStanding standing, string document, ValuationRefusal refusal) =>
        Opened().Refused(new RecordFact(subject, standing, document), refusal).Do(new RecordFact(InvestigationSubject.Ownership, FactStanding.Unknown, Document));

    [Theory]
    [Trait("Rule", "LIM-2")]
    [InlineData(AssetClass.Movable, "2028-02-25", null)]
    [InlineData(AssetClass.Movable, "2028-02-26", ValuationRefusal.SeizureTooLong)]
    [InlineData(AssetClass.OtherRight, "2029-02-25", null)]
    [InlineData(AssetClass.OtherRight, "2029-02-26", ValuationRefusal.SeizureTooLong)]
    [InlineData(AssetClass.OtherRight, "2026-02-24", ValuationRefusal.SeizureTooLong)]
    public void ASeizure_LastsAtMostItsTerm(AssetClass assetClass, string until, ValuationRefusal? refusal) =>
        Assert.Equal(refusal, Opened(assetClass: assetClass).Try(new RenewSeizure(Day("2026-02-25"), Day(until), Document)).Refusal);

    [Theory]
    [Trait("Rule", "LIM-2")]
    [InlineData("2029-02-25", null)]
    [InlineData("2029-02-26", ValuationRefusal.SeizureLapsed)]
    public void ALapsedSeizure_StopsEveryMethod(string day, ValuationRefusal? obstacle) =>
        Assert.All(ValuationPaths.Of(Ready(easy: true, assetClass: AssetClass.OtherRight).AskAll((PartyRequests)31).State, Day(day)), path => Assert.Equal(obstacle, path.Obstacle));

    [Fact]
    [Trait("Rule", "LIM-1")]
    public void ANecessaryHome_BlocksTheNoticeUntilAnExceptionIsOnRecord()
    {
        var scene = Ready(kind: PropertyKind.RealEstate, assetClass: AssetClass.RealEstate).Do(new RecordNecessaryHome(new(IsNecessary: true, Exception: null, Document)))
            .Do(new RefuseAgreement("D")).Do(new OrderDirectedInquiry("tax", Day("2026-03-10"), Document)).Do(new RecordDirectedAnswer(Yuan(100), null, Document));
        Assert.Contains(scene.Findings(), finding => finding.Standing == FindingStanding.BlocksNotice);
        Assert.Equal(ValuationRefusal.NecessaryHome, PriceUse.NoticeObstacle(scene.State, Day("2026-03-02")));

        scene.Refused(new RecordFirstNotice(Day("2026-03-02"), Document), ValuationRefusal.NecessaryHome)
            .Do(new RecordNecessaryHome(new(IsNecessary: true, HomeException.RentSetAside, Document)))
            .Do(new RecordFirstNotice(Day("2026-03-02"), Document));
    }

    [Fact]
    [Trait("Rule", "GUI-5")]
    public void PropertyFromACriminalJudgment_IsMarkedForReview()
    {
        var terms = Opened().State.Terms! with { IsFromCriminalJudgment = true };
        var scene = new ValuationScene().At("2026-03-02").Do(new OpenValuation(terms));

        Assert.Equal("GUI-5", Assert.Single(scene.Findings(), finding => finding.Standing == FindingStanding.ForReview).Rule.Value);
    }

    [Fact]
    [Trait("Rule", "REF-3.2")]
    [Trait("Rule", "GUI-2")]
    public void MeasuresAndOccupancyClaims_AreKeptWithTheirDocuments()
    {
        var scene = Opened().Do(new TakeInvestigationMeasure(InvestigationMeasure.MaterialOrdered, Document)).Do(new DecideOccupancyClaim("lease-1", IsCarried: false, Document))
            .Refused(new TakeInvestigationMeasure(InvestigationMeasure.Audit, "x"), ValuationRefusal.DocumentMissing);

        Assert.False(Assert.Single(scene.State.Investigation.Claims).IsCarried);
        Assert.Equal(InvestigationMeasure.MaterialOrdered, Assert.Single(scene.State.Investigation.Measures).Measure);
    }

    [Fact]
    [Trait("Rule", "REF-1")]
    [Trait("Rule", "GEN-7")]
    [Trait("Rule", "KPI-START")]
    public void TheClocksOfTheBeginning_RunFromSeizureAndFromReadiness()
    {
        var scene = Ready("2026-02-05", seizedOn: "2025-12-03");
        var deadlines = ValuationDeadlines.Of(scene.State).ToDictionary(deadline => deadline.Key, StringComparer.Ordinal);

        Assert.Equal((Day("2026-01-04"), Auction.Domain.Deadlines.DeadlineStanding.Overdue), (deadlines["start"].LastDay, deadlines["start"].StandingAt(scene.Now)));
        Assert.Equal(Day("2026-03-04"), deadlines["start.indicator"].LastDay);
        scene.Do(new OpenAgreement(Day("2026-02-20"))).Refused(new ExplainDelay("start.indicator", "理由"), ValuationRefusal.NoDelay).Refused(new ExplainDelay("start", " "), ValuationRefusal.ReasonMissing)
            .Do(new ExplainDelay("start", "材料调取延误"));
        Assert.Equal("材料调取延误", ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "start").LateReason);
    }
}

internal static class SceneFindings
{
    public static IReadOnlyList<InvestigationFinding> Findings(this ValuationScene scene) =>
        [.. InvestigationFindings.Of(scene.State, CourtTime.DayOf(scene.Now)).Where(finding => finding.Rule.Value != "LIM-2")];
}
