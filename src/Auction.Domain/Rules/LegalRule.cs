using Auction.Domain.Texts;

namespace Auction.Domain.Rules;

/// <summary>One rule the product applies.</summary>
/// <param name="Id">Its id, as in <c>docs/rules.md</c>.</param>
/// <param name="Statement">What it says, in one line.</param>
/// <param name="Source">Where it comes from.</param>
public sealed record LegalRule(RuleId Id, BilingualText Statement, BilingualText Source);
