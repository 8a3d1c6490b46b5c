using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Words of the bid panel, as drawn by the server.</summary>
internal static class PanelTexts
{
    public static readonly BilingualText Panel = new("竞价", "Bidding");
    public static readonly BilingualText PanelEnded = new("竞价结果", "Result");
    public static readonly BilingualText Upcoming = new("即将开拍", "Upcoming");
    public static readonly BilingualText Live = new("竞价中", "Live");
    public static readonly BilingualText Extended = new("延时中", "Extended");
    public static readonly BilingualText SellOff = new("变卖", "Sell-off");
    public static readonly BilingualText SoldTag = new("已成交", "Sold");
    public static readonly BilingualText FailedTag = new("流拍", "Unsold");
    public static readonly BilingualText WithdrawnTag = new("撤回", "Withdrawn");
    public static readonly BilingualText Deferral = new("暂缓", "Suspended");
    public static readonly BilingualText Suspension = new("中止", "Stayed");
    public static readonly BilingualText Emergency = new("平台暂停", "Paused by the platform");

    public static readonly BilingualText ServerTime = new("服务器时间 {0}", "Server time {0}");
    public static readonly BilingualText EndedAt = new("{0} 竞价结束", "Ended {0}");
    public static readonly BilingualText WithdrawnAt = new("{0} 撤回", "Withdrawn {0}");
    public static readonly BilingualText UntilStart = new("距开拍", "Opens in");
    public static readonly BilingualText UntilEnd = new("距竞价结束", "Time left");
    public static readonly BilingualText UntilSellOffEnd = new("距变卖期届满", "Sell-off ends in");
    public static readonly BilingualText StartsAt = new("{0} 开拍", "Opens {0}");
    public static readonly BilingualText EndsAt = new("{0} 结束", "Ends {0}");
    public static readonly BilingualText ExpectedEnd = new("预计 {0} 结束", "Ends {0}");
    public static readonly BilingualText DueAt = new("{0} 届满", "Due {0}");
    public static readonly BilingualText Period = new("竞价 {0} 小时", "{0} hours of bidding");
    public static readonly BilingualText ExtensionRule = new("末 5 分钟有出价则顺延", "bids in the last 5 min extend it");
    public static readonly BilingualText ExtendedTimes = new("已延时 {0} 次", "Extended {0} times");
    public static readonly BilingualText NoSellOffBid = new("尚无人出价", "No bids yet");
    public static readonly BilingualText ResumesIn = new("距恢复竞价", "Resumes in");
    public static readonly BilingualText ResumesAt = new("{0} 恢复", "Resumes {0}");
    public static readonly BilingualText RemainingThen = new("恢复后剩余 {0}", "{0} left then");

    public static readonly BilingualText StartPrice = new("起拍价", "Start price");
    public static readonly BilingualText SellOffPrice = new("变卖价", "Sell-off price");
    public static readonly BilingualText CurrentPrice = new("当前价", "Current price");
    public static readonly BilingualText PausedPrice = new("暂停时价格", "Price when paused");
    public static readonly BilingualText WithdrawnPrice = new("撤回时价格", "Price when withdrawn");
    public static readonly BilingualText SalePrice = new("成交价", "Sale price");
    public static readonly BilingualText Admitted = new("{0} 人取得竞买号", "{0} admitted");
    public static readonly BilingualText BidsAndBidders = new("{0} 次出价 · {1} 人取得竞买号", "{0} bids · {1} admitted");
    public static readonly BilingualText OverStart = new("较起拍 {0}", "{0} on start");
    public static readonly BilingualText OfReference = new("为参考价 {0}", "{0} of reference");

    public static readonly BilingualText SignIn = new("登录并报名", "Sign in to register");
    public static readonly BilingualText SignInLive = new("登录后报名或出价", "Sign in to register or bid");
    public static readonly BilingualText DepositHint = new(
        "保证金 {0}。未竞得的，竞价结束后 24 小时内原路退还。",
        "Deposit {0}. If you do not win, it goes back to your account within 24 hours of the end.");
    public static readonly BilingualText NotRegistered = new("您尚未报名", "You are not registered");
    public static readonly BilingualText NotRegisteredMore = new(
        "竞价结束前交保证金并经确认，即可取得竞买号参加竞价。",
        "You can register until bidding ends: once the deposit is confirmed you get a bidder code.");
    public static readonly BilingualText Register = new("报名参加竞买", "Register to bid");
    public static readonly BilingualText Waiting = new("等待法院确认保证金", "Waiting for the court to confirm your deposit");
    public static readonly BilingualText WaitingMore = new("{0} 报名。确认后本页自动显示您的竞买号。", "Registered {0}. Your bidder code appears here once it is confirmed.");
    public static readonly BilingualText SeeRegistration = new("查看报名进度", "See your registration");
    public static readonly BilingualText Refused = new("未能取得竞买资格", "You were not admitted");
    public static readonly BilingualText Ready = new("您已取得竞买号 {0}", "You are admitted as {0}");
    public static readonly BilingualText ReadyMore = new("开拍后即可出价，无需再次报名。", "You can bid as soon as bidding opens.");
    public static readonly BilingualText Court = new("本账号为法院或平台工作人员账号，不能参加竞买。", "This is a court or platform account and cannot bid.");

    public static readonly BilingualText NoBid = new("您还没有出价", "You have not bid yet");
    public static readonly BilingualText NoBidMore = new("竞买号 {0}。最低可出 {1}。", "Bidder code {0}. The least you can bid is {1}.");
    public static readonly BilingualText Leading = new("您当前领先", "You are leading");
    public static readonly BilingualText LeadingMore = new(
        "序号 #{0} · 竞买号 {1}。领先时不能再加价；被超过后可再次出价。",
        "No. #{0} · bidder code {1}. A leader cannot outbid itself; you can bid again once outbid.");
    public static readonly BilingualText Outbid = new("您已被 {0} 超过", "You have been outbid by {0}");
    public static readonly BilingualText OutbidMore = new("您的最高出价 {0}（#{1}）。最低可出 {2}。", "Your highest bid is {0} (#{1}). The least you can bid is {2}.");
    public static readonly BilingualText MayMatch = new("您是优先购买权人（第 {0} 顺位）", "You are a priority purchaser (rank {0})");
    public static readonly BilingualText MayMatchMore = new("可以按当前价应价；无人再加价即由您竞得。", "You may match the current price; if nobody bids more, you win.");
    public static readonly BilingualText Matched = new("优先购买权人已按 {0} 应价（#{1}）", "A priority purchaser matched {0} (#{1})");
    public static readonly BilingualText MatchedMore = new("您须加价才能领先，最低可出 {0}。", "Only a higher bid leads; the least you can bid is {0}.");
    public static readonly BilingualText MatchButton = new("以同价应价 {0}", "Match the price: {0}");
    public static readonly BilingualText RaiseInstead = new("改为加价", "Bid more instead");
    public static readonly BilingualText MatchHint = new("应价不可撤回。应价后其他竞买人须加价才能领先。", "A matched price cannot be withdrawn. Others must then bid more to lead.");

    public static readonly BilingualText YourBid = new("您的出价（元）", "Your bid (yuan)");
    public static readonly BilingualText StepperLabel = new("出价金额，每档 {0} 元", "Bid amount, steps of {0} yuan");
    public static readonly BilingualText StepDown = new("减一档", "One step down");
    public static readonly BilingualText StepUp = new("加一档", "One step up");
    public static readonly BilingualText QuickSteps = new("快捷加价", "Quick steps");
    public static readonly BilingualText PlusOne = new("+{0} 档", "+{0} step");
    public static readonly BilingualText PlusMany = new("+{0} 档", "+{0} steps");
    public static readonly BilingualText AtStart = new("起拍价", "Start");
    public static readonly BilingualText BidButton = new("出价 {0}", "Bid {0}");
    public static readonly BilingualText BidPlain = new("出价", "Bid");
    public static readonly BilingualText BidHint = new(
        "加价幅度 {0} 及其整数倍。出价一经记录不可撤回；出价时间以进入服务器的时间为准。",
        "Steps of {0} or a multiple. A recorded bid cannot be withdrawn. The time a bid reaches the server counts.");
    public static readonly BilingualText SellOffHint = new(
        "首次出价后进入 24 小时竞价，末 5 分钟内有出价则顺延。出价一经记录不可撤回。",
        "The first bid opens 24 hours of bidding, extended by bids in the last 5 minutes. A recorded bid cannot be withdrawn.");

    public static readonly BilingualText CodeLine = new("您的竞买号 {0} · 保证金 {1} 已确认", "Your bidder code {0} · deposit {1} confirmed");
    public static readonly BilingualText PublicLine = new(
        "无佣金 · 不收软件服务费 · 竞买人身份在竞价结束前全程保密",
        "No commission · no service fee · identities sealed until bidding ends");

    public static readonly BilingualText LatestBids = new("最近出价", "Latest bids");
    public static readonly BilingualText ColumnNumber = new("#", "#");
    public static readonly BilingualText ColumnCode = new("竞买号", "Code");
    public static readonly BilingualText ColumnBid = new("出价", "Bid");
    public static readonly BilingualText ColumnTime = new("时间", "Time");

    public static readonly BilingualText PausedTitle = new("竞价已暂停", "Bidding is paused");
    public static readonly BilingualText PausedBasis = new("依据：{0}", "Basis: {0}");
    public static readonly BilingualText PausedHint = new(
        "已有出价继续有效，剩余时间保留且不少于 5 分钟；恢复时间至少提前 24 小时公布。保证金可申请退回（领先者除外）。",
        "Bids stay valid and the time left is kept, at least 5 minutes; the resumption is announced at least 24 hours ahead. Bidders other than the leader may ask for their deposit back.");
    public static readonly BilingualText PausedUnknown = new("恢复时间待公布", "The time of resumption is not yet known");
    public static readonly BilingualText WithdrawnTitle = new("拍卖已撤回", "The auction was withdrawn");
    public static readonly BilingualText WithdrawnHint = new("已交保证金在 24 小时内原路退还。", "Deposits go back within 24 hours.");
    public static readonly BilingualText FailedTitle = new("无人出价，本次流拍", "Unsold: there were no bids");
    public static readonly BilingualText FailedFirst = new("法院可在 30 日内再次拍卖，降价不超过 20%。", "The court may hold a second auction within 30 days, at most 20% cheaper.");
    public static readonly BilingualText FailedSecond = new("二拍流拍后不再拍卖，可依法变卖或以物抵债。", "There is no third auction; a sell-off or taking the asset for the debt may follow.");
    public static readonly BilingualText FailedSellOff = new("变卖期届满无人应买。", "The sell-off ended without a buyer.");
    public static readonly BilingualText Won = new("您已竞得", "You won");
    public static readonly BilingualText WonMore = new("请在公告期限内将尾款 {0} 汇入一案一账号；逾期按悔拍处理，保证金不予退还。", "Pay the balance of {0} to the case account in the time the notice gives; otherwise it counts as a default and the deposit is forfeited.");
    public static readonly BilingualText Lost = new("您未竞得，保证金将原路退还", "You did not win; your deposit goes back");
    public static readonly BilingualText LostMore = new("{0} 于 {1} 前退回原账户。", "{0} returns to your account by {1}.");
    public static readonly BilingualText BuyerByCode = new("买受人：竞买号 {0}", "Purchaser: bidder code {0}");
    public static readonly BilingualText BuyerByCodeMore = new("真实身份由成交确认书公布。", "The confirmation letter publishes the name.");
    public static readonly BilingualText Buyer = new("买受人：{0}", "Purchaser: {0}");
    public static readonly BilingualText BuyerMore = new("竞买号 {0} · 身份自竞价结束时公开", "Bidder code {0} · identity public since the end of bidding");

    public static readonly BilingualText EndStepClosed = new("竞价结束", "Bidding ended");
    public static readonly BilingualText EndStepClosedMore = new("{0} · 序号 #{1}", "{0} · No. #{1}");
    public static readonly BilingualText EndStepLetter = new("成交确认书生成并公示", "Confirmation letter made and published");
    public static readonly BilingualText EndStepRelease = new("退还未竞得者保证金", "Deposits of the others released");
    public static readonly BilingualText EndStepToCourt = new("买受人保证金转入一案一账号", "Buyer's deposit moved to the case account");
    public static readonly BilingualText EndStepBalance = new("买受人交付尾款 {0}", "Buyer pays the balance of {0}");
    public static readonly BilingualText EndStepBalanceMore = new("成交后 {0} 日内", "within {0} days of the sale");
    public static readonly BilingualText EndStepRuling = new("成交裁定送达，所有权转移", "Sale ruling served; title passes");
    public static readonly BilingualText EndStepRulingMore = new("收款后", "after payment");
    public static readonly BilingualText DueBy = new("时限 {0}", "due {0}");
    public static readonly BilingualText DoneAt = new("{0} 完成", "done {0}");
    public static readonly BilingualText SeeLetter = new("查看确认书", "Read the confirmation letter");
    public static readonly BilingualText OtherLots = new("看看其他标的", "See other lots");

    public static readonly BilingualText PlainBidding = new("改用普通网页出价", "Bid with the plain page");
    public static readonly BilingualText BarBid = new("去出价", "Bid…");
    public static readonly BilingualText BarSee = new("查看竞价", "See bidding");
    public static readonly BilingualText SheetTitle = new("出价 · {0}", "Bid · {0}");
    public static readonly BilingualText Close = new("关闭", "Close");
    public static readonly BilingualText Left = new("剩余", "Left");
    public static readonly BilingualText Announce = new("朗读提示", "Announcements");
}
