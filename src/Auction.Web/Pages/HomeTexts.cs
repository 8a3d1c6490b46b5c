using Auction.Domain.Texts;

namespace Auction.Web.Pages;

/// <summary>Words of the front page.</summary>
internal static class HomeTexts
{
    public static readonly BilingualText Heading = new("公开处置 公平竞价", "Sold in the open, bid on fairly");
    public static readonly BilingualText Intro = new(
        "查询法院拍卖标的，在线报名、竞价；每一次出价都留下可以公开核验的记录。",
        "Find lots sold by the courts, register and bid online. Every bid leaves a record that anyone can check.");
    public static readonly BilingualText AllCategories = new("全部类别", "All categories");
    public static readonly BilingualText Category = new("类别", "Category");
    public static readonly BilingualText Keyword = new("关键词", "Keyword");
    public static readonly BilingualText Placeholder = new("地名、小区、车型、案号或标的编号", "Place, building, model, case or lot number");
    public static readonly BilingualText Search = new("搜索", "Search");
    public static readonly BilingualText Usual = new("常用：", "Often used:");
    public static readonly BilingualText ByCategory = new("按类别浏览", "Browse by category");
    public static readonly BilingualText EndingSoon = new("即将结束", "Ending soon");
    public static readonly BilingualText OpeningNext = new("即将开拍", "Opening next");
    public static readonly BilingualText AllLive = new("全部竞价中 {0} 件", "All {0} live lots");
    public static readonly BilingualText AllLots = new("全部标的", "All lots");
    public static readonly BilingualText NoLots = new("还没有公告的标的。", "No lot has been announced yet.");
    public static readonly BilingualText Figures = new("今日数据", "Figures today");
    public static readonly BilingualText AsOf = new("截至 {0}，由竞价记录实时统计", "As of {0}, counted from the bid records");
    public static readonly BilingualText Live = new("竞价中", "Live");
    public static readonly BilingualText Upcoming = new("公告中", "Announced");
    public static readonly BilingualText SoldToday = new("今日成交", "Sold today");
    public static readonly BilingualText Ended = new("累计成交 / 流拍", "Sold / unsold in all");
    public static readonly BilingualText SoldRate = new("成交率", "Sold rate");
    public static readonly BilingualText TooFew = new("满 30 件后公布", "published from 30 ended rounds");
    public static readonly BilingualText Lots = new("件", "lots");
    public static readonly BilingualText First = new("第一次参加司法拍卖", "Your first judicial auction");
    public static readonly BilingualText FirstNote = new(
        "未竞得者的保证金在竞价结束后 24 小时内原路退还。",
        "Deposits of those who do not win go back within 24 hours of the end.");
    public static readonly BilingualText FirstLink = new("查看完整流程", "Read the whole procedure");
    public static readonly BilingualText Notices = new("最新公告", "Latest notices");
    public static readonly BilingualText AllNotices = new("全部公告", "All notices");
    public static readonly BilingualText Results = new("最新结果", "Latest results");
    public static readonly BilingualText AllResults = new("全部结果", "All results");
    public static readonly BilingualText NoResults = new("还没有结束的拍卖。", "No auction has ended yet.");
    public static readonly BilingualText Roles = new("我要办理", "What I am here for");
    public static readonly BilingualText Promises = new("三项公开承诺。", "Three public promises.");
    public static readonly BilingualText PromisesText = new(
        "不收佣金；竞价结束前对竞买人身份全程保密；出价记录全部公开并可独立核验。",
        "No commission; bidders stay anonymous until the end; the whole bid record is public and can be checked independently.");
    public static readonly BilingualText HowToVerify = new("如何核验", "How to verify");

    /// <summary>The steps of a first auction: name and remark.</summary>
    public static IReadOnlyList<(BilingualText Name, BilingualText Remark)> Steps { get; } =
    [
        (new("登录", "Sign in"), new("身份只核验一次", "identity is checked once")),
        (new("看公告、看样", "Read and view"), new("风险提示逐条确认", "confirm each reminder")),
        (new("交保证金", "Pay the deposit"), new("起拍价的 5%–20%", "5–20% of the start price")),
        (new("竞价", "Bid"), new("不少于 24 小时", "24 hours or longer")),
        (new("交尾款", "Pay the balance"), new("在公告确定的期限内", "by the date in the notice")),
        (new("领裁定、过户", "Take over"), new("法院负责交付", "the court hands over")),
    ];

    /// <summary>Often used searches: words and address.</summary>
    public static IReadOnlyList<(BilingualText Name, string Address)> UsualSearches { get; } =
    [
        (new("竞价中", "Live now"), "~/lots?status=live"),
        (new("住宅", "Homes"), "~/lots?cat=home"),
        (new("机动车", "Vehicles"), "~/lots?cat=vehicle"),
        (new("二拍", "Second auctions"), "~/lots?stage=second"),
        (new("变卖中", "Sell-offs"), "~/lots?status=sell-off"),
    ];

    /// <summary>What people come for: icon, name, remark and address.</summary>
    public static IReadOnlyList<(string Icon, BilingualText Name, BilingualText Remark, string Address)> Tasks { get; } =
    [
        ("person", new("我是竞买人", "I want to bid"), new("报名、我的出价、回执", "Registration, my bids, receipts"), "~/me"),
        ("key", new("我是优先购买权人", "I have priority"), new("确认资格、同价应价", "Confirm it, match the price"), "~/guides/priority"),
        ("calculator", new("我要测算", "I want to compute"), new("期限、保证金、起拍价", "Periods, deposits, start prices"), "~/tools"),
        ("shield", new("我要核验", "I want to verify"), new("回执与出价记录", "Receipts and bid records"), "~/verify"),
    ];
}
