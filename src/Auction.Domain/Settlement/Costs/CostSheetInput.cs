using Auction.Domain.Amounts;
using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Costs;

/// <summary>What a cost sheet is drawn up for.</summary>
/// <param name="Price">The price it is drawn up at; above zero.</param>
/// <param name="Property">What is sold.</param>
/// <param name="Size">Size of a home; deed tax depends on it.</param>
/// <param name="Buyer">Who buys, as far as it is known.</param>
/// <param name="Arrears">What was disclosed about arrears; null when nothing was.</param>
public sealed record CostSheetInput(Money Price, CostProperty Property, HomeSize Size, CostBuyer Buyer, BilingualText? Arrears);

/// <summary>What is sold, as taxes tell it apart.</summary>
public enum CostProperty
{
    /// <summary>A home.</summary>
    Home = 1,

    /// <summary>Other real estate.</summary>
    RealEstate = 2,

    /// <summary>A motor vehicle.</summary>
    Vehicle = 3,

    /// <summary>Another movable.</summary>
    Movable = 4,

    /// <summary>Equity, intellectual property, claims and other rights.</summary>
    Right = 5,
}

/// <summary>Size of a home.</summary>
public enum HomeSize
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>At most 140 m².</summary>
    UpTo140 = 1,

    /// <summary>Above 140 m².</summary>
    Above140 = 2,
}

/// <summary>Who buys.</summary>
public enum CostBuyer
{
    /// <summary>Not known.</summary>
    Unknown = 0,

    /// <summary>A natural person, for the family’s only home.</summary>
    OnlyHome = 1,

    /// <summary>A natural person, for the family’s second home.</summary>
    SecondHome = 2,

    /// <summary>A natural person otherwise.</summary>
    Person = 3,

    /// <summary>A company or another body.</summary>
    Company = 4,
}
