namespace Auction.Domain.Messages;

/// <summary>When a buyer is reminded of the balance (AUC-25.1): five, two and one days before it is due, and once it is overdue.</summary>
public static class BalanceReminders
{
    private static readonly int[] Days = [1, 2, 5];

    /// <summary>The reminder that holds now: days before the due time, 0 once it has passed, null while it is far.</summary>
    /// <remarks>Only the latest one is told, so that a platform that stood still for days does not send them all at once.</remarks>
    public static int? At(DateTimeOffset dueBy, DateTimeOffset now)
    {
        if (now >= dueBy) { return 0; }
        foreach (var days in Days)
        {
            if (now >= dueBy.AddDays(-days)) { return days; }
        }

        return null;
    }
}
