using System.Globalization;

namespace Auction.Web.Valuations.Views;

/// <summary>One time limit as a bar: what ran, its last day, today. A drawing beside words that say the same.</summary>
internal static class DeadlineBar
{
    private const int Width = 220;
    private const int Height = 18;

    /// <summary>Draws the bar of one row on the scale of its timeline.</summary>
    public static string Draw(DeadlineLine line, DeadlineTimelineView scale)
    {
        ArgumentNullException.ThrowIfNull(line);
        ArgumentNullException.ThrowIfNull(scale);
        var whole = scale.Until.DayNumber - scale.From.DayNumber;
        int X(DateOnly day) => Math.Clamp((day.DayNumber - scale.From.DayNumber) * Width / whole, 0, Width);
        var from = X(line.Deadline.From);
        var end = X(line.Style == "met" && line.Deadline.MetAt is { } met ? Domain.Calendar.CourtTime.DayOf(met) : line.ShownEnd(scale.Today));
        var due = X(line.Deadline.LastDay);
        var today = X(scale.Today);

        // A limit that was met on its first day still shows as a mark.
        var width = Math.Max(3, end - from);
        return string.Create(
            CultureInfo.InvariantCulture,
            $"<svg class=\"dl {line.Style}\" viewBox=\"0 0 {Width} {Height}\" preserveAspectRatio=\"none\" aria-hidden=\"true\"><path class=\"now\" d=\"M{today} 0V{Height}\"/><rect class=\"run\" x=\"{from}\" y=\"5\" width=\"{width}\" height=\"8\" rx=\"1.5\"/><path class=\"due\" d=\"M{due} 2V{Height - 2}\"/></svg>");
    }
}
