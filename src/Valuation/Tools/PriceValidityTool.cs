using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Domain.Tools;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="ValidUntil">Last day of validity.</param>
/// <param name="LastStart">Last day a round may start after a timely first notice.</param>
/// <param name="IsCapped">True when more than a year was stated.</param>
/// <param name="IsNoticeInTime">Whether the first notice is in time; null when none was given.</param>
/// <param name="IsStartInTime">Whether the round may start; null when none was given.</param>
public sealed record PriceValidityResult(DateOnly ValidUntil, DateOnly LastStart, bool IsCapped, bool? IsNoticeInTime, bool? IsStartInTime);

/// <summary>Validity of a reference price and the six months after it (REF-27.1, REF-27.3).</summary>
public static class PriceValidityTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "price-validity",
        Title = new("参考价有效期", "Validity of a reference price"),
        Description = new("参考价的有效期（最长一年）、首次公告的最后一日，以及有效期届满后六个月内拍卖的最后一日。", "Until when a price is valid, at most a year; the last day for the first notice, and for a round to start in the six months after."),
        Fields =
        [
            new() { Name = "reportDate", Type = ToolFieldType.Date, Rule = "REF-27.1", Label = new("报告日期", "Date of the report") },
            new() { Name = "statedUntil", Type = ToolFieldType.Date, Rule = "REF-27.1", Label = new("报告载明的有效期届满日", "Last day of validity it states") },
            new() { Name = "firstNotice", Type = ToolFieldType.Date, Rule = "REF-27.3", IsRequired = false, Label = new("首次公告日", "First notice") },
            new() { Name = "start", Type = ToolFieldType.Date, Rule = "REF-27.3", IsRequired = false, Label = new("拟开拍日", "Planned start of a round") },
        ],
        SampleJson = """{"reportDate":"2025-03-10","statedUntil":"2026-03-10","firstNotice":"2026-03-09","start":"2026-09-10"}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var (report, stated) = (values.Date("reportDate"), values.Date("statedUntil"));
        if (PriceValidity.Of(report, stated, RuleBooks.Latest) is not { } validity)
        {
            return new() { Errors = [new("statedUntil", "E_VALIDITY", "REF-27.1", Texts.Backwards)] };
        }

        var (notice, start) = (values.DateOrNull("firstNotice"), values.DateOrNull("start"));
        bool? isNoticeInTime = notice is { } published ? validity.AllowsFirstNotice(published) : null;
        bool? isStartInTime = notice is { } first && start is { } day ? validity.AllowsStart(first, day) : null;
        List<ToolLine> lines =
        [
            ToolLine.Conclusion(Texts.Until.With(ToolShow.Day(validity.Until)), "REF-27.1"),
            ToolLine.Conclusion(Texts.Tail.With(ToolShow.Day(validity.LastStart)), "REF-27.3"),
            .. validity.IsCapped ? new[] { ToolLine.Warning(Texts.Capped, "REF-27.1") } : [],
            .. isNoticeInTime is { } timely ? new[] { timely ? ToolLine.Finding(Texts.NoticeInTime, "REF-27.3") : ToolLine.Warning(Texts.NoticeLate, "REF-27.3") } : [],
            .. isStartInTime is { } allowed ? new[] { allowed ? ToolLine.Finding(Texts.StartInTime, "REF-27.3") : ToolLine.Warning(Texts.StartLate, "REF-27.3") } : [],
            .. ToolShow.Steps(Period.ValidUntil(validity.Until, RuleBooks.Latest.ValidityTailMonths).Steps),
        ];
        return new() { Result = new PriceValidityResult(validity.Until, validity.LastStart, validity.IsCapped, isNoticeInTime, isStartInTime), Lines = lines, Rules = ToolShow.Rules(["REF-27.1"], lines) };
    }

    private static class Texts
    {
        public static readonly BilingualText Until = new("参考价有效至 {0}，首次公告应在此前（含当日）发布。", "The price is valid until {0}; the first notice has to be out by then.");
        public static readonly BilingualText Tail = new("首次公告及时的，每一轮最迟应于 {0} 开始。", "After a timely notice, every round has to start by {0}.");
        public static readonly BilingualText Capped = new("报告载明的有效期超过一年，按一年计算。", "More than a year was stated; it is cut to a year.");
        public static readonly BilingualText NoticeInTime = new("首次公告在有效期内。", "The first notice is within the validity.");
        public static readonly BilingualText NoticeLate = new("首次公告已超过有效期，须重新出具或者重新确定。", "The first notice is too late: the price has to be issued or found anew.");
        public static readonly BilingualText StartInTime = new("可以在拟定日期开拍。", "The round may start on the day planned.");
        public static readonly BilingualText StartLate = new("不得在拟定日期开拍，须重新出具或者重新确定。", "The round may not start on the day planned: the price has to be issued or found anew.");
        public static readonly BilingualText Backwards = new("有效期届满日不得早于报告日期。", "The validity may not end before the date of the report.");
    }
}
