using Auction.Domain.Texts;

namespace Auction.Web.Pages.Valuations.Desk;

/// <summary>Words for what platforms are told.</summary>
internal static class ExchangeTexts
{
    public static readonly BilingualText What = new("内容", "What");
    public static readonly BilingualText Sent = new("送达", "Delivered");
    public static readonly BilingualText Attempts = new("联系次数", "Attempts");
    public static readonly BilingualText Answered = new("最近答复", "Last answer");
    public static readonly BilingualText LastFault = new("最近故障（{0}）：", "Last fault ({0}):");
}
