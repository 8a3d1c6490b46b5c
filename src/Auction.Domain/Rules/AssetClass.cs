namespace Auction.Domain.Rules;

/// <summary>How the law classes a thing for notice periods (AUC-12.1).</summary>
public enum AssetClass
{
    /// <summary>动产: vehicles, ships, aircraft, machinery, goods. Registration does not make a car "other property" (Q17).</summary>
    Movable = 1,

    /// <summary>不动产: land and buildings.</summary>
    RealEstate = 2,

    /// <summary>其他财产权: equity, claims, intellectual property, mining and use rights.</summary>
    OtherRight = 3,
}
