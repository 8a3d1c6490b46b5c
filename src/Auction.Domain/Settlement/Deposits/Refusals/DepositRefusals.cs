using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>Code, rule and words of every refusal.</summary>
public static class DepositRefusals
{
    private static readonly (DepositRefusal Refusal, RefusalEntry Entry)[] Rows =
    [
        (DepositRefusal.NotOpened, New("E_NOT_OPENED", "AUC-17.2", "尚未报名，没有应交的保证金。", "There is no registration, so no deposit is due.")),
        (DepositRefusal.AlreadyOpened, New("E_ALREADY_OPENED", "AUC-17.2", "已经报名，保证金已经立账。", "The registration and its deposit exist already.")),
        (DepositRefusal.TermsMalformed, New("E_TERMS", "MON-1", "请填写编号、人民法院、一案一账号和拍卖轮次。", "Give the number, the court, the account of the case and the round.")),
        (DepositRefusal.AmountMalformed, New("E_MONEY", "GEN-1", "金额须大于零且不超过 9,999,999,999,999.99 元；应交金额不得超过公告的保证金，变卖除外。", "An amount must be above zero and at most ¥9,999,999,999,999.99; what is due may not exceed the deposit of the notice, but in a sell-off.")),
        (DepositRefusal.WrongPhase, New("E_STATE", "AUC-23", "保证金目前所处的状态不能办理此事项。", "This cannot be done as the deposit stands now.")),
        (DepositRefusal.NothingDue, New("E_NOTHING_DUE", "AUC-17.2", "目前没有应交的保证金。", "No deposit is due now.")),
        (DepositRefusal.AskedBefore, New("E_ASKED", "AUC-17.2", "已有一笔待付款的保证金，请完成付款。", "A payment is waiting for you. Complete it.")),
        (DepositRefusal.NotPaid, New("E_NO_DEPOSIT", "AUC-17.2", "保证金尚未交足，还需 {0} 元。", "The deposit is not paid in full: ¥{0} is missing.")),
        (DepositRefusal.Confirmed, New("E_CONFIRMED", "AUC-18.1", "竞买资格已经确认，保证金在竞价结束后退还。", "You are admitted to bid; the deposit is released when bidding is over.")),
        (DepositRefusal.NeverConfirmed, New("E_NOT_QUALIFIED", "AUC-18.1", "未取得竞买资格的人不能成为买受人。", "Whoever was not admitted cannot be the buyer.")),
        (DepositRefusal.OutcomeMalformed, New("E_OUTCOME", "AUC-23", "请注明竞价结果。", "Name how the bidding ended.")),
        (DepositRefusal.NotEnded, New("E_NOT_ENDED", "AUC-23", "竞价尚未结束。", "Bidding has not ended yet.")),
        (DepositRefusal.UnknownPayment, New("E_UNKNOWN_PAYMENT", "AUC-17.2", "没有这笔应付款。", "Nobody was asked for this payment.")),
        (DepositRefusal.UnknownRefund, New("E_UNKNOWN_REFUND", "AUC-23", "没有这笔退款。", "There is no such refund.")),
        (DepositRefusal.ReasonMissing, New("E_REASON", "GEN-7", "请写明理由。", "Give the reason.")),
        (DepositRefusal.NoLateDuty, New("E_NO_LATE_DUTY", "GEN-7", "没有需要说明理由的超期事项。", "No such duty is late without a reason.")),
        (DepositRefusal.GraceTooLate, New("E_GRACE", "DEF-1", "宽限须在付款期限届满前准许，且晚于原期限。", "More time is given before the due time has passed, and beyond it.")),
        (DepositRefusal.UseNotProposed, New("E_USE_NOT_PROPOSED", "AUC-24.1", "尚未提出保证金的使用方案。", "How the deposit is to be used has not been proposed yet.")),
        (DepositRefusal.SamePerson, New("E_SAME_PERSON", "PAY-TWO", "须由提出方案以外的人决定。", "Somebody else than who proposed it has to decide.")),
    ];

    private static readonly Dictionary<DepositRefusal, RefusalEntry> ByRefusal = Rows.ToDictionary(row => row.Refusal, row => row.Entry);

    /// <summary>Every refusal, in the order of its number.</summary>
    public static IReadOnlyList<(DepositRefusal Refusal, RefusalEntry Entry)> All => Rows;

    /// <summary>How a refusal is told. Gaps in the words are filled in the decision.</summary>
    public static RefusalEntry Of(DepositRefusal refusal) => ByRefusal[refusal];

    private static RefusalEntry New(string code, string rule, string zh, string en) => new(code, new RuleId(rule), new BilingualText(zh, en));
}
