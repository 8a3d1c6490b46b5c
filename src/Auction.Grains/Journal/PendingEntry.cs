using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;

namespace Auction.Grains.Journal;

/// <summary>One judgement on its way to the disk.</summary>
internal sealed class PendingEntry
{
    public required Guid RoundId { get; init; }

    public required Guid OldFence { get; init; }

    public required Guid NewFence { get; init; }

    /// <summary>State and head hash after this judgement.</summary>
    public required RoundFold Fold { get; init; }

    public DateTimeOffset? Deadline { get; init; }

    public IReadOnlyList<HashedEvent> Events { get; init; } = [];

    public PendingRefusal? Refusal { get; init; }

    public IReadOnlyList<ObligationRow> Obligations { get; init; } = [];

    public ActEntry? Act { get; init; }

    /// <summary>Leaves the seal must vouch for: one per event, or the refusal's.</summary>
    public required IReadOnlyList<byte[]> Leaves { get; init; }

    /// <summary>Called in order, once the entry is on disk and before its sender is answered; true for the round's last entry in the batch.</summary>
    public required Action<PendingEntry, bool> OnStored { get; init; }

    /// <summary>Completes with the seal of the last leaf; null when another writer was first or it took too long.</summary>
    public TaskCompletionSource<SealProof?> Outcome { get; } = new(TaskCreationOptions.RunContinuationsAsynchronously);
}

/// <summary>An event with its place in the chain.</summary>
internal sealed record HashedEvent(int Seq, RoundEvent Event, string Kind, string Payload, byte[] PrevHash, byte[] Hash);

/// <summary>A refusal with its leaf.</summary>
internal sealed record PendingRefusal(
    string BidderCode,
    string BidKey,
    DateTimeOffset At,
    Money Amount,
    RoundRefusal Refusal,
    int JudgedSeq,
    byte[] JudgedHash,
    Money NextMinimum,
    byte[] LeafHash);
