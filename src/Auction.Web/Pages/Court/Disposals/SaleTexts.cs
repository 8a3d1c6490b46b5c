using Auction.Domain.Disposal;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>Words of the court's desk of disposals.</summary>
internal static class SaleTexts
{
    public static readonly BilingualText Title = new("财产处置", "Disposals");
    public static readonly BilingualText Count = new("共 {0} 件，其中 {1} 件有逾期的职责。", "{0} in all, {1} with an overdue duty.");
    public static readonly BilingualText Empty = new("还没有处置程序。在案件的财产页面启动。", "No disposals yet. Open one on the page of an asset of a case.");
    public static readonly BilingualText None = new("没有符合条件的处置。", "No disposal matches.");
    public static readonly BilingualText ToCases = new("案件与财产", "Cases and assets");
    public static readonly BilingualText Search = new("编号、案号或者财产", "Number, case or property");
    public static readonly BilingualText AllPhases = new("全部阶段", "All stages");
    public static readonly BilingualText OnlyOverdue = new("只看有逾期的", "Overdue only");
    public static readonly BilingualText Filter = new("筛选", "Filter");
    public static readonly BilingualText Asset = new("财产", "Property");
    public static readonly BilingualText Phase = new("阶段", "Stage");
    public static readonly BilingualText Price = new("参考价", "Reference price");
    public static readonly BilingualText NextDue = new("最近期限", "Next deadline");
    public static readonly BilingualText NextAct = new("可办", "Next act");
    public static readonly BilingualText Overdue = new("已逾期", "Overdue");
    public static readonly BilingualText DueSoon = new("待办期限", "What is due");
    public static readonly BilingualText NothingDue = new("没有等待办理的期限。", "No duty is waiting.");
    public static readonly BilingualText Open = new("启动处置程序", "Open the disposal");
    public static readonly BilingualText OpenLead = new("启动后逐步办理定价、变价和交付。当事人取自本案；财产名称会公开，不写姓名。", "From here the price, the sale and the handover are worked step by step. The persons are those of the case; the name of the property is published and names nobody.");
    public static readonly BilingualText AssetNone = new("该财产尚未启动处置程序。", "No disposal of this asset is open.");
    public static readonly BilingualText Rail = new("处置进程", "Course of the sale");
    public static readonly BilingualText Debt = new("执行标的", "Debt");
    public static readonly BilingualText ToRedeem = new("清偿所需", "Redeems the debt");
    public static readonly BilingualText WithCosts = new("含执行费用 {0}", "with costs of {0}");
    public static readonly BilingualText AsOf = new("计算至 {0}", "as of {0}");
    public static readonly BilingualText NotSet = new("尚未确定", "Not set yet");
    public static readonly BilingualText ValidUntil = new("有效期至 {0}", "valid until {0}");
    public static readonly BilingualText SeizedUntil = new("查封至", "Seized until");
    public static readonly BilingualText DaysLeft = new("还剩 {0} 日", "{0} days left");
    public static readonly BilingualText Ended = new("已届满", "has ended");
    public static readonly BilingualText SeizureEnds = new("查封将于 {0} 届满，须在届满前续行；续行后本页随之更新。", "The seizure ends on {0}. Renew it before; this page follows.");
    public static readonly BilingualText SeizureOver = new("查封已于 {0} 届满或者解除，不得继续处置；须重新查封，已公告的轮次应当暂缓、中止或者撤回。", "The seizure was over on {0} and the sale is not brought on. A new seizure is needed; suspend, stay or withdraw a round that is announced.");
    public static readonly BilingualText ToSeizure = new("查封登记", "The seizure on record");
    public static readonly BilingualText Current = new("本轮", "This round");
    public static readonly BilingualText Between = new("目前没有公告的轮次", "No round is announced");
    public static readonly BilingualText StartPrice = new("起拍价", "Start price");
    public static readonly BilingualText SoldAt = new("成交价", "Sale price");
    public static readonly BilingualText Buyer = new("买受人代号", "Buyer code");
    public static readonly BilingualText Starts = new("竞价开始", "Bidding starts");
    public static readonly BilingualText Ends = new("竞价结束", "Bidding ends");
    public static readonly BilingualText PublishedOn = new("公告日", "Notice of");
    public static readonly BilingualText Rounds = new("各轮次", "Rounds");
    public static readonly BilingualText LotPage = new("标的办理页", "The lot’s desk");
    public static readonly BilingualText Acts = new("可以办理", "What can be done now");
    public static readonly BilingualText NoActs = new("目前没有需要您办理的事项。", "Nothing for you to do now.");
    public static readonly BilingualText JudgesActs = new("另有 {0} 项由承办法官办理。", "{0} more are the judge’s.");
    public static readonly BilingualText Blocked = new("暂时不能办理的事项及原因（{0}）", "What cannot be done now, and why ({0})");
    public static readonly BilingualText Todo = new("待办", "To do");
    public static readonly BilingualText Deadlines = new("法定期限", "Time limits");
    public static readonly BilingualText Files = new("卷宗文件", "Files");
    public static readonly BilingualText NoFiles = new("没有文件。", "No files.");
    public static readonly BilingualText Persons = new("当事人、利害关系人", "Persons concerned");
    public static readonly BilingualText Person = new("姓名、名称", "Name");
    public static readonly BilingualText Role = new("身份", "Role");
    public static readonly BilingualText Claim = new("债权与顺位", "Claim and rank");
    public static readonly BilingualText Rank = new("第 {0} 顺位", "rank {0}");
    public static readonly BilingualText Address = new("送达地址、电话", "Address, phone");
    public static readonly BilingualText Unreachable = new("无法通知", "Cannot be reached");
    public static readonly BilingualText HasAccount = new("有平台账号", "has an account");
    public static readonly BilingualText Log = new("办理记录", "Act log");
    public static readonly BilingualText ByPlatform = new("平台", "The platform");
    public static readonly BilingualText Refused = new("被拒", "Refused");
    public static readonly BilingualText Entries = new("日志第 {0} 条 {1}", "Entry {0}, {1}");
    public static readonly BilingualText Explain = new("说明", "Explain");
    public static readonly BilingualText Valuation = new("参考价程序", "Valuation");
    public static readonly BilingualText NoValuation = new("不关联（由法院录入价格）", "None (the court enters the price)");
    public static readonly BilingualText Special = new("特别规则", "Rules of its own");
    public static readonly BilingualText HeldSince = new("自 {0} 起{1}：{2}", "{1} since {0}: {2}");
    public static readonly BilingualText ResumesAt = new("将于 {0} 恢复。", "It goes on at {0}.");
    public static readonly BilingualText CauseGone = new("事由已于 {0} 消失，五日内恢复。", "The cause was gone on {0}; it is resumed within five days.");
    public static readonly BilingualText RedemptionWaits = new("被执行人已提交 {0} 请求停止拍卖，请审查。", "The debtor handed in {0} and asks to stop the sale; decide.");
    public static readonly BilingualText Siblings = new("本案其他财产", "Other properties of the case");
    public static readonly BilingualText Arrangement = new("处置安排", "Arrangement");
    public static readonly BilingualText Together = new("{0} 组合并，第 {1} 位", "group {0} together, place {1}");
    public static readonly BilingualText Apart = new("{0} 组分别，第 {1} 位", "group {0} apart, place {1}");
    public static readonly BilingualText Fate = new("是否停止", "Does it stop");

    /// <summary>What becomes of a property when others are sold.</summary>
    public static BilingualText Of(SiblingFate fate) => fate switch
    {
        SiblingFate.GoesOn => new("继续", "goes on"),
        SiblingFate.Stops => new("已足以清偿，应当停止", "the debt is covered: stop it"),
        SiblingFate.CourtDecides => new("已有出价，由法院决定", "a bid is in: the court decides"),
        SiblingFate.Over => new("已处置或者已结束", "sold or closed"),
        _ => throw new ArgumentOutOfRangeException(nameof(fate), fate, "Unknown fate."),
    };
}
