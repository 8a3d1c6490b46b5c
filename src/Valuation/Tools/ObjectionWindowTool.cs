using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Domain.Tools;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="ReceivedOn">Day of receipt, or of deemed receipt.</param>
/// <param name="LastDay">Last day to object.</param>
/// <param name="IsProvisional">True when holidays of a year concerned are not published.</param>
public sealed record ObjectionWindowResult(DateOnly ReceivedOn, DateOnly LastDay, bool IsProvisional);

/// <summary>A recipient's own time to object, after receipt or after public notice (REF-21.2, REF-22).</summary>
public static class ObjectionWindowTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "objection-window",
        Title = new("异议期", "Time to object"),
        Description = new("按收到报告之日，或者公告送达的公示日，计算该受送达人提出书面异议的最后一日。", "The last day to object in writing, from receipt of the report or from its publication for an unreachable person."),
        Fields =
        [
            new()
            {
                Name = "way",
                Type = ToolFieldType.Choice,
                Rule = "REF-21.2",
                Default = "received",
                Label = new("送达方式", "Way of service"),
                Choices = [new("received", new("收到报告", "Report received")), new("published", new("公告送达", "Service by public notice"))],
            },
            new() { Name = "day", Type = ToolFieldType.Date, Rule = "REF-22", Label = new("收到日或者公示日", "Day of receipt or publication") },
        ],
        SampleJson = """{"way":"published","day":"2026-03-20"}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var (book, day) = (RuleBooks.Latest, values.Date("day"));
        var deemed = values.Text("way") == "published" ? Period.FullDays(CourtCalendar.Current, day, book.PublicServiceFullDays) : null;
        var received = deemed?.LastDay ?? day;
        var end = Period.Days(CourtCalendar.Current, received, book.ObjectionDays);
        List<ToolLine> lines =
        [
            ToolLine.Conclusion(Texts.Until.With(ToolShow.Day(end.LastDay)), "REF-22"),
            .. deemed is null ? [] : new[] { ToolLine.Finding(Texts.Deemed.With(ToolShow.Day(received)), "REF-21.2") },
            .. deemed is null ? [] : ToolShow.Steps(deemed.Steps),
            .. ToolShow.Steps(end.Steps),
        ];
        return new() { Result = new ObjectionWindowResult(received, end.LastDay, end.IsProvisional || deemed is { IsProvisional: true }), Lines = lines, Rules = ToolShow.Rules(["REF-22"], lines) };
    }

    private static class Texts
    {
        public static readonly BilingualText Until = new("可在 {0} 24:00 前提出书面异议。", "Objections in writing are taken until 24:00 on {0}.");
        public static readonly BilingualText Deemed = new("公示期满，{0} 视为收到。", "The publication is complete; receipt is deemed on {0}.");
    }
}
