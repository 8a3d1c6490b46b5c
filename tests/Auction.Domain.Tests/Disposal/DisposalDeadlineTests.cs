using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Tests.Disposal.DisposalScene;

namespace Auction.Domain.Tests.Disposal;

public sealed class DisposalDeadlineTests
{
    [Fact]
    [Trait("Rule", "REF-30")]
    [Trait("Rule", "GEN-7")]
    public void TheSale_StartsWithinTenDaysOfThePrice_OrTheDelayIsExplained()
    {
        var scene = Priced(day: "2026-04-27");
        Assert.Equal(Day("2026-05-07"), scene.Deadline("sale.start").LastDay);

        scene.At("2026-05-07", 23).Refused(new ExplainLateness("sale.start", "理由"), DisposalRefusal.NoDelay).At("2026-05-08", 0).Do(new ExplainLateness("sale.start", "当事人协商"));
        Assert.Equal("当事人协商", scene.Deadline("sale.start").LateReason);
        Assert.Equal(DeadlineStanding.Overdue, scene.Deadline("sale.start").StandingAt(scene.Now));
        scene.Do(Submit(scene.Draft()));
        Assert.Equal(DeadlineStanding.MetLate, scene.Deadline("sale.start").StandingAt(scene.Now));
    }

    [Fact]
    [Trait("Rule", "KPI-15WD")]
    public void TheIndicator_CountsWorkingDays() => Assert.Equal(Day("2026-03-04"), Priced(day: "2026-02-05").Deadline("sale.indicator").LastDay);

    [Fact]
    [Trait("Rule", "AUC-26.1b")]
    [Trait("Rule", "SEL-2")]
    public void AfterAFailure_TheNextStepsHaveTheirDays()
    {
        var first = Priced().Approve().Publish().Start().At("2026-03-10").Do(new ReportUnsold(1));
        Assert.Equal((Day("2026-04-09"), DeadlineKind.Duty), (first.Deadline("second#1").LastDay, first.Deadline("second#1").Kind));

        first.Approve(first.Draft(RoundKind.Second)).Publish().Start().At("2026-04-20").Do(new ReportUnsold(2));
        Assert.Equal((Day("2026-04-30"), Day("2026-05-06")), (first.Deadline("ask-creditors#2").LastDay, first.Deadline("sell-off#2").LastDay));
        Assert.Equal(DeadlineStanding.Met, first.Deadline("second#1").StandingAt(first.Now));
        first.Refuse();
        Assert.Equal(DeadlineStanding.Met, first.Deadline("ask-creditors#2").StandingAt(first.Now));
    }

    [Fact]
    [Trait("Rule", "SEL-3")]
    public void ASellOff_StartsAfterFifteenFullDays_AndLastsSixty()
    {
        var scene = Priced().Bidding().Fail().Approve(Priced().Bidding().Fail().Draft(RoundKind.Second)).Publish().Start().At("2026-04-20").Do(new ReportUnsold(2)).Refuse().At("2026-05-01");
        var draft = scene.Draft(RoundKind.SellOff) with { NoticeDay = Day("2026-05-06"), StartsAt = Instant("2026-05-22"), EndsAt = Instant("2026-07-21") };

        Assert.All(LaunchFindings.Of(draft, Context(), scene.State, scene.Today), finding => Assert.Equal(FindingVerdict.Met, finding.Verdict));
        Assert.Equal(FindingVerdict.NotMet, LaunchFindings.Of(draft with { StartsAt = Instant("2026-05-21"), EndsAt = Instant("2026-07-20") }, Context(), scene.State, scene.Today).Single(finding => finding.Key == "notice-gap").Verdict);
    }

    [Fact]
    [Trait("Rule", "GEN-7")]
    public void EveryLimit_HasAKnownRuleAndAKeyOfItsOwn()
    {
        DisposalScene[] scenes =
        [
            Priced().Bidding().Fail().Bidding(RoundKind.Second).Fail().Refuse().Bidding(RoundKind.SellOff).Sell(),
            Priced().Do(new FileSaleObjection("D", "o", Document)).Do(new RegisterSaleObjection("o")).Do(new DecideSaleObjection("o", IsUpheld: false, Document)).Do(new TellNoSurplus(Day("2026-01-05"), Document)),
            Priced().Do(new AgreeInKind("A", Yuan(900_000), HarmsOthers: false, Document)).Do(new RecordRulingServed(Day("2026-01-05"), Document)),
        ];

        Assert.All(scenes, scene =>
        {
            var deadlines = DisposalDeadlines.Of(scene.State);
            Assert.All(deadlines, deadline => Assert.NotNull(RuleCatalog.Find(deadline.Rule.Value)));
            Assert.Equal(deadlines.Select(deadline => deadline.Key).Distinct(StringComparer.Ordinal), deadlines.Select(deadline => deadline.Key));
            Assert.All(deadlines, deadline => Assert.True(deadline.LastDay >= deadline.From, deadline.Key));
        });
    }
}
