using System.Globalization;
using System.Text;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Shell.Formatting;

namespace Auction.Web.Lots;

/// <summary>The bid step chart as SVG: the whole period at the left, the last stage magnified at the right.</summary>
/// <remarks>Triangles mark bids that moved the end; circles carry the bidder code, so that a page can mark its reader's own.</remarks>
internal sealed class BidChart
{
    private const double Left = 66;
    private const double Top = 24;

    private readonly RoundJournal _journal;
    private readonly ChartSize _size;
    private readonly bool _isEnglish;
    private readonly DateTimeOffset _from;
    private readonly DateTimeOffset _until;
    private readonly DateTimeOffset _split;
    private readonly long _low;
    private readonly long _high;
    private readonly Money _reference;
    private readonly StringBuilder _svg = new(8192);

    private BidChart(RoundJournal journal, Money reference, DateTimeOffset until, ChartSize size, bool isEnglish)
    {
        _journal = journal;
        _size = size;
        _isEnglish = isEnglish;
        _reference = reference;
        var terms = journal.State.Terms!;
        _from = terms.Kind == RoundKind.SellOff ? journal.Bids[0].At : terms.StartsAt;
        _until = until > _from ? until : _from.AddSeconds(1);
        _split = Split(journal, _from, _until);
        var price = journal.Bids[^1].Amount.Fen;
        var start = terms.StartPrice.Fen;

        // A reference far above the price would press the steps flat; it is named in the facts instead.
        var isReferenceNear = reference.IsPositive && reference.Fen <= price + ((price - start) * 2) + (start / 5);
        _high = isReferenceNear ? Math.Max(price, reference.Fen) : price;
        var margin = Math.Max((_high - start) / 12, terms.Increment.Fen);
        _low = Math.Max(0, start - margin);
        _high += margin;
        _reference = isReferenceNear ? reference : Money.Zero;
    }

    private double Right => _size.Width - 16;

    private double Bottom => _size.Height - 34;

    /// <summary>Where the magnified stage begins, in chart units.</summary>
    private double Middle => Left + ((Right - Left) * (_split > _from ? _size.OverviewShare : 0));

    /// <summary>Draws the chart; null while there is no bid.</summary>
    /// <param name="journal">The journal to draw.</param>
    /// <param name="reference">Reference price; zero when there is none.</param>
    /// <param name="until">Right edge: now, or the end once it has passed.</param>
    /// <param name="size">For wide pages or for phones.</param>
    /// <param name="isEnglish">Language of the labels.</param>
    public static string? Draw(RoundJournal journal, Money reference, DateTimeOffset until, ChartSize size, bool isEnglish) =>
        journal.Bids.IsEmpty ? null : new BidChart(journal, reference, until, size, isEnglish).Draw();

    private static DateTimeOffset Split(RoundJournal journal, DateTimeOffset from, DateTimeOffset until)
    {
        var end = journal.FirstEnd ?? until;
        var split = (end < until ? end : until).AddMinutes(-15);

        // Magnify only what was busy, and only when there is a quiet stretch before it to save room on.
        var isBusy = journal.Bids.Count(bid => bid.At >= split) >= 2;
        return isBusy && (until - from) > (until - split) * 4 ? split : from;
    }

    private string Draw()
    {
        var id = "bc" + _size.Name;
        _svg.Append(CultureInfo.InvariantCulture, $"<svg class=\"ch\" viewBox=\"0 0 {_size.Width} {_size.Height}\" role=\"img\" aria-labelledby=\"{id}t {id}d\">");
        Element("title", $"id=\"{id}t\"", Say(BidChartTexts.Title));
        Element("desc", $"id=\"{id}d\"", Say(Description()));
        if (_split > _from)
        {
            Rect(Middle, Top, Right - Middle, Bottom - Top, "mag");
            Text(Left + 4, 16, "start", "sm", Say(BidChartTexts.Whole));
            Text(Middle + 6, 16, "start", "sm", Say(BidChartTexts.LastStage));
        }

        DrawGrid();
        DrawRules();
        DrawEnd();
        DrawSteps();
        DrawTimes();
        return _svg.Append("</svg>").ToString();
    }

    private BilingualText Description() => BidChartTexts.Description.With(
        MoneyWords.Digits(_journal.State.Terms!.StartPrice), MoneyWords.Digits(_journal.Bids[^1].Amount), _journal.Bids.Count, _journal.State.ExtensionCount);

    private void DrawGrid()
    {
        var step = NiceStep((_high - _low) / 4);
        for (var fen = ((_low / step) + 1) * step; fen < _high; fen += step)
        {
            Line(Left, Y(fen), Right, Y(fen), "gr");
            Text(Left - 8, Y(fen) + 4, "end", "", Say(AmountText.Axis(new Money(fen))));
        }

        Line(Left, Bottom, Right, Bottom, "ax");
    }

    private void DrawRules()
    {
        var start = _journal.State.Terms!.StartPrice.Fen;
        Line(Left, Y(start), Right, Y(start), "st");
        Text(Right - 4, Y(start) + 14, "end", "", Say(BidChartTexts.Start));
        if (_reference.IsPositive)
        {
            Line(Left, Y(_reference.Fen), Right, Y(_reference.Fen), "rf");
            Text(Left + 6, Y(_reference.Fen) - 6, "start", "b rft halo", $"{Say(BidChartTexts.Reference)} {Say(AmountText.Axis(_reference))}");
        }
    }

    private void DrawEnd()
    {
        if (_journal.FirstEnd is { } end && end > _split && end < _until)
        {
            Line(X(end), Top, X(end), Bottom, "oe");
            Text(X(end) + 5, Bottom - 22, "start", "halo", Say(BidChartTexts.FirstEnd));
        }
    }

    private void DrawSteps()
    {
        var path = new StringBuilder();
        foreach (var bid in _journal.Bids)
        {
            var (x, y) = (X(bid.At), Y(bid.Amount.Fen));
            _ = path.Length == 0
                ? path.Append(CultureInfo.InvariantCulture, $"M{x:0.0} {y:0.0}")
                : path.Append(CultureInfo.InvariantCulture, $"H{x:0.0}V{y:0.0}");
            if (bid.HasExtended)
            {
                _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"ext\" d=\"M{X(bid.At):0.0} {Bottom:0.0}l-4 6h8z\"/>");
            }
        }

        _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"ln\" d=\"{path}H{X(_until):0.0}\"/>");

        // Past some hundreds of bids the dots would only hide the line.
        foreach (var bid in _journal.Bids.Skip(Math.Max(0, _journal.Bids.Count - 300)))
        {
            _svg.Append(CultureInfo.InvariantCulture, $"<circle class=\"dot\" data-code=\"{Escape(bid.BidderCode)}\" cx=\"{X(bid.At):0.0}\" cy=\"{Y(bid.Amount.Fen):0.0}\" r=\"3\"/>");
        }

        var last = _journal.Bids[^1];
        var isEarly = X(last.At) < Left + 110;
        Text(X(last.At) + (isEarly ? 8 : -6), Y(last.Amount.Fen) - 10, isEarly ? "start" : "end", "b pr halo", "¥" + MoneyWords.Digits(last.Amount));
    }

    private void DrawTimes()
    {
        var y = Bottom + 20;
        var format = _until - _from > TimeSpan.FromHours(20) ? (_isEnglish ? "d MMM HH:mm" : "d日 HH:mm") : "HH:mm";
        Text(Left, y, "start", "", Domain.Calendar.CourtTime.Format(_from, format));
        if (_split > _from)
        {
            Text(Middle, y, "middle", "", Domain.Calendar.CourtTime.Format(_split, "HH:mm"));
        }

        if (_journal.FirstEnd is { } end && end > _split && X(end) > Middle + 40 && X(end) < Right - 60)
        {
            Text(X(end), y, "middle", "", Domain.Calendar.CourtTime.Format(end, "HH:mm"));
        }

        Text(Right, y, "end", "", Domain.Calendar.CourtTime.Format(_until, _size.Width > 500 ? "HH:mm:ss" : "HH:mm"));
    }

    private double X(DateTimeOffset at)
    {
        var clamped = at < _from ? _from : at > _until ? _until : at;
        return clamped <= _split && _split > _from
            ? Left + ((Middle - Left) * Share(_from, _split, clamped))
            : Middle + ((Right - Middle) * Share(_split, _until, clamped));
    }

    private static double Share(DateTimeOffset from, DateTimeOffset until, DateTimeOffset at) => (at - from) / (until - from);

    private double Y(long fen) => Bottom - ((Bottom - Top) * ChartScale.Share(fen, _low, _high));

    private static long NiceStep(long fen)
    {
        var power = 1L;
        while (power * 10 <= Math.Max(1, fen))
        {
            power *= 10;
        }

        var factor = fen / power;
        return power * (factor >= 5 ? 5 : factor >= 2 ? 2 : 1);
    }

    private string Say(BilingualText text) => text.In(_isEnglish);

    private static string Escape(string text) => System.Net.WebUtility.HtmlEncode(text);

    private void Element(string name, string attributes, string text) => _svg.Append('<').Append(name).Append(' ').Append(attributes).Append('>').Append(Escape(text)).Append("</").Append(name).Append('>');

    private void Line(double x1, double y1, double x2, double y2, string style) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<path class=\"{style}\" d=\"M{x1:0.0} {y1:0.0}L{x2:0.0} {y2:0.0}\"/>");

    private void Rect(double x, double y, double width, double height, string style) =>
        _svg.Append(CultureInfo.InvariantCulture, $"<rect class=\"{style}\" x=\"{x:0.0}\" y=\"{y:0.0}\" width=\"{width:0.0}\" height=\"{height:0.0}\"/>");

    private void Text(double x, double y, string anchor, string style, string text) =>
        Element("text", string.Create(CultureInfo.InvariantCulture, $"class=\"{style}\" x=\"{x:0.0}\" y=\"{y:0.0}\" text-anchor=\"{anchor}\""), text);
}

/// <summary>The two widths every chart is drawn in, so that its text never shrinks below reading size.</summary>
/// <param name="Name">Short name for element ids.</param>
/// <param name="OverviewShare">Part of the width given to the time before the magnified stage.</param>
internal sealed record ChartSize(string Name, int Width, int Height, double OverviewShare)
{
    /// <summary>From 768 px on.</summary>
    public static ChartSize Wide { get; } = new("w", 740, 270, 0.4);

    /// <summary>For phones.</summary>
    public static ChartSize Narrow { get; } = new("n", 340, 240, 0.34);
}

/// <summary>Words inside the bid chart.</summary>
internal static class BidChartTexts
{
    public static readonly BilingualText Title = new("出价走势", "Bids over time");
    public static readonly BilingualText Description = new(
        "阶梯线：从起拍价 {0} 元到 {1} 元，共 {2} 次出价，其中 {3} 次触发顺延。数据见下表。",
        "Step line from the start price of ¥{0} to ¥{1} in {2} bids, {3} of which extended the end. The table below has the data.");
    public static readonly BilingualText Whole = new("全程", "Whole period");
    public static readonly BilingualText LastStage = new("最后阶段（放大）", "Last stage (magnified)");
    public static readonly BilingualText Start = new("起拍价", "Start price");
    public static readonly BilingualText Reference = new("参考价", "Reference");
    public static readonly BilingualText FirstEnd = new("原定结束", "Scheduled end");
}
