using System.Xml.Linq;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Web.Lots;
using Auction.Web.Valuations.Views;

namespace Auction.Web.Tests.Valuations.Views;

/// <summary>The plot draws every result once, told apart by shape; its arithmetic is in whole numbers.</summary>
public sealed class DrawDotPlotTests
{
    [Theory]
    [InlineData(120_00, 100_00, 2_000)]
    [InlineData(80_00, 100_00, -2_000)]
    [InlineData(100_00, 100_00, 0)]
    [InlineData(10_001, 10_000, 1)]
    [InlineData(100_005, 100_000, 1)]
    [InlineData(100_004, 100_000, 0)]
    [InlineData(99_995, 100_000, -1)]
    [InlineData(999_999_999_999_999, 1_000_000_000_000, 9_990_000)]
    public void Deviation_IsRoundedHalfAwayFromZero(long fen, long from, int points) =>
        Assert.Equal(points, DotPlotView.Deviation(new Money(fen), new Money(from)));

    [Theory]
    [InlineData(0, "0.0%", "0.0%")]
    [InlineData(1_244, "12.4%", "+12.4%")]
    [InlineData(1_245, "12.5%", "+12.5%")]
    [InlineData(-5, "−0.1%", "−0.1%")]
    [InlineData(-1_244, "−12.4%", "−12.4%")]
    public void BasisPoints_AreWrittenInTenthsOfAPercent(int points, string plain, string signed) =>
        Assert.Equal((plain, signed), (Basis.Percent(points), Basis.Signed(points)));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Plot_ShowsEveryResultByItsShape(bool isWide)
    {
        var view = new DotPlotView(
            [Row("A", 1_000_000, DotMark.Counted), Row("B", 1_300_000, DotMark.Outlier), Row("C<", 900_000, DotMark.Excluded), Row("D", 1_050_000, DotMark.Appraisal)],
            Money.FromYuan(1_066_667),
            Money.FromYuan(980_000));
        var svg = XDocument.Parse(DotPlot.Draw(view, isWide ? ChartSize.Wide : ChartSize.Narrow, isEnglish: true));
        string[] classes = [.. svg.Descendants().Select(element => (string?)element.Attribute("class")).OfType<string>()];
        Assert.All(["fu", "ho", "no", "sq", "mn", "sl"], style => Assert.Single(classes, style));
        Assert.Contains("C< ¥900,000", svg.ToString(SaveOptions.DisableFormatting).Replace("&lt;", "<", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Equal(4_444, view.Spread);
    }

    [Fact]
    public void Places_LieWithinTheDrawing()
    {
        var view = new DotPlotView([Row("A", 92_000, DotMark.Counted), Row("B", 92_001, DotMark.Counted)], Mean: null, Sale: null);
        var svg = XDocument.Parse(DotPlot.Draw(view, ChartSize.Narrow, isEnglish: false));
        Assert.All(svg.Descendants().Where(element => (string?)element.Attribute("class") == "fu"), dot => Assert.InRange((double)dot.Attribute("cx")!, 0, ChartSize.Narrow.Width));
    }

    [Fact]
    public void NoResult_DrawsNothing() => Assert.Equal("", DotPlot.Draw(new DotPlotView([], Mean: null, Sale: null), ChartSize.Wide, isEnglish: false));

    private static DotRow Row(string label, long yuan, DotMark mark) => new(new BilingualText(label, label), Money.FromYuan(yuan), mark);
}
