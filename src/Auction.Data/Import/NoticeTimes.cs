using System.Globalization;
using Auction.Domain.Calendar;

namespace Auction.Data.Import;

/// <summary>Reads days and instants as notices write them. Without an offset a time is court time (GEN-6).</summary>
internal static class NoticeTimes
{
    // Whole seconds are fine enough for a notice.
    private static readonly string[] LocalInstants =
    [
        "yyyy-M-d H:mm", "yyyy-M-d H:mm:ss", "yyyy-M-d'T'H:mm", "yyyy-M-d'T'H:mm:ss",
        "yyyy/M/d H:mm", "yyyy/M/d H:mm:ss", "yyyy年M月d日 H:mm", "yyyy年M月d日H时", "yyyy年M月d日H时m分",
    ];

    private static readonly string[] OffsetInstants = ["yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.fffK"];

    private static readonly string[] Days = ["yyyy-M-d", "yyyy/M/d", "yyyy年M月d日"];

    public static DateOnly? Day(string text) =>
        DateOnly.TryParseExact(text, Days, CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) && IsPlausible(day.Year) ? day : null;

    public static DateTimeOffset? Instant(string text)
    {
        if (DateTime.TryParseExact(text, LocalInstants, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local) && IsPlausible(local.Year))
        {
            return CourtTime.At(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
        }

        return DateTimeOffset.TryParseExact(text, OffsetInstants, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var instant)
            && IsPlausible(instant.Year)
            ? instant.ToUniversalTime()
            : null;
    }

    private static bool IsPlausible(int year) => year is >= 2000 and <= 2100;
}
