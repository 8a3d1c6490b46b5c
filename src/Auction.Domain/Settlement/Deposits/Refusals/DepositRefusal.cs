namespace Auction.Domain.Settlement.Deposits;

/// <summary>Why a command was refused. Numbers are stored.</summary>
public enum DepositRefusal
{
    /// <summary>It was not opened yet.</summary>
    NotOpened = 1,

    /// <summary>It was opened before.</summary>
    AlreadyOpened = 2,

    /// <summary>What it is about is incomplete.</summary>
    TermsMalformed = 3,

    /// <summary>An amount is not one.</summary>
    AmountMalformed = 4,

    /// <summary>The act does not belong to the present step.</summary>
    WrongPhase = 5,

    /// <summary>Nothing has to be paid, or not any more.</summary>
    NothingDue = 6,

    /// <summary>The bidder was asked for it and can still pay it.</summary>
    AskedBefore = 7,

    /// <summary>It is not paid in full.</summary>
    NotPaid = 8,

    /// <summary>It is confirmed and stays until bidding is over.</summary>
    Confirmed = 9,

    /// <summary>Whoever was not confirmed cannot have bought.</summary>
    NeverConfirmed = 10,

    /// <summary>Not a way a round can end.</summary>
    OutcomeMalformed = 11,

    /// <summary>The bidding period has not ended.</summary>
    NotEnded = 12,

    /// <summary>The bidder was not asked for this payment.</summary>
    UnknownPayment = 13,

    /// <summary>There is no such refund.</summary>
    UnknownRefund = 14,

    /// <summary>A reason is missing.</summary>
    ReasonMissing = 15,

    /// <summary>No such duty is late.</summary>
    NoLateDuty = 16,

    /// <summary>More time is given before the due time, and beyond it.</summary>
    GraceTooLate = 17,

    /// <summary>Nothing was proposed that could be decided.</summary>
    UseNotProposed = 18,

    /// <summary>Whoever proposed it decides it.</summary>
    SamePerson = 19,
}
