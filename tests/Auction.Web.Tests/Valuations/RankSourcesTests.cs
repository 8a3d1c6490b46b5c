using Auction.Domain.Amounts;
using Auction.Web.Tests.Valuations.Views;
using Auction.Web.Valuations.Views;
using Valuation.Accuracy;
using Valuation.Procedure;
using static Auction.Web.Tests.Valuations.Views.PlayedValuation;

namespace Auction.Web.Tests.Valuations;

/// <summary>The league table counts what went out and was sold, and nothing else.</summary>
public sealed class RankSourcesTests
{
    [Fact]
    public void OnlySoldValuations_AreCompared()
    {
        var played = new PlayedValuation().Served().On("2026-03-20");
        Assert.Empty(AccuracyBoard.Comparisons(played.State));
        played.Do(new RecordFirstNotice(Day("2026-03-20"), Paper));
        Assert.Empty(AccuracyBoard.Comparisons(played.State));
        played.On("2026-05-20").Do(new RecordSale(SaleEnding.Sold, Money.FromYuan(1_250_000), Paper));
        Assert.Equal(
            [new("p1", Money.FromYuan(1_000_000), Money.FromYuan(1_250_000)), new("p2", Money.FromYuan(1_100_000), Money.FromYuan(1_250_000)), new("p3", Money.FromYuan(1_500_000), Money.FromYuan(1_250_000))],
            AccuracyBoard.Comparisons(played.State));
    }

    [Fact]
    public void PropertyThatWasNotSold_IsNotCompared()
    {
        var played = new PlayedValuation().Served().On("2026-03-20").Do(new RecordFirstNotice(Day("2026-03-20"), Paper));
        Assert.Empty(AccuracyBoard.Comparisons(played.On("2026-05-20").Do(new RecordSale(SaleEnding.Unsold, Amount: null, Paper)).State));
    }

    [Fact]
    [Trait("Rule", "REF-12")]
    public void AReportTheReviewLeftOut_IsNotCompared()
    {
        var played = new PlayedValuation().Served(new ReportFault("p3", ReportFaultKind.WrongFact, Paper)).On("2026-03-20").Do(new RecordFirstNotice(Day("2026-03-20"), Paper));
        played.On("2026-05-20").Do(new RecordSale(SaleEnding.TakenForDebt, Money.FromYuan(1_000_000), Paper));
        Assert.Equal(["p1", "p2"], AccuracyBoard.Comparisons(played.State).Select(sale => sale.SourceId));
    }

    [Fact]
    public void Orders_KeepSmallSamplesLast_ButByNumber()
    {
        SaleComparison[] sales =
        [
            .. Enumerable.Repeat(new SaleComparison("many", new Money(120), new Money(100)), SourceAccuracy.SmallBelow),
            .. Enumerable.Repeat(new SaleComparison("few", new Money(101), new Money(100)), SourceAccuracy.SmallBelow - 1),
            new("low", new Money(95), new Money(100)),
        ];
        Assert.Equal(["many", "few", "low"], AccuracyTable.Of(sales, AccuracyOrder.Median).Select(row => row.SourceId));
        Assert.Equal(["many", "few", "low"], AccuracyTable.Of(sales, AccuracyOrder.Bias).Select(row => row.SourceId));
        Assert.Equal(["many", "few", "low"], AccuracyTable.Of(sales, AccuracyOrder.Count).Select(row => row.SourceId));
        Assert.Equal([false, true, true], AccuracyTable.Of(sales, AccuracyOrder.Ninetieth).Select(row => row.IsSmallSample));
    }
}
