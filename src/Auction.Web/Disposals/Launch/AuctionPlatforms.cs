using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Launch;

/// <summary>Auction platforms on the roster of the Supreme People's Court that this installation serves (AUC-5).</summary>
internal static class AuctionPlatforms
{
    /// <summary>This platform.</summary>
    public const string Own = "hengping";

    /// <summary>Its name.</summary>
    public static readonly BilingualText Name = new("衡平司法拍卖平台", "Hengping judicial auctions");

    /// <summary>Ids now on the roster.</summary>
    public static IReadOnlyList<string> Roster { get; } = [Own];
}
