using Auction.Domain.People;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Register;

/// <summary>Words of the registration.</summary>
internal static class RegisterTexts
{
    public static readonly BilingualText Title = new("报名竞买", "Register to bid");
    public static readonly BilingualText StepRead = new("确认七项提示", "Confirm seven reminders");
    public static readonly BilingualText StepDeposit = new("交纳保证金", "Pay the deposit");
    public static readonly BilingualText StepConfirm = new("法院确认", "Court confirms");
    public static readonly BilingualText StepCode = new("取得竞买号", "Receive a code");
    public static readonly BilingualText Lead = new("请逐条阅读并勾选。全部勾选后才能提交报名。", "Read and tick each one. All seven are needed.");
    public static readonly BilingualText Submit = new("确认以上各项并报名", "I confirm all of these and register");
    public static readonly BilingualText NotAll = new("还有 {0} 项提示没有确认，请逐条阅读后勾选。", "{0} of the reminders are not confirmed yet. Read and tick each one.");
    public static readonly BilingualText Unticked = new("请确认：{0}", "Please confirm: {0}");
    public static readonly BilingualText Ended = new("本轮竞价已结束，不能再报名。", "Bidding in this round has ended; registration is closed.");
    public static readonly BilingualText Staff = new("法院和平台工作人员不得参加竞买。", "Staff of courts and of the platform may not bid.");
    public static readonly BilingualText WaitingTitle = new("已报名，等待法院确认保证金", "Registered. The court has yet to confirm your deposit");
    public static readonly BilingualText WaitingText = new(
        "请以本人名义将保证金 {0} 交至公告载明的法院账户，附言写明标的编号 {1}。法院核对到账后为您生成竞买号；竞价结束前（含延时）均可办理。",
        "Pay the deposit of {0} in your own name to the court account in the notice, quoting lot {1}. Once it has arrived the court gives you a code. This can be done until bidding ends, extensions included.");
    public static readonly BilingualText WaitingApplicant = new(
        "申请执行人参加竞买的，以法院确认的债权冲抵保证金，不足部分交纳差额。",
        "An applicant creditor sets its confirmed claim off against the deposit and pays only what is missing.");
    public static readonly BilingualText PayTitle = new("交纳保证金", "Pay the deposit");
    public static readonly BilingualText PayText = new(
        "请用本人名下的账户支付。付款账户的户名须与实名核验的姓名或者名称一致，他人代付的款项将原路退回。竞价结束前（含延时）均可交纳。",
        "Pay from an account in your own name. Money from anybody else’s account goes back to where it came from. You can pay until bidding ends, extensions included.");
    public static readonly BilingualText Pay = new("去支付 {0}", "Pay {0}");
    public static readonly BilingualText PayAgain = new("如果已经付款，请稍候刷新本页；没有付款的，可以再次打开支付页面。", "If you have paid, reload this page shortly. If not, open the payment page again.");
    public static readonly BilingualText PayLater = new("暂时无法连接支付机构，您的报名已经保存，请稍后再试。", "The payment provider cannot be reached right now. Your registration is kept; try again shortly.");
    public static readonly BilingualText AlreadyPaid = new("已到账", "Arrived");
    public static readonly BilingualText DepositNumber = new("保证金编号", "Deposit number");
    public static readonly BilingualText DepositState = new("保证金状态", "Deposit");
    public static readonly BilingualText HeldTitle = new("保证金已到账", "The deposit has arrived");
    public static readonly BilingualText HeldText = new("正在确认竞买资格并生成竞买号，通常只需数秒，请刷新本页。", "Your admission is being confirmed and your code made; this usually takes seconds. Reload this page.");
    public static readonly BilingualText HeldCourt = new("您主张的优先购买权、委托或者联合竞买等事项须由法院确认，确认后生成竞买号。", "The court has yet to confirm what you claim: pre-emption, representation or joint bids. Then you get a code.");
    public static readonly BilingualText HeldUntold = new("付款银行没有提供户名，法院核对付款人后确认。", "The bank did not tell the name on the account; the court checks the payer before it confirms.");
    public static readonly BilingualText Reload = new("刷新", "Reload");
    public static readonly BilingualText AsksCourt = new("我主张优先购买权，或者受托、联合竞买，请法院先行确认（确认前不生成竞买号）", "I claim pre-emption, or bid for or together with others. The court confirms this first; until then there is no code.");
    public static readonly BilingualText ConfirmedTitle = new("您已取得竞买资格", "You are admitted to bid");
    public static readonly BilingualText Code = new("您的竞买号", "Your bidder code");
    public static readonly BilingualText CodeText = new("竞价结束前，页面和法院、平台人员都只看到竞买号，看不到您的身份。", "Until bidding ends everyone, court and platform included, sees only this code and not who you are.");
    public static readonly BilingualText Rank = new("优先购买权顺位：第 {0} 顺位", "Priority rank: {0}");
    public static readonly BilingualText GoBid = new("去出价", "Go to the lot and bid");
    public static readonly BilingualText IssuingText = new("保证金已确认，竞买号正在生成，请稍后刷新本页。", "The deposit is confirmed and your code is being made. Reload this page shortly.");
    public static readonly BilingualText RefusedTitle = new("法院没有确认您的报名", "The court did not confirm your registration");
    public static readonly BilingualText RefusedText = new("理由：{0}", "Reason: {0}");
    public static readonly BilingualText RefusedNext = new("如有疑问，请联系法院：{0}", "Questions? Ask the court: {0}");
    public static readonly BilingualText AppliedAt = new("报名时间", "Registered at");
    public static readonly BilingualText LotFacts = new("标的与保证金", "Lot and deposit");
    public static readonly BilingualText Checks = new("报名检查", "Conditions of bidding");
    public static readonly BilingualText NameFirst = new("先完成实名核验", "Prove your real name first");
    public static readonly BilingualText NameFirstText = new("保证金须以本人名义交纳，成交确认书载明买受人的真实身份。核验只做一次，以后报名不再需要。", "The deposit is paid in your own name and the confirmation letter bears the buyer’s true identity. It is proved once for all lots.");
    public static readonly BilingualText ToIdentity = new("去核验", "Prove it now");
    public static readonly BilingualText Deposit = new("保证金", "Deposit");
    public static readonly BilingualText Start = new("开始", "Starts");
    public static readonly BilingualText End = new("结束", "Ends");
    public static readonly BilingualText Priority = new(
        "享有优先购买权的，请在报名后向法院提交证明；确认后竞买号带有顺位，可以同价应价。",
        "If you have a right of priority, send the court your evidence after registering. Your code then carries a rank, and you may match the price.");
    public static readonly BilingualText SignedInAs = new("报名人：{0}", "Registering as {0}");
    public static readonly BilingualText BackToLot = new("返回标的", "Back to the lot");

    /// <summary>A condition in words.</summary>
    public static BilingualText Check(BidderCheck check) => check switch
    {
        BidderCheck.InTime => new("报名时间", "Time"),
        BidderCheck.RealName => new("实名核验", "Real name"),
        BidderCheck.Capacity => new("行为能力", "Legal capacity"),
        BidderCheck.NotBarred => new("回避情形", "Connected persons"),
        BidderCheck.NotDefaulter => new("悔拍记录", "Default on this property"),
        BidderCheck.NotRestricted => new("限制消费", "Consumption restriction"),
        BidderCheck.Housing => new("购房资格", "Purchase qualification"),
        BidderCheck.Special => new("特定资格", "Special qualification"),
        BidderCheck.Representation => new("代理与联合竞买", "Representation and joint bids"),
        BidderCheck.Priority => new("优先购买权", "Pre-emption"),
        BidderCheck.Reminders => new("特别提示", "Reminders"),
        BidderCheck.Deposit => new("保证金", "Deposit"),
        _ => throw new ArgumentOutOfRangeException(nameof(check), check, "Unknown condition."),
    };

    /// <summary>How it stands, in one word.</summary>
    public static BilingualText Verdict(BidderVerdict verdict) => verdict switch
    {
        BidderVerdict.Met => new("符合", "met"),
        BidderVerdict.Open => new("待办", "to do"),
        BidderVerdict.Waits => new("待法院确认", "waits for the court"),
        BidderVerdict.Excluded => new("不符合", "not met"),
        _ => throw new ArgumentOutOfRangeException(nameof(verdict), verdict, "Unknown verdict."),
    };

    /// <summary>Its icon.</summary>
    public static string IconOf(BidderVerdict verdict) => verdict switch
    {
        BidderVerdict.Met => "check-circle",
        BidderVerdict.Excluded => "cross-circle",
        _ => "clock",
    };

    /// <summary>Its style.</summary>
    public static string StyleOf(BidderVerdict verdict) => verdict switch
    {
        BidderVerdict.Met => "ok",
        BidderVerdict.Excluded => "bad",
        _ => "wait",
    };
}
