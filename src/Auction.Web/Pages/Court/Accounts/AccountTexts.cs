using Auction.Domain.Settlement.Ledger;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Court.Accounts;

/// <summary>Words of the accounts of cases.</summary>
internal static class AccountTexts
{
    public static readonly BilingualText Title = new("一案一账号", "Accounts of cases");
    public static readonly BilingualText Lead = new("每个案件一个账号，复式记账，只增不改。金额以元计。", "One account for each case, double entry; lines are added and never changed. Amounts in yuan.");
    public static readonly BilingualText Count = new("共 {0} 个账号", "{0} accounts");
    public static readonly BilingualText Empty = new("还没有账号。竞买人报名交纳保证金时自动开立。", "There are no accounts yet. One is opened when the first bidder registers and has a deposit to pay.");
    public static readonly BilingualText Number = new("账号", "Account");
    public static readonly BilingualText Case = new("案件", "Case");
    public static readonly BilingualText OpenedAt = new("开立时间", "Opened");
    public static readonly BilingualText Balance = new("余额", "Balance");
    public static readonly BilingualText In = new("收入", "In");
    public static readonly BilingualText Out = new("支出", "Out");
    public static readonly BilingualText InTotal = new("收入合计", "In, in all");
    public static readonly BilingualText OutTotal = new("支出合计", "Out, in all");
    public static readonly BilingualText Lines = new("{0} 笔", "{0} lines");
    public static readonly BilingualText Statement = new("台账", "Statement");
    public static readonly BilingualText Time = new("时间", "Time");
    public static readonly BilingualText What = new("事项", "What");
    public static readonly BilingualText Proof = new("凭证", "Voucher");
    public static readonly BilingualText Standing = new("款项所在", "Where the money stands");
    public static readonly BilingualText NoMoney = new("账上没有款项。", "Nothing stands on this account.");
    public static readonly BilingualText NoLines = new("还没有收支。", "Nothing has come in or gone out yet.");
    public static readonly BilingualText Print = new("打印台账", "Print");
    public static readonly BilingualText Export = new("导出 CSV", "Export CSV");
    public static readonly BilingualText Deposits = new("保证金", "Deposits");
    public static readonly BilingualText Duties = new("24 小时退还和划转", "Release and transfer within 24 hours");
    public static readonly BilingualText ReleasedOf = new("已退还 {0} / {1}", "{0} of {1} released");
    public static readonly BilingualText ToCourtOf = new("买受人保证金已划入 {0} / {1}", "{0} of {1} buyers’ deposits transferred");
    public static readonly BilingualText Late = new("{0} 笔超过 24 小时", "{0} later than 24 hours");
    public static readonly BilingualText NoneLate = new("没有超期", "None is late");
    public static readonly BilingualText NoneDue = new("目前没有须退还或者划转的保证金。", "No deposits are to be released or transferred now.");
    public static readonly BilingualText Orders = new("支付机构", "Payment provider");
    public static readonly BilingualText OpenOrders = new("{0} 项指令尚未办结", "{0} orders are open");
    public static readonly BilingualText NoOrders = new("全部指令已经办结", "Every order is done");
    public static readonly BilingualText Fault = new("最近一次失败：{0}", "Last failure: {0}");
    public static readonly BilingualText Printed = new("打印时间 {0}", "Printed at {0}");

    /// <summary>Where money stands.</summary>
    public static BilingualText Kind(LedgerAccountKind kind) => kind switch
    {
        LedgerAccountKind.Outside => new("账外", "Outside"),
        LedgerAccountKind.Unclaimed => new("不明款", "Unclaimed"),
        LedgerAccountKind.Received => new("已收拍卖价款", "Price received"),
        LedgerAccountKind.Proceeds => new("待分配案款", "Proceeds to be distributed"),
        LedgerAccountKind.SaleCost => new("变价费用", "Costs of the sale"),
        LedgerAccountKind.EnforcementFee => new("执行费", "Enforcement fee"),
        LedgerAccountKind.Tax => new("代扣税款", "Withheld taxes"),
        LedgerAccountKind.Payable => new("应付债权人", "Payable to creditors"),
        LedgerAccountKind.Surplus => new("应退被执行人", "Surplus to the debtor"),
        LedgerAccountKind.Disputed => new("争议款", "Disputed"),
        LedgerAccountKind.InTransit => new("支付途中", "On its way"),
        LedgerAccountKind.Deposit => new("竞买人交纳", "Paid in by bidders"),
        LedgerAccountKind.DepositAtCourt => new("法院账户（待抵作价款）", "On the court’s account, not yet part of the price"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>A movement in words: from where to where.</summary>
    public static BilingualText Of(Movement movement)
    {
        ArgumentNullException.ThrowIfNull(movement);
        var from = movement.Postings.First(posting => !posting.Amount.IsPositive).Account.Kind;
        var to = movement.Postings.First(posting => posting.Amount.IsPositive).Account.Kind;
        return new($"{Kind(from).Zh} → {Kind(to).Zh}", $"{Kind(from).En} → {Kind(to).En}");
    }
}
