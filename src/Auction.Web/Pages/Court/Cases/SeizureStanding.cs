using Auction.Data.Cases;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>How a seizure stands today (LIM-2): it has to be in force through the sale and is renewed before it ends.</summary>
/// <param name="Row">The seizure.</param>
/// <param name="DaysLeft">Days to its last day, 0 on that day; below zero when it has ended.</param>
internal sealed record SeizureStanding(SeizureRow Row, int DaysLeft)
{
    /// <summary>So many days before its end the desk warns: time for a renewal with its papers.</summary>
    public const int WarnDays = 30;

    /// <summary>True when it has ended.</summary>
    public bool HasEnded => DaysLeft < 0;

    /// <summary>True when it ends soon or has ended.</summary>
    public bool NeedsRenewal => DaysLeft <= WarnDays;

    /// <summary>How a seizure stands on a court day.</summary>
    public static SeizureStanding Of(SeizureRow row, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(row);
        return new(row, row.Until.DayNumber - today.DayNumber);
    }
}
