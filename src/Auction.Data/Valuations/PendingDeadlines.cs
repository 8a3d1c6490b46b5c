using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>Which unmet time limits somebody can still meet. One whose stage is over stays on the timeline as late, but nobody has to act on it.</summary>
public static class PendingDeadlines
{
    /// <summary>True when the time limit still waits for somebody.</summary>
    /// <param name="phase">Where the valuation stands.</param>
    /// <param name="institutionId">The institution now ordered, or the last to be.</param>
    /// <param name="key">Key of the time limit.</param>
    public static bool IsPending(ValuationPhase phase, string? institutionId, string key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var end = key.IndexOf(':', StringComparison.Ordinal);
        var (name, whose) = end < 0 ? (key, "") : (key[..end], key[(end + 1)..].Split('#')[0]);
        return phase != ValuationPhase.Withdrawn && name switch
        {
            "directed" => phase == ValuationPhase.AskingAuthority,
            "online.report" or "online.reissue" => phase == ValuationPhase.AskingPlatforms,
            "online.correction" => phase is ValuationPhase.Correcting or ValuationPhase.Objections,
            "appraisal.report" or "appraisal.reissue" => phase == ValuationPhase.Appraising && IsCurrent(whose),
            "appraisal.correction" => phase == ValuationPhase.Correcting && IsCurrent(whose),
            _ => !name.StartsWith("objection", StringComparison.Ordinal) || phase == ValuationPhase.Objections,
        };

        bool IsCurrent(string id) => string.Equals(id, institutionId, StringComparison.Ordinal);
    }
}
