using Auction.Domain.Amounts;
using Valuation.Accuracy;

namespace Valuation.Tests.Accuracy;

public sealed class CompareSaleTests
{
    [Fact]
    public void AnOddCount_HasTheMiddleErrorAsMedian() =>
        Assert.Equal(new SourceAccuracy("p", 3, 500, 2_000, -500, IsSmallSample: true), Assert.Single(Of(105, 80, 100)));

    [Fact]
    public void AnEvenCount_HasTheMiddleOfTheTwoMiddleErrors() => Assert.Equal(350, Assert.Single(Of(102, 105, 90, 100)).MedianError);

    [Theory]
    [InlineData(9, 900)]
    [InlineData(10, 900)]
    [InlineData(11, 1_000)]
    [InlineData(20, 1_800)]
    public void TheNinetiethPercentile_IsTheNearestRank(int count, int error) =>
        Assert.Equal(error, Assert.Single(Of([.. Enumerable.Range(101, count).Select(result => (long)result)])).NinetiethError);

    [Theory]
    [InlineData(29, true)]
    [InlineData(30, false)]
    public void FewSales_AreMarked(int count, bool isSmall) => Assert.Equal(isSmall, Assert.Single(Of([.. Enumerable.Repeat(100L, count)])).IsSmallSample);

    [Fact]
    public void ErrorsAreComparedExactly_AndRoundedOnlyWhenShown()
    {
        // 1/3 and 1/3 less one part in a hundred million: both show 3,333, but the smaller one is the median of the three.
        SaleComparison[] sales = [new("p", new Money(4), new Money(3)), new("p", new Money(399_999_999), new Money(300_000_000)), new("p", new Money(1), new Money(1))];

        Assert.Equal(3_333, Assert.Single(SourceAccuracy.Of(sales)).MedianError);
        Assert.Equal(5_000, Assert.Single(SourceAccuracy.Of([new("p", new Money(3), new Money(2))])).MedianError);
    }

    [Fact]
    public void Sources_StandWithTheClosestFirst_AndSmallSamplesLast()
    {
        var sales = Enumerable.Repeat(("far", 130L), 30).Concat(Enumerable.Repeat(("near", 101L), 30)).Append(("lucky", 100L)).Select(row => new SaleComparison(row.Item1, Money.FromYuan(row.Item2), Money.FromYuan(100)));

        Assert.Equal(["near", "far", "lucky"], SourceAccuracy.Of(sales).Select(row => row.SourceId));
    }

    [Fact]
    public void TheLargestAmounts_DoNotOverflow() =>
        Assert.Equal(int.MaxValue, Assert.Single(SourceAccuracy.Of([new("p", Money.Largest, new Money(1)), new("p", Money.Largest, new Money(1))])).Bias);

    private static IReadOnlyList<SourceAccuracy> Of(params long[] yuan) => SourceAccuracy.Of(yuan.Select(result => new SaleComparison("p", Money.FromYuan(result), Money.FromYuan(100))));
}
