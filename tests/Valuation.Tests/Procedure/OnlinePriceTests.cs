using Auction.Domain.Calendar;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class OnlinePriceTests
{
    private static readonly (string, decimal)[] Three = [("A", 1_010_000), ("B", 980_000), ("C", 1_040_000)];

    [Fact]
    [Trait("Rule", "REF-13.1")]
    public void WithoutObjections_ThePriceIsTheMeanOfAllTimelyResults() =>
        Assert.Equal(Yuan(1_244_167.00m), Fixed(Reported("2026-03-02", ("A", 1_234_500.00m), ("B", 1_198_000.00m), ("C", 1_300_001.00m))));

    [Fact]
    [Trait("Rule", "REF-13.1")]
    [Trait("Rule", "GEN-4")]
    public void AHalfFen_IsRoundedUpOnceAtTheEnd() =>
        Assert.Equal(Yuan(866_172.84m), Fixed(Reported("2026-03-02", ("A", 860_000.00m), ("B", 872_345.67m))));

    [Fact]
    [Trait("Rule", "REF-12")]
    public void OnlySomeReportsAreFaulty_NobodyCorrectsAndTheOthersCount()
    {
        var scene = Asking("2026-03-02", "A", "B", "C").Report("A", 500_000).Report("B", 520_000).Report("C", 610_000).Pass()
            .Do(new ReviewReports([new("C", ReportFaultKind.WrongFact, Document)]));

        Assert.Equal(Yuan(510_000), Fixed(scene));
        Assert.Equal(["A", "B"], scene.State.Price!.Counted);
    }

    [Fact]
    [Trait("Rule", "REF-12")]
    public void AllReportsAreFaulty_AllHaveThreeDaysAndThoseCorrectedCount()
    {
        var scene = Asking("2026-03-02", "A", "B").Report("A", 500_000).Report("B", 520_000).Pass()
            .Do(new ReviewReports([new("A", ReportFaultKind.WrongFact, Document), new("B", ReportFaultKind.OmitsPart, Document)]));
        Assert.Equal(ValuationPhase.Correcting, scene.State.Phase);

        scene.Report("B", 530_000).Pass().Do(new ReviewReports([]));

        Assert.Equal(Yuan(530_000), Fixed(scene));
    }

    [Fact]
    [Trait("Rule", "REF-11.3")]
    public void NoCorrectionInTime_Fails()
    {
        var scene = Asking("2026-03-02", "A").Report("A", 500_000).Pass().Do(new ReviewReports([new("A", ReportFaultKind.ExceedsProperty, Document)])).Pass();

        Assert.Equal(MethodFailure.NoneCorrected, Assert.IsType<MethodFailed>(scene.Events[^1]).Cause);
    }

    [Fact]
    [Trait("Rule", "REF-13.2")]
    public void OnlySomeAreObjectedTo_TheOthersCountWhateverBecomesOfIt()
    {
        foreach (var upheld in new[] { true, false })
        {
            var scene = Reported("2026-03-02", Three).ServeAll("2026-03-06")
                .Do(Objection("D", "o1", ObjectionGrounds.WrongFacts, "A")).Do(new RuleOnObjection("o1", upheld, Document));

            Assert.Equal(Yuan(1_010_000), Fixed(scene));
            Assert.Equal(["B", "C"], scene.State.Price!.Counted);
        }
    }

    [Fact]
    [Trait("Rule", "REF-13.2")]
    public void AllAreObjectedTo_RejectedAndCorrectedOnesCount()
    {
        var scene = Reported("2026-03-02", ("A", 1_010_000), ("B", 1_000_000), ("C", 1_040_000)).ServeAll("2026-03-06")
            .Do(Objection("D", "a", ObjectionGrounds.WrongFacts, "A")).Do(new RuleOnObjection("a", IsUpheld: false, Document))
            .Do(Objection("D", "b", ObjectionGrounds.WrongScope, "B")).Do(new RuleOnObjection("b", IsUpheld: true, Document))
            .Do(Objection("I", "c", ObjectionGrounds.WrongFacts, "C")).Do(new RuleOnObjection("c", IsUpheld: false, Document));
        scene.Pass();
        Assert.Equal(["B"], Assert.IsType<ObjectedReportsSentBack>(scene.Events[^1]).Platforms);
        scene.Refused(Submit("A", 1, Day("2026-03-17"), Day("2027-03-17")), ValuationRefusal.WrongPhase).Report("B", 980_000);

        Assert.Equal(Yuan(1_010_000), Fixed(scene));
        Assert.Equal(["A", "B", "C"], scene.State.Price!.Counted);
    }

    [Fact]
    [Trait("Rule", "REF-13.2")]
    public void AllAreObjectedToAndNothingIsLeft_Fails()
    {
        var scene = Reported("2026-03-02", ("A", 1_010_000)).ServeAll("2026-03-06")
            .Do(Objection("D", "a", ObjectionGrounds.Unqualified)).Do(new RuleOnObjection("a", IsUpheld: true, Document)).Pass();

        Assert.Equal(MethodFailure.NoneLeft, Assert.IsType<MethodFailed>(scene.Events[^1]).Cause);
    }

    private static Auction.Domain.Amounts.Money Fixed(ValuationScene scene)
    {
        if (scene.State.Delivery!.Services.IsEmpty) { scene.ServeAll(CourtTime.DayOf(scene.Now).ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)); }
        while (scene.State.Phase != ValuationPhase.Fixed) { scene.Pass(); }
        return scene.State.Price!.Amount;
    }
}
