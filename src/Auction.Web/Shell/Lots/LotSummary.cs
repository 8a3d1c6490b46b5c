using Auction.Data.Pictures;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Valuation;

namespace Auction.Web.Shell.Lots;

/// <summary>A lot and its latest round, as lists show them. May lag the live state by the age of the page.</summary>
internal sealed class LotSummary
{
    public required Guid LotId { get; init; }

    public required Guid RoundId { get; init; }

    public required Guid CourtId { get; init; }

    public required string Number { get; init; }

    public required string CaseNumber { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required string Category { get; init; }

    public required string RegionZh { get; init; }

    public required string RegionEn { get; init; }

    public required string CourtZh { get; init; }

    public required string CourtEn { get; init; }

    public required ReferencePriceKind ReferenceKind { get; init; }

    public required Money ReferencePrice { get; init; }

    public required RoundKind Kind { get; init; }

    public required bool IsReAuction { get; init; }

    public required Money StartPrice { get; init; }

    public required Money Deposit { get; init; }

    public required DateTimeOffset NoticedAt { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required DateTimeOffset? ResumesAt { get; init; }

    public required RoundPhase Phase { get; init; }

    /// <summary>Leading or final price; null before the first bid.</summary>
    public required Money? Price { get; init; }

    /// <summary><see cref="Price"/>, or the start price before the first bid; lists sort and filter by it.</summary>
    public required Money ShownPrice { get; init; }

    public required int BidCount { get; init; }

    public required int ExtensionCount { get; init; }

    public required int BidderCount { get; init; }

    public required long Views { get; init; }

    /// <summary>Its first published photograph; null without one, and where nobody asked for it.</summary>
    public AssetPictureRow? Photo { get; set; }

    /// <summary>True while bids are taken and the price moves.</summary>
    public bool IsLive => Phase is RoundPhase.Bidding;

    /// <summary>True once nothing but settlement can follow.</summary>
    public bool HasEnded => Phase is RoundPhase.Sold or RoundPhase.Failed or RoundPhase.Withdrawn;

    /// <summary>True when the end was moved by late bids.</summary>
    public bool IsExtended => IsLive && ExtensionCount > 0;
}
