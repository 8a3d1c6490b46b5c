using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>Deposits and the buyer’s payment.</summary>
internal static class SettlementCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("AUC-24.1", OnlineAuction(24), "悔拍后保证金不予退还，依次用于支付拍卖费用损失、弥补差价、冲抵本案债务和与拍卖财产有关的其他债务。", "After a default the deposit is not returned; it pays costs, the shortfall, this case’s debt and other debts of the property, in this order."),
        New("AUC-24.1b", OnlineAuction(24), "悔拍保证金依次使用后的余款不退还悔拍人，留存本案账户由人民法院处理。", "What is left after that is not returned; it stays on the account of the case and the court decides."),
        New("DEF-CR", Platform, "免交保证金的申请执行人悔拍的，没有可以扣除的保证金，费用和差价全部由其补交。", "An applicant who bought without a deposit and defaults owes costs and shortfall in full."),
        New("DEF-TOP", SaleOfProperty(22), "保证金不足以弥补费用和差价的，人民法院可以责令悔拍人补交。", "What costs and shortfall exceed the deposit by is owed by the defaulter by order of the court."),
        New("PAY-OVER", Platform, "多付的款项退回原付款账户；期限届满时的部分付款不是付款。", "What was paid too much goes back to its source; a part payment by the due time is no payment."),
        New("SEL-8", SellOff, "变卖的买受人未付清余款的，只扣除公告的保证金，其余退还。", "A sell-off buyer who does not pay the rest loses only the deposit of the notice; the remainder is refunded."),
        New("SEL-10", OnlineAuction(37), "变卖未竞得人预交的价款在竞价结束后二十四小时内退还。", "Prepayments of those who did not buy in a sell-off are released within 24 hours."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
