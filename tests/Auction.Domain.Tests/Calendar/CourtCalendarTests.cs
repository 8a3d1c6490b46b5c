using Auction.Domain.Calendar;

namespace Auction.Domain.Tests.Calendar;

public sealed class CourtCalendarTests
{
    private static readonly CourtCalendar Calendar = CourtCalendar.Current;

    [Theory]
    [Trait("Rule", "CAL-3")]
    [InlineData(2025)]
    [InlineData(2026)]
    public void EachPublishedYear_Has248WorkingDays(int year)
    {
        var days = Enumerable.Range(0, 365).Select(new DateOnly(year, 1, 1).AddDays);

        Assert.Equal(248, days.Count(day => !Calendar.IsRestDay(day)));
    }

    [Theory]
    [Trait("Rule", "CAL-3")]
    [InlineData("2026-02-13", DayKind.WorkingDay)]
    [InlineData("2026-02-14", DayKind.MakeUpDay)]
    [InlineData("2026-02-15", DayKind.DayOff)]
    [InlineData("2026-02-23", DayKind.DayOff)]
    [InlineData("2026-02-24", DayKind.WorkingDay)]
    [InlineData("2026-02-28", DayKind.MakeUpDay)]
    [InlineData("2026-03-01", DayKind.Weekend)]
    [InlineData("2025-01-26", DayKind.MakeUpDay)]
    [InlineData("2025-10-08", DayKind.DayOff)]
    [InlineData("2025-10-11", DayKind.MakeUpDay)]
    public void ADay_HasTheKindOfTheSchedule(string day, DayKind expected) =>
        Assert.Equal(expected, Calendar.KindOf(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture)));

    [Fact]
    [Trait("Rule", "CAL-3")]
    public void EveryMakeUpDay_IsASaturdayOrSunday() => Assert.All(
        Calendar.Years.SelectMany(year => year.MakeUpDays),
        day => Assert.True(day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday));

    [Theory]
    [Trait("Rule", "CAL-12")]
    [InlineData(2024, false)]
    [InlineData(2025, true)]
    [InlineData(2026, true)]
    [InlineData(2027, false)]
    public void OnlyPublishedYears_AreKnown(int year, bool isKnown)
    {
        Assert.Equal(isKnown, Calendar.IsKnown(new DateOnly(year, 1, 1)));
        Assert.Equal(isKnown, Calendar.IsKnown(new DateOnly(year, 12, 31)));
    }
}
