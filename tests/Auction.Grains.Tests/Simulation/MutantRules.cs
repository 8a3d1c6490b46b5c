using Auction.Data.Journal;
using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Domain.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>What a program with a wrong rule would have written in place of what the right one wrote; hashed as it would be.</summary>
internal static class MutantRules
{
    public static JournalGroup? Change(PlantedBug bug, JournalGroup group, RoundHeadRow head) => bug switch
    {
        PlantedBug.PauseClockWrong => ShortenResumption(group, head),
        PlantedBug.AnyEqualBidTaken => AcceptEqual(group, head),
        _ => null,
    };

    /// <summary>The seal as the wrong program would have made it, so that only the wrong rule can be found.</summary>
    public static SealRow Vouch(SealRow seal, JournalGroup group)
    {
        var leaves = seal.Leaves.ToArray();
        group.Events[0].Hash.CopyTo(leaves, group.Events[0].SealIndex * EntryHash.Size);
        return new SealRow { Id = Guid.NewGuid(), At = seal.At, KeyId = seal.KeyId, Leaves = leaves, Root = seal.Root, Signature = seal.Signature };
    }

    /// <summary>The nineteen seconds that once cost a sale.</summary>
    private static JournalGroup? ShortenResumption(JournalGroup group, RoundHeadRow head)
    {
        if (group.Events.Count != 1 || group.Events[0] is not { Kind: "round-resumed.v1" } entry) { return null; }
        var resumed = (RoundResumed)RoundEventJson.Read(entry.Kind, entry.At, entry.Payload);
        var end = resumed.EndsAt.AddSeconds(-19);
        return Of(group, head, resumed with { EndsAt = end }, group.Fold.State with { EndsAt = end }, entry.SealIndex);
    }

    private static JournalGroup? AcceptEqual(JournalGroup group, RoundHeadRow head)
    {
        if (group.Events.Count > 0 || group.Refusals.Count != 1 || group.Refusals[0] is not { Refusal: RoundRefusal.NotBetter } refusal) { return null; }
        var before = group.Fold.State;
        var end = refusal.At.AddMinutes(5) > before.EndsAt ? refusal.At.AddMinutes(5) : before.EndsAt;
        var at = refusal.At > before.LastStamp ? refusal.At : before.LastStamp;
        var bid = new BidAccepted(at, refusal.BidderCode, refusal.Amount, refusal.BidKey, end);
        return Of(group, head, bid, RoundRules.Apply(before, bid), refusal.SealIndex);
    }

    private static JournalGroup Of(JournalGroup group, RoundHeadRow head, RoundEvent happened, RoundState after, int sealIndex)
    {
        var (kind, payload) = (RoundEventJson.KindOf(happened), RoundEventJson.Write(happened));
        var hash = EntryHash.Of(group.RoundId, after.Seq, happened.At.ToUnixTimeMilliseconds(), kind, payload, head.HeadHash);
        var bid = happened as BidAccepted;
        var mutant = new JournalGroup { RoundId = group.RoundId, OldFence = group.OldFence, NewFence = Guid.NewGuid(), Fold = new RoundFold(after, hash) };
        mutant.Events.Add(new JournalEvent(after.Seq, happened.At, kind, payload, head.HeadHash, hash, bid?.BidderCode, bid?.Key, sealIndex));
        return mutant;
    }
}
