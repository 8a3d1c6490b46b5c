using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Assets;

/// <summary>Words of the history of one property.</summary>
internal static class HistoryTexts
{
    public static readonly BilingualText Title = new("处置全程", "History of the disposal");
    public static readonly BilingualText Lead = new("同一财产从启动处置到结束的公开记录，按时间先后排列。当事人和竞买人的姓名不在此列。", "The public record of one property from the start of its disposal to the end, in order. Parties and bidders are not named here.");
    public static readonly BilingualText Lot = new("拍卖标的 {0}", "Lot {0}");
    public static readonly BilingualText Disposal = new("处置编号 {0}", "Disposal {0}");
    public static readonly BilingualText Rounds = new("各轮次", "Rounds");
    public static readonly BilingualText NoRounds = new("尚未发布拍卖公告。", "No round has been announced yet.");
    public static readonly BilingualText Round = new("轮次", "Round");
    public static readonly BilingualText NoticedOn = new("公告日", "Notice");
    public static readonly BilingualText Versions = new("公告共 {0} 版", "{0} versions");
    public static readonly BilingualText StartPrice = new("起拍价", "Start price");
    public static readonly BilingualText Deposit = new("保证金", "Deposit");
    public static readonly BilingualText Time = new("竞价时间", "Bidding");
    public static readonly BilingualText Until = new("至 {0}", "to {0}");
    public static readonly BilingualText Result = new("结果", "Result");
    public static readonly BilingualText SalePrice = new("成交价", "Sale price");
    public static readonly BilingualText Events = new("经过", "Course of events");
    public static readonly BilingualText Files = new("公开文书", "Published documents");
    public static readonly BilingualText BeforeBidding = new("待竞价", "Announced");
    public static readonly BilingualText Bidding = new("竞价中", "Bidding");
    public static readonly BilingualText Paused = new("已暂停", "Paused");
    public static readonly BilingualText Sold = new("成交", "Sold");
    public static readonly BilingualText Unsold = new("流拍", "Nobody bid");
    public static readonly BilingualText Withdrawn = new("已撤回", "Withdrawn");
    public static readonly BilingualText ReAuction = new("重新拍卖", "Re-auction");
    public static readonly BilingualText Now = new("目前状态", "Stands at");
    public static readonly BilingualText Reason = new("理由：", "Reason:");

    /// <summary>Where a round stands by its own record.</summary>
    public static BilingualText Phase(RoundPhase phase) => phase switch
    {
        RoundPhase.Noticed => BeforeBidding,
        RoundPhase.Paused => Paused,
        RoundPhase.Sold => Sold,
        RoundPhase.Failed => Unsold,
        RoundPhase.Withdrawn => Withdrawn,
        _ => Bidding,
    };
}
