using Auction.Data.Acts;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Data.Journal;

/// <summary>What one transaction writes: the gathered judgements of many rounds under one seal.</summary>
/// <param name="Seal">The signature over every answer in the batch.</param>
/// <param name="Groups">One per round, each lands whole or not at all.</param>
/// <param name="Probes">Rounds whose way to the disk is being proved (P5).</param>
public sealed record JournalBatch(SealRow? Seal, IReadOnlyList<JournalGroup> Groups, IReadOnlyList<Guid> Probes);

/// <summary>Everything one round gained since the last batch.</summary>
public sealed class JournalGroup
{
    public required Guid RoundId { get; init; }

    /// <summary>Fence value the first judgement was made against.</summary>
    public required Guid OldFence { get; init; }

    /// <summary>Fence value the last judgement leaves.</summary>
    public required Guid NewFence { get; set; }

    /// <summary>State and hash after the last judgement.</summary>
    public required RoundFold Fold { get; set; }

    /// <summary>Last platform time at which this may be committed: the oldest entry plus two seconds; null without bids.</summary>
    public DateTimeOffset? Deadline { get; set; }

    public List<JournalEvent> Events { get; } = [];

    public List<JournalRefusal> Refusals { get; } = [];

    public List<ObligationRow> Obligations { get; } = [];

    public List<ActEntry> Acts { get; } = [];

    /// <summary>Latest stamp in it; refused bids have stamps too, and do not move the round's last one.</summary>
    public DateTimeOffset LatestStamp => Refusals.Count == 0 ? Fold.State.LastStamp
        : Refusals.Max(refusal => refusal.At) is var refused && refused > Fold.State.LastStamp ? refused : Fold.State.LastStamp;
}

/// <summary>The end of a chain of judgements.</summary>
public sealed record RoundFold(RoundState State, byte[] HeadHash)
{
    /// <summary>Start of bidding as now foreseen.</summary>
    public DateTimeOffset StartsAt => State.Terms!.StartsAt;
}

/// <summary>One journal entry on its way to the disk.</summary>
public sealed record JournalEvent(
    int Seq,
    DateTimeOffset At,
    string Kind,
    string Payload,
    byte[] PrevHash,
    byte[] Hash,
    string? BidderCode,
    string? BidKey,
    int SealIndex);

/// <summary>One judged and refused bid on its way to the disk.</summary>
public sealed record JournalRefusal(
    string BidderCode,
    string BidKey,
    DateTimeOffset At,
    Money Amount,
    RoundRefusal Refusal,
    int JudgedSeq,
    byte[] JudgedHash,
    Money NextMinimum,
    byte[] LeafHash,
    int SealIndex);

/// <summary>One line for the act log (GEN-8).</summary>
public sealed record ActEntry(DateTimeOffset At, Guid? ActorId, string Role, string Act, string Subject, string Details, string RuleIds);
