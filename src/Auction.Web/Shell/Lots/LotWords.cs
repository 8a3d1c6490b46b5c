using Auction.Data.Lots;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Valuation;

namespace Auction.Web.Shell.Lots;

/// <summary>The words for what a lot is and where its round stands; one translation each (glossary).</summary>
internal static class LotWords
{
    /// <summary>A lot category.</summary>
    public static BilingualText Category(string category) => category switch
    {
        LotCategories.Home => new("住宅", "Homes"),
        LotCategories.Shop => new("商业办公", "Commercial"),
        LotCategories.Factory => new("工业厂房", "Industrial"),
        LotCategories.Land => new("土地", "Land"),
        LotCategories.Vehicle => new("机动车", "Vehicles"),
        LotCategories.Machinery => new("机器设备", "Machinery"),
        LotCategories.Equity => new("股权债权", "Equity and claims"),
        _ => new("其他", "Other"),
    };

    /// <summary>Which attempt to sell this is.</summary>
    public static BilingualText Stage(RoundKind kind) => kind switch
    {
        RoundKind.First => new("一拍", "First auction"),
        RoundKind.Second => new("二拍", "Second auction"),
        _ => new("变卖", "Sell-off"),
    };

    /// <summary>A round that runs again after a default.</summary>
    public static readonly BilingualText ReAuction = new("重新拍卖", "Re-auction");

    /// <summary>Where a round stands.</summary>
    public static BilingualText Phase(RoundPhase phase) => phase switch
    {
        RoundPhase.Noticed => new("即将开拍", "Upcoming"),
        RoundPhase.SellOffOpen => new("变卖中", "Sell-off open"),
        RoundPhase.Bidding => new("竞价中", "Live"),
        RoundPhase.Paused => new("暂停竞价", "Paused"),
        RoundPhase.Sold => new("已成交", "Sold"),
        RoundPhase.Failed => new("流拍", "Unsold"),
        _ => new("撤回", "Withdrawn"),
    };

    /// <summary>A live round whose end was moved.</summary>
    public static readonly BilingualText Extended = new("延时中", "Extended");

    /// <summary>Why a round stands still.</summary>
    public static BilingualText Pause(PauseCause cause) => cause switch
    {
        PauseCause.Deferral => new("暂缓", "Suspended"),
        PauseCause.Suspension => new("中止", "Stayed"),
        _ => new("平台暂停", "Stopped by the platform"),
    };

    /// <summary>How the reference price was found.</summary>
    public static BilingualText Reference(ReferencePriceKind kind) => kind switch
    {
        ReferencePriceKind.Agreed => new("当事人议价", "Agreed price"),
        ReferencePriceKind.DirectedInquiry => new("定向询价", "Directed inquiry"),
        ReferencePriceKind.OnlineInquiry => new("网络询价", "Online inquiry"),
        ReferencePriceKind.Appraisal => new("委托评估", "Entrusted appraisal"),
        ReferencePriceKind.Market => new("市价", "Market price"),
        _ => new("无法评估", "Not appraisable"),
    };

    public static readonly BilingualText CurrentPrice = new("当前价", "Current price");
    public static readonly BilingualText SalePrice = new("成交价", "Sale price");
    public static readonly BilingualText StartPrice = new("起拍价", "Start price");
    public static readonly BilingualText ReferencePrice = new("参考价", "Reference price");
    public static readonly BilingualText StartShort = new("起拍 {0}", "Start {0}");
    public static readonly BilingualText ReferenceShort = new("参考 {0}", "Ref. {0}");
    public static readonly BilingualText NoReference = new("无参考价", "No reference price");
    public static readonly BilingualText PriceBar = new("起拍价 {0}，{1} {2}，参考价 {3}", "Start price {0}, {1} {2}, reference price {3}");
    public static readonly BilingualText OfReference = new("{0} 折", "{0}% of ref.");
    public static readonly BilingualText ReferenceBasis = new("参考价依据：{0}", "Reference price: {0}");
    public static readonly BilingualText DepositShort = new("保证金 {0}", "Deposit {0}");
    public static readonly BilingualText Counts = new("{0} 次出价 · {1} 人报名 · 围观 {2}", "{0} bids · {1} bidders · {2} views");
    public static readonly BilingualText Bidders = new("{0} 人报名", "{0} bidders");
    public static readonly BilingualText OneBidder = new("1 人报名", "1 bidder");
    public static readonly BilingualText Left = new("剩 {0}", "{0} left");
    public static readonly BilingualText OpensAt = new("{0} 开拍", "Opens {0}");
    public static readonly BilingualText SellOffUntil = new("变卖至 {0}", "Open until {0}");
    public static readonly BilingualText ResumesAt = new("{0} 恢复竞价", "Resumes {0}");
    public static readonly BilingualText ResumptionOpen = new("恢复时间另行公告", "Resumption to be announced");
    public static readonly BilingualText EndedAt = new("{0} 结束", "Ended {0}");
    public static readonly BilingualText DrawingOf = new("{0}示意图", "Drawing: {0}");
}
