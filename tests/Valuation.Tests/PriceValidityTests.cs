using Auction.Domain.Rules;

namespace Valuation.Tests;

public sealed class PriceValidityTests
{
    private static readonly RuleBook Book = RuleBooks.Edition2022;
    private static readonly DateOnly Report = new(2025, 3, 10);
    private static readonly PriceValidity OneYear = PriceValidity.Of(Report, new DateOnly(2026, 3, 10), Book)!;

    [Fact]
    [Trait("Rule", "REF-27.1")]
    [Trait("Rule", "CAL-11")]
    public void AYear_RunsToTheSameDayAndItsTailSixMonthsOn() =>
        Assert.Equal((new DateOnly(2026, 3, 10), new DateOnly(2026, 9, 10), false), (OneYear.Until, OneYear.LastStart, OneYear.IsCapped));

    [Theory]
    [Trait("Rule", "REF-27.1")]
    [InlineData("2025-03-10", "2025-03-10", false)]
    [InlineData("2025-09-30", "2025-09-30", false)]
    [InlineData("2026-03-10", "2026-03-10", false)]
    [InlineData("2026-03-11", "2026-03-10", true)]
    [InlineData("2028-01-01", "2026-03-10", true)]
    public void MoreThanAYear_IsCutToAYear(string stated, string until, bool isCapped)
    {
        var validity = PriceValidity.Of(Report, On(stated), Book)!;

        Assert.Equal((On(until), isCapped), (validity.Until, validity.IsCapped));
    }

    [Theory]
    [Trait("Rule", "REF-27.1")]
    [InlineData(null)]
    [InlineData("2025-03-09")]
    public void WithoutAValidity_TheReportIsRefused(string? stated) =>
        Assert.Null(PriceValidity.Of(Report, stated is null ? null : On(stated), Book));

    [Theory]
    [Trait("Rule", "REF-27.3")]
    [InlineData("2026-03-09", "2026-09-10", true)]
    [InlineData("2026-03-10", "2026-09-10", true)]
    [InlineData("2026-03-11", "2026-09-10", false)]
    [InlineData("2026-03-09", "2026-09-11", false)]
    [InlineData("2026-03-09", "2026-04-10", true)]
    public void ARound_NeedsATimelyFirstNoticeAndStartsWithinTheTail(string firstNotice, string start, bool isAllowed) =>
        Assert.Equal(isAllowed, OneYear.AllowsStart(On(firstNotice), On(start)));

    [Fact]
    [Trait("Rule", "REF-27.3")]
    [Trait("Rule", "CAL-11")]
    public void ATailFromTheEndOfAMonth_EndsOnTheLastDayOfItsMonth() =>
        Assert.Equal(new DateOnly(2026, 2, 28), PriceValidity.Of(Report, new DateOnly(2025, 8, 31), Book)!.LastStart);

    private static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
