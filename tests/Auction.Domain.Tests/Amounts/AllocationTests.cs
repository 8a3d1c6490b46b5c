using Auction.Domain.Amounts;
using FsCheck;
using FsCheck.Fluent;

namespace Auction.Domain.Tests.Amounts;

[Trait("Rule", "GEN-5")]
public sealed class AllocationTests
{
    [Theory]
    [InlineData(100, 3, new long[] { 34, 33, 33 })]
    [InlineData(2, 3, new long[] { 1, 1, 0 })]
    [InlineData(0, 2, new long[] { 0, 0 })]
    [InlineData(30_000, 2, new long[] { 15_000, 15_000 })]
    public void EqualParts_GiveTheFenLeftOverToTheFirst(long total, int parts, long[] expected) =>
        Assert.Equal(expected, Allocation.Equally(new(total), parts).Select(part => part.Fen));

    [Fact]
    public void WeightedParts_GiveTheFenLeftOverToTheLargestRemainder()
    {
        Assert.Equal([75_000_00, 125_000_00], Allocation.ByWeight(Money.FromYuan(200_000), [150_000, 250_000]).Select(part => part.Fen));
        Assert.Equal([1, 2, 7], Allocation.ByWeight(new(10), [1, 2, 6]).Select(part => part.Fen));
        Assert.Equal([0, 10], Allocation.ByWeight(new(10), [0, 5]).Select(part => part.Fen));
    }

    [Fact]
    public void TheParts_AddUpAndDifferFromTheExactShareByLessThanAFen() => Prop.ForAll(
        ArbMap.Default.ArbFor<NonNegativeInt>(),
        ArbMap.Default.ArbFor<NonEmptyArray<PositiveInt>>(),
        (total, weights) =>
        {
            var longs = weights.Get.Select(weight => (long)weight.Get).ToList();
            var sum = (Int128)longs.Sum();
            var parts = Allocation.ByWeight(new(total.Get), longs);
            return parts.Sum(part => part.Fen) == total.Get
                && parts.Zip(longs).All(pair => Int128.Abs((pair.First.Fen * sum) - ((Int128)total.Get * pair.Second)) < sum);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void NothingToShareAmong_IsABug()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.Equally(new(1), 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.ByWeight(new(1), [0]));
        Assert.Throws<ArgumentOutOfRangeException>(() => Allocation.ByWeight(new(-1), [1]));
    }
}
