using Auction.Data.Journal;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;

namespace Auction.Grains.Rounds;

/// <summary>One loading of a round: what is on disk, and what has been judged beyond it. Dropped whole when a write fails.</summary>
internal sealed class LiveRound
{
    private static long version;

    private readonly Dictionary<StoredKey, InFlightBid?> _answers;
    private readonly LinkedList<BidLine> _recent = new();

    private LiveRound(Guid roundId, RoundFold fold, Guid fence, Dictionary<StoredKey, InFlightBid?> answers)
    {
        RoundId = roundId;
        Tail = fold;
        TailFence = fence;
        _answers = answers;
        View = new RoundView(roundId, fold.State, [], fold.HeadHash, Interlocked.Increment(ref version));
    }

    public Guid RoundId { get; }

    public Lock Gate { get; } = new();

    /// <summary>State and hash after everything judged, durable or not.</summary>
    public RoundFold Tail { get; private set; }

    public Guid TailFence { get; private set; }

    /// <summary>True once a write of this loading failed; nothing more may be judged against it.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>Durable state as shown.</summary>
    public RoundView View { get; private set; }

    /// <summary>Folds a stored journal again, checking every hash.</summary>
    /// <exception cref="RoundFrozenException">The journal contradicts itself: this round must not go on (reliability §3.13).</exception>
    public static LiveRound From(StoredRound stored)
    {
        try
        {
            return Fold(stored);
        }
        catch (Exception e) when (e is FormatException or KeyNotFoundException or ArgumentException or NullReferenceException)
        {
            // Entries whose hashes fit but which no rule of this program could have written.
            throw new RoundFrozenException(stored.Head.RoundId, stored.Head.Seq, e);
        }
    }

    private static LiveRound Fold(StoredRound stored)
    {
        var head = stored.Head;
        var state = RoundState.Empty;
        var hash = EntryHash.Origin.ToArray();
        var answers = new Dictionary<StoredKey, InFlightBid?>(stored.Events.Count + stored.RefusedKeys.Count);
        var lines = new List<BidLine>();
        foreach (var row in stored.Events)
        {
            var expected = EntryHash.Of(head.RoundId, row.Seq, row.At.ToUnixTimeMilliseconds(), row.Kind, row.Payload, hash);
            if (row.Seq != state.Seq + 1 || !row.PrevHash.AsSpan().SequenceEqual(hash) || !row.Hash.AsSpan().SequenceEqual(expected))
            {
                throw new RoundFrozenException(head.RoundId, row.Seq);
            }

            var happened = RoundEventJson.Read(row.Kind, row.At, row.Payload);
            var before = state;
            state = RoundRules.Apply(state, happened);
            hash = row.Hash;
            if (happened is BidAccepted bid)
            {
                answers.Add(new StoredKey(bid.BidderCode, bid.Key), null);
                lines.Add(Line(before, state, bid));
            }
        }

        if (state.Seq != head.Seq || !hash.AsSpan().SequenceEqual(head.HeadHash))
        {
            throw new RoundFrozenException(head.RoundId, head.Seq);
        }

        foreach (var key in stored.RefusedKeys)
        {
            answers.Add(key, null);
        }

        var live = new LiveRound(head.RoundId, new RoundFold(state, hash), head.Fence, answers);
        foreach (var line in lines.TakeLast(RoundView.RecentBidsMax))
        {
            live._recent.AddFirst(line);
        }

        live.View = live.View with { RecentBids = [.. live._recent] };
        return live;
    }

    /// <summary>True when the key has an answer or is waiting for one; the second value is null when the answer is on disk.</summary>
    public bool TryFind(StoredKey key, out InFlightBid? inFlight) => _answers.TryGetValue(key, out inFlight);

    /// <summary>Takes a judgement in, before it is durable.</summary>
    public void Judged(PendingEntry entry, StoredKey? key, InFlightBid? inFlight)
    {
        Tail = entry.Fold;
        TailFence = entry.NewFence;
        if (key is { } bidKey)
        {
            _answers.Add(bidKey, inFlight);
        }
    }

    /// <summary>Takes a judgement in as durable.</summary>
    public void Stored(PendingEntry entry)
    {
        var state = View.State;
        foreach (var hashed in entry.Events)
        {
            var before = state;
            state = RoundRules.Apply(state, hashed.Event);
            if (hashed.Event is BidAccepted bid)
            {
                _answers[new StoredKey(bid.BidderCode, bid.Key)] = null;
                _recent.AddFirst(Line(before, state, bid));
                if (_recent.Count > RoundView.RecentBidsMax)
                {
                    _recent.RemoveLast();
                }
            }
        }

        if (entry.Refusal is { } refusal)
        {
            _answers[new StoredKey(refusal.BidderCode, refusal.BidKey)] = null;
        }

        if (entry.Events.Count > 0)
        {
            View = new RoundView(RoundId, entry.Fold.State, [.. _recent], entry.Fold.HeadHash, Interlocked.Increment(ref version));
        }
    }

    /// <summary>Nothing more may be judged against this loading.</summary>
    public void Break() => IsBroken = true;

    private static BidLine Line(RoundState before, RoundState after, BidAccepted bid)
    {
        var rank = before.Bidders[bid.BidderCode];
        return new BidLine(
            after.Seq,
            bid.BidderCode,
            bid.Amount,
            bid.At,
            after.ExtensionCount > before.ExtensionCount,
            rank == RoundState.OrdinaryRank ? null : rank);
    }
}

/// <summary>A bid that has been judged but is not on disk yet; its task gives null when the judgement was lost.</summary>
internal sealed record InFlightBid(Money Amount, Task<BidAnswer?> Answer);

/// <summary>A journal contradicts itself. The round stands still until a person has looked at it; other rounds go on.</summary>
public sealed class RoundFrozenException(Guid roundId, int seq, Exception? cause = null)
    : Exception($"The journal of round {roundId} contradicts itself at entry {seq}; the round is frozen.", cause)
{
    /// <summary>The round.</summary>
    public Guid RoundId { get; } = roundId;

    /// <summary>First entry that does not fit.</summary>
    public int Seq { get; } = seq;
}
