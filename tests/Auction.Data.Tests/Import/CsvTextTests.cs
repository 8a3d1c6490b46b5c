using Auction.Data.Import;

namespace Auction.Data.Tests.Import;

public sealed class CsvTextTests
{
    [Theory]
    [InlineData("a,b\r\nc,d\r\n", "a|b;c|d")]
    [InlineData("a,b\nc,d", "a|b;c|d")]
    [InlineData("a,b\rc,d\r", "a|b;c|d")]
    [InlineData("a,\r\n", "a|")]
    [InlineData("a,", "a|")]
    [InlineData(",", "|")]
    [InlineData("\"a,b\",\"c\"\"d\"", "a,b|c\"d")]
    [InlineData("\"a\nb\",c", "a\nb|c")]
    [InlineData("\"\",x", "|x")]
    [InlineData("a\n\nb", "a;;b")]
    public void Text_IsSplitAsRfc4180Says(string text, string expected) =>
        Assert.Equal(expected, string.Join(';', CsvText.Parse(text).Select(cells => string.Join('|', cells))));

    [Theory]
    [InlineData("a\n\"b", 2, true)]
    [InlineData("a\nb\"c", 2, false)]
    [InlineData("\"x\ny\"z", 2, false)]
    public void StrayQuote_IsRefusedWithItsLine(string text, int line, bool isOpen)
    {
        var e = Assert.Throws<CsvFormatException>(() => CsvText.Parse(text));
        Assert.Equal((line, isOpen), (e.Line, e.IsOpen));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+86 21", "'+86 21")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("  =1", "'  =1")]
    [InlineData("＝1", "'＝1")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("=HYPERLINK(\"x\",\"y\")", "\"'=HYPERLINK(\"\"x\"\",\"\"y\"\")\"")]
    [InlineData("1=1", "1=1")]
    [InlineData("无", "无")]
    [InlineData("", "")]
    public void Cell_NeverRunsAsAFormula(string text, string written) => Assert.Equal(written, CsvText.Cell(text));

    [Theory]
    [InlineData("a,b")]
    [InlineData("a\"b")]
    [InlineData("a\r\nb")]
    [InlineData("")]
    public void WrittenRow_ReadsBack(string text) => Assert.Equal([text, "x"], Assert.Single(CsvText.Parse(CsvText.Row([text, "x"]))));
}
