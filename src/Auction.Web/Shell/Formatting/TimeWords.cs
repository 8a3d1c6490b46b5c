using System.Globalization;
using Auction.Domain.Calendar;

namespace Auction.Web.Shell.Formatting;

/// <summary>How instants and spans are written. Always court time, 24 hours.</summary>
internal static class TimeWords
{
    /// <summary><c>2026-11-18 10:00</c>.</summary>
    public static string At(this Words words, DateTimeOffset instant) => Write(words, instant, "yyyy-MM-dd HH:mm");

    /// <summary><c>2026-11-18 10:17:20</c>.</summary>
    public static string AtSecond(this Words words, DateTimeOffset instant) => Write(words, instant, "yyyy-MM-dd HH:mm:ss");

    /// <summary><c>2026-11-18 10:17:20.118</c>, for records.</summary>
    public static string AtMillisecond(this Words words, DateTimeOffset instant) => Write(words, instant, "yyyy-MM-dd HH:mm:ss.fff");

    /// <summary><c>2026-11-18</c>.</summary>
    public static string Day(this Words words, DateTimeOffset instant) => Write(words, instant, "yyyy-MM-dd");

    /// <summary>A court day.</summary>
    public static string Day(this Words words, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(words);
        return day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    /// <summary><c>11-18 10:00</c>, where the year is plain.</summary>
    public static string ShortAt(this Words words, DateTimeOffset instant) => Write(words, instant, "MM-dd HH:mm");

    /// <summary><c>11-18</c>, where the year is plain.</summary>
    public static string ShortDay(this Words words, DateTimeOffset instant) => Write(words, instant, "MM-dd");

    /// <summary>Machine-readable form for the <c>datetime</c> attribute.</summary>
    public static string Iso(DateTimeOffset instant) =>
        CourtTime.Format(instant, "yyyy-MM-dd'T'HH:mm:ss.fffzzz");

    /// <summary>Time left: <c>2 天 03:14</c> above a day, <c>3:05:51</c> above an hour, else <c>04:31</c>; never below zero, floored to seconds.</summary>
    public static string Left(this Words words, TimeSpan left)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (left < TimeSpan.Zero)
        {
            left = TimeSpan.Zero;
        }

        if (left.Days > 0)
        {
            var text = left.Days == 1 ? FormatTexts.DayAndTime : FormatTexts.DaysAndTime;
            return words[text, left.Days, left.ToString("hh\\:mm", CultureInfo.InvariantCulture)];
        }

        return left.ToString(left.Hours > 0 ? "h\\:mm\\:ss" : "mm\\:ss", CultureInfo.InvariantCulture);
    }

    private static string Write(Words words, DateTimeOffset instant, string format)
    {
        ArgumentNullException.ThrowIfNull(words);
        return CourtTime.Format(instant, format);
    }
}
