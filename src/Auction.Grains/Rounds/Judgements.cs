using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Domain.Amounts;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Auction.Grains.Journal;

namespace Auction.Grains.Rounds;

/// <summary>Turns what the rules said into entries for the journal, and stored entries back into answers.</summary>
internal static class Judgements
{
    public static PendingEntry OfBid(
        LiveRound live, IReadOnlyList<RoundEvent> events, DateTimeOffset enteredAt, Action<PendingEntry, bool> onStored)
    {
        var hashed = Chain(live, events, out var fold);
        return new PendingEntry
        {
            RoundId = live.RoundId,
            OldFence = live.TailFence,
            NewFence = Guid.NewGuid(),
            Fold = fold,
            Deadline = enteredAt + RoundSequencer.EntryAgeMax,
            Events = hashed,
            Leaves = [.. hashed.Select(e => e.Hash)],
            OnStored = onStored,
        };
    }

    public static PendingEntry OfRefusal(
        LiveRound live, PlaceBid bid, DateTimeOffset enteredAt, RoundRefusal refusal, Action<PendingEntry, bool> onStored)
    {
        var tail = live.Tail;
        var leaf = SealText.RefusalLeaf(
            live.RoundId,
            bid.BidderCode,
            bid.Key,
            enteredAt.ToUnixTimeMilliseconds(),
            bid.Amount.Fen,
            (int)refusal,
            tail.State.Seq,
            tail.HeadHash);
        var minimum = tail.State.Terms is null ? Money.Zero : tail.State.NextMinimum;
        return new PendingEntry
        {
            RoundId = live.RoundId,
            OldFence = live.TailFence,
            NewFence = Guid.NewGuid(),
            Fold = tail,
            Deadline = enteredAt + RoundSequencer.EntryAgeMax,
            Refusal = new PendingRefusal(
                bid.BidderCode, bid.Key, enteredAt, bid.Amount, refusal, tail.State.Seq, tail.HeadHash, minimum, leaf),
            Leaves = [leaf],
            OnStored = onStored,
        };
    }

    public static PendingEntry OfAct(
        LiveRound live, IReadOnlyList<RoundEvent> events, ActContext act, DateTimeOffset now, Action<PendingEntry, bool> onStored)
    {
        var hashed = Chain(live, events, out var fold);
        var obligations = new List<ObligationRow>();
        var state = live.Tail.State;
        foreach (var happened in events)
        {
            state = RoundRules.Apply(state, happened);
            obligations.AddRange(RoundObligations.Of(live.RoundId, state, happened));
        }

        var last = hashed[^1];
        return new PendingEntry
        {
            RoundId = live.RoundId,
            OldFence = live.TailFence,
            NewFence = Guid.NewGuid(),
            Fold = fold,
            Events = hashed,
            Obligations = obligations,
            Act = new ActEntry(now, act.ActorId, act.Role, last.Kind, live.RoundId.ToString(), last.Payload, RulesOf(last.Event)),
            Leaves = [.. hashed.Select(e => e.Hash)],
            OnStored = onStored,
        };
    }

    public static BidAnswer Answer(Guid roundId, PlaceBid bid, PendingEntry entry, SealProof proof)
    {
        if (entry.Refusal is { } refusal)
        {
            return new BidAnswer(
                BidOutcome.Refused,
                roundId,
                bid.BidderCode,
                bid.Key,
                bid.Amount,
                refusal.At,
                refusal.JudgedSeq,
                refusal.Refusal,
                refusal.NextMinimum,
                EndsAt: null,
                Payload: null,
                refusal.JudgedHash,
                refusal.LeafHash,
                proof);
        }

        var last = entry.Events[^1];
        var accepted = (BidAccepted)last.Event;
        return Accepted(roundId, last.Seq, accepted, entry.Fold.State.Terms!.Increment, last.Payload, last.PrevHash, last.Hash, proof);
    }

    public static BidAnswer Answer(StoredAnswer stored)
    {
        var seal = stored.Seal;
        var index = stored.Accepted?.SealIndex ?? stored.Refused!.SealIndex;
        var leaves = new byte[seal.Leaves.Length / EntryHash.Size][];
        for (var i = 0; i < leaves.Length; i++)
        {
            leaves[i] = seal.Leaves.AsSpan(i * EntryHash.Size, EntryHash.Size).ToArray();
        }

        var proof = new SealProof(seal.Id, index, MerkleTree.Path(leaves, index), seal.Root, seal.At, seal.KeyId, seal.Signature);
        if (stored.Accepted is { } row)
        {
            var bid = (BidAccepted)RoundEventJson.Read(row.Kind, row.At, row.Payload);
            return Accepted(row.RoundId, row.Seq, bid, stored.Increment, row.Payload, row.PrevHash, row.Hash, proof);
        }

        var r = stored.Refused!;
        return new BidAnswer(
            BidOutcome.Refused,
            r.RoundId,
            r.BidderCode,
            r.BidKey,
            r.Amount,
            r.At,
            r.JudgedSeq,
            r.Refusal,
            r.NextMinimum,
            EndsAt: null,
            Payload: null,
            r.JudgedHash,
            r.LeafHash,
            proof);
    }

    private static BidAnswer Accepted(
        Guid roundId, int seq, BidAccepted bid, Money increment, string payload, byte[] prevHash, byte[] hash, SealProof proof) => new(
        BidOutcome.Accepted,
        roundId,
        bid.BidderCode,
        bid.Key,
        bid.Amount,
        bid.At,
        seq,
        Refusal: null,
        bid.Amount + increment,
        bid.EndsAt,
        payload,
        prevHash,
        hash,
        proof);

    private static List<HashedEvent> Chain(LiveRound live, IReadOnlyList<RoundEvent> events, out RoundFold fold)
    {
        var state = live.Tail.State;
        var hash = live.Tail.HeadHash;
        var hashed = new List<HashedEvent>(events.Count);
        foreach (var happened in events)
        {
            state = RoundRules.Apply(state, happened);
            var kind = RoundEventJson.KindOf(happened);
            var payload = RoundEventJson.Write(happened);
            var next = EntryHash.Of(live.RoundId, state.Seq, happened.At.ToUnixTimeMilliseconds(), kind, payload, hash);
            hashed.Add(new HashedEvent(state.Seq, happened, kind, payload, hash, next));
            hash = next;
        }

        fold = new RoundFold(state, hash);
        return hashed;
    }

    private static string RulesOf(RoundEvent happened) => happened switch
    {
        RoundAnnounced => "AUC-12.1,AUC-17.1,AUC-20.2a",
        BidderQualified => "AUC-18.1,AUC-19",
        RoundOpened => "AUC-20.2a",
        RoundPaused => "AUC-28.1",
        ResumptionScheduled or RoundResumed => "AUC-28.4,STOP-CLK",
        RoundWithdrawn => "DIS-17",
        RoundClosed => "AUC-22,AUC-26.1a",
        _ => "",
    };
}
