namespace Auction.Data.Journal;

/// <summary>Limits of the write path (reliability §3).</summary>
public static class JournalLimits
{
    /// <summary>An entry older than this is not judged and not written.</summary>
    public static TimeSpan EntryAgeMax { get; } = TimeSpan.FromSeconds(2);

    /// <summary>An entry stamped further ahead of the database's clock is not written: the node that stamped it was wrong about the time.</summary>
    public static TimeSpan StampAheadMax { get; } = TimeSpan.FromSeconds(1);
}
