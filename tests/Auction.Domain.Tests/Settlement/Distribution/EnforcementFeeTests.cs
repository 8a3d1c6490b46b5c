using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using FsCheck;
using FsCheck.Fluent;

namespace Auction.Domain.Tests.Settlement.Distribution;

[Trait("Rule", "FEE-14")]
public sealed class EnforcementFeeTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 50_00)]
    [InlineData(10_000_00, 50_00)]
    [InlineData(10_000_33, 50_00)]
    [InlineData(10_000_34, 50_01)]
    [InlineData(500_000_00, 7_400_00)]
    [InlineData(500_000_49, 7_400_00)]
    [InlineData(500_000_50, 7_400_01)]
    [InlineData(3_000_000_00, 32_400_00)]
    [InlineData(5_000_000_00, 52_400_00)]
    [InlineData(10_000_000_00, 77_400_00)]
    [InlineData(20_000_000_00, 87_400_00)]
    [InlineData(999_999_999_999_999, 1_000_006_740_000)]
    public void TheFee_IsProgressiveAndRoundedHalfUpOnce(long enforced, long fee) => Assert.Equal(fee, EnforcementFee.Of(new(enforced)).Fen);

    [Fact]
    public void AnAmountBelowZero_IsABug() => Assert.Throws<ArgumentOutOfRangeException>(() => EnforcementFee.Of(new(-1)));

    [Fact]
    public void ALargerAmount_NeverCostsLess_AndItsPartsAddUp() => Prop.ForAll(
        Gen.Choose(0, int.MaxValue).Zip(Gen.Choose(0, 1_000_000)).ToArbitrary(),
        pair =>
        {
            var (less, more) = (new Money(pair.Item1), new Money((long)pair.Item1 + pair.Item2));
            return EnforcementFee.Of(less) <= EnforcementFee.Of(more) && EnforcementFee.PartsOf(more).Sum(part => part.Part.Fen) == more.Fen;
        }).QuickCheckThrowOnFailure();
}
