using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Rules;
using Valuation.Procedure;
using static Valuation.Tests.Procedure.ValuationScene;

namespace Valuation.Tests.Procedure;

public sealed class DeadlineTests
{
    [Theory]
    [Trait("Rule", "GEN-7")]
    [InlineData(DeadlineKind.Duty, null, -1, DeadlineStanding.Running)]
    [InlineData(DeadlineKind.Duty, null, 0, DeadlineStanding.Overdue)]
    [InlineData(DeadlineKind.Loss, null, 0, DeadlineStanding.Lapsed)]
    [InlineData(DeadlineKind.Duty, -1, 0, DeadlineStanding.Met)]
    [InlineData(DeadlineKind.Duty, 0, 0, DeadlineStanding.MetLate)]
    public void ALimit_EndsWithItsLastDay(DeadlineKind kind, int? metAt, int now, DeadlineStanding standing)
    {
        var end = CourtTime.EndOf(Day("2026-03-05"));
        var deadline = Deadline.Of("k", "REF-11.1", kind, new("事", "thing"), "court", Day("2026-03-02"), Day("2026-03-05")) with { MetAt = metAt is { } met ? end.AddMilliseconds(met) : null };

        Assert.Equal(standing, deadline.StandingAt(end.AddMilliseconds(now)));
        Assert.Equal(standing is DeadlineStanding.Overdue or DeadlineStanding.MetLate, deadline.LacksReason(end.AddMilliseconds(now)));
        Assert.False((deadline with { LateReason = "理由" }).LacksReason(end.AddMilliseconds(now)));
    }

    [Fact]
    [Trait("Rule", "REF-20")]
    [Trait("Rule", "REF-23.1")]
    public void StagesThatAreOver_KeepTheirLimits_MetOrNot()
    {
        var scene = AppraiseTests.AtWork().At("2026-02-09").Do(AppraiseTests.SubmitReport("i1", 5)).Do(new ReviewReports([new("i1", ReportFaultKind.Other, Document)]))
            .At("2026-02-10").Do(AppraiseTests.SubmitReport("i1", 6)).Do(new ReviewReports([])).ServeAll("2026-02-10")
            .Do(Objection("D", "o", ObjectionGrounds.Result)).At("2026-02-14").Do(new ForwardObjection("o")).Pass();
        var deadlines = ValuationDeadlines.Of(scene.State).ToDictionary(deadline => deadline.Key, StringComparer.Ordinal);

        Assert.Equal(
            [DeadlineStanding.Met, DeadlineStanding.MetLate, DeadlineStanding.Overdue],
            new[] { "appraisal.correction:i1", "objection.forward:o", "objection.explanation:o" }.Select(key => deadlines[key].StandingAt(scene.Now)));
    }

    [Fact]
    [Trait("Rule", "CAL-12")]
    [Trait("Rule", "REF-22")]
    public void ALimitInAYearWithoutASchedule_IsProvisional()
    {
        var scene = Reported("2026-12-29", ("p", 100)).At("2027-01-04").ServeAll("2027-01-04");

        Assert.True(ValuationDeadlines.Of(scene.State).Single(deadline => deadline.Key == "objection:D").IsProvisional);
    }

    [Fact]
    [Trait("Rule", "GEN-7")]
    public void EveryLimit_HasAKnownRuleAndAKeyOfItsOwn()
    {
        ValuationScene[] scenes = [Asking("2026-03-02"), AppraiseTests.AtWork(), ServeAndObjectTests.Appraised().ServeAll("2026-02-10").Do(Objection("D", "o", ObjectionGrounds.Result))];

        Assert.All(scenes, scene =>
        {
            var deadlines = ValuationDeadlines.Of(scene.State);
            Assert.All(deadlines, deadline => Assert.NotNull(RuleCatalog.Find(deadline.Rule.Value)));
            Assert.Equal(deadlines.Select(deadline => deadline.Key).Distinct(StringComparer.Ordinal), deadlines.Select(deadline => deadline.Key));
            Assert.All(deadlines, deadline => Assert.True(deadline.LastDay >= deadline.From));
        });
    }
}
