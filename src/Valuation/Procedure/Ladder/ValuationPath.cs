using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Valuation.Procedure;

/// <summary>Whether one method may begin now, and why or why not.</summary>
/// <param name="Method">The method.</param>
/// <param name="Obstacle">What stands in the way; null when it may begin.</param>
/// <param name="Rule">Rule it rests on.</param>
/// <param name="Words">The reason in words.</param>
public sealed record ValuationPath(ReferencePriceKind Method, ValuationRefusal? Obstacle, RuleId Rule, BilingualText Words)
{
    /// <summary>True when it may begin.</summary>
    public bool IsPossible => Obstacle is null;
}
