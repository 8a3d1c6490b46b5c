using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>Time limits and numbers around the rounds.</summary>
internal static class ProcedureCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("AUC-16.1", OnlineAuction(16), "拍卖公告发布三日前通知当事人和已知优先购买权人。", "Parties and known priority purchasers are notified three days before the notice."),
        New("AUC-16.2", OnlineAuction(16), "无法通知的，在平台公示并说明理由，公示满五日视为已经通知。", "Unreachable persons count as notified after five full days of publication with the reason."),
        New("AUC-29", OnlineAuction(29), "网络拍卖电子数据保存不少于十年。", "Electronic auction data are kept for at least ten years."),
        New("COM-85", Company(85), "其他股东自通知之日起满二十日不行使优先购买权的，视为放弃。", "Other shareholders lose pre-emption after twenty full days."),
        New("DIS-4.2", Disposal(4), "价值较低或者价格易于确定的动产等，可以不评估，参照市价。", "Low-value or easily priced movables may be sold by market price without appraisal."),
        New("DIS-6", Disposal(6), "无剩余可能的，申请执行人应在五日内申请继续拍卖并重新确定保留价。", "When no surplus is likely the applicant has five days to ask to go on with a higher reserve."),
        New("DIS-20", Disposal(20), "价款全额支付后十日内送达成交裁定。", "The sale ruling is served within ten days of full payment."),
        New("DIS-27", Disposal(27), "裁定送达后十五日内移交标的物。", "The property is handed over within 15 days of service."),
        New("DIS-32", Disposal(32), "直接变卖价最低不得低于评估价的二分之一。", "A direct sale never goes below half the appraised price."),
        New("EQU-12", Equity(12), "缺少资料无法评估的股权，起拍价适当高于执行费用，不适用百分之七十的下限；保证金酌情确定，不受百分之五至二十的限制。", "Equity that cannot be appraised starts suitably above the enforcement costs; the 70 % floor does not apply, nor the band of 5 % to 20 % to its deposit."),
        New("EQU-10", Equity(10), "被执行人自行变价股权的期限不超过三个月。", "Self-disposal of equity takes at most three months."),
        New("HUM-9.1", Humane, "被执行人自行处置财产的期限不超过六十日。", "Self-disposal takes at most 60 days."),
        New("MON-10", Funds, "执行款到账通知后三十日内发放。", "Money is paid out within 30 days of the arrival notice."),
        New("KPI-START", Indicators, "具备处置条件后十五个工作日内启动评估、拍卖程序。", "Appraisal or auction starts within 15 working days after the property is ready."),
        New("KPI-5WD", Indicators, "评估报告五个工作日内送达。", "Appraisal reports are delivered within five working days."),
        New("KPI-15WD", Indicators, "具备条件后十五个工作日内启动拍卖程序。", "The auction starts within 15 working days once conditions are met."),
        New("KPI-1M", Indicators, "执行款一个月内发放。", "Money is paid out within one month."),
        New("REF-1", Reference(1), "查封、扣押、冻结财产后三十日内启动确定参考价程序。", "The price procedure starts within 30 days of the seizure."),
        New("REF-2", Reference(2), "参考价以当事人议价、定向询价、网络询价、委托评估四种方式确定。", "A reference price is agreed, or found by directed inquiry, online inquiry or appraisal."),
        New("REF-9", Reference(9), "一年内迟延提交询价报告五次以上等情形的平台除名，五年内不得再入库。", "Five late inquiries in a year cost a platform its place; it stays out for five years."),
        New("REF-11.1", Reference(11), "网络询价报告三日内出具。", "An online inquiry report is due within three days."),
        New("REF-11.2", Reference(11), "网络询价延期一次，三日。", "An online inquiry is extended once, by three days."),
        New("REF-11.4", Reference(11), "网络询价结果过期的，三日内重新出具。", "A lapsed online result is re-issued within three days."),
        New("REF-12", Reference(12), "网络询价报告三日内补正。", "Online reports are corrected within three days."),
        New("REF-19.1", Reference(19), "评估报告三十日内出具，暂缓、中止的时间不计入。", "An appraisal report is due within 30 days; time of suspension or stay does not count."),
        New("REF-19.2", Reference(19), "延期应在届满五日前书面申请，不超过两次，每次不超过十五日。", "An extension is asked for five days before expiry; at most two, at most 15 days each."),
        New("REF-19.3", Reference(19), "逾期未出具的，三日内退回材料。", "A late institution returns the material within three days."),
        New("REF-19.4", Reference(19), "评估结果过期的，十五日内重新出具。", "A lapsed appraisal is re-issued within 15 days."),
        New("REF-20", Reference(20), "评估报告三日内说明或者补正。", "An appraisal is explained or corrected within three days."),
        New("REF-21.1", Reference(21), "收到报告后三日内发送当事人和利害关系人。", "A report is sent to parties and interested persons within three days."),
        New("REF-21.2", Reference(21), "无法送达的，公示满十五日视为送达。", "Unreachable persons count as served after 15 full days of publication."),
        New("REF-22", Reference(22), "收到报告后五日内可以提出书面异议。", "A report may be objected to in writing within five days of receipt."),
        New("REF-23.1", Reference(23), "异议三日内转交评估机构，五日内作出说明。", "Objections go to the institution within three days; it explains within five."),
        New("REF-27.1", Reference(27), "价格有效期最长不超过一年。", "A price is valid for at most one year."),
        New("REF-27.3", Reference(27), "首次公告在有效期内发布且拍卖在有效期届满后六个月内进行的，无需重新确定参考价。", "The price stays usable when the first notice fell within validity and the round starts within six months after it."),
        New("REF-30", Reference(30), "参考价确定后十日内启动变价程序。", "The sale procedure starts within ten days after the price is fixed."),
        New("REF-32.2", Reference(32), "原机构重新出具报告的，费用为原费用的百分之三十。", "A re-issued report costs 30 % of the original fee."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
