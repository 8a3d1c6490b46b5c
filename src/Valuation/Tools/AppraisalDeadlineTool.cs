using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Domain.Tools;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="LastDay">Last day for the report.</param>
/// <param name="LastRequest">Last day to ask for one more extension; null when both are used.</param>
/// <param name="IsProvisional">True when holidays of a year concerned are not published.</param>
public sealed record AppraisalDeadlineResult(DateOnly LastDay, DateOnly? LastRequest, bool IsProvisional);

/// <summary>The end of an appraisal with extensions and stays (REF-19.1, REF-19.2, CAL-9).</summary>
public static class AppraisalDeadlineTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "appraisal-deadline",
        Title = new("评估期限", "Appraisal deadline"),
        Description = new("自评估机构收到委托书和材料之日起计算评估期限，包括延期和依法扣除的暂缓、中止时间。", "When an appraisal is due, with extensions and with time of suspension or stay left out."),
        Fields =
        [
            new() { Name = "receivedOn", Type = ToolFieldType.Date, Rule = "REF-19.1", Label = new("收到委托书和材料之日", "Order and material received on") },
            new()
            {
                Name = "extensions",
                Type = ToolFieldType.Rows,
                Rule = "REF-19.2",
                IsRequired = false,
                Max = 2,
                Label = new("准许的延期", "Extensions granted"),
                Columns =
                [
                    new() { Name = "days", Type = ToolFieldType.Whole, Rule = "REF-19.2", Min = 1, Max = 15, Label = new("日数", "Days") },
                    new() { Name = "askedOn", Type = ToolFieldType.Date, Rule = "REF-19.2", IsRequired = false, Label = new("申请日", "Asked on") },
                ],
            },
            new()
            {
                Name = "stays",
                Type = ToolFieldType.Rows,
                Rule = "CAL-9",
                IsRequired = false,
                Max = 20,
                Label = new("暂缓、中止的时间", "Times of suspension or stay"),
                Columns =
                [
                    new() { Name = "from", Type = ToolFieldType.Date, Rule = "CAL-9", Label = new("暂缓、中止之日", "From") },
                    new() { Name = "resumedOn", Type = ToolFieldType.Date, Rule = "CAL-9", Label = new("恢复之日", "Resumed on") },
                ],
            },
        ],
        SampleJson = """{"receivedOn":"2026-01-20","extensions":[{"days":15,"askedOn":"2026-02-19"},{"days":15,"askedOn":"2026-03-06"}]}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var stays = values.Rows("stays").Select(row => new Stay(row.Date("from"), row.Date("resumedOn"))).ToList();
        var backwards = stays.FindIndex(stay => stay.ResumedOn < stay.From);
        if (backwards >= 0)
        {
            return new() { Errors = [new(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"stays[{backwards}].resumedOn"), "E_FIELD_DATE", "CAL-9", Texts.Backwards)] };
        }

        var book = RuleBooks.Latest;
        var end = Period.Days(CourtCalendar.Current, values.Date("receivedOn"), book.AppraisalReportDays, stays);
        List<ToolLine> steps = [ToolLine.Step(Texts.First.With(ToolShow.Day(end.LastDay)), "REF-19.1"), .. ToolShow.Steps(end.Steps)];
        List<ToolLine> findings = [];
        foreach (var extension in values.Rows("extensions"))
        {
            var latest = Period.LatestBefore(end.LastDay, book.AppraisalExtensionAskDays).Day;
            if (extension.DateOrNull("askedOn") is { } asked)
            {
                findings.Add(asked <= latest
                    ? ToolLine.Finding(Texts.InTime.With(ToolShow.Day(asked), ToolShow.Day(latest)), "REF-19.2")
                    : ToolLine.Warning(Texts.TooLate.With(ToolShow.Day(asked), ToolShow.Day(latest)), "REF-19.2"));
            }

            end = Period.Days(CourtCalendar.Current, end.LastDay, extension.Whole("days"), stays);
            steps.Add(ToolLine.Step(Texts.Extended.With(extension.Whole("days"), ToolShow.Day(end.LastDay)), "REF-19.2"));
            steps.AddRange(ToolShow.Steps(end.Steps));
        }

        DateOnly? lastRequest = values.Rows("extensions").Count < book.AppraisalExtensionsMax ? Period.LatestBefore(end.LastDay, book.AppraisalExtensionAskDays).Day : null;
        List<ToolLine> lines =
        [
            ToolLine.Conclusion(Texts.Due.With(ToolShow.Day(end.LastDay)), "REF-19.1"),
            .. lastRequest is { } day ? new[] { ToolLine.Finding(Texts.LastRequest.With(ToolShow.Day(day)), "REF-19.2") } : [],
            .. findings,
            .. steps,
        ];
        return new() { Result = new AppraisalDeadlineResult(end.LastDay, lastRequest, end.IsProvisional), Lines = lines, Rules = ToolShow.Rules(["REF-19.1"], lines) };
    }

    private static class Texts
    {
        public static readonly BilingualText Due = new("评估报告最迟应于 {0} 提交。", "The report is due on {0} at the latest.");
        public static readonly BilingualText LastRequest = new("需要延期的，最迟应于 {0} 书面申请。", "A further extension has to be asked for by {0}.");
        public static readonly BilingualText First = new("三十日期限届满于 {0}。", "The thirty days end on {0}.");
        public static readonly BilingualText Extended = new("延期 {0} 日，自届时的届满日起算，至 {1}。", "Extended by {0} day(s) from the end then in force, to {1}.");
        public static readonly BilingualText InTime = new("{0} 申请延期，不晚于 {1}，符合要求。", "Asked on {0}, not later than {1}: in time.");
        public static readonly BilingualText TooLate = new("{0} 申请延期，晚于 {1}，不应准许。", "Asked on {0}, later than {1}: not to be granted.");
        public static readonly BilingualText Backwards = new("恢复之日不得早于暂缓、中止之日。", "The day of resumption may not lie before the stay.");
    }
}
