namespace Auction.Data.Journal;

/// <summary>Limits of the write path (reliability §3).</summary>
public static class JournalLimits
{
    /// <summary>An entry older than this is not judged and not written.</summary>
    public static TimeSpan EntryAgeMax { get; } = TimeSpan.FromSeconds(2);
}
