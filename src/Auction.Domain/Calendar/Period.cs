namespace Auction.Domain.Calendar;

/// <summary>Every time limit of the product is computed here, and nowhere else.</summary>
/// <remarks>Rules CAL-1 to CAL-12. Dates are court days. Counts may not be below zero (below one for working days).</remarks>
public static class Period
{
    /// <summary>"Within N days" (CAL-1, CAL-2), with time a rule excludes skipped (CAL-9).</summary>
    /// <param name="calendar">Court calendar.</param>
    /// <param name="eventDay">Day of the event; not counted.</param>
    /// <param name="days">N.</param>
    /// <param name="stays">Excluded time, where a rule excludes it.</param>
    public static PeriodEnd Days(CourtCalendar calendar, DateOnly eventDay, int days, params IReadOnlyList<Stay> stays)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var trace = new PeriodTrace(calendar);
        var raw = eventDay.AddDays(days);
        trace.Add("CAL-1", PeriodTexts.Counted, eventDay, days, raw);
        return trace.EndAtWorkingDay(trace.SkipStays(eventDay, raw, stays));
    }

    /// <summary>"Published for a full N days": the effect comes when the last day ends (CAL-10).</summary>
    /// <param name="calendar">Court calendar.</param>
    /// <param name="publishedOn">Day of publication; not counted.</param>
    /// <param name="days">N.</param>
    public static PeriodEnd FullDays(CourtCalendar calendar, DateOnly publishedOn, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var trace = new PeriodTrace(calendar);
        var raw = publishedOn.AddDays(days);
        trace.Add("CAL-1", PeriodTexts.Counted, publishedOn, days, raw);
        var end = trace.EndAtWorkingDay(raw);
        trace.Add("CAL-10", PeriodTexts.FullDays, end.LastDay, end.LastDay.AddDays(1));
        return trace.End(raw, end.LastDay);
    }

    /// <summary>"Within N months", or years of twelve months (CAL-4, CAL-2), with excluded time skipped (CAL-9).</summary>
    /// <param name="calendar">Court calendar.</param>
    /// <param name="eventDay">Day of the event.</param>
    /// <param name="months">N.</param>
    /// <param name="stays">Excluded time, where a rule excludes it.</param>
    public static PeriodEnd Months(CourtCalendar calendar, DateOnly eventDay, int months, params IReadOnlyList<Stay> stays)
    {
        var trace = new PeriodTrace(calendar);
        var raw = trace.AddMonths(eventDay, months);
        return trace.EndAtWorkingDay(trace.SkipStays(eventDay, raw, stays));
    }

    /// <summary>"Within N working days" (CAL-6), with excluded time skipped (CAL-9).</summary>
    /// <param name="calendar">Court calendar.</param>
    /// <param name="eventDay">Day of the event; not counted.</param>
    /// <param name="days">N, at least one.</param>
    /// <param name="stays">Excluded time, where a rule excludes it.</param>
    public static PeriodEnd WorkingDays(CourtCalendar calendar, DateOnly eventDay, int days, params IReadOnlyList<Stay> stays)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        ArgumentNullException.ThrowIfNull(stays);
        var trace = new PeriodTrace(calendar);
        var day = eventDay;
        var skipped = 0;
        for (var counted = 0; counted < days;)
        {
            day = day.AddDays(1);
            var isStayed = stays.Any(stay => stay.Covers(day));
            skipped += isStayed ? 1 : 0;
            counted += isStayed || trace.IsRestDay(day) ? 0 : 1;
        }

        trace.Add("CAL-6", PeriodTexts.WorkingDays, eventDay, days, day);
        if (skipped > 0)
        {
            trace.Add("CAL-9", PeriodTexts.StaysInWorkingDays, skipped);
        }

        return trace.End(day, day);
    }

    /// <summary>"Within N hours", from the instant of the event (CAL-5).</summary>
    public static HourPeriodEnd Hours(DateTimeOffset eventAt, int hours)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(hours);
        var end = eventAt.AddHours(hours);
        return new(end, [new("CAL-5", PeriodTexts.Hours.With(Show(eventAt), hours, Show(end)))]);
    }

    /// <summary>The first day a sale may start after its notice (CAL-7). Rest days do not move it.</summary>
    /// <param name="publishedOn">Day of the notice.</param>
    /// <param name="days">N of "N days' notice".</param>
    /// <param name="gap">How the gap is counted.</param>
    public static GapDay EarliestStart(DateOnly publishedOn, int days, NoticeGap gap = NoticeGap.Strict)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var start = publishedOn.AddDays(GapOf(days, gap));
        var text = gap == NoticeGap.Strict ? PeriodTexts.StartStrict : PeriodTexts.StartLenient;
        return new(start, ["CAL-7"], [new("CAL-7", text.With(PeriodTexts.Day(publishedOn), days, PeriodTexts.Day(start)))]);
    }

    /// <summary>The last day a notice may be published for a given start (CAL-7). Rest days do not move it.</summary>
    /// <param name="start">First day of the sale.</param>
    /// <param name="days">N of "N days' notice".</param>
    /// <param name="gap">How the gap is counted.</param>
    public static GapDay LatestNotice(DateOnly start, int days, NoticeGap gap = NoticeGap.Strict)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var notice = start.AddDays(-GapOf(days, gap));
        var text = gap == NoticeGap.Strict ? PeriodTexts.NoticeStrict : PeriodTexts.NoticeLenient;
        return new(notice, ["CAL-7"], [new("CAL-7", text.With(PeriodTexts.Day(start), days, PeriodTexts.Day(notice)))]);
    }

    /// <summary>The last day for an act due "N days before X" (CAL-8). Rest days do not move it.</summary>
    public static GapDay LatestBefore(DateOnly day, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var latest = day.AddDays(-days);
        return new(latest, ["CAL-8"], [new("CAL-8", PeriodTexts.Before.With(PeriodTexts.Day(day), days, PeriodTexts.Day(latest)))]);
    }

    /// <summary>The last day of a validity: months without the rest-day extension (CAL-11).</summary>
    /// <param name="from">Date of the report, or last day of the validity for the tail.</param>
    /// <param name="months">Length in months.</param>
    public static GapDay ValidUntil(DateOnly from, int months)
    {
        var trace = new PeriodTrace(CourtCalendar.Current);
        var last = trace.AddMonths(from, months);
        trace.Add("CAL-11", PeriodTexts.Validity, last);
        return new(last, trace.Rules, trace.Steps);
    }

    private static int GapOf(int days, NoticeGap gap) => gap switch
    {
        NoticeGap.Strict => days + 1,
        NoticeGap.Lenient => days,
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Unknown gap."),
    };

    private static string Show(DateTimeOffset instant) => CourtTime.Format(instant, "yyyy-MM-dd HH:mm:ss.fff");
}
