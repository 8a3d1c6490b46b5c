using System.Globalization;
using System.Text;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Web.Lots;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Valuations.Views;

/// <summary>Draws the results of a valuation as dots on one scale, as SVG. The same numbers stand in a table beside it.</summary>
internal sealed class DotPlot
{
    private const int RowHeight = 27;
    private const int Foot = 30;
    private static readonly Money Million = Money.FromYuan(1_000_000);

    private readonly DotPlotView _view;
    private readonly ChartSize _size;
    private readonly bool _isEnglish;
    private readonly int _left;
    private readonly int _right;
    private readonly int _top;
    private readonly long _low;
    private readonly long _high;
    private readonly long _step;
    private readonly StringBuilder _svg = new(4096);

    private DotPlot(DotPlotView view, ChartSize size, bool isEnglish)
    {
        (_view, _size, _isEnglish) = (view, size, isEnglish);
        var isWide = size.Width > 500;
        _left = isWide ? 150 : 86;
        _right = size.Width - (isWide ? 92 : 72);
        _top = 8 + (18 * Rules().Count());
        var (least, most) = (view.Amounts.Min().Fen, view.Amounts.Max().Fen);
        _step = NiceStep(Math.Max(most - least, most / 20), isWide ? 6 : 3);
        _low = least / _step * _step;
        _high = ((most + _step - 1) / _step * _step);
        if (_high == _low) { _high = _low + _step; }
    }

    private int Bottom => _top + (_view.Rows.Count * RowHeight);

    /// <summary>Draws the plot; empty without a row.</summary>
    /// <param name="view">What is drawn.</param>
    /// <param name="size">For wide pages or for phones.</param>
    /// <param name="isEnglish">Language of the labels.</param>
    public static string Draw(DotPlotView view, ChartSize size, bool isEnglish)
    {
        ArgumentNullException.ThrowIfNull(view);
        ArgumentNullException.ThrowIfNull(size);
        return view.Rows.Count == 0 ? "" : new DotPlot(view, size, isEnglish).Draw();
    }

    private string Draw()
    {
        var id = "vp" + _size.Name;
        _svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"ch vp\" viewBox=\"0 0 {_size.Width} {Bottom + Foot}\" role=\"img\" aria-labelledby=\"{id}t {id}d\"><title id=\"{id}t\">{Escape(DotPlotTexts.Title.In(_isEnglish))}</title>");
        _svg.Append(CultureInfo.InvariantCulture, $"<desc id=\"{id}d\">{Escape(Description())}</desc>");
        for (var fen = _low; fen <= _high; fen += _step)
        {
            Path("gr", $"M{X(fen):0.0} {_top}V{Bottom}");
            Text(X(fen), Bottom + 20, "middle", "", Axis(new Money(fen)));
        }

        DrawRules();
        for (var i = 0; i < _view.Rows.Count; i++) { DrawRow(_view.Rows[i], _top + (i * RowHeight) + (RowHeight / 2)); }
        return _svg.Append("</svg>").ToString();
    }

    private void DrawRules()
    {
        var y = 14;
        foreach (var (label, amount, style) in Rules())
        {
            var x = X(amount.Fen);
            Path(style, $"M{x:0.0} {y + 4}V{Bottom}");
            var anchor = x > _right - 80 ? "end" : x < _left + 80 ? "start" : "middle";
            Text(x, y, anchor, $"b {style}t halo", $"{label.In(_isEnglish)} {Axis(amount)}");
            y += 18;
        }
    }

    private void DrawRow(DotRow row, int y)
    {
        var x = X(row.Amount.Fen);
        Text(_left - 12, y + 4, "end", row.Mark == DotMark.Appraisal ? "b" : "", Shortened(row.Label.In(_isEnglish)));
        Path("gr", $"M{_left} {y}H{_right}");
        switch (row.Mark)
        {
            case DotMark.Appraisal:
                _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"sq\" x=\"{x - 6:0.0}\" y=\"{y - 6}\" width=\"12\" height=\"12\"/>");
                break;
            case DotMark.Excluded:
                Path("no", $"M{x - 5:0.0} {y - 5}l10 10m0 -10l-10 10");
                break;
            default:
                _svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"{(row.Mark == DotMark.Outlier ? "ho" : "fu")}\" cx=\"{x:0.0}\" cy=\"{y}\" r=\"6\"/>");
                break;
        }

        Text(_size.Width - 2, y + 4, "end", row.Mark == DotMark.Appraisal ? "b" : "", Axis(row.Amount));
    }

    private IEnumerable<(BilingualText Label, Money Amount, string Style)> Rules()
    {
        if (_view.Mean is { } mean) { yield return (DotPlotTexts.Mean, mean, "mn"); }
        if (_view.Sale is { } sale) { yield return (DotPlotTexts.Sale, sale, "sl"); }
    }

    private string Description() => string.Join("; ", _view.Rows.Select(row => $"{row.Label.In(_isEnglish)} ¥{MoneyWords.Digits(row.Amount)}")
        .Concat(Rules().Select(rule => $"{rule.Label.In(_isEnglish)} ¥{MoneyWords.Digits(rule.Amount)}")));

    // Long names of institutions end with their table; the drawing keeps to its margin.
    private string Shortened(string label)
    {
        var most = (_size.Width > 500, _isEnglish) switch { (true, false) => 10, (true, true) => 20, (false, false) => 5, _ => 11 };
        return label.Length <= most ? label : string.Concat(label.AsSpan(0, most - 1), "…");
    }

    private double X(long fen) => _left + ((_right - _left) * ChartScale.Share(fen, _low, _high));

    private static long NiceStep(long range, int steps)
    {
        var rough = Math.Max(1, range / steps);
        var power = 1L;
        while (power * 10 <= rough) { power *= 10; }
        var factor = (rough + power - 1) / power;
        return power * (factor <= 1 ? 1 : factor <= 2 ? 2 : factor <= 5 ? 5 : 10);
    }

    // Ten thousands in Chinese; in English millions from a million on, whole yuan below.
    private string Axis(Money amount) => _isEnglish && amount < Million ? MoneyWords.Digits(new Money(amount.Fen / 100 * 100)) : AmountText.Axis(amount).In(_isEnglish);

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);

    private void Path(string style, FormattableString path) =>
        _svg.Append("<path class=\"").Append(style).Append("\" d=\"").Append(path.ToString(CultureInfo.InvariantCulture)).Append("\"/>");

    private void Text(double x, int y, string anchor, string style, string text) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<text x=\"{x:0.0}\" y=\"{y}\" text-anchor=\"{anchor}\" class=\"{style}\">{Escape(text)}</text>");
}

/// <summary>Words inside the plot.</summary>
internal static class DotPlotTexts
{
    public static readonly BilingualText Title = new("各项结果对比", "The results side by side");
    public static readonly BilingualText Mean = new("询价均值", "Mean");
    public static readonly BilingualText Sale = new("成交价", "Sale price");
    public static readonly BilingualText Legend = new(
        "空心圆为偏离均值 20% 以上的答复，叉号为未计入的答复，方块为评估或者议价结果。",
        "Hollow: 20% or more from the mean. Cross: not counted. Square: appraisal or agreed price.");
    public static readonly BilingualText Spread = new("最高与最低相差 {0}。", "The highest lies {0} above the lowest.");
}
