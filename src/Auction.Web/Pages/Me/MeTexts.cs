using Auction.Domain.Texts;

namespace Auction.Web.Pages.Me;

/// <summary>Words of a person's own page.</summary>
internal static class MeTexts
{
    public static readonly BilingualText Title = new("我的竞拍", "My auctions");
    public static readonly BilingualText Lead = new("这里只显示您本人的报名、出价和回执，其他人看不到。", "Only your own registrations, bids and receipts. Nobody else can see this page.");
    public static readonly BilingualText Rounds = new("我的标的", "My lots");
    public static readonly BilingualText None = new("您还没有报名任何标的", "You have not registered for any lot");
    public static readonly BilingualText Find = new("查找标的", "Find a lot");
    public static readonly BilingualText How = new("竞买流程", "How bidding works");
    public static readonly BilingualText Code = new("竞买号 {0}", "Code {0}");
    public static readonly BilingualText ToBid = new("查看并出价", "Open and bid");
    public static readonly BilingualText ToLot = new("查看标的", "Open the lot");
    public static readonly BilingualText ToRegister = new("查看报名", "See the registration");
    public static readonly BilingualText Bids = new("我的出价与回执", "My bids and receipts");
    public static readonly BilingualText BidsCaption = new("最近 50 笔，新的在前", "The latest 50, newest first");
    public static readonly BilingualText NoBids = new("还没有出价。出价后，签名回执保存在这里。", "No bids yet. Signed receipts are kept here once you have bid.");
    public static readonly BilingualText Lot = new("标的", "Lot");
    public static readonly BilingualText Time = new("进入系统时间", "Entered the system");
    public static readonly BilingualText Amount = new("金额", "Amount");
    public static readonly BilingualText Outcome = new("结果", "Outcome");
    public static readonly BilingualText Receipt = new("回执", "Receipt");
    public static readonly BilingualText Download = new("下载", "Download");
    public static readonly BilingualText DownloadFor = new("下载回执：{0}，{1}", "Download the receipt: {0}, {1}");
    public static readonly BilingualText Accepted = new("已记录 #{0}", "Recorded #{0}");
    public static readonly BilingualText Refused = new("未接受", "Refused");
}
