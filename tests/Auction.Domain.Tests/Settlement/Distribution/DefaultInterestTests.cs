using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Distribution;
using static Auction.Domain.Tests.Calendar.CourtDays;

namespace Auction.Domain.Tests.Settlement.Distribution;

[Trait("Rule", "INT-1")]
public sealed class DefaultInterestTests
{
    [Theory]
    [InlineData(100_000_000, "2026-03-10", "2026-03-10", 0, 0)]
    [InlineData(100_000_000, "2026-03-10", "2026-03-11", 1, 175_00)]
    [InlineData(100_000_000, "2026-02-28", "2026-03-01", 1, 175_00)]
    [InlineData(100_000_000, "2025-03-10", "2026-03-10", 365, 63_875_00)]
    [InlineData(2857, "2026-03-10", "2026-03-11", 1, 0)]
    [InlineData(2858, "2026-03-10", "2026-03-11", 1, 1)]
    [InlineData(0, "2026-03-10", "2026-04-10", 0, 0)]
    public void WholeDays_AreCountedFromTheDayAfterPerformanceWasDue(long principal, string due, string through, int days, long interest)
    {
        var result = Compute(principal, due, through);

        Assert.Equal((days, interest), (result.Parts.Sum(part => part.Days), result.Interest.Fen));
    }

    [Fact]
    public void MoneyThatCameIn_LowersThePrincipalFromTheNextDay()
    {
        var result = Compute(100_000_000, "2026-03-01", "2026-03-31", [new(On("2026-03-21"), new(30_000_000)), new(On("2026-03-11"), new(20_000_000))]);

        Assert.Equal(
            [(100_000_000L, On("2026-03-02"), On("2026-03-11"), 10), (80_000_000, On("2026-03-12"), On("2026-03-21"), 10), (50_000_000, On("2026-03-22"), On("2026-03-31"), 10)],
            result.Parts.Select(part => (part.Principal.Fen, part.From, part.Through, part.Days)));
        Assert.Equal(1_750_00 + 1_400_00 + 875_00, result.Interest.Fen);
    }

    [Fact]
    public void NothingRuns_OncePrincipalIsPaid_AndPaymentsAfterTheLastDayDoNotCount()
    {
        Assert.Equal(1_750_00, Compute(100_000_000, "2026-03-01", "2026-03-31", [new(On("2026-03-11"), new(200_000_000))]).Interest.Fen);
        Assert.Equal(5_250_00, Compute(100_000_000, "2026-03-01", "2026-03-31", [new(On("2026-04-01"), new(200_000_000))]).Interest.Fen);
    }

    [Theory]
    [InlineData("2026-03-05", "2026-03-08", 27)]
    [InlineData("2026-02-20", "2026-03-03", 29)]
    [InlineData("2026-03-31", "2026-04-05", 29)]
    [InlineData("2026-02-01", "2026-03-02", 30)]
    [InlineData("2026-04-01", "2026-04-05", 30)]
    [InlineData("2026-02-01", "2026-05-01", 0)]
    public void DaysOfAStay_AreNotCounted(string from, string resumed, int days) =>
        Assert.Equal(days, Compute(1_000_000, "2026-03-01", "2026-03-31", [], [new(On(from), On(resumed))]).Parts.Sum(part => part.Days));

    [Fact]
    public void FiguresThatDoNotFit_AreABug()
    {
        Assert.Throws<ArgumentException>(() => Compute(-1, "2026-03-01", "2026-03-31"));
        Assert.Throws<ArgumentException>(() => Compute(1, "2026-03-01", "2026-02-28"));
        Assert.Throws<ArgumentException>(() => Compute(1, "2026-03-01", "2026-03-31", [new(On("2026-03-01"), new(1))]));
        Assert.Throws<ArgumentException>(() => Compute(1, "2026-03-01", "2026-03-31", [new(On("2026-03-02"), new(0))]));
        Assert.Throws<ArgumentException>(() => Compute(1, "2026-03-01", "2026-03-31", [], [new(On("2026-03-05"), On("2026-03-05"))]));
        Assert.Throws<ArgumentException>(() => Compute(1, "2026-03-01", "2026-03-31", [], [new(On("2026-03-05"), On("2026-03-09")), new(On("2026-03-08"), On("2026-03-10"))]));
    }

    private static DefaultInterestResult Compute(long principal, string due, string through, IReadOnlyList<PrincipalPaid>? paid = null, IReadOnlyList<Stay>? stays = null) =>
        DefaultInterest.Of(new(new Money(principal), On(due), On(through), paid ?? [], stays ?? []));
}
