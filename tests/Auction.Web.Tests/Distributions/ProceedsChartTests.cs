using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Auction.Web.Distributions;

namespace Auction.Web.Tests.Distributions;

/// <summary>The drawing falls from the whole of the proceeds to nothing, bar by bar, in the order of payment.</summary>
public sealed class ProceedsChartTests
{
    [Fact]
    [Trait("Rule", "PAY-ORD")]
    public void EachBarHangsWhereTheOneBeforeEnded_AndTheLastReachesTheGround()
    {
        var bars = ProceedsChart.Of(Planned((ClaimClass.Preferred, 1_200_000_01), (ClaimClass.SaleCost, 6_000_00), (ClaimClass.Ordinary, 443_437_50), (ClaimClass.Ordinary, 216_562_49)))!.Bars;
        Assert.Equal(["all", "cost", "first", "share"], bars.Select(bar => bar.Style));
        Assert.Equal(new Money(bars[0].Amount.Fen), new Money(bars.Skip(1).Sum(bar => bar.Amount.Fen)));
        Assert.Equal((0, ProceedsChart.Height), (bars[0].Top, bars[0].Tall));
        Assert.Equal(0, bars[1].Top);
        Assert.All(bars.Skip(1).Zip(bars.Skip(2)), pair => Assert.Equal(pair.First.Top + pair.First.Tall, pair.Second.Top));
        Assert.Equal(ProceedsChart.Height, bars[^1].Top + bars[^1].Tall);
    }

    [Fact]
    public void WithoutAPlan_NothingIsDrawn() => Assert.Null(ProceedsChart.Of(DistributionState.Empty));

    [Fact]
    public void TheLargestAmounts_Fit()
    {
        var bars = ProceedsChart.Of(Planned((ClaimClass.Ordinary, 9_000_000_000_000_00), (ClaimClass.Surplus, 1)))!.Bars;
        Assert.Equal(ProceedsChart.Height, bars[^1].Top + bars[^1].Tall);
    }

    private static DistributionState Planned(params (ClaimClass Class, long Fen)[] lines) => DistributionState.Empty with
    {
        Arrivals = [new("A1", new(lines.Sum(line => line.Fen)), ArrivalSource.Other, "x", new(2026, 11, 2), IsMatched: true)],
        Plan = new(1, [.. lines.Select((line, place) => new PlanLine($"L{place}", $"T{place}", line.Class, new(line.Fen), new(line.Fen)))], IsServed: true, "x"),
    };
}
