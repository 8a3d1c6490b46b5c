using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>What a bidder pays in for a round: the deposit, fixed at the registration, or the balance, fixed by the sale. Names nobody and no bidder code (AUC-18.2).</summary>
/// <param name="Number">Its number; part of the cause of every movement.</param>
/// <param name="CourtId">The court.</param>
/// <param name="CaseAccount">Number of the case account (MON-1).</param>
/// <param name="RoundId">The round it is paid for.</param>
/// <param name="Due">What this bidder has to pay: the notice's deposit, the applicant's difference (AUC-17.2b), or the full price of a sell-off (SEL-5). Zero when nothing is due.</param>
/// <param name="AtStake">The deposit of the notice: what a default costs at most (AUC-24.1, SEL-8).</param>
/// <param name="IsSellOff">True in a sell-off.</param>
/// <param name="RuleBook">Name of the rule book it keeps: that of the round.</param>
public sealed record DepositTerms(string Number, string CourtId, string CaseAccount, string RoundId, Money Due, Money AtStake, bool IsSellOff, string RuleBook)
{
    /// <summary>What for.</summary>
    public DepositPurpose Purpose { get; init; } = DepositPurpose.Deposit;

    /// <summary>The first instant at which a payment comes too late (AUC-25.1); null for a deposit, which can be paid until bidding ends.</summary>
    public DateTimeOffset? DueBy { get; init; }

    /// <summary>True for the balance of a price.</summary>
    public bool IsBalance => Purpose == DepositPurpose.Balance;
}

/// <summary>What a bidder pays in for. Numbers are stored.</summary>
public enum DepositPurpose
{
    /// <summary>The deposit, or the full prepayment of a sell-off (AUC-17.2, SEL-5).</summary>
    Deposit = 1,

    /// <summary>The price less the deposit (AUC-25.1).</summary>
    Balance = 2,
}

/// <summary>Where a deposit stands (rulebook 4.5). Numbers are stored.</summary>
public enum DepositPhase
{
    /// <summary>Before the opening.</summary>
    NotOpened = 0,

    /// <summary>It has to be paid.</summary>
    Required = 1,

    /// <summary>Nothing has to be paid: the applicant's claim covers it (AUC-17.2b).</summary>
    Exempt = 2,

    /// <summary>All of it is there.</summary>
    Held = 3,

    /// <summary>Confirmed; the bidder may bid (AUC-18.1).</summary>
    Qualified = 4,

    /// <summary>On its way back to where it came from (AUC-23).</summary>
    Releasing = 5,

    /// <summary>Back.</summary>
    Released = 6,

    /// <summary>The bidder bought; it goes to the court's account (AUC-25.2).</summary>
    Applied = 7,

    /// <summary>On the court's account.</summary>
    AtCourt = 8,

    /// <summary>Part of the price that was paid in full (AUC-23).</summary>
    SetOff = 9,

    /// <summary>Not returned after a default (AUC-24.1).</summary>
    Forfeited = 10,

    /// <summary>Used in the order of AUC-24.1.</summary>
    Allocated = 11,

    /// <summary>On its way back after the sale was revoked without the buyer's fault (AUC-31).</summary>
    Returning = 12,

    /// <summary>Back after that.</summary>
    Refunded = 13,
}

/// <summary>How a round ended for one bidder. Numbers are stored.</summary>
public enum BiddingOutcome
{
    /// <summary>Somebody else bought.</summary>
    Lost = 1,

    /// <summary>Nobody bought.</summary>
    Failed = 2,

    /// <summary>The round was withdrawn.</summary>
    Withdrawn = 3,

    /// <summary>The bidder bought.</summary>
    Won = 4,

    /// <summary>The bidder took the registration back before it was confirmed.</summary>
    TakenBack = 5,

    /// <summary>The court did not confirm the bidder.</summary>
    NotConfirmed = 6,

    /// <summary>The buyer defaulted: a part payment of the balance is no payment (DEF-1, PAY-OVER).</summary>
    Defaulted = 7,
}

/// <summary>Whether money came from the bidder's own account (AUC-17.2). Numbers are stored.</summary>
public enum PayerMatch
{
    /// <summary>In the bidder's own name.</summary>
    Own = 1,

    /// <summary>In another name.</summary>
    Other = 2,

    /// <summary>The bank does not tell; the court looks before it confirms.</summary>
    Untold = 3,
}

/// <summary>Why money goes back. Numbers are stored.</summary>
public enum DepositRefundReason
{
    /// <summary>The round is over for the bidder (AUC-23, SEL-10).</summary>
    Released = 1,

    /// <summary>More was paid than was due (PAY-OVER).</summary>
    Over = 2,

    /// <summary>Paid from somebody else's account (AUC-17.2).</summary>
    OtherPayer = 3,

    /// <summary>Paid when nothing was due any more.</summary>
    TooLate = 4,

    /// <summary>The rest of a sell-off's prepayment above the deposit of the notice (SEL-8).</summary>
    Remainder = 5,

    /// <summary>The sale was undone (AUC-31, DEF-1).</summary>
    Revoked = 6,
}
