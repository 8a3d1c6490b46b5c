using Auction.Domain.Texts;

namespace Auction.Grains.Disposals;

/// <summary>Public reasons of a round that ends because its disposal did.</summary>
internal static class BridgeTexts
{
    public static readonly BilingualText Redeemed = new("被执行人已在拍卖前清偿，停止拍卖。", "The debtor paid before the sale; the auction is stopped.");
    public static readonly BilingualText Stopped = new("其他标的的价款已足以清偿债务，停止拍卖。", "Other lots already cover the debt; the auction is stopped.");
    public static readonly BilingualText Over = new("该财产已以其他方式处置。", "The property was disposed of in another way.");
}
