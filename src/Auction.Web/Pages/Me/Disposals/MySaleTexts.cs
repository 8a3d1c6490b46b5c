using Auction.Domain.Disposal;
using Auction.Domain.Texts;
using Auction.Web.Disposals.Views;

namespace Auction.Web.Pages.Me.Disposals;

/// <summary>Words of the desk of persons concerned.</summary>
internal static class MySaleTexts
{
    public static readonly BilingualText Mine = new("我的财产处置", "My disposals");
    public static readonly BilingualText MineLead = new("您作为当事人、利害关系人参与的财产处置。在这里查看进程和期限，提出申请和异议。", "Sales of property in which you are a party or a person concerned: their course, your time limits, your applications and objections.");
    public static readonly BilingualText Empty = new("您没有参与任何财产处置。", "No disposal concerns you.");
    public static readonly BilingualText Public = new("公开页面", "Public page");

    public static readonly BilingualText SelfDisposal = new("自行处置", "Your own sale");
    public static readonly BilingualText TermLeft = new("剩余 {0} 日", "{0} days left");
    public static readonly BilingualText TermUntil = new("到期 {0}", "until {0}");
    public static readonly BilingualText TermPassed = new("已过 {0} / {1} 日", "{0} of {1} days passed");
    public static readonly BilingualText Floor = new("最低处置价", "Floor price");
    public static readonly BilingualText Buyer = new("买受人", "Buyer");
    public static readonly BilingualText NoBuyer = new("尚未报告", "none reported yet");
    public static readonly BilingualText Account = new("收款账户", "Account");
    public static readonly BilingualText AccountHint = new("由法院控制；价款不得付给个人", "controlled by the court; nothing is paid to a person");
    public static readonly BilingualText Afterwards = new("到期未成", "If the term ends");
    public static readonly BilingualText Auction = new("进入拍卖", "an auction follows");
    public static readonly BilingualText Bounds = new("您的权利与限制", "Your rights and limits");
    public static readonly BilingualText[] BoundList =
    [
        new("期限内法院不启动拍卖；售价不得低于最低处置价。", "No auction is launched within the term; the price may not be below the floor."),
        new("不得增设抵押、出租、毁损或者转移该财产。", "Do not mortgage, let, damage or remove the property."),
        new("隐瞒成交价、账外付款的，立即终止并依法处理。", "A hidden price or a side payment ends the sale at once and has legal consequences."),
        new("价款全部进入法院控制的账户后，法院解除查封，办理过户。", "Once the whole price is on the controlled account, the court lifts the seizure for the transfer."),
    ];

    public static readonly BilingualText Redeem = new("还清债务，保住财产", "Pay the debt and keep the property");
    public static readonly BilingualText RedeemAmount = new("还清所需（计算至 {0}）", "What it takes (as of {0})");
    public static readonly BilingualText Debt = new("债务本息", "Debt with interest");
    public static readonly BilingualText Costs = new("执行费用", "Costs of enforcement");
    public static readonly BilingualText Grows = new("利息每日增加，付款前请向法院核对当日金额。", "Interest grows daily; ask the court for the figure of the day before you pay.");
    public static readonly BilingualText RedeemNow = new("提交款项，请求停止拍卖", "Hand in money and ask to stop");
    public static readonly BilingualText Finance = new("申请融资偿债", "Ask for time to borrow");

    public static readonly BilingualText Proceeds = new("卖掉之后", "What a sale would leave");
    public static readonly BilingualText ProceedsHint = new("估算，不含交易税费和其他案件的参与分配；以法院的分配方案为准。", "An estimate without taxes and without claims of other cases; the court’s distribution plan decides.");
    public static readonly BilingualText Price = new("价款", "Price");
    public static readonly BilingualText Priority = new("优先债权", "Priority claims");
    public static readonly BilingualText ThisCase = new("本案债务", "Debt of this case");
    public static readonly BilingualText Surplus = new("余款退还被执行人", "Left to the debtor");
    public static readonly BilingualText Unpaid = new("仍未清偿", "Still unpaid");

    public static readonly BilingualText Objections = new("异议", "Objections");
    public static readonly BilingualText NoObjections = new("没有异议。认为执行行为违法的，可以提出异议。", "None. Whoever thinks an act of the enforcement unlawful may object.");
    public static readonly BilingualText FiledOn = new("{0} 提出", "filed on {0}");
    public static readonly BilingualText Help = new("看不懂或者不方便上网的，请拨打 12368 转执行法院，或者到诉讼服务大厅由工作人员协助办理。", "If this is hard to follow or you cannot use the internet, call 12368 for the enforcing court, or let the staff at the court’s service hall help you.");

    /// <summary>What paying means today.</summary>
    public static BilingualText Of(RedemptionStanding standing) => standing switch
    {
        RedemptionStanding.MustBeAllowed => new("在拍卖日之前提交足够款项的，法院应当准许停止拍卖。", "Enough money handed in before the auction day: the court must stop the sale."),
        RedemptionStanding.CourtDecides => new("拍卖日已到，是否准许由法院决定。", "The auction day has come; the court decides whether to stop."),
        RedemptionStanding.Waits => new("款项已提交，正在等待法院决定。", "The money was handed in; the court has yet to decide."),
        _ => throw new ArgumentOutOfRangeException(nameof(standing), standing, "Unknown standing."),
    };

    /// <summary>Where the debtor's own sale stands.</summary>
    public static BilingualText Of(SelfDisposalStage stage) => stage switch
    {
        SelfDisposalStage.Asked => new("已申请，等待法院决定", "asked for; the court decides"),
        SelfDisposalStage.Granted => new("寻找买受人", "looking for a buyer"),
        SelfDisposalStage.AwaitingMoney => new("等待价款到账", "waiting for the money"),
        SelfDisposalStage.Completed => new("已成交", "sold"),
        SelfDisposalStage.Refused => new("未准许", "not granted"),
        SelfDisposalStage.Lapsed => new("期满未成", "the term ended"),
        SelfDisposalStage.Ended => new("已终止", "ended"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };

    /// <summary>Where an objection stands.</summary>
    public static BilingualText Of(SaleObjectionStage stage) => stage switch
    {
        SaleObjectionStage.ToRegister => new("待立案", "to be registered"),
        SaleObjectionStage.ForCourt => new("审查中", "being examined"),
        SaleObjectionStage.Decided => new("已裁定", "decided"),
        SaleObjectionStage.Further => new("复议或者诉讼中", "taken further"),
        SaleObjectionStage.Finished => new("已办结", "over"),
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Unknown stage."),
    };

    /// <summary>How an objection was decided.</summary>
    public static BilingualText Outcome(bool isUpheld) => isUpheld ? new("异议成立", "upheld") : new("驳回", "dismissed");
}
