using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Defaults;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>What a forfeited deposit is used for, as somebody of the court puts it together (AUC-24.1).</summary>
/// <param name="Price">Price of the sale that was not paid.</param>
/// <param name="ResalePrice">Price of the re-auction.</param>
/// <param name="Costs">Costs and losses of the auction.</param>
/// <param name="CaseDebt">What the debtor still owes in this case.</param>
/// <param name="OtherDebt">Other debts of the debtor related to the property.</param>
/// <param name="Basis">What the amounts rest on, in words.</param>
/// <param name="ById">Account of whoever put it together.</param>
public sealed record DepositUse(Money Price, Money ResalePrice, Money Costs, Money CaseDebt, Money OtherDebt, string Basis, string ById)
{
    /// <summary>How far the deposit goes.</summary>
    public DefaultWaterfall Of(DepositState deposit)
    {
        ArgumentNullException.ThrowIfNull(deposit);
        return DefaultWaterfall.Of(new(Price, deposit.Forfeitable, deposit.Forfeitable, Costs, ResalePrice, CaseDebt, OtherDebt));
    }

    /// <summary>True when every amount is one.</summary>
    internal bool HasAmounts => ((IEnumerable<Money>)[Price, ResalePrice, Costs, CaseDebt, OtherDebt]).All(static amount => amount >= Money.Zero && amount <= Money.Largest) && Price.IsPositive;
}
