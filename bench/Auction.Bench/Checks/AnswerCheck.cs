using Auction.Bench.Hosts;
using Auction.Bench.Load;
using Auction.Domain.Records;
using Auction.Grains.Journal;

namespace Auction.Bench.Checks;

/// <summary>Compares what was answered with what is stored: every acknowledged bid is there, as answered, in order, and sealed.</summary>
internal static class AnswerCheck
{
    /// <summary>Checks a run against the product's journal.</summary>
    public static async Task<CheckReport> ProductAsync(World world, LoadPlan plan, LoadResult result)
    {
        var stored = await StoredBids.OfProductAsync(world, plan.Run);
        var report = Compare(plan, result, stored, lot => world.Rounds[lot].ToString(), refusalsAreStored: true);
        CheckSeals(stored, await StoredBids.SealsAsync(world), SealKey.Open(world.Settings.SealKeyFile).PublicKey, report);
        return report;
    }

    /// <summary>Checks a run against a rival's table.</summary>
    public static async Task<CheckReport> RivalAsync(World world, LoadPlan plan, LoadResult result) =>
        Compare(plan, result, await StoredBids.OfRivalAsync(world, plan.Run), lot => $"{lot}", refusalsAreStored: false);

    private static CheckReport Compare(
        LoadPlan plan, LoadResult result, List<StoredBid> stored, Func<int, string> lotName, bool refusalsAreStored)
    {
        var report = new CheckReport();
        var byKey = new Dictionary<string, StoredBid>(stored.Count, StringComparer.Ordinal);
        foreach (var bid in stored)
        {
            if (!byKey.TryAdd(bid.Key, bid))
            {
                report.Add($"{bid.Key} is stored twice");
            }
        }

        foreach (var answer in result.Answers.Where(answer => answer.IsAccepted || refusalsAreStored))
        {
            report.Answers++;
            var key = plan.Key(answer.Bidder, answer.Key);
            if (!byKey.Remove(key, out var bid))
            {
                report.Add($"{key} was answered but is not stored");
            }
            else if (bid.IsAccepted != answer.IsAccepted || bid.Seq != answer.Seq || bid.AmountFen != answer.AmountFen
                || bid.Lot != lotName(answer.Lot) || bid.Bidder != World.CodeOf(answer.Bidder))
            {
                report.Add($"{key} was answered as {answer} but is stored as {bid}");
            }
        }

        // Every connection waited for its last answer, so nothing may be left over.
        foreach (var key in byKey.Keys)
        {
            report.Add($"{key} is stored but was never answered");
        }

        CheckOrder(result, report);
        return report;
    }

    /// <summary>Prices rise with the sequence, no place is given twice, and what was answered before another was sent comes before it.</summary>
    private static void CheckOrder(LoadResult result, CheckReport report)
    {
        foreach (var lot in result.Answers.Where(answer => answer.IsAccepted).GroupBy(answer => answer.Lot))
        {
            var latestSent = long.MinValue;
            Answer? before = null;
            foreach (var bid in lot.OrderBy(answer => answer.Seq))
            {
                if (before is { } earlier && (bid.Seq == earlier.Seq || bid.AmountFen <= earlier.AmountFen))
                {
                    report.Add($"{bid} does not rise above {earlier}");
                }

                if (bid.AnsweredAt < latestSent)
                {
                    report.Add($"{bid} was answered before a bid with a lower number was sent");
                }

                latestSent = Math.Max(latestSent, bid.SentAt);
                before = bid;
            }
        }
    }

    private static void CheckSeals(List<StoredBid> stored, Dictionary<Guid, StoredSeal> seals, byte[] publicKey, CheckReport report)
    {
        using var key = System.Security.Cryptography.ECDsa.Create();
        key.ImportSubjectPublicKeyInfo(publicKey, out _);
        foreach (var batch in stored.GroupBy(bid => bid.Seal))
        {
            if (!seals.TryGetValue(batch.Key, out var seal))
            {
                report.Add($"seal {batch.Key} is missing");
                continue;
            }

            report.Seals++;
            var leaves = seal.Leaves.Chunk(EntryHash.Size).ToList();
            var text = SealText.OfSeal(seal.Id, seal.AtUnixMs, seal.Root);
            if (!MerkleTree.Root(leaves).AsSpan().SequenceEqual(seal.Root)
                || !key.VerifyData(text, seal.Signature, System.Security.Cryptography.HashAlgorithmName.SHA256))
            {
                report.Add($"seal {seal.Id} does not verify");
            }

            foreach (var bid in batch.Where(bid => !leaves[bid.SealIndex].AsSpan().SequenceEqual(bid.Leaf)))
            {
                report.Add($"{bid.Key} is not under its seal");
            }
        }
    }
}
