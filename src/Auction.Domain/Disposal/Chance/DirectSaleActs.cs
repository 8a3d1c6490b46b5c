using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>Begins a direct sale (DIS-31, HUM-9.2).</summary>
/// <param name="Ground">Why no auction is needed.</param>
/// <param name="Price">The price asked.</param>
/// <param name="Rule">What the price follows (DIS-32).</param>
/// <param name="Document">SHA-256 of the decision with the consents.</param>
public sealed record BeginDirectSale(DirectSaleGround Ground, Money Price, DirectPriceRule Rule, string Document) : CourtCommand;

/// <summary>Lowers the price of a direct sale nobody took (DIS-32).</summary>
public sealed record LowerDirectPrice(Money Price, string Document) : CourtCommand;

/// <summary>Records that the property was sold and paid.</summary>
public sealed record CompleteDirectSale(string BuyerId, Money Price, string Document) : CourtCommand;

/// <summary>Records that nobody bought (DIS-32).</summary>
public sealed record GiveUpDirectSale(string Document) : CourtCommand;

/// <summary>A direct sale began.</summary>
public sealed record DirectSaleBegun(DirectSaleGround Ground, Money Price, DirectPriceRule Rule, string Document) : DisposalEvent;

/// <summary>Its price was lowered.</summary>
public sealed record DirectPriceLowered(Money Price, string Document) : DisposalEvent;

/// <summary>Sold and paid.</summary>
public sealed record DirectSaleCompleted(string BuyerId, Money Price, string Document) : DisposalEvent;

/// <summary>Nobody bought.</summary>
public sealed record DirectSaleGivenUp(string Document) : DisposalEvent;

/// <summary>Why no auction is needed. Numbers are stored.</summary>
public enum DirectSaleGround
{
    /// <summary>Both parties and the holders of rights agree (DIS-31).</summary>
    AllAgree = 1,

    /// <summary>Precious metal, goods with an open market price, perishable, seasonal, costly to keep (DIS-31).</summary>
    Goods = 2,

    /// <summary>The proceeds cover the debt and nobody else is harmed (HUM-9.2).</summary>
    CoversDebt = 3,
}

/// <summary>What the price of a direct sale follows (DIS-32). Numbers are stored.</summary>
public enum DirectPriceRule
{
    /// <summary>The price agreed by the parties.</summary>
    Agreed = 1,

    /// <summary>Not below the market price.</summary>
    Market = 2,

    /// <summary>The appraised price: of large value, or without a clear market price.</summary>
    Appraised = 3,
}

/// <summary>A direct sale.</summary>
/// <param name="BegunAt">When it began.</param>
/// <param name="Ground">Why.</param>
/// <param name="Rule">What its price follows.</param>
/// <param name="Price">The price now asked.</param>
public sealed record DirectSaleState(DateTimeOffset BegunAt, DirectSaleGround Ground, DirectPriceRule Rule, Money Price);
