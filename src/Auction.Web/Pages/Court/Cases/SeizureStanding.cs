using Auction.Data.Cases;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>How a seizure stands today (LIM-2): it has to be in force through the sale and is renewed before it ends.</summary>
/// <param name="Row">The seizure.</param>
/// <param name="DaysLeft">Days to its last day, 0 on that day; below zero when it has ended.</param>
/// <param name="IsRenewed">True when a renewal follows on it.</param>
internal sealed record SeizureStanding(SeizureRow Row, int DaysLeft, bool IsRenewed)
{
    /// <summary>So many days before its end the desk warns: time for a renewal with its papers.</summary>
    public const int WarnDays = 30;

    /// <summary>So many days before its end it is urgent.</summary>
    public const int UrgentDays = 7;

    /// <summary>True while its period runs or has run out: first in turn, not lifted, not renewed.</summary>
    public bool Counts => Row.Turn == 1 && Row.LiftedOn is null && !IsRenewed;

    /// <summary>True when it has ended.</summary>
    public bool HasEnded => DaysLeft < 0;

    /// <summary>True when it ends within days.</summary>
    public bool IsUrgent => DaysLeft <= UrgentDays;

    /// <summary>True when it ends soon or has ended.</summary>
    public bool NeedsRenewal => Counts && DaysLeft <= WarnDays;

    /// <summary>How the seizures of one asset stand on a court day.</summary>
    public static IReadOnlyList<SeizureStanding> Of(IEnumerable<SeizureRow> rows, DateOnly today)
    {
        var all = rows.OrderBy(row => row.Turn).ThenBy(row => row.From).ThenBy(row => row.Document, StringComparer.Ordinal).ToList();
        return [.. all.Select(row => new SeizureStanding(row, row.Until.DayNumber - today.DayNumber, row.Turn == 1 && all.Exists(other => other.Turn == 1 && other.LiftedOn is null && other.From >= row.From && other.Until > row.Until)))];
    }

    /// <summary>The one whose end counts; null without one.</summary>
    public static SeizureStanding? InForce(IEnumerable<SeizureRow> rows, DateOnly today) => Of(rows, today).Where(each => each.Counts).MaxBy(each => each.Row.Until);
}
