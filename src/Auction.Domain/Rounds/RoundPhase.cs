namespace Auction.Domain.Rounds;

/// <summary>Where a round stands (state machine 4.3). Numbers are stored; never reuse one.</summary>
public enum RoundPhase
{
    /// <summary>Announced, bidding has not begun.</summary>
    Noticed = 1,

    /// <summary>A sell-off waiting for its first bid (SEL-3).</summary>
    SellOffOpen = 2,

    /// <summary>Bids are taken.</summary>
    Bidding = 3,

    /// <summary>Deferred, suspended or stopped by the platform (AUC-28.1).</summary>
    Paused = 4,

    /// <summary>Ended with a buyer (AUC-22.1).</summary>
    Sold = 5,

    /// <summary>Ended without a bid (AUC-26.1a, SEL-7).</summary>
    Failed = 6,

    /// <summary>Taken back by the court before a sale (DIS-17, DIS-19).</summary>
    Withdrawn = 7,
}
