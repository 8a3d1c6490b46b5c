using Auction.Domain.Deadlines;
using Auction.Web.Valuations.Views;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Views.PlayedValuation;

namespace Auction.Web.Tests.Valuations.Views;

/// <summary>The timeline tells how every time limit stands, in words, with its computation; persons by role and number.</summary>
public sealed class ShowTimelineTests
{
    [Fact]
    [Trait("Rule", "GEN-7")]
    public void Standing_IsToldWithDays()
    {
        var played = new PlayedValuation().Asking().On("2026-03-03").Report("p1", 1_000_000);
        var lines = Lines(played);
        Assert.Equal(("In time", "check", "met"), Told(lines["online.report:p1"]));
        Assert.Equal(("2 days left", "clock", "runs"), Told(lines["online.report:p2"]));
        Assert.Equal(("2026-03-05", "CAL-1"), (lines["online.report:p2"].Deadline.LastDay.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture), lines["online.report:p2"].Deadline.Steps[0].Rule));

        Assert.Equal("Ends today", Told(Lines(played, "2026-03-05")["online.report:p2"]).Word);
        Assert.Equal(("Overdue 1 days", "warning", "over"), Told(Lines(played, "2026-03-06")["online.report:p2"]));
    }

    [Fact]
    [Trait("Rule", "GEN-7")]
    public void ALateDuty_ShowsItsReason_OrThatThereIsNone()
    {
        var played = new PlayedValuation().Reviewing().On("2026-03-20").Do(new ReviewReports([]));
        played.Do(new RecordService("A", ServiceWay.Direct, Day("2026-03-20"), Paper));
        var late = Lines(played)["service:A"];
        Assert.Equal(DeadlineStanding.MetLate, late.Standing);
        Assert.True(late.LacksReason);
        Assert.True(late.DaysLate > 0);

        played.Do(new ExplainDelay("service:A", "等待送达地址确认。"));
        Assert.Equal((false, "等待送达地址确认。"), (Lines(played)["service:A"].LacksReason, Lines(played)["service:A"].Deadline.LateReason));
    }

    [Fact]
    [Trait("Rule", "REF-22")]
    public void ALostRight_IsTold_NotAsOverdue() =>
        Assert.Equal(("Not used", "lock", "lapsed"), Told(Lines(new PlayedValuation().Served().On("2026-03-20"))["objection:A"]));

    [Fact]
    public void Persons_AreCalledByRoleAndNumber()
    {
        var lines = Lines(new PlayedValuation().Served());
        Assert.Equal(["Applicant creditor 1", "Debtor 1", "Debtor 2", "Interested person 1"], new[] { "A", "D", "E", "I" }.Select(id => lines[$"objection:{id}"].Whose.En));
        Assert.Equal("被执行人2", lines["objection:E"].Whose.Zh);
        Assert.Equal("Enforcing court", lines["start"].Whose.En);
    }

    [Fact]
    public void Groups_FollowTheProcedure() =>
        Assert.Equal(
            ["Start and seizure", "Inquiry", "Service and objections", "Using the price"],
            DeadlineTimelineView.Of(new PlayedValuation().Served().On("2026-03-20").State, new PlayedValuation().Names, Noon("2026-03-20")).Groups.Select(group => group.Name.En));

    [Fact]
    public void Bars_StayOnTheirScale()
    {
        var played = new PlayedValuation().Served().On("2026-03-20");
        var view = DeadlineTimelineView.Of(played.State, played.Names, played.Now);
        Assert.True(view.From < view.Until);
        Assert.All(view.Lines, line => Assert.Contains("<svg", DeadlineBar.Draw(line, view), StringComparison.Ordinal));
    }

    private static Dictionary<string, DeadlineLine> Lines(PlayedValuation played, string? day = null) =>
        DeadlineTimelineView.Of(played.State, played.Names, day is null ? played.Now : Noon(day)).Lines.ToDictionary(line => line.Deadline.Key, StringComparer.Ordinal);

    private static (string Word, string Icon, string Style) Told(DeadlineLine line) => (line.Word.En, line.Icon, line.Style);
}
