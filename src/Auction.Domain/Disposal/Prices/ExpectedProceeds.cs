using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>What a price would leave to whom: costs first, then claims paid before on this property, then the debt of the case, the rest to the debtor (DIS-6).</summary>
/// <remarks>An estimate before the distribution: taxes of the sale and claims of other cases are not known yet.</remarks>
/// <param name="Price">The price it is reckoned with.</param>
/// <param name="Costs">Covers costs of enforcement.</param>
/// <param name="Priority">Covers priority claims.</param>
/// <param name="Debt">Covers the debt of the case.</param>
/// <param name="Surplus">Left to the debtor.</param>
/// <param name="Unpaid">Debt of the case that stays unpaid.</param>
public sealed record ExpectedProceeds(Money Price, Money Costs, Money Priority, Money Debt, Money Surplus, Money Unpaid)
{
    /// <summary>Reckons with a price and the figures of the case.</summary>
    public static ExpectedProceeds Of(Money price, ClaimFigures claims)
    {
        ArgumentNullException.ThrowIfNull(claims);
        var rest = price;
        var costs = Take(ref rest, claims.Costs);
        var priority = Take(ref rest, claims.PriorityClaims);
        var debt = Take(ref rest, claims.Debt);
        return new(price, costs, priority, debt, rest, claims.Debt - debt);
    }

    private static Money Take(ref Money rest, Money wanted)
    {
        var taken = rest < wanted ? rest : wanted;
        rest -= taken;
        return taken;
    }
}
