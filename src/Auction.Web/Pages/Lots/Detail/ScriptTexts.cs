using System.Reflection;
using System.Text.Json;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>Words the live panel's script says; delivered as one JSON object in the page's language.</summary>
internal static class ScriptTexts
{
    public static readonly BilingualText DaysLeft = new("{0} 天 {1}", "{0} d {1}");
    public static readonly BilingualText ServerTime = PanelTexts.ServerTime;
    public static readonly BilingualText Delay = new("延迟 {0}ms", "{0} ms");
    public static readonly BilingualText Offline = new("未连接", "offline");
    public static readonly BilingualText UntilStart = PanelTexts.UntilStart;
    public static readonly BilingualText UntilEnd = PanelTexts.UntilEnd;
    public static readonly BilingualText UntilSellOffEnd = PanelTexts.UntilSellOffEnd;
    public static readonly BilingualText ExpectedEnd = PanelTexts.ExpectedEnd;
    public static readonly BilingualText ExtendedTimes = PanelTexts.ExtendedTimes;
    public static readonly BilingualText Extended = PanelTexts.Extended;
    public static readonly BilingualText Confirming = new("正在确认结束", "Confirming the end");
    public static readonly BilingualText WaitingServer = new("正在等待服务器确认", "Waiting for the server");
    public static readonly BilingualText WaitingServerMore = new("若末秒有出价，时间会顺延。通常 1–2 秒。", "A bid in the last second would extend the time. This usually takes 1–2 seconds.");
    public static readonly BilingualText WaitingStart = new("正在等待服务器开拍", "Waiting for the server to open");
    public static readonly BilingualText CurrentPrice = PanelTexts.CurrentPrice;
    public static readonly BilingualText PriceAsOf = new("当前价（{0} 时）", "Price as of {0}");
    public static readonly BilingualText BidsAndBidders = PanelTexts.BidsAndBidders;
    public static readonly BilingualText OverStart = PanelTexts.OverStart;
    public static readonly BilingualText OfReference = PanelTexts.OfReference;
    public static readonly BilingualText WanYuan = new("{0} 万元", "¥{0} million");
    public static readonly BilingualText ShortAmount = new("{0}万", "{0}");

    public static readonly BilingualText NoBid = PanelTexts.NoBid;
    public static readonly BilingualText NoBidMore = PanelTexts.NoBidMore;
    public static readonly BilingualText Leading = PanelTexts.Leading;
    public static readonly BilingualText LeadingMore = PanelTexts.LeadingMore;
    public static readonly BilingualText Outbid = PanelTexts.Outbid;
    public static readonly BilingualText OutbidMore = PanelTexts.OutbidMore;
    public static readonly BilingualText MayMatch = PanelTexts.MayMatch;
    public static readonly BilingualText MayMatchMore = PanelTexts.MayMatchMore;
    public static readonly BilingualText Matched = PanelTexts.Matched;
    public static readonly BilingualText MatchedMore = PanelTexts.MatchedMore;
    public static readonly BilingualText MatchButton = PanelTexts.MatchButton;
    public static readonly BilingualText BidButton = PanelTexts.BidButton;
    public static readonly BilingualText BidPlain = PanelTexts.BidPlain;
    public static readonly BilingualText PlusOne = PanelTexts.PlusOne;
    public static readonly BilingualText PlusMany = PanelTexts.PlusMany;
    public static readonly BilingualText AtStart = PanelTexts.AtStart;
    public static readonly BilingualText Lead = LotTexts.Leading;
    public static readonly BilingualText Mine = LotTexts.Mine;
    public static readonly BilingualText Priority = LotTexts.PriorityShort;

    public static readonly BilingualText Sending = new("正在提交 {0}", "Sending {0}");
    public static readonly BilingualText SendingMore = new("请稍候，不要重复点击。", "Please wait; there is no need to click again.");
    public static readonly BilingualText SendingButton = new("提交中…", "Sending…");
    public static readonly BilingualText Checking = new("正在核对上一笔出价", "Checking your last bid");
    public static readonly BilingualText CheckingMore = new("{0} · 请求号 {1}。核对完成前请勿再次出价。", "{0} · request {1}. Please do not bid again until it is known.");
    public static readonly BilingualText CheckNow = new("立即重新核对", "Check now");
    public static readonly BilingualText Recorded = new("出价已记录 · 序号 #{0}", "Bid recorded · No. #{0}");
    public static readonly BilingualText RecordedTime = new("{0}（服务器） · 回执 {1}", "{0} (server) · receipt {1}");
    public static readonly BilingualText SaveReceipt = new("保存回执", "Save receipt");
    public static readonly BilingualText NotRecorded = new("未记录：{0}", "Not recorded: {0}");
    public static readonly BilingualText FirstWas = new("{0} 先于您出价 {1}（#{2}）。", "{0} was first with {1} (#{2}).");
    public static readonly BilingualText RefusedReceipt = new("该次判定已登记，回执 {0}。", "The refusal is on record, receipt {0}.");
    public static readonly BilingualText UseInstead = new("改为 {0}", "Use {0}");
    public static readonly BilingualText BelowMinimum = new("最低可出 {0}", "The least you can bid is {0}");
    public static readonly BilingualText OffGrid = new("须为起拍价加 {0} 的整数倍，最近的为 {1}", "Must be the start price plus whole steps of {0}; the nearest is {1}");
    public static readonly BilingualText NotANumber = new("请输入金额，例如 2,148,400 或 215万", "Enter an amount, for example 2,148,400 or 215万");
    public static readonly BilingualText SignedOut = new("登录已失效，请重新登录后出价。", "You are signed out. Please sign in again to bid.");
    public static readonly BilingualText TryAgain = new("服务器暂时不能受理，出价未记录，请再次提交。", "The server could not take the bid; nothing was recorded. Please send it again.");

    public static readonly BilingualText ConfirmTitle = new("确认出价", "Confirm your bid");
    public static readonly BilingualText ConfirmFirst = new("这是您在本标的的第一次出价。出价一经记录不可撤回。", "This is your first bid on this lot. A recorded bid cannot be withdrawn.");
    public static readonly BilingualText ConfirmSteps = new("比当前价高 {0}（{1} 档）。", "{0} above the current price ({1} steps).");
    public static readonly BilingualText ConfirmStepsStart = new("比起拍价高 {0}（{1} 档）。", "{0} above the start price ({1} steps).");
    public static readonly BilingualText ConfirmCrossing = new("超过参考价 {0}。", "{0} above the reference price.");
    public static readonly BilingualText ConfirmMatch = new("以同价应价，不可撤回。", "You match the price. This cannot be withdrawn.");
    public static readonly BilingualText Retype = new("请再次输入金额（元）", "Type the amount again (yuan)");
    public static readonly BilingualText RetypeDiffers = new("两次输入的金额不一致", "The two amounts differ");
    public static readonly BilingualText ConfirmBack = new("返回修改", "Go back");
    public static readonly BilingualText ConfirmSend = new("确认出价", "Place this bid");
    public static readonly BilingualText ConfirmPrice = new("当前价 {0}", "Current price {0}");

    public static readonly BilingualText Reconnecting = new("连接中断，正在重连（第 {0} 次）。", "Connection lost, reconnecting (attempt {0}).");
    public static readonly BilingualText ReconnectingMore = new("价格停留在 {0}；出价仍可提交，以服务器记录为准。", "The price is as of {0}. You can still bid; the server's record counts.");
    public static readonly BilingualText PlainBidding = PanelTexts.PlainBidding;
    public static readonly BilingualText Restored = new("已恢复连接。", "Connected again.");
    public static readonly BilingualText RestoredMore = new("离线 {0} 秒，补到 {1} 条新记录；校时误差 ±{2} 毫秒。", "Offline for {0} seconds, {1} new records fetched; clock error ±{2} ms.");
    public static readonly BilingualText SlowLine = new("您的网络延迟较高（{0} 毫秒）。", "Your connection is slow ({0} ms).");
    public static readonly BilingualText SlowLineMore = new("末 5 分钟请至少提前 10 秒出价。", "In the last 5 minutes bid at least 10 seconds early.");

    public static readonly BilingualText BarLeading = new("领先", "Leading");
    public static readonly BilingualText BarOutbid = new("已被超过", "Outbid");
    public static readonly BilingualText BarLeft = new("剩 {0}", "{0} left");
    public static readonly BilingualText BarStart = new("{0} 后开拍", "opens in {0}");
    public static readonly BilingualText SheetLeader = new("当前价 · {0} 领先", "Current price · {0} leads");
    public static readonly BilingualText TitleOutbid = new("（已被超过）", "(outbid) ");

    public static readonly BilingualText SayPrice = new("当前价 {0}，{1} 领先，共 {2} 次出价。", "Current price {0}, {1} leads, {2} bids.");
    public static readonly BilingualText SayLeft = new("距竞价结束还有{0}。", "{0} left.");
    public static readonly BilingualText SayHour = new("一小时", "One hour");
    public static readonly BilingualText SayTenMinutes = new("十分钟", "Ten minutes");
    public static readonly BilingualText SayFiveMinutes = new("五分钟", "Five minutes");
    public static readonly BilingualText SayMinute = new("一分钟", "One minute");
    public static readonly BilingualText SayHalfMinute = new("三十秒", "Thirty seconds");
    public static readonly BilingualText SayTenSeconds = new("十秒", "Ten seconds");
    public static readonly BilingualText SayExtended = new("竞价时间顺延至 {0}。", "Bidding is extended to {0}.");
    public static readonly BilingualText SayEnded = new("竞价状态已变更，请查看竞价面板。", "The state of bidding has changed; see the bid panel.");

    private static readonly string Chinese = Collect(isEnglish: false);
    private static readonly string English = Collect(isEnglish: true);

    /// <summary>All words as a JSON object, names in camel case.</summary>
    public static string Json(bool isEnglish) => isEnglish ? English : Chinese;

    private static string Collect(bool isEnglish) => JsonSerializer.Serialize(
        typeof(ScriptTexts).GetFields(BindingFlags.Public | BindingFlags.Static)
            .Where(field => field.FieldType == typeof(BilingualText))
            .ToDictionary(
                field => JsonNamingPolicy.CamelCase.ConvertName(field.Name),
                field => ((BilingualText)field.GetValue(null)!).In(isEnglish),
                StringComparer.Ordinal));
}
