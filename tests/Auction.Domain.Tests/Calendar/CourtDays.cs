using System.Globalization;

namespace Auction.Domain.Tests.Calendar;

/// <summary>Court days as test tables write them.</summary>
internal static class CourtDays
{
    public static DateOnly On(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
