using Auction.Domain.Rules;
using Valuation.Rosters;

namespace Valuation.Tests.Rosters;

public sealed class ListPlatformTests
{
    private static readonly PlatformRoster Roster = new("2026-01", [new("a", "甲", new(2018, 9, 1), RemovedOn: null), new("b", "乙", new(2018, 9, 1), new(2026, 3, 2)), new("c", "丙", new(2026, 3, 2), RemovedOn: null)]);

    [Theory]
    [Trait("Rule", "REF-8")]
    [InlineData("2018-08-31", "")]
    [InlineData("2026-03-01", "a,b")]
    [InlineData("2026-03-02", "a,c")]
    public void TheRoster_IsThatOfTheDay(string day, string listed) => Assert.Equal(listed, string.Join(',', Roster.ListedOn(DateOnly.Parse(day, System.Globalization.CultureInfo.InvariantCulture))));

    [Fact]
    [Trait("Rule", "REF-9")]
    [Trait("Rule", "REF-15")]
    public void ARemovedPlatform_IsBarredForFiveYears()
    {
        Assert.Equal(new DateOnly(2031, 3, 2), Roster.BarredUntil("b", RuleBooks.Edition2022));
        Assert.Null(Roster.BarredUntil("a", RuleBooks.Edition2022));
    }

    [Theory]
    [Trait("Rule", "REF-9")]
    [InlineData("2025-03-10", false)]
    [InlineData("2025-03-11", true)]
    public void FiveLateInquiriesInTwelveMonths_CostThePlace(string first, bool isLost)
    {
        DateOnly[] late = [DateOnly.Parse(first, System.Globalization.CultureInfo.InvariantCulture), new(2025, 6, 1), new(2025, 9, 1), new(2026, 1, 5), new(2026, 3, 10)];

        Assert.Equal(isLost, PlatformRoster.MustRemove(late, new(2026, 3, 10), RuleBooks.Edition2022));
        Assert.False(PlatformRoster.MustRemove(late.Take(4), new(2026, 3, 10), RuleBooks.Edition2022));
    }
}
