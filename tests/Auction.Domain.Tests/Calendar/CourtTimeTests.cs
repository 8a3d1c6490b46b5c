using Auction.Domain.Calendar;

namespace Auction.Domain.Tests.Calendar;

[Trait("Rule", "GEN-6")]
public sealed class CourtTimeTests
{
    private static readonly DateOnly Day = new(2026, 3, 10);

    [Fact]
    public void ACourtDay_BeginsAt16OClockUtcOfTheDayBefore() =>
        Assert.Equal(new DateTimeOffset(2026, 3, 9, 16, 0, 0, TimeSpan.Zero), CourtTime.StartOf(Day));

    [Fact]
    public void OneTickBeforeMidnight_StillBelongsToTheDay()
    {
        Assert.Equal(Day, CourtTime.DayOf(CourtTime.StartOf(Day)));
        Assert.Equal(Day, CourtTime.DayOf(CourtTime.EndOf(Day).AddTicks(-1)));
        Assert.Equal(Day.AddDays(1), CourtTime.DayOf(CourtTime.EndOf(Day)));
    }

    [Fact]
    public void AClockTime_ComesBackInCourtTime() =>
        Assert.Equal("2026-03-10 10:00", CourtTime.Format(CourtTime.At(Day, new TimeOnly(10, 0)), "yyyy-MM-dd HH:mm"));

    [Fact]
    public void TheConstantOffset_AgreesWithTheTimeZoneFor2025And2026()
    {
        var shanghai = TimeZoneInfo.FindSystemTimeZoneById("Asia/Shanghai");

        Assert.All(
            Enumerable.Range(0, 730).Select(day => new DateTimeOffset(2025, 1, 1, 0, 0, 0, TimeSpan.Zero).AddDays(day)),
            instant => Assert.Equal(CourtTime.Offset, shanghai.GetUtcOffset(instant)));
    }
}
