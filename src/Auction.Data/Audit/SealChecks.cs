using Auction.Data.Rounds;
using Auction.Domain.Records;

namespace Auction.Data.Audit;

/// <summary>Whether seals hold and cover what they are said to cover (E4).</summary>
internal static class SealChecks
{
    /// <summary>Root and signature of one seal.</summary>
    public static void Check(SealRow seal, PublishedKeys keys, AuditReport report)
    {
        var subject = new AuditSubject("seal", seal.Id);
        var whole = seal.Leaves.Length > 0 && seal.Leaves.Length % EntryHash.Size == 0;
        report.Check(
            AuditIds.E4,
            whole && seal.Root.AsSpan().SequenceEqual(MerkleTree.Root(Leaves(seal))),
            subject,
            "the root is not that of its leaves");
        report.Check(
            AuditIds.E4,
            keys.Verify(seal.KeyId, SealText.OfSeal(seal.Id, seal.At.ToUnixTimeMilliseconds(), seal.Root), seal.Signature),
            subject,
            "the signature does not hold under a published key");
    }

    /// <summary>That one entry or refusal is the leaf it says.</summary>
    public static void CheckLeaf(
        AuditedRound round, Guid sealId, int index, byte[] leaf, DateTimeOffset committedAt, AuditSubject subject, AuditReport report)
    {
        if (!report.Check(AuditIds.E4, round.Seals.TryGetValue(sealId, out var seal), subject, "its seal is gone"))
        {
            return;
        }

        var covered = index >= 0
            && (index + 1) * EntryHash.Size <= seal!.Leaves.Length
            && seal.Leaves.AsSpan(index * EntryHash.Size, EntryHash.Size).SequenceEqual(leaf);
        report.Check(AuditIds.E4, covered, subject, "it is not the leaf its seal vouches for");
        report.Check(
            AuditIds.J10,
            seal!.At - committedAt <= CommitChecks.ClockSpread && committedAt - seal.At <= CommitChecks.SealToCommitMax,
            subject,
            "its time of writing does not fit the time of its seal");
    }

    private static List<byte[]> Leaves(SealRow seal)
    {
        var leaves = new List<byte[]>(seal.Leaves.Length / EntryHash.Size);
        for (var at = 0; at < seal.Leaves.Length; at += EntryHash.Size)
        {
            leaves.Add(seal.Leaves.AsSpan(at, EntryHash.Size).ToArray());
        }

        return leaves;
    }
}
