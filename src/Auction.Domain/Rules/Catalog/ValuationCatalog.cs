using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>The procedure that fixes a reference price.</summary>
internal static class ValuationCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("REF-1", Reference(1), "查封、扣押、冻结财产后三十日内启动确定参考价程序。", "The price procedure starts within 30 days of the seizure."),
        New("REF-2", Reference(2), "参考价以当事人议价、定向询价、网络询价、委托评估四种方式确定。", "A reference price is agreed, or found by directed inquiry, online inquiry or appraisal."),
        New("REF-3.1", Reference(3), "确定参考价前，应当查明权属、权利负担、占有使用、欠缴税费、质量瑕疵等事项。", "Ownership, encumbrances, possession, unpaid taxes and defects are established before a price is fixed."),
        New("REF-3.2", Reference(3), "可以责令交出材料，拒不交出的强制提取；需要审计、鉴定的先行审计、鉴定。", "Material may be ordered and taken by force; an audit or expert identification may come first."),
        New("REF-4.1", Reference(4), "当事人议价优先；一方拒绝议价或者下落不明的除外，期限由人民法院指定。", "An agreed price comes first, within a time set by the court, unless a party refuses or cannot be found."),
        New("REF-4.2", Reference(4), "双方提交的议价结果一致，且不损害他人合法权益的，为参考价。", "Identical figures that harm nobody are the reference price."),
        New("REF-5.1", Reference(5), "议价不能或者不成，且有计税基准价、政府定价或者政府指导价的，进行定向询价。", "If no agreement is possible and a tax base, government or guide price exists, the authority is asked."),
        New("REF-5.2", Reference(5), "双方一致要求直接定向询价，且有上述价格的，应当准许。", "Both sides may ask for directed inquiry at once where such a price exists."),
        New("REF-6", Reference(6), "定向询价函载明要求和期限，期限内的询价结果为参考价。", "The letter states a time limit; a result within it is the reference price."),
        New("REF-7.1", Reference(7), "定向询价不能或者不成，无需现场勘验或者鉴定且具备条件的，进行网络询价。", "If directed inquiry is impossible or failed, and no inspection is needed and conditions exist, platforms are asked."),
        New("REF-7.2", Reference(7), "双方要求或者同意直接网络询价，且具备条件的，应当准许。", "Both sides may ask for or agree to online inquiry at once where the conditions exist."),
        New("REF-8", Reference(8), "网络询价平台实行名单库管理，电子数据保存不少于十年。", "Inquiry platforms are listed in a roster and keep their data for at least ten years."),
        New("REF-9", Reference(9), "一年内迟延提交询价报告五次以上等情形的平台除名，五年内不得再入库。", "Five late inquiries in a year cost a platform its place; it stays out for five years."),
        New("REF-10", Reference(10), "应当同时向名单库中的全部平台发出网络询价委托书，并载明必填事项。", "The order goes to every listed platform at the same time, with the required particulars."),
        New("REF-11.1", Reference(11), "网络询价报告三日内出具。", "An online inquiry report is due within three days."),
        New("REF-11.2", Reference(11), "网络询价延期一次，三日。", "An online inquiry is extended once, by three days."),
        New("REF-11.3", Reference(11), "全部平台均未按期出具或者补正报告，且未申请延期的，委托评估。", "If no platform reports or corrects in time and none asked for more time, an appraisal is ordered."),
        New("REF-11.4", Reference(11), "网络询价结果过期的，三日内重新出具。", "A lapsed online result is re-issued within three days."),
        New("REF-12", Reference(12), "网络询价报告三日内补正。", "Online reports are corrected within three days."),
        New("REF-13.1", Reference(13), "参考价为全部按期出具结果或者补正结果的算术平均值。", "The price is the mean of all results and corrected results delivered in time."),
        New("REF-13.2", Reference(13), "部分报告被提出异议的，取未被提出异议的平均值；全部被提出异议的，取驳回或者补正的平均值。", "If only some reports are objected to the others are averaged; if all are, those rejected or corrected."),
        New("REF-14", Reference(14), "法律规定必须评估、双方要求评估，或者网络询价不能、不成的，委托评估。", "An appraisal is ordered when a law requires it, both sides ask, or online inquiry is impossible or failed."),
        New("REF-15", Reference(15), "评估机构从名单库中选定；除名的五年内不得再入库。", "Institutions come from the roster; a removed one is barred for five years."),
        New("REF-16", Reference(16), "双方协商确定三家评估机构及顺序；协商不成或者一方下落不明的，摇号确定。", "The parties agree on three institutions and their order; otherwise they are drawn by lot."),
        New("REF-17", Reference(17), "向排序第一的评估机构出具委托书并移交材料，报告应当载明必备内容。", "The order and the material go to the first institution; its report has required contents."),
        New("REF-18", Reference(18), "现场勘验应当通知当事人到场；未到场的，应当有见证人见证。", "Parties are told of an inspection; if one is absent a witness must be present."),
        New("REF-19.1", Reference(19), "评估报告三十日内出具，暂缓、中止的时间不计入。", "An appraisal report is due within 30 days; time of suspension or stay does not count."),
        New("REF-19.2", Reference(19), "延期应在届满五日前书面申请，不超过两次，每次不超过十五日。", "An extension is asked for five days before expiry; at most two, at most 15 days each."),
        New("REF-19.3", Reference(19), "逾期未出具的，三日内退回材料。", "A late institution returns the material within three days."),
        New("REF-19.4", Reference(19), "评估结果过期的，十五日内重新出具。", "A lapsed appraisal is re-issued within 15 days."),
        New("REF-20", Reference(20), "评估报告三日内说明或者补正。", "An appraisal is explained or corrected within three days."),
        New("REF-21.1", Reference(21), "收到报告后三日内发送当事人和利害关系人。", "A report is sent to parties and interested persons within three days."),
        New("REF-21.2", Reference(21), "无法送达的，公示满十五日视为送达。", "Unreachable persons count as served after 15 full days of publication."),
        New("REF-22", Reference(22), "收到报告后五日内可以提出书面异议。", "A report may be objected to in writing within five days of receipt."),
        New("REF-23.1", Reference(23), "异议三日内转交评估机构，五日内作出说明。", "Objections go to the institution within three days; it explains within five."),
        New("REF-23.2", Reference(23), "对资质、程序的异议先行审查；成立的由下一家重新评估，与参照标准等并存的其余异议转交评估机构。", "Objections to qualification and procedure are decided first; upheld, the next institution appraises anew; the rest goes to the institution."),
        New("REF-24", Reference(24), "逾期异议，对补正、说明、评审结论的异议，对议价、定向询价结果的异议，不予受理。", "Late objections, objections to corrections, explanations or reviews, and to agreed or directed prices are not taken."),
        New("REF-25", Reference(25), "首次公告发布前提出证据证明欺诈、胁迫、恶意串通、虚假结果等情形的，按执行监督处理。", "Evidence of fraud, duress, collusion or a false result, before the first notice, leads to supervision."),
        New("REF-26", Reference(26), "无异议或者异议驳回的以评估结果为准，补正或者重新评估的以其结果为准。", "Without an upheld objection the result stands; otherwise the corrected or new result."),
        New("REF-27.1", Reference(27), "价格有效期最长不超过一年。", "A price is valid for at most one year."),
        New("REF-27.2", Reference(27), "当事人可以约定议价结果的有效期，不超过一年。", "The parties may fix the validity of an agreed price, at most one year."),
        New("REF-27.3", Reference(27), "首次公告在有效期内发布且拍卖在有效期届满后六个月内进行的，无需重新确定参考价。", "The price stays usable when the first notice fell within validity and the round starts within six months after it."),
        New("REF-28", Reference(28), "案件暂缓、中止执行，材料与事实严重不符等情形，应当暂缓网络询价或者委托评估。", "Online inquiry and appraisal are stayed when the case stands still or the material contradicts the facts."),
        New("REF-29.1", Reference(29), "申请执行人撤回申请、义务履行完毕、执行依据失效等情形，应当撤回网络询价或者委托评估。", "They are withdrawn when the application is withdrawn, the obligation performed or the title gone."),
        New("REF-29.2", Reference(29), "委托后双方议价一致或者协商不再处置的，可以撤回委托。", "After the order the parties may still agree a price, or not to sell; the order may then be withdrawn."),
        New("REF-30", Reference(30), "参考价确定后十日内启动变价程序。", "The sale procedure starts within ten days after the price is fixed."),
        New("REF-31.1", Reference(31), "网络询价费用按次计付给结果与成交价最接近的平台；相同的平分。", "The online fee is paid once, to the platform closest to the sale price; equal ones share it."),
        New("REF-31.2", Reference(31), "转为委托评估或者撤回网络询价的，不支付网络询价费用。", "No online fee when an appraisal replaced the inquiry or it was withdrawn."),
        New("REF-32.1", Reference(32), "评估费用以评估价与成交价中较低者为基数；未成交的支付合理的实际费用。", "The appraisal fee goes by the lower of appraised and sale price; unsold, reasonable actual expenses."),
        New("REF-32.2", Reference(32), "原机构重新出具报告的，费用为原费用的百分之三十。", "A re-issued report costs 30 % of the original fee."),
        New("REF-32.3", Reference(32), "由其他机构重新评估的，原机构不得收取费用。", "An institution that another one replaces earns nothing."),
        New("REF-33", Reference(33), "费用由申请执行人先行垫付，由被执行人负担；可以以保险保函垫付。", "The applicant advances the fees, the debtor bears them; an insurer’s guarantee may stand in."),
        New("REF-34.2", Reference(34), "摇号等过程应当全程记录，可以回溯。", "Draws are recorded and can be repeated."),
        New("REF-FIX", Platform, "每一受送达人的异议期均已届满且全部异议办结之时，参考价确定。", "The price is fixed when every recipient’s window is closed and every objection finished."),
        New("FEE-T", Platform, "评估收费的分段费率按专业和法院配置。", "The progressive tariff of appraisal fees is data, by field and court."),
        New("GUI-1", OnlineSaleGuide, "财产调查按类型查明最低限度的事项，不得以“按现状拍卖”免除。", "Minimum facts are established by type of property; an “as is” sale does not waive them."),
        New("GUI-2", OnlineSaleGuide, "主张租赁权、居住权的，应当审查其真实性。", "Claimed leases and rights of residence are examined."),
        New("GUI-3", OnlineSaleGuide, "处置建筑物前应当查明建设工程价款优先受偿权。", "Claims for the price of construction are checked before buildings are sold."),
        New("GUI-5", OnlineSaleGuide, "刑事裁判涉财产部分另有变价程序，应当作法律审查。", "Property from criminal judgments follows its own conversion procedure."),
        New("LIM-1", Objections(20), "被执行人及所扶养家属生活必需的居住房屋，可以查封，但除法定例外外不得拍卖、变卖或者抵债。", "The home the debtor and dependants need may be seized but not sold, save for the legal exceptions."),
        New("LIM-2", ProcedureInterpretation(485), "查封动产不超过二年，查封不动产、冻结其他财产权不超过三年，届满前可以续行。", "A seizure lasts at most two years for movables and three for the rest, and may be renewed before it ends."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
