using Auction.Grains.Rounds;

namespace Auction.Grains.Tests.Simulation;

/// <summary>Whether what bidders were told is what the journal says, now and in its order.</summary>
internal static class AnswerCheck
{
    /// <summary>What is wrong; empty when nothing is.</summary>
    public static string Find(MemoryStore store, IReadOnlyList<(string Key, long SentAt, long AnsweredAt, BidAnswer Answer)> answers)
    {
        foreach (var (key, _, _, answer) in answers)
        {
            var isStored = answer.Outcome == BidOutcome.Accepted
                ? store.Events.Exists(row => row.BidKey == answer.Key && row.Seq == answer.Seq && row.At == answer.At && row.Hash.AsSpan().SequenceEqual(answer.LeafHash))
                : store.Refusals.Exists(row => row.BidKey == answer.Key && row.Refusal == answer.Refusal && row.LeafHash.AsSpan().SequenceEqual(answer.LeafHash));
            if (!isStored) { return $"answered but not on record: {key}"; }
        }

        foreach (var same in answers.GroupBy(answer => answer.Key, StringComparer.Ordinal))
        {
            var first = same.First().Answer;
            if (same.Any(other => !other.Answer.LeafHash.AsSpan().SequenceEqual(first.LeafHash) || other.Answer.Seal.SealId != first.Seal.SealId))
            {
                return $"two answers to one key: {same.Key}";
            }
        }

        var accepted = answers.Where(answer => answer.Answer.Outcome == BidOutcome.Accepted).ToList();
        var late = accepted.FirstOrDefault(after => accepted.Exists(before => before.AnsweredAt < after.SentAt && before.Answer.Seq > after.Answer.Seq));
        return late.Key is null ? "" : $"answered before it was sent, yet entered after it: {late.Key}";
    }
}
