namespace Auction.Grains.Rounds;

/// <summary>Bids that came in time and could not be judged: a round must not end over them (reliability §3.3).</summary>
internal sealed class UndecidedEntries
{
    // Only those around one instant matter; more of them say nothing new.
    private const int Most = 1024;

    private readonly Lock _gate = new();
    private readonly Queue<(DateTimeOffset EnteredAt, DateTimeOffset GivenUpAt)> _entries = new();

    /// <summary>Remembers a bid that was sent away without a judgement; up to that instant its sender could not send it again.</summary>
    public void Add(DateTimeOffset enteredAt, DateTimeOffset givenUpAt)
    {
        lock (_gate)
        {
            _entries.Enqueue((enteredAt, givenUpAt));
            if (_entries.Count > Most)
            {
                _entries.Dequeue();
            }
        }
    }

    /// <summary>True when a bid entered before this end and was given up only after it.</summary>
    public bool HasAny(DateTimeOffset end)
    {
        lock (_gate)
        {
            return _entries.Any(entry => entry.EnteredAt < end && entry.GivenUpAt >= end);
        }
    }
}
