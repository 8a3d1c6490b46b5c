using Auction.Domain.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace Auction.Domain.Tests.Amounts;

public sealed class ExactAmountTests
{
    [Fact]
    [Trait("Rule", "GEN-4")]
    public void TheMean_IsRoundedHalfUpOnce()
    {
        Assert.Equal(new Money(124_416_700), ExactAmount.Mean([new(123_450_000), new(119_800_000), new(130_000_100)]).HalfUp());
        Assert.Equal(new Money(86_617_284), ExactAmount.Mean([new(86_000_000), new(87_234_567)]).HalfUp());
        Assert.Equal(Money.FromYuan(510_000), ExactAmount.Mean([Money.FromYuan(500_000), Money.FromYuan(520_000)]).HalfUp());
    }

    [Theory]
    [Trait("Rule", "GEN-4")]
    [InlineData(1, 4, 0)]
    [InlineData(1, 2, 1)]
    [InlineData(3, 4, 1)]
    [InlineData(3, 2, 2)]
    [InlineData(-1, 2, -1)]
    [InlineData(-1, 4, 0)]
    public void AHalfFen_RoundsAwayFromZero(long fen, long parts, long rounded) =>
        Assert.Equal(rounded, new ExactAmount(new(fen), 1, parts).HalfUp().Fen);

    [Theory]
    [Trait("Rule", "GEN-3")]
    [InlineData(7, 2, 3, 4)]
    [InlineData(8, 2, 4, 4)]
    [InlineData(-7, 2, -4, -3)]
    public void FloorAndCeiling_EncloseTheExactAmount(long fen, long parts, long floor, long ceiling)
    {
        var exact = new ExactAmount(new(fen), 1, parts);

        Assert.Equal((floor, ceiling), (exact.Floor().Fen, exact.Ceiling().Fen));
    }

    [Fact]
    [Trait("Rule", "GEN-4")]
    public void Sums_StayExactAcrossDenominators() =>
        Assert.Equal(new Money(1), (new ExactAmount(new(1), 1, 3) + new ExactAmount(new(1), 1, 6) + new ExactAmount(new(1), 1, 2)).Ceiling());

    [Theory]
    [Trait("Rule", "GEN-2")]
    [Trait("Rule", "GEN-3")]
    [InlineData(69_999, false, true)]
    [InlineData(70_000, true, true)]
    [InlineData(70_001, true, false)]
    public void TheBoundary_IsIncludedOnBothSides(long part, bool isAtLeast, bool isAtMost)
    {
        Assert.Equal(isAtLeast, Percentage.IsAtLeast(new(part), new(100_000), 70));
        Assert.Equal(isAtMost, Percentage.IsAtMost(new(part), new(100_000), 70));
    }

    [Fact]
    [Trait("Rule", "GEN-3")]
    public void TheLargestAmount_DoesNotOverflow() =>
        Assert.True(Percentage.IsAtLeast(Money.Largest, Money.Largest, 100));

    [Fact]
    [Trait("Rule", "GEN-3")]
    public void CeilingAndFloor_AreTheTightestAmountsThatPass() => Prop.ForAll(
        ArbMap.Default.ArbFor<PositiveInt>(),
        Gen.Choose(1, 100).ToArbitrary(),
        (whole, percent) =>
        {
            var amount = new Money(whole.Get);
            var least = Percentage.Ceiling(amount, percent);
            var greatest = Percentage.Floor(amount, percent);
            return Percentage.IsAtLeast(least, amount, percent)
                && !Percentage.IsAtLeast(least - new Money(1), amount, percent)
                && Percentage.IsAtMost(greatest, amount, percent)
                && !Percentage.IsAtMost(greatest + new Money(1), amount, percent);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void NothingToAverage_IsABug() => Assert.Throws<ArgumentException>(() => ExactAmount.Mean([]));
}
