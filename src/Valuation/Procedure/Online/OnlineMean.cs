using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Which online results count, and their mean (REF-13.1, REF-13.2, GEN-4).</summary>
public static class OnlineMean
{
    /// <summary>The arithmetic mean, rounded half up to the fen once at the end; null when nothing counts.</summary>
    public static Money? Of(IReadOnlyCollection<Money> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        return results.Count == 0 ? null : ExactAmount.Mean(results).HalfUp();
    }

    /// <summary>Which results count once every objection is finished.</summary>
    /// <remarks>
    /// REF-13.2: if only some were objected to, the others count whatever became of the objections; if all were, those whose objections were
    /// rejected and those that were corrected.
    /// </remarks>
    public static IReadOnlyList<OnlineResult> Counted(IReadOnlyList<OnlineResult> results)
    {
        ArgumentNullException.ThrowIfNull(results);
        var untouched = results.Where(result => result.Fate == ObjectionFate.None).ToList();
        return untouched.Count > 0
            ? untouched
            : [.. results.Where(result => result.Fate is ObjectionFate.Rejected or ObjectionFate.Corrected)];
    }
}

/// <summary>One platform's result and what became of the objections against it.</summary>
/// <param name="PlatformId">Which platform.</param>
/// <param name="Result">Its result, or its corrected result.</param>
/// <param name="Fate">What became of the objections.</param>
public sealed record OnlineResult(string PlatformId, Money Result, ObjectionFate Fate);

/// <summary>What became of the objections against one online report.</summary>
public enum ObjectionFate
{
    /// <summary>There was none.</summary>
    None = 0,

    /// <summary>All were rejected.</summary>
    Rejected = 1,

    /// <summary>One was upheld and the report corrected.</summary>
    Corrected = 2,

    /// <summary>One was upheld and no corrected report came.</summary>
    Upheld = 3,
}
