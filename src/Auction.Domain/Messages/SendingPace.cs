namespace Auction.Domain.Messages;

/// <summary>How often a message is offered to a service that does not take it.</summary>
public static class SendingPace
{
    private static readonly TimeSpan[] Waits =
    [
        TimeSpan.FromSeconds(2), TimeSpan.FromSeconds(10), TimeSpan.FromSeconds(30), TimeSpan.FromMinutes(2), TimeSpan.FromMinutes(10), TimeSpan.FromMinutes(30),
    ];

    /// <summary>How old news may be and still leave the site; what is older is read on the site only.</summary>
    public static TimeSpan FreshFor { get; } = TimeSpan.FromDays(3);

    /// <summary>How old news may be and still be told at all; older ones were told before, or nobody can use them any more.</summary>
    public static TimeSpan ToldFor { get; } = TimeSpan.FromDays(30);

    /// <summary>How long a message is offered before it counts as failed.</summary>
    public static TimeSpan OfferedFor { get; } = TimeSpan.FromDays(7);

    /// <summary>Wait before the next try; half an hour at most.</summary>
    /// <param name="tries">Tries so far, at least 1.</param>
    public static TimeSpan After(int tries)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(tries, 1);
        return Waits[Math.Min(tries, Waits.Length) - 1];
    }
}
