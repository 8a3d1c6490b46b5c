using System.Globalization;

namespace Auction.Domain.Calendar;

/// <summary>Court days and clock times in Asia/Shanghai, from and to instants.</summary>
/// <remarks>
/// Rule GEN-6. The offset is a constant +08:00: China has kept it without summer time since 1991, before any date this
/// product handles, and a constant gives the same answer on a machine with old or missing time zone data.
/// </remarks>
public static class CourtTime
{
    /// <summary>How far court time is ahead of UTC.</summary>
    public static TimeSpan Offset { get; } = TimeSpan.FromHours(8);

    /// <summary>The court day an instant falls on; midnight belongs to the day that begins.</summary>
    public static DateOnly DayOf(DateTimeOffset instant) => DateOnly.FromDateTime(instant.ToOffset(Offset).DateTime);

    /// <summary>0:00 of a court day.</summary>
    public static DateTimeOffset StartOf(DateOnly day) => At(day, TimeOnly.MinValue);

    /// <summary>24:00 of a court day, the first instant that no longer belongs to it (CAL-1).</summary>
    public static DateTimeOffset EndOf(DateOnly day) => StartOf(day).AddDays(1);

    /// <summary>A clock time on a court day.</summary>
    public static DateTimeOffset At(DateOnly day, TimeOnly time) => new DateTimeOffset(day.ToDateTime(time), Offset).ToUniversalTime();

    /// <summary>An instant in court time, by a .NET date format.</summary>
    public static string Format(DateTimeOffset instant, string format) =>
        instant.ToOffset(Offset).ToString(format, CultureInfo.InvariantCulture);
}
