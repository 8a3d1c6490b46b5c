using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>The debtor hands in money and asks to stop the sale (DIS-19).</summary>
public sealed record AskRedemption(string PartyId, Money Amount, string Document) : PartyCommand(PartyId);

/// <summary>The court decides; before the auction day enough money must be accepted (DIS-19).</summary>
public sealed record DecideRedemption(bool IsAllowed, string Reason, string Document) : CourtCommand;

/// <summary>The debtor asks for time to borrow on the property, after the second failure (HUM-9.3).</summary>
public sealed record AskFinancing(string PartyId, string Document) : PartyCommand(PartyId);

/// <summary>The court gives time for it, or not.</summary>
/// <param name="IsGranted">True when it does.</param>
/// <param name="Until">Last day, included.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record DecideFinancing(bool IsGranted, DateOnly Until, string Document) : CourtCommand;

/// <summary>Somebody asks to buy at the failed price (HUM-9.4).</summary>
/// <param name="OfferId">Id of the offer.</param>
/// <param name="PersonId">Who offers.</param>
/// <param name="Price">At least the failed price.</param>
/// <param name="Document">SHA-256 of the application.</param>
public sealed record RecordPurchaseOffer(string OfferId, string PersonId, Money Price, string Document) : CourtCommand;

/// <summary>Allows an offer; the price is due by a day (HUM-9.4).</summary>
public sealed record AllowPurchase(string OfferId, DateOnly PayBy, string Document) : CourtCommand;

/// <summary>The purchase is paid: sold.</summary>
public sealed record RecordPurchasePaid(string Document) : CourtCommand;

/// <summary>Redemption was asked for.</summary>
/// <param name="PartyId">The debtor.</param>
/// <param name="Amount">Money handed in.</param>
/// <param name="IsBeforeAuctionDay">True when it must be allowed (DIS-19).</param>
/// <param name="Document">SHA-256 of the application.</param>
public sealed record RedemptionAsked(string PartyId, Money Amount, bool IsBeforeAuctionDay, string Document) : DisposalEvent;

/// <summary>The court refused a redemption.</summary>
public sealed record RedemptionRefused(string Reason, string Document) : DisposalEvent;

/// <summary>Redeemed: the sale is over, its costs are the debtor's.</summary>
public sealed record Redeemed(Money Amount, Money Costs, string Reason, string Document) : DisposalEvent;

/// <summary>Financing was asked for.</summary>
public sealed record FinancingAsked(string PartyId, string Document) : DisposalEvent;

/// <summary>The court decided about financing.</summary>
public sealed record FinancingDecided(bool IsGranted, DateOnly Until, string Document) : DisposalEvent;

/// <summary>The time for financing passed.</summary>
public sealed record FinancingLapsed : DisposalEvent;

/// <summary>An offer came in.</summary>
public sealed record PurchaseOffered(string OfferId, string PersonId, Money Price, string Document) : DisposalEvent;

/// <summary>An offer was allowed.</summary>
public sealed record PurchaseAllowed(string OfferId, DateOnly PayBy, string Document) : DisposalEvent;

/// <summary>The purchase was paid; sold.</summary>
public sealed record PurchasePaid(string OfferId, Money Price, string Document) : DisposalEvent;

/// <summary>An allowed purchase was not paid in time.</summary>
public sealed record PurchaseLapsed(string OfferId) : DisposalEvent;

/// <summary>Time given to borrow on the property.</summary>
/// <param name="AskedAt">When it was asked for.</param>
/// <param name="Until">Last day; null before the decision.</param>
/// <param name="IsOver">True when refused or lapsed.</param>
public sealed record FinancingState(DateTimeOffset AskedAt, DateOnly? Until = null, bool IsOver = false);
