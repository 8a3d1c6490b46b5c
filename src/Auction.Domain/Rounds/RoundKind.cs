namespace Auction.Domain.Rounds;

/// <summary>Which attempt to sell a lot this is.</summary>
public enum RoundKind
{
    /// <summary>一拍.</summary>
    First = 1,

    /// <summary>二拍 (AUC-26.1b).</summary>
    Second = 2,

    /// <summary>变卖: 60 days, the first bid opens 24 hours of bidding (SEL-3, SEL-6).</summary>
    SellOff = 3,
}
