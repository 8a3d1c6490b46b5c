using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Words of the lot page outside the bid panel.</summary>
internal static class LotTexts
{
    public static readonly BilingualText Home = new("首页", "Home");
    public static readonly BilingualText AllLots = new("拍卖标的", "Lots");
    public static readonly BilingualText Breadcrumb = new("面包屑", "Breadcrumb");
    public static readonly BilingualText Case = new("{0}", "Case {0}");
    public static readonly BilingualText LotNumber = new("标的编号 {0}", "Lot {0}");
    public static readonly BilingualText Print = new("打印", "Print");
    public static readonly BilingualText HasPriority = new("有优先购买权人", "Priority purchaser");
    public static readonly BilingualText ReAuction = new("重新拍卖", "Re-auction");
    public static readonly BilingualText Demo = new("演示数据", "Demo data");

    public static readonly BilingualText GalleryCaption = new("示意图 {0} / {1} · {2}", "Drawing {0} of {1} · {2}");
    public static readonly BilingualText GalleryNote = new("示意图，非实物照片；以实物现状为准。", "A drawing, not a photograph. The thing is sold as it stands.");
    public static readonly BilingualText Photos = new("标的照片", "Photographs of the lot");
    public static readonly BilingualText PhotosHint = new("共 {0} 张照片，可左右滚动", "{0} photographs, scroll sideways");
    public static readonly BilingualText PhotoCaption = new("照片 {0} / {1} · {2}", "Photograph {0} of {1} · {2}");
    public static readonly BilingualText PhotosNote = new("照片由法院提供，人像、号牌等已经遮挡；以实物现状为准。", "Photographs by the court; faces, number plates and the like are blurred. The thing is sold as it stands.");
    public static readonly BilingualText Previous = new("上一张", "Previous");
    public static readonly BilingualText Next = new("下一张", "Next");
    public static readonly BilingualText Gallery = new("标的图示", "Pictures of the lot");

    public static readonly BilingualText Reference = new("参考价", "Reference price");
    public static readonly BilingualText NoReference = new("无参考价", "None");
    public static readonly BilingualText StartPrice = new("起拍价", "Start price");
    public static readonly BilingualText SellOffPrice = new("变卖价", "Sell-off price");
    public static readonly BilingualText Deposit = new("保证金", "Deposit");
    public static readonly BilingualText Increment = new("加价幅度", "Bid step");
    public static readonly BilingualText Multiples = new("及其整数倍", "or a multiple");
    public static readonly BilingualText Registered = new("取得竞买号", "Admitted");
    public static readonly BilingualText People = new("{0} 人", "{0}");
    public static readonly BilingualText Including = new("含优先 {0} 人", "incl. {0} with priority");
    public static readonly BilingualText NoPriority = new("身份全程保密", "identities sealed");
    public static readonly BilingualText Views = new("围观", "Views");
    public static readonly BilingualText Times = new("人次", "page views");
    public static readonly BilingualText ShareOfReference = new("参考价的 {0}", "{0} of reference");
    public static readonly BilingualText ShareOfStart = new("起拍价的 {0}", "{0} of start price");

    public static readonly BilingualText OnThisPage = new("页内导航", "On this page");
    public static readonly BilingualText NavDisclosures = new("重要提示", "Read first");
    public static readonly BilingualText NavPrice = new("价格依据", "Price basis");
    public static readonly BilingualText NavBids = new("出价记录", "Bids");
    public static readonly BilingualText NavFacts = new("标的信息", "Details");
    public static readonly BilingualText NavSteps = new("流程与期限", "Steps and dates");
    public static readonly BilingualText NavViewing = new("看样问答", "Viewing");
    public static readonly BilingualText NavDocuments = new("公告文书", "Documents");
    public static readonly BilingualText NavContact = new("联系法院", "Contact");

    public static readonly BilingualText DisclosuresTitle = new("出价前请先看", "Read this before you bid");
    public static readonly BilingualText DisclosuresLead = new(
        "由法院调查后公示。标的以实物现状为准，建议实地看样。",
        "Investigated and published by the court. The lot is sold as it stands; a viewing is advised.");

    public static readonly BilingualText ValuationLink = new("查看参考价怎样得出", "See how the reference price was found");
    public static readonly BilingualText PriceTitle = new("价格依据", "How the price was set");
    public static readonly BilingualText PriceLead = new(
        "参考价由{0}确定；起拍价即保留价，由合议庭确定并公开，另无底价。",
        "Reference price: {0}. The start price is the reserve price, fixed by the collegial panel and public; there is no hidden reserve.");
    public static readonly BilingualText PriceLeadNone = new(
        "本标的无参考价（{0}）；起拍价即保留价，由合议庭确定并公开，另无底价。",
        "There is no reference price ({0}). The start price is the reserve price, fixed by the collegial panel and public; there is no hidden reserve.");
    public static readonly BilingualText PriceFigure = new("价格对照", "Prices compared");
    public static readonly BilingualText PriceCaption = new("单位：元。红色为当前价或成交价。", "In yuan. Red: current or sale price.");
    public static readonly BilingualText RoundStart = new("{0}起拍价", "Start, {0}");
    public static readonly BilingualText CurrentPrice = new("当前价", "Current price");
    public static readonly BilingualText SalePrice = new("成交价", "Sale price");

    public static readonly BilingualText BidsTitle = new("出价记录", "Bid record");
    public static readonly BilingualText BidsLead = new(
        "显示最近 {0} 条，共 {1} 条。每条记录含上一条的摘要，可在竞价结束后逐条核验。",
        "Latest {0} of {1}. Each record carries the digest of the one before it and can be verified after the end.");
    public static readonly BilingualText NoBidsYet = new("尚无人出价，起拍价 {0}。", "No bids yet. The start price is {0}.");
    public static readonly BilingualText NoBidsAtAll = new("本次无人出价。", "There were no bids.");
    public static readonly BilingualText ChartCaption = new(
        "空心红圈为您的出价；底部红三角表示该次出价触发顺延。",
        "Hollow red circles are your bids; red triangles mark bids that extended the end.");
    public static readonly BilingualText ChartCaptionPublic = new(
        "底部红三角表示该次出价触发顺延。", "Red triangles mark bids that extended the end.");
    public static readonly BilingualText ColumnSeq = new("序号", "No.");
    public static readonly BilingualText ColumnCode = new("竞买号", "Bidder");
    public static readonly BilingualText ColumnAmount = new("出价（元）", "Bid (yuan)");
    public static readonly BilingualText ColumnStep = new("加价", "Step");
    public static readonly BilingualText ColumnTime = new("服务器时间", "Server time");
    public static readonly BilingualText ColumnDigest = new("记录摘要", "Digest");
    public static readonly BilingualText Leading = new("领先", "lead");
    public static readonly BilingualText Sold = new("成交", "sold");
    public static readonly BilingualText Mine = new("我", "me");
    public static readonly BilingualText PriorityShort = new("优先", "priority");
    public static readonly BilingualText ShowAll = new("查看全部记录", "Show the full record");
    public static readonly BilingualText DownloadCsv = new("下载 CSV", "Download CSV");
    public static readonly BilingualText DownloadJson = new("下载 JSON", "Download JSON");

    public static readonly BilingualText FactsTitle = new("标的信息", "Details");

    public static readonly BilingualText StepsTitle = new("流程与期限", "Steps and dates");
    public static readonly BilingualText StepNotice = new("公告", "Notice");
    public static readonly BilingualText StepNoticeAhead = new("提前 {0} 日", "{0} days ahead");
    public static readonly BilingualText StepBidding = new("竞价", "Bidding");
    public static readonly BilingualText StepFrom = new("{0} 起", "from {0}");
    public static readonly BilingualText StepBiddingRule = new("末 5 分钟内有出价则顺延", "extended by bids in the last 5 minutes");
    public static readonly BilingualText StepSellOffRule = new("60 日；首次出价后竞价 24 小时", "60 days; the first bid opens 24 hours of bidding");
    public static readonly BilingualText StepRelease = new("退还保证金", "Deposit release");
    public static readonly BilingualText StepReleaseWhen = new("结束后 24 小时内", "within 24 hours of the end");
    public static readonly BilingualText StepReleaseWho = new("未竞得者", "to the other bidders");
    public static readonly BilingualText StepBalance = new("交付尾款", "Balance");
    public static readonly BilingualText StepBalanceWhen = new("成交后 {0} 日内", "within {0} days of the sale");
    public static readonly BilingualText StepBalanceTo = new("汇入一案一账号", "to the case account");
    public static readonly BilingualText StepTitle = new("裁定", "Sale ruling");
    public static readonly BilingualText StepTitleWhen = new("收款后", "after payment");
    public static readonly BilingualText StepTitleHow = new("裁定送达即转移所有权", "title passes on service");
    public static readonly BilingualText StepHandover = new("交付", "Handover");
    public static readonly BilingualText StepHandoverWhen = new("按公告", "as the notice says");

    public static readonly BilingualText DocumentsTitle = new("公告文书", "Notices and documents");
    public static readonly BilingualText DocumentNotice = new("拍卖公告", "Auction notice");
    public static readonly BilingualText DocumentConditions = new("竞买须知与特别提示", "Bidding conditions and special reminders");
    public static readonly BilingualText DocumentInvestigation = new("标的物调查情况表", "Investigation of the lot");
    public static readonly BilingualText DocumentMeta = new("网页，可打印 · {0} 发布", "Web page, printable · published {0}");

    public static readonly BilingualText ContactTitle = new("联系与监督", "Contact and oversight");
    public static readonly BilingualText Court = new("执行法院", "Enforcing court");
    public static readonly BilingualText Phone = new("看样与咨询", "Viewing and questions");
    public static readonly BilingualText Hotline = new("诉讼服务热线", "Court hotline");
    public static readonly BilingualText HotlineNumber = new("12368", "12368");
    public static readonly BilingualText Supervision = new("监督电话", "Supervision");
    public static readonly BilingualText Source = new("数据来源", "Source");
    public static readonly BilingualText Unknown = new("见公告", "see the notice");
}
