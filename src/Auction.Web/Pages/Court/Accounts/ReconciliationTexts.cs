using Auction.Domain.Settlement.Ledger;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>Words of the reconciliation with the payment provider.</summary>
internal static class ReconciliationTexts
{
    public static readonly BilingualText Title = new("对账", "Reconciliation");
    public static readonly BilingualText Lead = new("本案台账与支付机构流水逐笔核对。金额以元计。", "The books of the case beside the payment provider’s statement, movement by movement. Amounts in yuan.");
    public static readonly BilingualText Month = new("按月", "By month");
    public static readonly BilingualText Day = new("按日", "By day");
    public static readonly BilingualText Show = new("核对", "Reconcile");
    public static readonly BilingualText Period = new("对账期间 {0}", "Period {0}");
    public static readonly BilingualText NotPeriod = new("请填写月份（如 2026-11）或者日期（如 2026-11-23）。", "Give a month, such as 2026-11, or a day, such as 2026-11-23.");
    public static readonly BilingualText NoProvider = new("本平台未接入支付机构，没有可以核对的流水。", "No payment provider is connected, so there is no statement to compare with.");
    public static readonly BilingualText NotNow = new("暂时无法取得支付机构流水，请稍后再试。", "The payment provider’s statement cannot be had now. Please try again later.");
    public static readonly BilingualText NoMoves = new("本期间没有收付。", "Nothing moved in this period.");
    public static readonly BilingualText AllAgree = new("共 {0} 笔，全部相符。", "{0} movements, and all agree.");
    public static readonly BilingualText SomeDiffer = new("共 {0} 笔，{1} 笔不符。", "{0} movements; {1} do not agree.");
    public static readonly BilingualText Time = new("时间", "Time");
    public static readonly BilingualText What = new("事项", "What");
    public static readonly BilingualText Booked = new("台账", "Books");
    public static readonly BilingualText Stated = new("支付机构", "Provider");
    public static readonly BilingualText Outcome = new("核对结果", "Outcome");
    public static readonly BilingualText Proof = new("支付机构编号", "Provider’s number");
    public static readonly BilingualText Print = new("打印", "Print");
    public static readonly BilingualText Export = new("导出 CSV", "Export CSV");
    public static readonly BilingualText Back = new("返回台账", "Back to the statement");

    /// <summary>What moved.</summary>
    public static BilingualText Kind(ProviderMoveKind kind) => kind switch
    {
        ProviderMoveKind.PaidIn => new("收款", "Paid in"),
        ProviderMoveKind.SentBack => new("退回付款人", "Sent back to the payer"),
        ProviderMoveKind.ToCourt => new("划入法院账户", "Moved to the court’s account"),
        ProviderMoveKind.FromCourt => new("从法院账户转回", "Taken back from the court’s account"),
        ProviderMoveKind.PaidOut => new("支付案款", "Paid out"),
        ProviderMoveKind.CameBack => new("被退票", "Came back"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>Whether both sides agree, and why not.</summary>
    public static BilingualText Cause(ReconciliationCause cause) => cause switch
    {
        ReconciliationCause.None => new("相符", "Agrees"),
        ReconciliationCause.NotStated => new("台账已记，支付机构流水没有", "In the books, but not in the provider’s statement"),
        ReconciliationCause.NotReportedYet => new("支付机构已办，平台尚未入账", "Done by the provider, not booked yet"),
        ReconciliationCause.CameBack => new("到账后又被退票，平台尚未入账", "Came back after it had arrived; not booked"),
        ReconciliationCause.NotAsked => new("平台没有发出过这一指令", "The platform did not ask for this"),
        ReconciliationCause.OtherAmount => new("金额不一致", "The amounts differ"),
        _ => throw new ArgumentOutOfRangeException(nameof(cause), cause, "Unknown cause."),
    };
}
