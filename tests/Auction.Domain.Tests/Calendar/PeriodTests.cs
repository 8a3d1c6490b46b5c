using Auction.Domain.Calendar;
using static Auction.Domain.Tests.Calendar.CourtDays;

namespace Auction.Domain.Tests.Calendar;

public sealed class PeriodTests
{
    private static readonly CourtCalendar Calendar = CourtCalendar.Current;

    [Fact]
    [Trait("Rule", "CAL-1")]
    public void TheDayOfTheEvent_IsNotCounted()
    {
        var end = Period.Days(Calendar, On("2026-03-10"), 5);

        Assert.Equal(On("2026-03-15"), end.RawLastDay);
        Assert.Equal(On("2026-03-16"), end.LastDay);
        Assert.Equal(CourtTime.StartOf(On("2026-03-17")), end.EndsAt);
    }

    [Theory]
    [Trait("Rule", "CAL-2")]
    [InlineData("2026-03-12", 1, "2026-03-13")]
    [InlineData("2026-03-12", 2, "2026-03-16")]
    [InlineData("2026-03-12", 3, "2026-03-16")]
    [InlineData("2026-03-12", 4, "2026-03-16")]
    [InlineData("2026-03-12", 5, "2026-03-17")]
    public void OnlyARestDayAtTheEnd_MovesThePeriod(string from, int days, string last) =>
        Assert.Equal(On(last), Period.Days(Calendar, On(from), days).LastDay);

    [Theory]
    [Trait("Rule", "CAL-3")]
    [InlineData("2026-02-08", 6, "2026-02-14", false)]
    [InlineData("2026-02-08", 7, "2026-02-24", true)]
    [InlineData("2026-09-19", 1, "2026-09-20", false)]
    public void AMakeUpDay_DoesNotMoveThePeriod(string from, int days, string last, bool isMoved)
    {
        var end = Period.Days(Calendar, On(from), days);

        Assert.Equal((On(last), isMoved), (end.LastDay, end.IsMoved));
        Assert.Equal(!isMoved, end.Rules.Contains("CAL-3", StringComparer.Ordinal));
    }

    [Theory]
    [Trait("Rule", "CAL-4")]
    [InlineData("2025-01-31", 1, "2025-02-28", "2025-02-28")]
    [InlineData("2025-03-31", 1, "2025-04-30", "2025-04-30")]
    [InlineData("2026-03-06", 1, "2026-04-06", "2026-04-07")]
    [InlineData("2025-03-10", 12, "2026-03-10", "2026-03-10")]
    public void AMonthPeriod_EndsOnTheCorrespondingDayOrTheLastOfTheMonth(string from, int months, string raw, string last)
    {
        var end = Period.Months(Calendar, On(from), months);

        Assert.Equal((On(raw), On(last)), (end.RawLastDay, end.LastDay));
    }

    [Fact]
    [Trait("Rule", "CAL-5")]
    public void AnHourPeriod_RunsFromTheInstant()
    {
        var from = new DateTimeOffset(2026, 3, 10, 2, 0, 0, 1, TimeSpan.Zero);

        Assert.Equal(from.AddDays(1), Period.Hours(from, 24).EndsAt);
    }

    [Theory]
    [Trait("Rule", "CAL-6")]
    [InlineData("2026-02-13", 1, "2026-02-14")]
    [InlineData("2026-02-13", 2, "2026-02-24")]
    [InlineData("2026-02-20", 1, "2026-02-24")]
    public void WorkingDays_SkipRestDaysAndCountMakeUpDays(string from, int days, string last) =>
        Assert.Equal(On(last), Period.WorkingDays(Calendar, On(from), days).LastDay);

    [Theory]
    [Trait("Rule", "CAL-7")]
    [InlineData(NoticeGap.Strict, "2026-01-21")]
    [InlineData(NoticeGap.Lenient, "2026-01-20")]
    public void TheNoticeGap_IsCountedInFullDaysUnlessLenient(NoticeGap gap, string start)
    {
        Assert.Equal(On(start), Period.EarliestStart(On("2026-01-05"), 15, gap).Day);
        Assert.Equal(On("2026-01-05"), Period.LatestNotice(On(start), 15, gap).Day);
    }

    [Fact]
    [Trait("Rule", "CAL-7")]
    public void TheNoticeGap_IsNotMovedByRestDays() =>
        Assert.Equal(On("2026-02-21"), Period.EarliestStart(On("2026-02-05"), 15).Day);

    [Fact]
    [Trait("Rule", "CAL-8")]
    public void DaysBefore_AreADifferenceOfDatesNotMovedByRestDays() =>
        Assert.Equal(On("2026-02-21"), Period.LatestBefore(On("2026-02-24"), 3).Day);

    [Theory]
    [Trait("Rule", "CAL-9")]
    [InlineData("2026-03-10", "2026-03-12", "2026-03-17", 2)]
    [InlineData("2026-03-15", "2026-03-16", "2026-03-16", 1)]
    [InlineData("2026-03-16", "2026-03-20", "2026-03-16", 0)]
    [InlineData("2026-03-12", "2026-03-12", "2026-03-16", 0)]
    public void AStay_IsSkippedFromItsFirstDayToTheDayOfResumption(string from, string resumed, string last, int skipped)
    {
        var end = Period.Days(Calendar, On("2026-03-09"), 6, new Stay(On(from), On(resumed)));

        Assert.Equal(On("2026-03-15").AddDays(skipped), end.RawLastDay);
        Assert.Equal(On(last), end.LastDay);
    }

    [Fact]
    [Trait("Rule", "CAL-9")]
    public void AStayThatBeginsWithinSkippedDays_CountsToo()
    {
        var end = Period.Days(Calendar, On("2026-03-09"), 6, new Stay(On("2026-03-12"), On("2026-03-14")), new Stay(On("2026-03-16"), On("2026-03-18")));

        Assert.Equal(On("2026-03-19"), end.RawLastDay);
    }

    [Fact]
    [Trait("Rule", "CAL-9")]
    public void OverlappingStays_AreSkippedOnce()
    {
        var end = Period.Days(Calendar, On("2026-03-09"), 6, new Stay(On("2026-03-10"), On("2026-03-12")), new Stay(On("2026-03-11"), On("2026-03-13")));

        Assert.Equal(On("2026-03-18"), end.RawLastDay);
    }

    [Fact]
    [Trait("Rule", "CAL-10")]
    public void FullDays_TakeEffectWhenTheLastDayEnds()
    {
        var end = Period.FullDays(Calendar, On("2026-03-10"), 3);

        Assert.Equal(On("2026-03-13"), end.LastDay);
        Assert.Equal(CourtTime.StartOf(On("2026-03-14")), end.EndsAt);
        Assert.Contains("CAL-10", end.Rules);
    }

    [Fact]
    [Trait("Rule", "CAL-11")]
    public void AValidity_IsNotMovedByRestDays() =>
        Assert.Equal(On("2026-10-03"), Period.ValidUntil(On("2025-10-03"), 12).Day);

    [Theory]
    [Trait("Rule", "CAL-12")]
    [InlineData("2026-12-30", 1, false)]
    [InlineData("2026-12-30", 2, true)]
    [InlineData("2024-12-30", 1, true)]
    [InlineData("2024-12-30", 3, false)]
    public void ALastDayOutsideThePublishedYears_IsProvisional(string from, int days, bool isProvisional)
    {
        var end = Period.Days(Calendar, On(from), days);

        Assert.Equal(isProvisional, end.IsProvisional);
        Assert.Equal(isProvisional, end.Rules.Contains("CAL-12", StringComparer.Ordinal));
    }

    [Fact]
    [Trait("Rule", "CAL-12")]
    public void AnUnknownYear_UsesWeekendsOnly() =>
        Assert.Equal(On("2027-10-04"), Period.Days(Calendar, On("2027-10-01"), 1).LastDay);

    [Fact]
    public void TheSteps_NameTheirRulesInBothLanguages()
    {
        var end = Period.Days(Calendar, On("2026-01-20"), 30);

        Assert.Equal(["CAL-1", "CAL-2"], end.Rules);
        Assert.Equal("2026-01-20 当日不计入，加 30 日，为 2026-02-19。", end.Steps[0].Text.Zh);
        Assert.Equal("2026-02-19 is a rest day; the period moves to the first day after it that is not, 2026-02-24.", end.Steps[1].Text.En);
        Assert.Equal("2025-11-04", end.CalendarVersion);
    }

    [Fact]
    public void ANegativeCount_IsABug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Days(Calendar, On("2026-03-10"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.Months(Calendar, On("2026-03-10"), -1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Period.WorkingDays(Calendar, On("2026-03-10"), 0));
    }
}
