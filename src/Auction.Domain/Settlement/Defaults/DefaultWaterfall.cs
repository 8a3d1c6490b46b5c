using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Defaults;

/// <summary>What a default costs the buyer: how the deposit is used, and what is owed beyond it.</summary>
/// <remarks>Rules AUC-24.1, AUC-24.1b, DEF-TOP, DEF-CR, SEL-8. Amounts are exact; nothing is rounded.</remarks>
/// <param name="Withheld">What is not returned: the deposit, in a sell-off at most the deposit of the notice (SEL-8).</param>
/// <param name="Refunded">What goes back: the rest of a sell-off's prepayment (SEL-8).</param>
/// <param name="Costs">Used first: costs and losses of the auction (AUC-24.1).</param>
/// <param name="Shortfall">Used second: what the re-auction brought less (AUC-24.1).</param>
/// <param name="CaseDebt">Used third: this case's debt (AUC-24.1).</param>
/// <param name="OtherDebt">Used fourth: other debts of the debtor related to the property (AUC-24.1).</param>
/// <param name="Remainder">What is left; it stays on the account of the case and the court decides (AUC-24.1b).</param>
/// <param name="TopUp">What costs and shortfall exceed the deposit by; owed by order of the court only (DEF-TOP).</param>
public sealed record DefaultWaterfall(Money Withheld, Money Refunded, Money Costs, Money Shortfall, Money CaseDebt, Money OtherDebt, Money Remainder, Money TopUp)
{
    /// <summary>Computes it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">An amount is negative.</exception>
    public static DefaultWaterfall Of(DefaultFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        foreach (var amount in (ReadOnlySpan<Money>)[facts.Price, facts.Paid, facts.AtStake, facts.Costs, facts.CaseDebt, facts.OtherDebt, facts.ResalePrice])
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(amount, Money.Zero, nameof(facts));
        }

        var withheld = Smaller(facts.Paid, facts.AtStake);
        var shortfall = facts.Price > facts.ResalePrice ? facts.Price - facts.ResalePrice : Money.Zero;
        var left = withheld;
        var costs = Take(facts.Costs);
        var forShortfall = Take(shortfall);
        var caseDebt = Take(facts.CaseDebt);
        var otherDebt = Take(facts.OtherDebt);
        return new(withheld, facts.Paid - withheld, costs, forShortfall, caseDebt, otherDebt, left, facts.Costs + shortfall - costs - forShortfall);

        Money Take(Money wanted)
        {
            var part = Smaller(left, wanted);
            left -= part;
            return part;
        }
    }

    private static Money Smaller(Money a, Money b) => a < b ? a : b;
}

/// <summary>What a default is judged by.</summary>
/// <param name="Price">Price of the sale that was not paid.</param>
/// <param name="Paid">What the buyer paid before: the deposit, in a sell-off the prepayment; zero for an applicant exempt from it (DEF-CR).</param>
/// <param name="AtStake">The deposit of the notice (SEL-8).</param>
/// <param name="Costs">Costs and losses of the auction.</param>
/// <param name="ResalePrice">Price of the re-auction.</param>
/// <param name="CaseDebt">What the debtor still owes in this case.</param>
/// <param name="OtherDebt">Other debts of the debtor related to the property.</param>
public sealed record DefaultFacts(Money Price, Money Paid, Money AtStake, Money Costs, Money ResalePrice, Money CaseDebt, Money OtherDebt);
