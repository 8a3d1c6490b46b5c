using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>How days, months and hours are counted.</summary>
internal static class CalendarCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("CAL-1", Procedure(85), "期间开始之日不计入；期间届满于最后一日的二十四时。", "The day of the event is not counted; the period ends at 24:00 of its last day."),
        New("CAL-2", Procedure(85), "最后一日是法定休假日的，以其后第一个非休假日为最后一日；期间内的休假日计入。", "A last day that is a rest day moves to the first day after it that is not; rest days inside the period count."),
        New("CAL-3", Holidays, "周六、周日和放假日为休假日；调休上班的周六、周日为工作日，期间届满于该日的不顺延。", "Saturdays, Sundays and scheduled days off are rest days; a make-up Saturday or Sunday is a working day and does not move the end."),
        New("CAL-4", CivilCode(202, 203), "按月、年计算的，届满于对应日；没有对应日的，届满于该月最后一日。", "Month and year periods end on the corresponding day, or on the last day of a month that has none."),
        New("CAL-5", ProcedureInterpretation(125), "按小时计算的期间自事件发生的时刻起算。", "Hour periods run from the instant of the event."),
        New("CAL-6", Indicators, "按工作日计算的，只计工作日，事件当日不计入。", "Working-day periods count working days only, without the day of the event."),
        New("CAL-7", OnlineAuction(12, 26), "“N日前公告”：公告日与开拍日之间应有N个整日；宽松算法为相差N日。不因休假日移动。", "“N days’ notice”: N full days lie between publication and start (lenient: a difference of N). Rest days do not move it."),
        New("CAL-8", Platform, "其他“X日前N日”：日期之差不少于N日，不因休假日移动。", "Other “N days before X”: the difference of dates is at least N; rest days do not move it."),
        New("CAL-9", Reference(19), "依法不计入期间的中止、暂缓时间，自开始之日（含）至恢复之日（不含）不计。", "Excluded time from the day of the stay (included) to the day of resumption (not included) is skipped."),
        New("CAL-10", Reference(21), "公示满N日：自公示次日起算满N日，最后一日届满时发生效力。", "“Published for a full N days” takes effect when the last of the N days ends."),
        New("CAL-11", Platform, "价格有效期及其后六个月按月计算，不因休假日顺延。", "The validity of a price and the six months after it run by months and are not moved by rest days."),
        New("CAL-12", Platform, "超出已公布放假安排的年度，仅按周末推算，结果标明为暂定。", "Outside the published years only weekends are known and the result is marked provisional."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) =>
        new(new RuleId(id), new BilingualText(zh, en), source);
}
