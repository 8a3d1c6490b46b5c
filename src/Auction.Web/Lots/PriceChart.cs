using System.Globalization;
using System.Text;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Lots;

/// <summary>Start prices, reference price and current price as dots on one scale, as SVG.</summary>
internal static class PriceChart
{
    private const int RowHeight = 26;
    private const int Top = 12;

    /// <summary>Draws the rows in the order given; amounts are yuan on one scale from zero.</summary>
    public static string Draw(IReadOnlyList<PriceRow> rows, ChartSize size, BilingualText title, bool isEnglish)
    {
        var left = size.Width > 500 ? 150 : 98;
        var right = size.Width - (size.Width > 500 ? 100 : 74);
        var bottom = Top + (rows.Count * RowHeight);
        var highest = rows.Max(row => row.Amount.Fen) * 105 / 100;
        var lowest = rows.Min(row => row.Amount.Fen) * 85 / 100;
        double X(Money amount) => left + ((right - left) * ChartScale.Share(amount.Fen, lowest, highest));

        var svg = new StringBuilder(2048);
        svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"ch\" viewBox=\"0 0 {size.Width} {bottom + 14}\" role=\"img\" aria-labelledby=\"ps{size.Name}t ps{size.Name}d\"><title id=\"ps{size.Name}t\">{Escape(title.In(isEnglish))}</title>");
        svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"ps{size.Name}d\">{Escape(string.Join("; ", rows.Select(row => $"{row.Label.In(isEnglish)} ¥{MoneyWords.Digits(row.Amount)}")))}</desc>");
        for (var i = 0; i < rows.Count; i++)
        {
            var y = Top + (i * RowHeight) + (RowHeight / 2);
            var row = rows[i];
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{left - 12}\" y=\"{y + 4}\" text-anchor=\"end\" class=\"{(row.Style == "pr" ? "b" : "")}\">{Escape(row.Label.In(isEnglish))}</text>");
            svg.Append(CultureInfo.InvariantCulture, $"<path class=\"gr\" d=\"M{left} {y}H{right}\"/><path class=\"bar {row.Style}\" d=\"M{left} {y}H{X(row.Amount):0.0}\"/><circle class=\"pt {row.Style}\" cx=\"{X(row.Amount):0.0}\" cy=\"{y}\" r=\"6\"/>");
            svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{size.Width - 2}\" y=\"{y + 4}\" text-anchor=\"end\" class=\"{(row.Style == "pr" ? "b pr" : "")}\">{Escape(MoneyWords.Digits(row.Amount))}</text>");
        }

        return svg.Append("</svg>").ToString();
    }

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);
}

/// <summary>One amount on the scale.</summary>
/// <param name="Style"><c>st</c> start price, <c>rf</c> reference price, <c>pr</c> current price.</param>
internal sealed record PriceRow(BilingualText Label, Money Amount, string Style);
