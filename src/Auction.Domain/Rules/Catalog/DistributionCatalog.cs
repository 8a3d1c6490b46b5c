using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>Paying out the proceeds, and what a buyer pays besides the price.</summary>
internal static class DistributionCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("AUC-30", OnlineAuction(30), "因拍卖本身形成的税费由法律规定的主体承担；没有规定的，由人民法院确定。", "Taxes of the sale are borne by whom the law names; where it names nobody the court decides."),
        New("CPI-508", ProcedureInterpretation(508), "被执行人为公民或者其他组织的，普通债权按比例受偿。", "Against a natural person or a body that is no legal person ordinary claims are paid pro rata."),
        New("CPI-509", ProcedureInterpretation(509), "分配方案送达债权人和被执行人，收到之日起十五日内可以提出书面异议。", "The plan is served on creditors and debtor, who may object in writing within fifteen days of receiving it."),
        New("CPI-510", ProcedureInterpretation(510), "其他人十五日内未反对的，按异议意见修正；反对的，异议人十五日内起诉，诉讼期间提存争议款项。", "Unopposed for fifteen days, an objection amends the plan; opposed, the objector sues within fifteen days and the disputed sum is kept."),
        New("CPI-514", ProcedureInterpretation(514), "企业法人未进入破产程序的，普通债权按照查封、扣押、冻结的先后顺序受偿。", "Against an enterprise legal person without bankruptcy ordinary claims are paid in the order of seizure."),
        New("DIS-28", SaleOfProperty(28), "拍卖财产上的担保物权及其他优先受偿权因拍卖而消灭，价款优先清偿其债权。", "Mortgages and other preferred claims on the property end with the sale and are paid from the price first."),
        New("FEE-14", CourtFees(14), "执行费按执行金额分段累进计算，由被执行人负担。", "The enforcement fee is a progressive tariff on the amount enforced, borne by the debtor."),
        New("INT-1", LateInterest(1, 2, 3, 4), "加倍部分债务利息按尚未清偿的本金每日万分之一点七五计算；财产不足的，先清偿判决债务。", "Extra default interest is 0.0175 % of the unpaid principal a day; when money is short the judgment debts come first."),
        New("MON-1", Funds, "一案一账号；无法匹配案件的款项列入不明款，查明后转入。", "Every case has its own account; money without a case is held as unclaimed until it is matched."),
        New("MON-10b", Funds, "符合法定事由并经批准可以延期发放，事由消失后十日内发放。", "Payout is delayed only on approved grounds, and follows within ten days of their end."),
        New("MON-ESC", Funds, "债权人无正当理由拒领、下落不明、死亡无继承人、丧失行为能力无监护人等，可以提存。", "Money is placed in escrow when the creditor refuses it, cannot be found, died without known heir, or lost capacity without guardian."),
        New("PAY-ORD", EnforcementWork(31, 34), "依次支付变价费用、执行费、代扣税款、优先债权、普通债权，余款退还被执行人。", "Paid in order: costs of the sale, enforcement fee, withheld taxes, preferred claims, ordinary claims, the rest to the debtor."),
        New("PAY-TWO", Platform, "发放由一人经办、另一人复核放款；分配方案、延期发放由经办人以外的人批准。", "One person prepares a payout and another releases it; plans and delays are approved by somebody else than who drew them up."),
        New("PLT-7", Platform, "本平台不向竞买人、买受人收取服务费或者佣金。", "The platform charges bidders and buyers no fee and no commission."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
