namespace Auction.Domain.Calendar;

/// <summary>One year of the State Council's holiday schedule (CAL-3).</summary>
/// <param name="Year">The year.</param>
/// <param name="Source">The notice it comes from.</param>
/// <param name="DaysOff">First and last day of each holiday, both included.</param>
/// <param name="MakeUpDays">Saturdays and Sundays that are worked.</param>
public sealed record CourtYear(int Year, string Source, IReadOnlyList<(DateOnly First, DateOnly Last)> DaysOff, IReadOnlyList<DateOnly> MakeUpDays)
{
    internal static CourtYear Of(int year, string source, string daysOff, string makeUpDays) => new(
        year,
        source,
        [.. daysOff.Split(' ').Select(range => range.Split('~')).Select(ends => (Day(year, ends[0]), Day(year, ends[^1])))],
        [.. makeUpDays.Split(' ').Select(day => Day(year, day))]);

    private static DateOnly Day(int year, string monthAndDay) =>
        DateOnly.ParseExact($"{year}-{monthAndDay}", "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
