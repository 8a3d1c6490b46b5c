using Auction.Domain.Texts;

namespace Auction.Domain.Calendar;

/// <summary>When a period ends, and how that was found.</summary>
/// <param name="RawLastDay">Last day before a rest day moved it; with excluded time already skipped.</param>
/// <param name="LastDay">Last day in force; the period ends at 24:00 of it.</param>
/// <param name="IsProvisional">True when the answer depends on a year whose schedule is not published (CAL-12).</param>
/// <param name="CalendarVersion">Version of the calendar used.</param>
/// <param name="Rules">Ids of the rules applied, in order.</param>
/// <param name="Steps">The computation in words, one step each.</param>
public sealed record PeriodEnd(
    DateOnly RawLastDay,
    DateOnly LastDay,
    bool IsProvisional,
    string CalendarVersion,
    IReadOnlyList<string> Rules,
    IReadOnlyList<PeriodStep> Steps)
{
    /// <summary>The first instant after the period.</summary>
    public DateTimeOffset EndsAt => CourtTime.EndOf(LastDay);

    /// <summary>True when a rest day moved the end.</summary>
    public bool IsMoved => LastDay != RawLastDay;
}

/// <summary>One step of a computation of dates.</summary>
/// <param name="Rule">The rule applied.</param>
/// <param name="Text">What it did.</param>
public sealed record PeriodStep(string Rule, BilingualText Text);

/// <summary>When an hour period ends.</summary>
/// <param name="EndsAt">The first instant after the period.</param>
/// <param name="Steps">The computation in words.</param>
public sealed record HourPeriodEnd(DateTimeOffset EndsAt, IReadOnlyList<PeriodStep> Steps);

/// <summary>A day found by counting across a gap; rest days do not move it.</summary>
/// <param name="Day">The day.</param>
/// <param name="Rules">Ids of the rules applied.</param>
/// <param name="Steps">The computation in words.</param>
public sealed record GapDay(DateOnly Day, IReadOnlyList<string> Rules, IReadOnlyList<PeriodStep> Steps);

/// <summary>How "N days' notice" is counted (CAL-7, question Q1).</summary>
public enum NoticeGap
{
    /// <summary>N full days between publication and start.</summary>
    Strict = 1,

    /// <summary>A difference of N days.</summary>
    Lenient = 2,
}
