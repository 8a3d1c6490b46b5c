using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>Steering the sale of one property: chances of the debtor, launch, panel, standstill, what follows a round.</summary>
internal static class DisposalCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("AUC-5", OnlineAuction(5), "申请执行人从名单库中选择平台；未选择或者不一致的，由人民法院指定。", "The applicant picks the platform from the roster; failing that the court designates one."),
        New("AUC-7", OnlineAuction(7), "文字说明、拍摄、看样、咨询、保管等工作可以委托辅助机构。", "Texts, pictures, viewing, answers, storage and the like may be entrusted to auxiliary institutions."),
        New("AUC-15.2", OnlineAuction(15), "依法公示和特别提示并声明不能保证真伪、品质的，不承担瑕疵担保责任。", "A court that published and reminded as required and said that it does not guarantee authenticity and quality is free from liability for defects."),
        New("AUC-22.2", OnlineAuction(22), "标的物所有权自成交裁定送达买受人时转移。", "Title passes when the ruling is served on the buyer."),
        New("AUC-24.2", OnlineAuction(24), "悔拍后重新拍卖的，原买受人不得参加。", "A buyer who defaulted may not bid in the re-auction."),
        New("AUC-26.2", OnlineAuction(26), "二拍流拍的，可以在同一平台变卖；网络拍卖不超过两次。", "After the second failure the property may be sold off on the same platform; there is no third auction."),
        New("AUC-27", OnlineAuction(27), "起拍价及其降幅、加价幅度、保证金、优先购买权人及其顺位，由合议庭评议确定。", "A panel decides start price, cut, increment, deposit, and priority purchasers with their ranks."),
        New("AUC-31", OnlineAuction(31), "具有六种情形之一的，撤销网络司法拍卖。", "A completed auction is revoked on one of six grounds."),
        New("AUC-36.1", OnlineAuction(36), "当事人、利害关系人提出异议或者复议的，可以决定暂缓或者裁定中止。", "On an objection by a party the court may suspend or stay the sale."),
        New("AUC-36.2", OnlineAuction(36), "案外人对标的提出异议的，应当决定暂缓或者裁定中止。", "On a third party’s claim to the property the court must suspend or stay the sale."),
        New("CPI-267", Procedure(267), "具有法定情形的，裁定中止执行。", "Enforcement is stayed on the grounds named by law."),
        New("CPI-489", ProcedureInterpretation(489), "双方同意且不损害他人利益的，可以不经拍卖以物抵债。", "With both sides’ consent and harm to nobody the property may be given in kind without an auction."),
        New("CPI-490", ProcedureInterpretation(490), "无法拍卖或者变卖的，经申请执行人同意可以抵债或者交付管理，拒绝的退回被执行人。", "What cannot be sold may be given to the applicant with its consent, to own or manage; otherwise it goes back."),
        New("DEF-1", Platform, "付款期限届满未付清的为悔拍，由人民法院记录；宽限须在期满前准许。", "Not paying in full in time is default, recorded by the court; grace is granted before the time is over."),
        New("DIS-14", SaleOfProperty(14), "部分财产变价已足以清偿债务和费用的，停止其余拍卖，被执行人同意全部拍卖的除外。", "Once debt and costs are covered the rest is not sold, unless the debtor agrees to sell all."),
        New("DIS-15", SaleOfProperty(15), "使用上不可分或者分别拍卖明显贬值的，应当合并拍卖。", "What cannot be used apart, or loses much value apart, is sold together."),
        New("DIS-16", SaleOfProperty(16), "流拍后债权人可以按保留价接受抵债；数人的按顺位，同顺位抽签；债权不足的补交差额。", "After a failure creditors may take the property at the reserve price: by rank, then by lottery, paying the difference."),
        New("DIS-31", SaleOfProperty(31), "当事人及权利人同意，或者金银、有公开市价、易腐等动产，可以直接变卖。", "Direct sale by consent, or of precious metal, goods with a market price, perishables and the like."),
        New("EQU-13.2", Equity(13), "股权价值明显高于债权的，只处置相应部分。", "Equity worth clearly more than the debt is sold in part only."),
        New("EQU-15", Equity(15), "股权转让须经批准的，批准后方可出具成交裁定。", "Where a transfer of equity needs approval, the ruling follows the approval."),
        New("GUI-6", OnlineSaleGuide, "税费依法由法定义务人承担，不得笼统约定由买受人承担。", "Taxes are borne as the law says; a blanket clause puts them on nobody."),
        New("GUI-8", OnlineSaleGuide, "不得在公告中免除人民法院的腾退交付职责。", "The notice may not disclaim the court’s duty to clear and hand over."),
        New("GUI-9", OnlineSaleGuide, "重要事项应当经合议庭评议并留存理由。", "Important matters are decided by the panel, with reasons on record."),
        New("HSE-2", Housing(2), "住宅的拍卖公告应当载明购房资格要求及后果。", "A notice for housing states the purchase qualification and the consequences."),
        New("HSE-3", Housing(3), "买受人不符合购房资格的，不予出具成交裁定。", "Without the purchase qualification no ruling is issued."),
        New("HSE-5", Housing(5), "以房抵债的，承受人应当具备购房资格。", "A creditor who takes housing needs the purchase qualification."),
        New("HUM-9.2", Humane, "价款足以清偿债务且不损害第三人的，可以不经债权人同意直接变卖。", "Direct sale without consent when the proceeds cover the debt and nobody is harmed."),
        New("HUM-9.3", Humane, "被执行人可以以财产融资清偿债务。", "The debtor may borrow on the property to pay the debt."),
        New("HUM-9.4", Humane, "流拍且债权人不接受抵债的，第三人可以申请按流拍价购买。", "After a failure and the creditors’ refusal a third party may buy at the failed price."),
        New("NOTE-V", Platform, "公示文本按版本保存，更正另出新版本，旧版本继续可查。", "Published texts are versioned; a correction is a new version and the old one stays visible."),
        New("OBJ-6", Objections(2, 6), "异议三日内立案、十五日内裁定、十日内可申请复议；执行程序终结后不予受理。", "Objections are registered in three days, decided in fifteen, taken further within ten; after enforcement has ended none is taken."),
        New("PAN-1", Procedure(40, 45), "合议庭为不少于三人的单数，过半数决定，异议记入笔录，全体签名。", "A panel is odd, at least three, decides by majority, records dissent, and everybody signs."),
        New("PWR-SD", PowerControl, "大宗财产可以由被执行人自行处置，期限不超过九十日（待确认）。", "Large property may be sold by the debtor within 90 days (to be confirmed)."),
        New("SELF-CFG", Platform, "自行处置的最长期限按财产种类配置，一项财产只准许一次。", "The longest self-disposal is configured by kind, and granted once per property."),
        New("SOE-13", StateShares(13), "上市公司国有股、法人股各次保留价不低于前次的百分之九十，最多三次。", "Each reserve of state-owned or legal-person shares is at least 90 % of the one before; at most three rounds."),
        New("SHIP", Ships(12, 13, 14), "船舶由海事法院依照专门规定拍卖，不适用本平台。", "Ships are sold by the maritime courts under rules of their own, not here."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
