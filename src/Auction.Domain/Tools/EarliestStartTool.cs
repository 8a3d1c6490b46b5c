using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Input of the notice calculator.</summary>
/// <param name="AssetClass">Class of the property; a mixed lot takes the longer notice.</param>
/// <param name="Kind">First round, second round or sell-off.</param>
/// <param name="IsReAuction">True when a default made the round run again.</param>
/// <param name="Gap">How the gap is counted.</param>
/// <param name="PublishedOn">Day of the notice.</param>
/// <param name="PlannedStart">A start to check; null when none.</param>
public sealed record EarliestStartInput(
    AssetClass AssetClass, RoundKind Kind, bool IsReAuction, NoticeGap Gap, DateOnly PublishedOn, DateOnly? PlannedStart);

/// <summary>Result of the notice calculator.</summary>
/// <param name="NoticeDays">N of "N days' notice".</param>
/// <param name="EarliestStart">First day bidding may start.</param>
/// <param name="IsLongEnough">Whether the planned start keeps the gap; null when none was given.</param>
/// <param name="LatestNotice">Last day to publish for the planned start; null when none was given.</param>
public sealed record EarliestStartResult(int NoticeDays, DateOnly EarliestStart, bool? IsLongEnough, DateOnly? LatestNotice);

/// <summary>The earliest start after a notice (AUC-12.1, AUC-26.1c, SEL-3, CAL-7).</summary>
public static class EarliestStartTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "earliest-start",
        Title = new("公告期计算", "Earliest start after a notice"),
        Description = new(
            "按财产种类和轮次计算公告后最早可以开始竞价的日期，并可核对拟定的开拍日。",
            "The first day bidding may start after a notice, by class of property and round; a planned start can be checked."),
        Fields =
        [
            new() { Name = "assetClass", Type = ToolFieldType.Choice, Rule = "AUC-12.1", Label = new("财产种类", "Class of property"), Choices = ToolChoices.AssetClasses },
            new() { Name = "round", Type = ToolFieldType.Choice, Rule = "AUC-12.1", Default = "first", Label = new("轮次", "Round"), Choices = ToolChoices.Rounds },
            new() { Name = "gap", Type = ToolFieldType.Choice, Rule = "CAL-7", Default = "strict", Label = new("算法", "Counting"), Choices = ToolChoices.Gaps },
            new() { Name = "publishedOn", Type = ToolFieldType.Date, Rule = "CAL-7", Label = new("公告发布日", "Day of the notice") },
            new() { Name = "plannedStart", Type = ToolFieldType.Date, Rule = "CAL-7", IsRequired = false, Label = new("拟定开拍日", "Planned start") },
        ],
        SampleJson = """{"assetClass":"real-estate","round":"first","gap":"strict","publishedOn":"2026-01-05","plannedStart":"2026-02-04"}""",
    };

    /// <summary>The first possible start, and whether a planned one keeps the gap.</summary>
    public static EarliestStartResult Compute(EarliestStartInput input, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(input);
        ArgumentNullException.ThrowIfNull(book);
        var days = book.NoticeDays(input.Kind, input.AssetClass, input.IsReAuction);
        var start = Period.EarliestStart(input.PublishedOn, days, input.Gap).Day;
        return new(
            days,
            start,
            input.PlannedStart is { } planned ? planned >= start : null,
            input.PlannedStart is { } day ? Period.LatestNotice(day, days, input.Gap).Day : null);
    }

    private static ToolAnswer Run(ToolValues values)
    {
        var (kind, isReAuction) = ToolChoices.RoundOf(values.Text("round"));
        var input = new EarliestStartInput(
            ToolChoices.AssetClassOf(values.Text("assetClass")),
            kind,
            isReAuction,
            ToolChoices.GapOf(values.Text("gap")),
            values.Date("publishedOn"),
            values.DateOrNull("plannedStart"));
        var result = Compute(input, RuleBooks.Latest);
        var rule = RuleBook.NoticeDaysRule(kind, isReAuction).Value;
        var lines = new List<ToolLine>
        {
            ToolLine.Conclusion(Texts.Start.With(PeriodTexts.Day(result.EarliestStart)), "CAL-7"),
        };
        if (result is { IsLongEnough: { } isLongEnough, LatestNotice: { } latest })
        {
            lines.Add(isLongEnough
                ? ToolLine.Finding(Texts.Kept.With(PeriodTexts.Day(input.PlannedStart!.Value)), "CAL-7")
                : ToolLine.Warning(Texts.Broken.With(PeriodTexts.Day(input.PlannedStart!.Value), PeriodTexts.Day(latest)), "CAL-7"));
        }

        lines.Add(ToolLine.Step(
            new BilingualPattern("{0}，{1}：公告期 {2} 日。", "{0}, {1}: {2} days’ notice.").With(
                ToolChoices.LabelOf(ToolChoices.Rounds, values.Text("round")),
                ToolChoices.LabelOf(ToolChoices.AssetClasses, values.Text("assetClass")),
                new BilingualText("{0}", "{0}").With(result.NoticeDays)),
            rule));
        lines.AddRange(Period.EarliestStart(input.PublishedOn, result.NoticeDays, input.Gap).Steps.Select(step => ToolLine.Step(step.Text, step.Rule)));
        return new() { Result = result, Lines = lines, Rules = isReAuction ? [rule, "DEF-RE", "CAL-7"] : [rule, "CAL-7"] };
    }

    private static class Texts
    {
        public static readonly BilingualText Start = new("最早可于 {0} 开始竞价。", "Bidding may start on {0} at the earliest.");
        public static readonly BilingualText Kept = new("拟定开拍日 {0} 满足公告期。", "The planned start, {0}, keeps the notice period.");
        public static readonly BilingualText Broken = new("拟定开拍日 {0} 不满足公告期；该日开拍最迟应于 {1} 公告。", "The planned start, {0}, breaks the notice period; for it the notice had to be out on {1}.");
    }
}
