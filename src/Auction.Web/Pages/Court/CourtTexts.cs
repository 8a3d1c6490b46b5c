using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court;

/// <summary>Words of the court side.</summary>
internal static class CourtTexts
{
    public static readonly BilingualText Desk = new("工作台", "Desk");
    public static readonly BilingualText Today = new("待办：竞买报名 {0} 件，未完成的义务 {1} 项", "To do: {0} registrations, {1} obligations");
    public static readonly BilingualText Waiting = new("待确认的报名", "Registrations to confirm");
    public static readonly BilingualText NoWaiting = new("没有待确认的报名。", "No registration is waiting.");
    public static readonly BilingualText Obligations = new("法定义务", "Obligations");
    public static readonly BilingualText NoObligations = new("没有未完成的义务。", "Nothing is due.");
    public static readonly BilingualText Rounds = new("本院标的", "Lots of this court");
    public static readonly BilingualText NoRounds = new("本院还没有公告的标的。", "This court has not announced any lot.");
    public static readonly BilingualText Lot = new("标的", "Lot");
    public static readonly BilingualText Stage = new("阶段与状态", "Stage and status");
    public static readonly BilingualText Price = new("当前价", "Price");
    public static readonly BilingualText Counts = new("报名 / 出价", "Bidders / bids");
    public static readonly BilingualText Next = new("下一时间点", "Next");
    public static readonly BilingualText Applicants = new("{0} 人待确认", "{0} waiting");
    public static readonly BilingualText Open = new("办理", "Open");
    public static readonly BilingualText AppliedAt = new("报名时间", "Registered");
    public static readonly BilingualText Due = new("期限", "Due");
    public static readonly BilingualText Duty = new("义务", "Obligation");
    public static readonly BilingualText Rule = new("依据", "Rule");
    public static readonly BilingualText Overdue = new("已超期", "Overdue");
    public static readonly BilingualText Automatic = new("由平台自动完成", "Done by the platform");
    public static readonly BilingualText Deposit = new("保证金", "Deposit");
    public static readonly BilingualText Name = new("姓名或名称", "Name");
    public static readonly BilingualText Reference = new("银行到账凭证号", "Bank reference of the deposit");
    public static readonly BilingualText ReferenceHint = new("须与本人账户的到账记录一致。", "As on the statement; it must have come from the person’s own account.");
    public static readonly BilingualText Rank = new("优先购买权顺位（选填）", "Priority rank (optional)");
    public static readonly BilingualText RankHint = new("经合议庭确认后填写，1 为最优先。", "Only after the panel has confirmed it; 1 is best.");
    public static readonly BilingualText Confirm = new("确认并发放竞买号", "Confirm and issue a code");
    public static readonly BilingualText Issue = new("重新发放竞买号", "Issue the code again");
    public static readonly BilingualText Refuse = new("不予确认", "Refuse");
    public static readonly BilingualText RefuseReason = new("不予确认的理由（告知报名人）", "Reason, told to the person");
    public static readonly BilingualText Secrecy = new(
        "竞价结束前，竞买号与身份的对应关系不向任何人显示，法院也不例外（AUC-18.2）。确认后，本页不再显示该报名人的姓名。",
        "Until bidding ends nobody is shown who stands behind a code, the court included (AUC-18.2). Once confirmed, a name is no longer shown here.");
    public static readonly BilingualText Confirmed = new("已确认 {0} 人", "{0} confirmed");
    public static readonly BilingualText Done = new("已办理。", "Done.");
    public static readonly BilingualText DoneCode = new("已确认，竞买号已通知报名人本人。", "Confirmed. Only the person has been told the code.");
    public static readonly BilingualPattern NotEligible = new("该报名人不符合竞买条件（{0}），不能确认。", "This applicant does not meet a condition of bidding ({0}) and cannot be confirmed.");
    public static readonly BilingualText DepositMissing = new("该竞买人尚未通过支付机构交足保证金，不能确认（AUC-17.2）。", "This bidder has not paid the deposit in full through the payment provider yet, so it cannot be confirmed (AUC-17.2).");
    public static readonly BilingualText AlreadyDecided = new("该报名已由他人办理。", "Somebody else has already decided this registration.");
    public static readonly BilingualText ReferenceMissing = new("请填写银行到账凭证号（不超过 64 个字符）。", "Enter the bank reference (at most 64 characters).");
    public static readonly BilingualText RankWrong = new("顺位须为 1 至 99 的整数。", "The rank must be a whole number from 1 to 99.");
    public static readonly BilingualText ReasonMissing = new("请填写理由（5 至 500 个字）。", "Enter a reason (5 to 500 characters).");
    public static readonly BilingualText TimeMissing = new("请填写恢复竞价的时间。", "Enter the time of resumption.");
    public static readonly BilingualText NotFound = new("没有找到该项记录，可能已由他人办理。", "This record was not found; somebody may have dealt with it.");
    public static readonly BilingualText Acts = new("竞价中的处置", "Acts on this round");
    public static readonly BilingualText NoActs = new("本轮已结束，没有可以办理的处置。", "This round has ended; there is nothing to decide.");
    public static readonly BilingualText Pause = new("暂停竞价（暂缓 / 中止）", "Stop the clock (suspend / stay)");
    public static readonly BilingualText Cause = new("种类", "Kind");
    public static readonly BilingualText Reason = new("理由（在平台公示）", "Reason (published)");
    public static readonly BilingualText ReasonEn = new("理由的英文译文（选填）", "Reason in English (optional)");
    public static readonly BilingualText PauseNow = new("立即暂停", "Stop now");
    public static readonly BilingualText PauseHint = new("剩余时间予以保留，已有出价继续有效；原因消失后五日内恢复（AUC-28.4）。", "The time left is kept and bids stay valid. Resume within five days of the cause going away (AUC-28.4).");
    public static readonly BilingualText Resume = new("公告恢复竞价", "Announce resumption");
    public static readonly BilingualText ResumeAt = new("恢复时间（北京时间）", "Resumes at (Beijing time)");
    public static readonly BilingualText ResumeHint = new("至少提前 24 小时公告。", "At least 24 hours ahead.");
    public static readonly BilingualText ResumeNow = new("公告恢复时间", "Announce");
    public static readonly BilingualText Withdraw = new("撤回拍卖", "Withdraw the round");
    public static readonly BilingualText WithdrawHint = new("我知道：撤回后本轮不能恢复，保证金依规退还。", "I know that this cannot be undone and that deposits are returned as the rules require.");
    public static readonly BilingualText NotSure = new("请先确认撤回后不能恢复。", "Confirm first that this cannot be undone.");
    public static readonly BilingualText WithdrawNow = new("撤回本轮拍卖", "Withdraw this round");
    public static readonly BilingualText JudgeOnly = new("暂停、恢复和撤回由法官办理。", "Stopping, resuming and withdrawing are for judges.");
    public static readonly BilingualText SteeredAtDisposal = new("本轮属于一个处置程序，暂缓、中止、恢复和撤回在该处置程序中办理。", "This round belongs to a disposal; deferral, suspension, resumption and withdrawal are decided there.");
    public static readonly BilingualText ToDisposal = new("前往处置程序 {0}", "Go to disposal {0}");
    public static readonly BilingualText MarkDone = new("标记完成", "Mark done");
    public static readonly BilingualText DoneNote = new("凭证号或迟延理由", "Reference, or reason for being late");
    public static readonly BilingualText ReportReceived = new("记录已收到报告", "Record the report");
    public static readonly BilingualText ReportNote = new("何时、如何收到平台报告；迟延的写明原因", "When and how the platform reported; if late, why");
    public static readonly BilingualText DoneAt = new("{0} 完成", "Done {0}");
    public static readonly BilingualText PublicPage = new("公开页面", "Public page");
    public static readonly BilingualText CaseNumber = new("案号", "Case");
    public static readonly BilingualText Ends = new("结束时间", "Ends");
    public static readonly BilingualText Problem = new("未办理：{0}", "Not done: {0}");
    public static readonly BilingualText PauseState = new("{0}：{1} · {2}", "{0}: {1} · {2}");
}
