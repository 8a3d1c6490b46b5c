using System.Globalization;
using Auction.Domain.Texts;

namespace Auction.Domain.Calendar;

/// <summary>Words for the steps of a computation of dates.</summary>
internal static class PeriodTexts
{
    public static readonly BilingualText Counted = new("{0} 当日不计入，加 {1} 日，为 {2}。", "{0} itself is not counted; {1} days on is {2}.");
    public static readonly BilingualText Months = new("自 {0} 起 {1} 个月，对应日为 {2}。", "{1} month(s) from {0}: the corresponding day is {2}.");
    public static readonly BilingualText MonthsShort = new("自 {0} 起 {1} 个月，该月没有对应日，取该月最后一日 {2}。", "{1} month(s) from {0}: the month has no such day, so its last day {2} counts.");
    public static readonly BilingualText WorkingDays = new("{0} 当日不计入，第 {1} 个工作日为 {2}。", "{0} itself is not counted; working day number {1} is {2}.");
    public static readonly BilingualText StaysInWorkingDays = new("其中 {0} 日依法不计入期间。", "{0} day(s) on the way are excluded by law.");
    public static readonly BilingualText Stays = new("依法不计入的时间使期间后移 {0} 日，至 {1}。", "Excluded time moves the period by {0} day(s), to {1}.");
    public static readonly BilingualText Moved = new("{0} 为休假日，顺延至其后第一个非休假日 {1}。", "{0} is a rest day; the period moves to the first day after it that is not, {1}.");
    public static readonly BilingualText MakeUp = new("{0} 为调休工作日，不再顺延。", "{0} is a make-up working day and moves nothing.");
    public static readonly BilingualText FullDays = new("公示期于 {0} 24:00 届满，{1} 起发生效力。", "The publication is complete at 24:00 on {0}; it takes effect from {1}.");
    public static readonly BilingualText Provisional = new("涉及的年度尚未公布放假安排，仅按周末推算，结果为暂定。", "The holiday schedule of a year concerned is not published; only weekends are known and the result is provisional.");
    public static readonly BilingualText Hours = new("自 {0} 起 {1} 小时，至 {2}。", "{1} hour(s) from {0}: until {2}.");
    public static readonly BilingualText StartStrict = new("{0} 公告，其后满 {1} 个整日，最早 {2} 开始。", "Published on {0}; after {1} full days, {2} is the first possible start.");
    public static readonly BilingualText StartLenient = new("{0} 公告，相差 {1} 日（宽松算法），最早 {2} 开始。", "Published on {0}; with a difference of {1} days (lenient), {2} is the first possible start.");
    public static readonly BilingualText NoticeStrict = new("{0} 开始，之前须满 {1} 个整日，最迟 {2} 公告。", "For a start on {0}, {1} full days must lie before it: publish on {2} at the latest.");
    public static readonly BilingualText NoticeLenient = new("{0} 开始，相差 {1} 日（宽松算法），最迟 {2} 公告。", "For a start on {0} with a difference of {1} days (lenient): publish on {2} at the latest.");
    public static readonly BilingualText Before = new("{0} 之前 {1} 日，最迟为 {2}。", "{1} days before {0}: {2} at the latest.");
    public static readonly BilingualText Validity = new("有效期届满于 {0}，不因休假日顺延。", "Valid until {0}; rest days do not move it.");

    /// <summary>A court day as shown.</summary>
    public static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
