using Auction.Domain.Procedures;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Disposal;

/// <summary>What the rules say about one point of a launch, before it is sent (rulebook 3.9, 3.10).</summary>
/// <param name="Key">Which point, stable: <c>start-price</c>, <c>notified:D</c>.</param>
/// <param name="Rule">Rule it rests on.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Words">The finding with its figures and days.</param>
/// <param name="Refusal">The refusal a submission gets while it is not met.</param>
public sealed record Finding(string Key, RuleId Rule, FindingVerdict Verdict, BilingualText Words, DisposalRefusal Refusal);

/// <summary>What a finding comes to.</summary>
public enum FindingVerdict
{
    /// <summary>In order.</summary>
    Met = 1,

    /// <summary>Not in order: the launch is refused.</summary>
    NotMet = 2,

    /// <summary>Allowed with the court's recorded reason.</summary>
    NeedsDecision = 3,
}

/// <summary>Makes findings.</summary>
internal static class Findings
{
    /// <summary>Met, or not with this refusal and its words.</summary>
    public static Finding Must(string key, DisposalRefusal refusal, bool isMet, BilingualText met, params IReadOnlyList<object> values)
    {
        var entry = DisposalRefusals.Of(refusal);
        return new(key, entry.Rule, isMet ? FindingVerdict.Met : FindingVerdict.NotMet, GapWords.Fill(isMet ? met : entry.Words, values), refusal);
    }

    /// <summary>Met, or a matter for the court's decision.</summary>
    public static Finding Should(string key, string rule, bool isMet, BilingualText met, BilingualText open, params IReadOnlyList<object> values) =>
        new(key, new RuleId(rule), isMet ? FindingVerdict.Met : FindingVerdict.NeedsDecision, GapWords.Fill(isMet ? met : open, values), DisposalRefusal.FindingUnanswered);
}
