namespace Auction.Domain.Calendar;

/// <summary>Which days are rest days, for the years whose schedule is published. Immutable data with a version.</summary>
/// <remarks>Rules CAL-3, CAL-12. Outside the published years only weekends are known, and every answer says so.</remarks>
public sealed class CourtCalendar
{
    private readonly Dictionary<DateOnly, bool> _exceptions = [];
    private readonly HashSet<int> _years;

    /// <summary>A calendar of these years.</summary>
    /// <param name="version">Stored with every deadline computed from it.</param>
    /// <param name="years">The published years.</param>
    public CourtCalendar(string version, IReadOnlyList<CourtYear> years)
    {
        ArgumentNullException.ThrowIfNull(years);
        Version = version;
        Years = years;
        _years = [.. years.Select(year => year.Year)];
        foreach (var year in years)
        {
            foreach (var (first, last) in year.DaysOff)
            {
                for (var day = first; day <= last; day = day.AddDays(1))
                {
                    _exceptions.Add(day, value: true);
                }
            }

            foreach (var day in year.MakeUpDays)
            {
                _exceptions.Add(day, value: false);
            }
        }
    }

    /// <summary>The schedules of 2025 and 2026.</summary>
    public static CourtCalendar Current { get; } = new(
        "2025-11-04",
        [
            CourtYear.Of(
                2025,
                "国务院办公厅2024年11月12日通知",
                "01-01 01-28~02-04 04-04~04-06 05-01~05-05 05-31~06-02 10-01~10-08",
                "01-26 02-08 04-27 09-28 10-11"),
            CourtYear.Of(
                2026,
                "国务院办公厅2025年11月4日通知",
                "01-01~01-03 02-15~02-23 04-04~04-06 05-01~05-05 06-19~06-21 09-25~09-27 10-01~10-07",
                "01-04 02-14 02-28 05-09 09-20 10-10"),
        ]);

    /// <summary>Name of this state of the data: the day of the newest notice in it.</summary>
    public string Version { get; }

    /// <summary>The published years.</summary>
    public IReadOnlyList<CourtYear> Years { get; }

    /// <summary>True on a statutory rest day; see <see cref="IsKnown"/> for how sure that is.</summary>
    public bool IsRestDay(DateOnly day) => _exceptions.TryGetValue(day, out var isOff)
        ? isOff
        : day.DayOfWeek is DayOfWeek.Saturday or DayOfWeek.Sunday;

    /// <summary>True when the day's schedule is published.</summary>
    public bool IsKnown(DateOnly day) => _years.Contains(day.Year);

    /// <summary>What kind of day it is.</summary>
    public DayKind KindOf(DateOnly day) => _exceptions.TryGetValue(day, out var isOff)
        ? (isOff ? DayKind.DayOff : DayKind.MakeUpDay)
        : IsRestDay(day) ? DayKind.Weekend : DayKind.WorkingDay;
}

/// <summary>What kind of day a day is (CAL-3).</summary>
public enum DayKind
{
    /// <summary>An ordinary working day.</summary>
    WorkingDay = 1,

    /// <summary>A Saturday or Sunday that is worked: not a rest day.</summary>
    MakeUpDay = 2,

    /// <summary>An ordinary Saturday or Sunday.</summary>
    Weekend = 3,

    /// <summary>A day off in the yearly schedule.</summary>
    DayOff = 4,
}
