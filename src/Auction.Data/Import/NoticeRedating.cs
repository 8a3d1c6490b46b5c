using System.Collections.Frozen;
using System.Globalization;
using Auction.Domain.Calendar;

namespace Auction.Data.Import;

/// <summary>
/// Moves notices of the past to the present for demonstration: the notice date becomes today and every other date keeps its
/// distance. The lot says so. Without it a notice whose period is over cannot come in at all (see <see cref="NoticeRules"/>).
/// </summary>
public static class NoticeRedating
{
    /// <summary>Added to the source note of every moved notice.</summary>
    public const string Note = "日期已为演示整体移动，各日期间隔不变；本平台未受任何法院委托拍卖该标的。 / "
        + "Dates moved for demonstration, intervals kept; no court has entrusted this sale to this site.";

    /// <summary>The file with all dates moved. A row whose dates cannot be read stays as it is; checking explains why.</summary>
    public static NoticeFile Move(NoticeFile file, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(file);
        return file with { Rows = [.. file.Rows.Select(row => Move(row, today))] };
    }

    private static RawNotice Move(RawNotice row, DateOnly today)
    {
        if (NoticeTimes.Day(row[NoticeFields.NoticeDate]) is not { } noticed
            || NoticeTimes.Instant(row[NoticeFields.StartsAt]) is not { } starts
            || NoticeTimes.Instant(row[NoticeFields.EndsAt]) is not { } ends)
        {
            return row;
        }

        var days = today.DayNumber - noticed.DayNumber;
        var values = new Dictionary<string, string>(row.Values, StringComparer.Ordinal)
        {
            [NoticeFields.NoticeDate.Name] = today.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
            [NoticeFields.StartsAt.Name] = Text(starts.AddDays(days)),
            [NoticeFields.EndsAt.Name] = Text(ends.AddDays(days)),
            [NoticeFields.SourceNote.Name] = $"{row[NoticeFields.SourceNote]} {Note}".Trim(),
        };
        return row with { Values = values.ToFrozenDictionary(StringComparer.Ordinal) };
    }

    private static string Text(DateTimeOffset instant) => CourtTime.Format(instant, "yyyy-MM-dd HH:mm:ss");
}
