namespace Auction.Domain.Messages;

/// <summary>What a person is told. A closed list; numbers are stored.</summary>
public enum MessageKind
{
    /// <summary>A payment came in.</summary>
    PaymentReceived = 1,

    /// <summary>A payment goes back because it cannot count.</summary>
    PaymentReturned = 2,

    /// <summary>The court refused the registration.</summary>
    RegistrationRefused = 3,

    /// <summary>The deposit is confirmed and the bidder's code is given.</summary>
    CodeGiven = 4,

    /// <summary>Somebody offered more.</summary>
    Outbid = 5,

    /// <summary>The bidder bought.</summary>
    Won = 6,

    /// <summary>The bidder did not buy.</summary>
    NotWon = 7,

    /// <summary>The deposit is back.</summary>
    DepositReleased = 8,

    /// <summary>The deposit is not returned.</summary>
    DepositForfeited = 9,

    /// <summary>The confirmation letter is there.</summary>
    LetterReady = 10,

    /// <summary>The balance has to be paid soon.</summary>
    BalanceDue = 11,

    /// <summary>The balance was not paid in time.</summary>
    BalanceOverdue = 12,

    /// <summary>The round stands still.</summary>
    RoundSuspended = 13,

    /// <summary>The time at which it goes on is announced.</summary>
    RoundResuming = 14,

    /// <summary>It goes on.</summary>
    RoundResumed = 15,

    /// <summary>The court took it back.</summary>
    RoundWithdrawn = 16,

    /// <summary>A member of a panel has to sign.</summary>
    PanelSignatureAsked = 17,

    /// <summary>A duty of the court ends soon.</summary>
    DeadlineNear = 18,

    /// <summary>A duty of the court is late.</summary>
    DeadlineOverdue = 19,

    /// <summary>A report on the price was served.</summary>
    ValuationServed = 20,

    /// <summary>Money of a case was paid out.</summary>
    PayoutArrived = 21,

    /// <summary>The court notifies of a coming round.</summary>
    SaleNotification = 22,

    /// <summary>The balance is asked for.</summary>
    BalanceAsked = 23,

    /// <summary>A plan of distribution was served.</summary>
    PlanServed = 24,

    /// <summary>Somebody signed in from a device that was not used before.</summary>
    NewSignIn = 25,
}
