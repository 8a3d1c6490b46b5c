using Auction.Domain.Texts;

namespace Auction.Domain.Calendar;

/// <summary>Collects the steps of one computation and whether it left the published years.</summary>
internal sealed class PeriodTrace(CourtCalendar calendar)
{
    private readonly List<PeriodStep> _steps = [];
    private bool _isProvisional;

    public IReadOnlyList<PeriodStep> Steps => _steps;

    public IReadOnlyList<string> Rules => [.. _steps.Select(step => step.Rule).Distinct(StringComparer.Ordinal)];

    public void Add(string rule, BilingualText text, params IReadOnlyList<object> values) =>
        _steps.Add(new(rule, text.With([.. values.Select(value => value is DateOnly day ? PeriodTexts.Day(day) : value)])));

    public bool IsRestDay(DateOnly day)
    {
        _isProvisional |= !calendar.IsKnown(day);
        return calendar.IsRestDay(day);
    }

    public DateOnly AddMonths(DateOnly from, int months)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(months);
        var last = from.AddMonths(months);
        Add("CAL-4", last.Day == from.Day ? PeriodTexts.Months : PeriodTexts.MonthsShort, from, months, last);
        return last;
    }

    // Walks on by one day for every skipped day, so that days skipped on the way out count as well (CAL-9).
    public DateOnly SkipStays(DateOnly eventDay, DateOnly raw, IReadOnlyList<Stay> stays)
    {
        ArgumentNullException.ThrowIfNull(stays);
        var left = raw.DayNumber - eventDay.DayNumber;
        var day = eventDay;
        while (left > 0)
        {
            day = day.AddDays(1);
            left -= stays.Any(stay => stay.Covers(day)) ? 0 : 1;
        }

        if (day != raw)
        {
            Add("CAL-9", PeriodTexts.Stays, day.DayNumber - raw.DayNumber, day);
        }

        return day;
    }

    public PeriodEnd EndAtWorkingDay(DateOnly raw)
    {
        var last = raw;
        while (IsRestDay(last))
        {
            last = last.AddDays(1);
        }

        if (last != raw)
        {
            Add("CAL-2", PeriodTexts.Moved, raw, last);
        }

        if (calendar.KindOf(last) == DayKind.MakeUpDay)
        {
            Add("CAL-3", PeriodTexts.MakeUp, last);
        }

        return End(raw, last);
    }

    public PeriodEnd End(DateOnly raw, DateOnly last)
    {
        if (_isProvisional && _steps.TrueForAll(step => !string.Equals(step.Rule, "CAL-12", StringComparison.Ordinal)))
        {
            Add("CAL-12", PeriodTexts.Provisional);
        }

        return new(raw, last, _isProvisional, calendar.Version, Rules, Steps);
    }
}
