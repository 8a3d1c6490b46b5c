using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Bids;

/// <summary>Words of the full record.</summary>
internal static class RecordTexts
{
    public static readonly BilingualText Title = new("出价记录", "Full bid record");
    public static readonly BilingualText Lead = new(
        "共 {0} 条记录，其中 {1} 次出价。时间为服务器时间（北京时间），精确到毫秒。",
        "{0} entries, {1} of them bids. Times are server time (Beijing), to the millisecond.");
    public static readonly BilingualText ShowBids = new("只看出价", "Bids only");
    public static readonly BilingualText ShowAll = new("全部记录", "All entries");
    public static readonly BilingualText Filter = new("筛选", "Filter");
    public static readonly BilingualText Kind = new("类型", "Kind");
    public static readonly BilingualText Extended = new("顺延至 {0}", "extended to {0}");
    public static readonly BilingualText Verify = new("核验记录", "Verify the record");
    public static readonly BilingualText None = new("尚无记录。", "There are no entries yet.");

    /// <summary>What an entry says.</summary>
    public static BilingualText Of(RoundEvent happened) => happened switch
    {
        RoundAnnounced => new("公告发布", "Round announced"),
        BidderQualified e => e.Rank is { } rank
            ? new($"竞买号 {e.BidderCode} 取得资格（优先第 {rank} 顺位）", $"{e.BidderCode} admitted (priority rank {rank})")
            : new($"竞买号 {e.BidderCode} 取得资格", $"{e.BidderCode} admitted"),
        RoundOpened => new("竞价开始", "Bidding opened"),
        BidAccepted => new("出价", "Bid"),
        RoundPaused e => new($"竞价暂停：{e.ReasonZh}", $"Bidding paused: {e.ReasonEn}"),
        ResumptionScheduled => new("公布恢复时间", "Resumption announced"),
        RoundResumed => new("恢复竞价", "Bidding resumed"),
        RoundWithdrawn e => new($"拍卖撤回：{e.ReasonZh}", $"Withdrawn: {e.ReasonEn}"),
        RoundClosed e => e.BuyerCode is null ? new("竞价结束，流拍", "Bidding ended, unsold") : new("竞价结束，成交", "Bidding ended, sold"),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event."),
    };
}
