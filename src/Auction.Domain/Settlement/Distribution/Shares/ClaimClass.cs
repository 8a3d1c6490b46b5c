namespace Auction.Domain.Settlement.Distribution;

/// <summary>The order of payment (PAY-ORD): a lower number is paid in full before a higher one gets anything. Numbers are stored.</summary>
public enum ClaimClass
{
    /// <summary>Costs of the sale: auxiliary work, storage, valuation fees somebody advanced.</summary>
    SaleCost = 1,

    /// <summary>The enforcement fee (FEE-14).</summary>
    EnforcementFee = 2,

    /// <summary>Taxes of the debtor's side from this sale, where the law has them withheld.</summary>
    Tax = 3,

    /// <summary>A preferred claim on the property, by its rank (DIS-28).</summary>
    Preferred = 4,

    /// <summary>An ordinary claim (CPI-508).</summary>
    Ordinary = 5,

    /// <summary>Extra default interest: after every judgment debt (INT-1).</summary>
    DefaultInterest = 6,

    /// <summary>What is left, for the debtor. No claim is ever of this class; only a line of a plan.</summary>
    Surplus = 7,
}
