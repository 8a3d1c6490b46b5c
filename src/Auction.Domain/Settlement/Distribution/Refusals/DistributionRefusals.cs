using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Code, rule and words of every refusal.</summary>
public static class DistributionRefusals
{
    private static readonly (DistributionRefusal Refusal, RefusalEntry Entry)[] Rows =
    [
        (DistributionRefusal.NotOpened, New("E_NOT_OPENED", "PLT-1", "分配程序尚未启动。", "This distribution has not been opened yet.")),
        (DistributionRefusal.AlreadyOpened, New("E_ALREADY_OPENED", "PLT-1", "分配程序已经启动。", "This distribution is open already.")),
        (DistributionRefusal.TermsMalformed, New("E_TERMS", "MON-1", "请填写编号、人民法院、一案一账号和被执行人。", "Give the number, the court, the account of the case and the debtor.")),
        (DistributionRefusal.Closed, New("E_CLOSED", "MON-10", "案款已经全部发放。", "Everything has been paid out.")),
        (DistributionRefusal.WrongPhase, New("E_STATE", "MON-10", "案款分配目前所处的步骤不能办理此事项。", "This cannot be done at the step the distribution is at.")),
        (DistributionRefusal.IdTaken, New("E_ID", "PLT-2", "编号缺失或者已被使用，请刷新页面后重试。", "The id is missing or taken. Reload the page and try again.")),
        (DistributionRefusal.AmountMalformed, New("E_MONEY", "GEN-1", "金额须大于零且不超过 9,999,999,999,999.99 元。", "An amount must be above zero and at most ¥9,999,999,999,999.99.")),
        (DistributionRefusal.DocumentMissing, New("E_DOCUMENT", "PLT-1", "请附上相应的文书或者证据材料。", "Attach the document or the evidence.")),
        (DistributionRefusal.ReasonMissing, New("E_REASON", "MON-10b", "请写明理由。", "Give the reason.")),
        (DistributionRefusal.DayInFuture, New("E_DAY_FUTURE", "GEN-6", "日期不得晚于今日。", "The date may not lie in the future.")),
        (DistributionRefusal.DayTooEarly, New("E_DAY_EARLY", "GEN-6", "日期不得早于 {0}。", "The date may not lie before {0}.")),
        (DistributionRefusal.TooLate, New("E_LATE", "CPI-509", "期限已于 {0} 24:00 届满。", "The time limit ended at 24:00 on {0}.")),
        (DistributionRefusal.UnknownArrival, New("E_UNKNOWN_ARRIVAL", "MON-1", "没有这笔待查明的款项。", "There is no such unmatched money.")),
        (DistributionRefusal.Unmatched, New("E_UNMATCHED", "MON-1", "尚有来源不明的款项，请先查明归属。", "Some money is not matched to the case yet. Match it first.")),
        (DistributionRefusal.NoMoney, New("E_NO_MONEY", "MON-10", "案款尚未到账。", "No money has arrived yet.")),
        (DistributionRefusal.UnknownClaim, New("E_UNKNOWN_CLAIM", "PAY-ORD", "没有登记这项债权。", "There is no such claim in the register.")),
        (DistributionRefusal.ClassMalformed, New("E_CLAIM_CLASS", "PAY-ORD", "请选择清偿顺序；执行费按规定计算，余款不登记。", "Choose the place in the order of payment; the enforcement fee is computed and the surplus is not registered.")),
        (DistributionRefusal.RankMissing, New("E_RANK", "DIS-28", "请填写优先债权的顺位，或者查封的先后。", "Give the rank of the preferred claim, or the place in the order of seizure.")),
        (DistributionRefusal.UnknownParty, New("E_UNKNOWN_PARTY", "CPI-509", "此人不是债权人或者被执行人，或者不能办理此事项。", "This person is neither creditor nor debtor, or may not do this.")),
        (DistributionRefusal.SamePerson, New("E_SAME_PERSON", "PAY-TWO", "须由经办人以外的人办理。", "This has to be done by somebody else than the person who prepared it.")),
        (DistributionRefusal.ServedBefore, New("E_SERVED", "CPI-509", "已经向此人送达。", "The plan was served on this person already.")),
        (DistributionRefusal.DisputeMalformed, New("E_DISPUTE", "CPI-509", "请指明有异议的分配项及金额，金额不超过该项分配额。", "Name the lines and amounts disputed; an amount may not exceed its line.")),
        (DistributionRefusal.UnknownObjection, New("E_UNKNOWN_OBJECTION", "CPI-510", "没有这项异议。", "There is no such objection.")),
        (DistributionRefusal.ObjectionStage, New("E_OBJECTION_STATE", "CPI-510", "异议目前所处的阶段不能办理此事项。", "This cannot be done at the stage the objection is at.")),
        (DistributionRefusal.RevisionMalformed, New("E_REVISION", "CPI-510", "修正后的金额不得低于已经发放的金额，也不得超过债权。", "A new amount may not be below what was paid already nor above the claim.")),
        (DistributionRefusal.RevisionSum, New("E_REVISION_SUM", "CPI-510", "修正后各项合计须等于 {0} 元。", "The new amounts have to add up to ¥{0}.")),
        (DistributionRefusal.UnknownLine, New("E_UNKNOWN_LINE", "PAY-ORD", "分配方案中没有这一项。", "There is no such line in the plan.")),
        (DistributionRefusal.UnknownDelay, New("E_UNKNOWN_DELAY", "MON-10b", "没有这项延期，或者已经结束。", "There is no such delay, or it has ended.")),
        (DistributionRefusal.Delayed, New("E_DELAYED", "MON-10b", "该项已经批准延期发放。", "The payout of this line is delayed.")),
        (DistributionRefusal.AccountMissing, New("E_ACCOUNT", "PAY-TWO", "请确认收款账户。", "Confirm the account of the payee.")),
        (DistributionRefusal.NothingPayable, New("E_NOTHING_PAYABLE", "PAY-ORD", "该项目前没有可以发放的金额。", "Nothing of this line can be paid now.")),
        (DistributionRefusal.UnknownPayout, New("E_UNKNOWN_PAYOUT", "PAY-TWO", "没有这笔发放。", "There is no such payout.")),
        (DistributionRefusal.PayoutStage, New("E_PAYOUT_STATE", "PAY-TWO", "该笔发放目前所处的阶段不能办理此事项。", "This cannot be done at the stage the payout is at.")),
        (DistributionRefusal.NoLateDuty, New("E_NO_LATE_DUTY", "GEN-7", "没有需要说明理由的超期事项。", "No such duty is late without a reason.")),
    ];

    private static readonly Dictionary<DistributionRefusal, RefusalEntry> ByRefusal = Rows.ToDictionary(row => row.Refusal, row => row.Entry);

    /// <summary>Every refusal, in the order of its number.</summary>
    public static IReadOnlyList<(DistributionRefusal Refusal, RefusalEntry Entry)> All => Rows;

    /// <summary>How a refusal is told. Gaps in the words are filled in the decision.</summary>
    public static RefusalEntry Of(DistributionRefusal refusal) => ByRefusal[refusal];

    private static RefusalEntry New(string code, string rule, string zh, string en) => new(code, new RuleId(rule), new BilingualText(zh, en));
}
