using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;

namespace Auction.Web.Disposals.Launch;

/// <summary>Words of the launch: form, findings beside it, panel, notice.</summary>
internal static class LaunchTexts
{
    public static readonly BilingualText Title = new("发起{0}", "Launch: {0}");
    public static readonly BilingualText Checked = new("规则检查", "Rule check");
    public static readonly BilingualText CountBad = new("{0} 不符", "{0} not met");
    public static readonly BilingualText CountOpen = new("{0} 须说明", "{0} to explain");
    public static readonly BilingualText CountMet = new("{0} 通过", "{0} met");
    public static readonly BilingualText Blocks = new("有 {0} 项不符合规定，提交前须修改", "{0} points are not in order and must be changed before submission");
    public static readonly BilingualText NoPrice = new("参考价尚未确定，不能发起。", "There is no price yet; nothing can be launched.");
    public static readonly BilingualText NoKind = new("目前的阶段没有可以发起的轮次。", "At this stage no round can be launched.");
    public static readonly BilingualText LaunchedAlready = new("已提交合议庭，正在评议或者通知。", "Submitted already: the panel is deciding, or notifications are under way.");
    public static readonly BilingualText JudgeSubmits = new("由承办法官提交合议庭；您可以填写和检查。", "The judge submits to the panel; you may fill in and check.");
    public static readonly BilingualText NoPanel = new("尚未组成合议庭，提交前须先确定成员。", "No panel is named yet; name it before submission.");
    public static readonly BilingualText ToPanel = new("组成合议庭", "Name the panel");
    public static readonly BilingualText Check = new("检查", "Check");
    public static readonly BilingualText Submit = new("提交合议庭", "Submit to the panel");
    public static readonly BilingualText SubmitHint = new("全部通过或者说明理由后提交；退回时保留已填内容。", "Submitted once every point is met or explained; what you typed stays when it is refused.");
    public static readonly BilingualText Reasons = new("须说明理由的事项", "Points that need the court’s reason");
    public static readonly BilingualText ReasonsNone = new("没有须说明理由的事项。", "No point needs a reason.");
    public static readonly BilingualText Reason = new("理由", "Reason");
    public static readonly BilingualText ReasonMissing = new("请说明理由：{0}", "Give the reason: {0}");
    public static readonly BilingualText Price = new("价格", "Price");
    public static readonly BilingualText Time = new("时间", "Time");
    public static readonly BilingualText Publication = new("公示内容", "What is published");
    public static readonly BilingualText Priority = new("优先购买权人", "Priority purchasers");
    public static readonly BilingualText PriorityNone = new("当事人中没有优先购买权人；发现的，先在处置页增加。", "No priority purchaser is named. If one is found, add the person on the page of the disposal first.");
    public static readonly BilingualText Rank = new("{0}的顺位", "Rank of {0}");
    public static readonly BilingualText RankHint = new("从 1 起，小的在先；留空为不确认。", "From 1, the lower first; empty means not confirmed.");
    public static readonly BilingualText StartPrice = new("起拍价", "Start price");
    public static readonly BilingualText Increment = new("加价幅度", "Increment");
    public static readonly BilingualText Deposit = new("保证金", "Deposit");
    public static readonly BilingualText Kind = new("轮次", "Round");
    public static readonly BilingualText NoticeDay = new("公告日", "Day of the notice");
    public static readonly BilingualText StartsAt = new("竞价开始时间", "Bidding starts");
    public static readonly BilingualText EndsAt = new("竞价结束时间", "Bidding ends");
    public static readonly BilingualText Balance = new("尾款期限", "Balance due within");
    public static readonly BilingualText Days = new("日", "days");
    public static readonly BilingualText Platform = new("网络服务平台", "Auction platform");
    public static readonly BilingualText Account = new("收款账户与付款方式", "Account and ways to pay");
    public static readonly BilingualText Taxes = new("税费承担", "Taxes");
    public static readonly BilingualText Handover = new("占有与交付方式", "Occupation and handover");
    public static readonly BilingualText Viewing = new("看样安排", "Viewing");
    public static readonly BilingualText DescriptionZh = new("标的物介绍", "Presentation, in Chinese");
    public static readonly BilingualText DescriptionEn = new("标的物介绍（英文，选填）", "Presentation, in English (optional)");
    public static readonly BilingualText TitleShown = new("执行依据已公开，或者依法不公开", "The enforcement title is published, or secret by law");
    public static readonly BilingualText PresentationShown = new("文字、照片或者视频已核对", "Text, photographs or video were checked");
    public static readonly BilingualText OtherShown = new("其他应当公示的内容已核对", "Other required content was checked");
    public static readonly BilingualText Confirmations = new("核对", "Checked by the court");
    public static readonly BilingualText IncrementHint = new("竞买人按此幅度或者其整数倍加价。", "Bids rise by this step or whole multiples of it.");
    public static readonly BilingualText NoticeHint = new("合议庭通过、通知期满后于此日发布。", "Published on this day, after the panel’s approval and the notifications.");
    public static readonly BilingualText BalanceHint = new("自成交之日起计算，汇入一案一账号。", "Counted from the sale; paid into the account of the case.");
    public static readonly BilingualText TaxesHint = new("依法由相应主体承担，不得笼统约定由买受人承担。", "Each side bears what the law puts on it; not all on the buyer.");
    public static readonly BilingualText HandoverHint = new("腾退和交付由法院负责，不得免除。", "Clearing and handover are the court’s; it may not be disclaimed.");
    public static readonly BilingualText ShownFirst = new("显示在标的页；瑕疵和权利负担取自财产调查表。", "Shown on the lot’s page; defects and burdens come from the table of facts.");
    public static readonly BilingualText StartHint = new("不低于 {0} 元；参考价 {1} 元（{2}）", "At least ¥{0}; reference price ¥{1} ({2})");
    public static readonly BilingualText StartSame = new("应为 {0} 元", "Has to be ¥{0}");
    public static readonly BilingualText DepositHint = new("{0} 元至 {1} 元，建议 {2} 元", "¥{0} to ¥{1}; ¥{2} suggested");
    public static readonly BilingualText IncrementSuggested = new("建议 {0} 元", "¥{0} suggested");
    public static readonly BilingualText StartsEarliest = new("公告日 {0} 的，最早 {1} 开始", "With the notice on {0}: {1} at the earliest");
    public static readonly BilingualText Use = new("改为 {0}", "Use {0}");
    public static readonly BilingualText Basis = new("依据", "What it rests on");
    public static readonly BilingualText ReferencePrice = new("参考价", "Reference price");
    public static readonly BilingualText ValidUntil = new("有效期至", "Valid until");
    public static readonly BilingualText LastStart = new("最晚开拍日", "Last day to start");
    public static readonly BilingualText SeizedUntil = new("查封至", "Seized until");
    public static readonly BilingualText PaidBefore = new("优先债权与执行费用", "Priority claims and costs");
    public static readonly BilingualText NoticeGap = new("公告期", "Notice period");
    public static readonly BilingualText GapDays = new("{0} 日", "{0} days");
    public static readonly BilingualText NoSurplus = new("起拍价须高于此数", "the start price must be above it");
    public static readonly BilingualText ToAsset = new("财产调查表", "Table of facts");
    public static readonly BilingualText Missing = new("请填写“{0}”。", "Fill in “{0}”.");
    public static readonly BilingualText BadDay = new("“{0}”须为日期。", "“{0}” has to be a day.");
    public static readonly BilingualText BadTime = new("“{0}”须为日期和时间。", "“{0}” has to be a day and a time.");
    public static readonly BilingualText BadWhole = new("“{0}”须为整数。", "“{0}” has to be a whole number.");
    public static readonly BilingualText BadAmount = new("“{0}”：{1}", "“{0}”: {1}");
    public static readonly BilingualText TooLong = new("“{0}”最多 {1} 个字。", "“{0}” takes at most {1} characters.");
    public static readonly BilingualText General = new("其他", "Other");
    public static readonly BilingualText Steps = new("发起步骤", "Steps of the launch");

    /// <summary>The steps, in order.</summary>
    public static readonly IReadOnlyList<BilingualText> StepNames =
    [
        new("填写与检查", "Form and check"),
        new("合议庭签署", "Panel signs"),
        new("通知当事人", "Notifications"),
        new("发布公告", "Publication"),
    ];

    /// <summary>A round as the title of its launch.</summary>
    public static BilingualText Of(RoundKind kind, bool isReAuction) => (kind, isReAuction) switch
    {
        (_, true) => new("重新拍卖", "re-auction"),
        (RoundKind.First, _) => new("第一次拍卖", "first round"),
        (RoundKind.Second, _) => new("第二次拍卖", "second round"),
        _ => new("网络司法变卖", "sell-off"),
    };

    /// <summary>Where a price comes from.</summary>
    public static BilingualText Of(PriceBasis basis) => basis switch
    {
        PriceBasis.Agreed => new("当事人议价", "agreed by the parties"),
        PriceBasis.DirectedInquiry => new("定向询价", "directed inquiry"),
        PriceBasis.OnlineInquiry => new("网络询价", "online inquiry"),
        PriceBasis.Appraisal => new("委托评估", "appraisal"),
        PriceBasis.Market => new("参照市价", "market price"),
        _ => new("无法评估", "not appraisable"),
    };
}
