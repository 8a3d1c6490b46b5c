namespace Auction.Domain.Settlement.Ledger;

/// <summary>Where money stands. Numbers are stored.</summary>
public enum LedgerAccountKind
{
    /// <summary>Outside the books: the accounts of those who pay in and are paid. The only kind whose balance may fall below zero.</summary>
    Outside = 1,

    /// <summary>Arrived, but its case is not known yet (MON-1).</summary>
    Unclaimed = 2,

    /// <summary>Received by the court from a sale, by round, before the arrival notice.</summary>
    Received = 3,

    /// <summary>Proceeds of the case that are to be distributed.</summary>
    Proceeds = 4,

    /// <summary>Costs of the sale that can be paid (PAY-ORD).</summary>
    SaleCost = 5,

    /// <summary>The enforcement fee that can be paid (FEE-14).</summary>
    EnforcementFee = 6,

    /// <summary>Withheld taxes that can be paid (PAY-ORD).</summary>
    Tax = 7,

    /// <summary>What a creditor can be paid.</summary>
    Payable = 8,

    /// <summary>What the debtor gets back.</summary>
    Surplus = 9,

    /// <summary>Kept while an objection or a suit about it is open (CPI-510).</summary>
    Disputed = 10,

    /// <summary>Released to the payment provider, not yet reported paid.</summary>
    InTransit = 11,

    /// <summary>Deposits held for the time of the bidding, by deposit (AUC-17.2).</summary>
    Deposit = 12,

    /// <summary>The buyer's deposit on the court's account, by deposit (AUC-25.2).</summary>
    DepositAtCourt = 13,
}

/// <summary>One account of the books.</summary>
/// <param name="Book">Number of the case account; every case has its own (MON-1).</param>
/// <param name="Kind">Where the money stands.</param>
/// <param name="Owner">Whose, within the kind: id of a line, an arrival, a payout, a payee; empty where there is only one.</param>
public sealed record LedgerAccount(string Book, LedgerAccountKind Kind, string Owner = "")
{
    /// <summary>True when its balance may fall below zero.</summary>
    public bool HasNoFloor => Kind == LedgerAccountKind.Outside;
}
