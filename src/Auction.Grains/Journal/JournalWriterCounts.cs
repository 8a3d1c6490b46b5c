namespace Auction.Grains.Journal;

/// <summary>What a writer has done since it started.</summary>
public sealed class JournalWriterCounts
{
    private long _batches;
    private long _stored;
    private long _lost;

    /// <summary>Transactions.</summary>
    public long Batches => Interlocked.Read(ref _batches);

    /// <summary>Judgements on disk.</summary>
    public long Stored => Interlocked.Read(ref _stored);

    /// <summary>Judgements that another writer or the clock overtook.</summary>
    public long Lost => Interlocked.Read(ref _lost);

    internal void AddBatch() => Interlocked.Increment(ref _batches);

    internal void AddStored() => Interlocked.Increment(ref _stored);

    internal void AddLost() => Interlocked.Increment(ref _lost);
}
