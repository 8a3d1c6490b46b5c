using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.People;

/// <summary>What the rules say about one condition of bidding for a lot (rulebook 3.11).</summary>
/// <param name="Check">Which condition.</param>
/// <param name="Rule">Rule it rests on.</param>
/// <param name="Verdict">What it comes to.</param>
/// <param name="Words">In words, with what to do next.</param>
public sealed record BidderFinding(BidderCheck Check, RuleId Rule, BidderVerdict Verdict, BilingualText Words);

/// <summary>The conditions, in the order in which they are shown.</summary>
public enum BidderCheck
{
    /// <summary>The round still takes bids.</summary>
    InTime = 1,

    /// <summary>Real name.</summary>
    RealName = 2,

    /// <summary>Legal capacity.</summary>
    Capacity = 3,

    /// <summary>Nobody whose work is connected with the property.</summary>
    NotBarred = 4,

    /// <summary>Not the buyer who defaulted.</summary>
    NotDefaulter = 5,

    /// <summary>Not under consumption restriction.</summary>
    NotRestricted = 6,

    /// <summary>Purchase qualification for housing.</summary>
    Housing = 7,

    /// <summary>Special qualification.</summary>
    Special = 8,

    /// <summary>Representation and joint bids.</summary>
    Representation = 9,

    /// <summary>Right of pre-emption.</summary>
    Priority = 10,

    /// <summary>Reminders.</summary>
    Reminders = 11,

    /// <summary>Deposit.</summary>
    Deposit = 12,
}

/// <summary>What a condition comes to.</summary>
public enum BidderVerdict
{
    /// <summary>In order.</summary>
    Met = 1,

    /// <summary>Still to be done by the bidder.</summary>
    Open = 2,

    /// <summary>Waits for the court; bidding in one's own name is possible meanwhile where the words say so.</summary>
    Waits = 3,

    /// <summary>Excluded.</summary>
    Excluded = 4,
}
