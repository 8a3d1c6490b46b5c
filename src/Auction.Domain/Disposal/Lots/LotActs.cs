using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>Decides how this property is sold among several: together or apart, and in which order (DIS-15).</summary>
public sealed record ArrangeSale(SaleArrangement Arrangement, string Document) : CourtCommand;

/// <summary>The debtor agrees that everything is sold even when the debt is covered (DIS-14).</summary>
public sealed record AgreeToSellAll(string PartyId, string Document) : PartyCommand(PartyId);

/// <summary>Stops this property because others already cover debt and costs (DIS-14).</summary>
/// <param name="Received">Proceeds of the lots already sold.</param>
/// <param name="Document">SHA-256 of the confirmation.</param>
public sealed record StopSale(Money Received, string Document) : CourtCommand;

/// <summary>Opens a stopped disposal again because the proceeds did not come in after all.</summary>
public sealed record ReopenSale(string Reason, string Document) : CourtCommand;

/// <summary>The arrangement was decided.</summary>
public sealed record SaleArranged(SaleArrangement Arrangement, string Document) : DisposalEvent;

/// <summary>The debtor agreed.</summary>
public sealed record SellAllAgreed(string PartyId, string Document) : DisposalEvent;

/// <summary>Stopped.</summary>
public sealed record SaleStopped(Money Received, string Document) : DisposalEvent;

/// <summary>Open again.</summary>
public sealed record SaleReopened(string Reason, string Document) : DisposalEvent;

/// <summary>How one property is sold among several.</summary>
/// <param name="GroupId">Id of the group of properties.</param>
/// <param name="IsTogether">True when they are sold as one (DIS-15).</param>
/// <param name="Order">Place in the order of sale, from 1.</param>
public sealed record SaleArrangement(string GroupId, bool IsTogether, int Order);
