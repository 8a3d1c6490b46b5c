using System.Collections.Immutable;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Web.Lots;

/// <summary>The durable journal of one round as the public reads it: the fold, the entries and the bids among them.</summary>
/// <param name="State">Fold of all entries.</param>
/// <param name="Entries">Every entry, oldest first.</param>
/// <param name="Bids">Accepted bids, oldest first.</param>
internal sealed record RoundJournal(RoundState State, ImmutableList<JournalEntry> Entries, ImmutableList<BidEntry> Bids)
{
    /// <summary>A round without an entry.</summary>
    public static RoundJournal Empty { get; } = new(RoundState.Empty, [], []);

    /// <summary>Number of the last entry.</summary>
    public int Seq => State.Seq;

    /// <summary>Chain hash of the last entry in lower-case hexadecimal; empty before the first.</summary>
    public string HeadHash => Entries.IsEmpty ? "" : Entries[^1].Hash;

    /// <summary>Different codes among the bids.</summary>
    public int BiddersWhoBid => Bids.Select(bid => bid.BidderCode).Distinct(StringComparer.Ordinal).Count();

    /// <summary>The newest bids first, at most so many.</summary>
    public IEnumerable<BidEntry> Newest(int count) => Enumerable.Reverse(Bids.Skip(Math.Max(0, Bids.Count - count)));

    /// <summary>The end as it stood before the first extension; null while no bidding period has begun.</summary>
    public DateTimeOffset? FirstEnd => State.Terms is not { } terms ? null
        : terms.Kind == RoundKind.SellOff ? Bids.FirstOrDefault()?.EndsAt
        : terms.EndsAt;
}

/// <summary>One stored entry with what its hash covers.</summary>
internal sealed record JournalEntry(
    int Seq,
    DateTimeOffset At,
    string Kind,
    string Payload,
    string PrevHash,
    string Hash,
    Guid SealId,
    int SealIndex,
    RoundEvent Happened);

/// <summary>One accepted bid.</summary>
/// <param name="Seq">Number of its journal entry.</param>
/// <param name="Ordinal">1 for the first bid.</param>
/// <param name="Rank">Priority rank; null for an ordinary bidder.</param>
/// <param name="Step">Difference to the bid before; null for the first.</param>
/// <param name="HasExtended">True when it moved the end (AUC-20.2b).</param>
/// <param name="EndsAt">End in force after it.</param>
internal sealed record BidEntry(
    int Seq,
    int Ordinal,
    string BidderCode,
    int? Rank,
    Money Amount,
    Money? Step,
    DateTimeOffset At,
    bool HasExtended,
    DateTimeOffset EndsAt,
    string PrevHash,
    string Hash);
