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
        New("DIS-4.2", SaleOfProperty(4), "价值较低或者价格易于确定的动产等，可以不评估，参照市价。", "Low-value or easily priced movables may be sold by market price without appraisal."),
        New("DIS-6", SaleOfProperty(6), "无剩余可能的，申请执行人应在五日内申请继续拍卖并重新确定保留价。", "When no surplus is likely the applicant has five days to ask to go on with a higher reserve."),
        New("DIS-20", SaleOfProperty(20), "价款全额支付后十日内送达成交裁定。", "The sale ruling is served within ten days of full payment."),
        New("DIS-27", SaleOfProperty(27), "裁定送达后十五日内移交标的物。", "The property is handed over within 15 days of service."),
        New("DIS-32", SaleOfProperty(32), "直接变卖价最低不得低于评估价的二分之一。", "A direct sale never goes below half the appraised price."),
        New("EQU-12", Equity(12), "缺少资料无法评估的股权，起拍价适当高于执行费用，不适用百分之七十的下限；保证金酌情确定，不受百分之五至二十的限制。", "Equity that cannot be appraised starts suitably above the enforcement costs; the 70 % floor does not apply, nor the band of 5 % to 20 % to its deposit."),
        New("EQU-10", Equity(10), "被执行人自行变价股权的期限不超过三个月。", "Self-disposal of equity takes at most three months."),
        New("HUM-9.1", Humane, "被执行人自行处置财产的期限不超过六十日。", "Self-disposal takes at most 60 days."),
        New("MON-10", Funds, "执行款到账通知后三十日内发放。", "Money is paid out within 30 days of the arrival notice."),
        New("KPI-START", Indicators, "具备处置条件后十五个工作日内启动评估、拍卖程序。", "Appraisal or auction starts within 15 working days after the property is ready."),
        New("KPI-5WD", Indicators, "评估报告五个工作日内送达。", "Appraisal reports are delivered within five working days."),
        New("KPI-15WD", Indicators, "具备条件后十五个工作日内启动拍卖程序。", "The auction starts within 15 working days once conditions are met."),
        New("KPI-1M", Indicators, "执行款一个月内发放。", "Money is paid out within one month."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
