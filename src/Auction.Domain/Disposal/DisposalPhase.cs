namespace Auction.Domain.Disposal;

/// <summary>Where the disposal of one property stands (rulebook 4.2). Numbers are stored.</summary>
public enum DisposalPhase
{
    /// <summary>Before the first event.</summary>
    NotOpened = 0,

    /// <summary>Waits for its price.</summary>
    Pending = 1,

    /// <summary>Has a price; the way of selling is open (REF-30).</summary>
    Priced = 2,

    /// <summary>The debtor may sell it in person (HUM-9.1).</summary>
    SelfDisposal = 3,

    /// <summary>The court sells it without an auction (DIS-31).</summary>
    DirectSale = 4,

    /// <summary>First round: announced, running or being settled.</summary>
    FirstRound = 5,

    /// <summary>The first round failed (AUC-26.1a).</summary>
    FirstFailed = 6,

    /// <summary>Second round.</summary>
    SecondRound = 7,

    /// <summary>The second round failed (AUC-26.2).</summary>
    SecondFailed = 8,

    /// <summary>Sell-off (SEL-3).</summary>
    SellOff = 9,

    /// <summary>Nobody bought: creditors are asked a last time (SEL-7, DIS-32).</summary>
    InKindOffer = 10,

    /// <summary>A buyer defaulted; the round is held again (AUC-24.2, DEF-RE).</summary>
    Defaulted = 11,

    /// <summary>Closed: sold.</summary>
    ClosedSold = 20,

    /// <summary>Closed: taken for a debt (DIS-16).</summary>
    ClosedInKind = 21,

    /// <summary>Closed: given back to the debtor (SEL-7).</summary>
    Released = 22,

    /// <summary>Closed: taken back (DIS-17, DIS-19).</summary>
    Withdrawn = 23,

    /// <summary>Closed: stopped because other lots cover the debt (DIS-14).</summary>
    Stopped = 24,
}
