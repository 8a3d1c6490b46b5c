using System.Globalization;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>How the period calculator counts.</summary>
public enum PeriodUnit
{
    /// <summary>Within N days.</summary>
    Days = 1,

    /// <summary>Published for a full N days.</summary>
    FullDays = 2,

    /// <summary>Within N working days.</summary>
    WorkingDays = 3,

    /// <summary>Within N months.</summary>
    Months = 4,

    /// <summary>Within N years.</summary>
    Years = 5,
}

/// <summary>Input of the period calculator, for periods counted in days or longer units.</summary>
/// <param name="Unit">How to count.</param>
/// <param name="EventDay">Day of the event.</param>
/// <param name="Count">N.</param>
/// <param name="Stays">Excluded time.</param>
public sealed record PeriodInput(PeriodUnit Unit, DateOnly EventDay, int Count, IReadOnlyList<Stay> Stays);

/// <summary>Result of the period calculator.</summary>
/// <param name="RawLastDay">Last day before a rest day moved it; null for hours.</param>
/// <param name="LastDay">Last day in force; for hours the day on which the period ends.</param>
/// <param name="EndsAt">First instant after the period.</param>
/// <param name="IsMoved">True when a rest day moved the end.</param>
/// <param name="IsProvisional">True when a year concerned has no published schedule.</param>
/// <param name="CalendarVersion">Version of the calendar; null for hours.</param>
public sealed record PeriodResult(DateOnly? RawLastDay, DateOnly LastDay, ToolInstant EndsAt, bool IsMoved, bool IsProvisional, string? CalendarVersion);

/// <summary>The last day of a period (CAL-1 to CAL-6, CAL-9, CAL-10, CAL-12).</summary>
public static class PeriodTool
{
    private const string HoursUnit = "hours";

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "period",
        Title = new("期限计算", "Last day of a period"),
        Description = new(
            "计算期限的届满日：按日、整日公示、工作日、月、年或小时，可扣除依法不计入的时间。",
            "The last day of a period in days, full days, working days, months, years or hours, less excluded time."),
        Fields =
        [
            new()
            {
                Name = "unit",
                Type = ToolFieldType.Choice,
                Rule = "CAL-1",
                Default = "days",
                Label = new("计算方式", "Counted in"),
                Choices =
                [
                    new("days", new("日", "Days")),
                    new("full-days", new("公示满若干日", "Full days of publication")),
                    new("working-days", new("工作日", "Working days")),
                    new("months", new("月", "Months")),
                    new("years", new("年", "Years")),
                    new(HoursUnit, new("小时", "Hours")),
                ],
            },
            new() { Name = "count", Type = ToolFieldType.Whole, Rule = "CAL-1", Min = 1, Max = 3660, Label = new("数量", "Number") },
            new()
            {
                Name = "eventDay",
                Type = ToolFieldType.Date,
                Rule = "CAL-1",
                IsRequired = false,
                Label = new("事件发生之日", "Day of the event"),
                Hint = new("当日不计入；按小时计算时改填时刻。", "Not counted itself. For hours, enter the instant instead."),
            },
            new()
            {
                Name = "eventAt",
                Type = ToolFieldType.Instant,
                Rule = "CAL-5",
                IsRequired = false,
                Label = new("事件发生的时刻（北京时间）", "Instant of the event (court time)"),
            },
            new()
            {
                Name = "stays",
                Type = ToolFieldType.Rows,
                Rule = "CAL-9",
                Max = 20,
                Label = new("依法不计入的时间", "Excluded time"),
                Columns =
                [
                    new() { Name = "from", Type = ToolFieldType.Date, Rule = "CAL-9", Label = new("中止、暂缓之日（不计）", "Day of the stay (skipped)") },
                    new() { Name = "resumedOn", Type = ToolFieldType.Date, Rule = "CAL-9", Label = new("恢复之日（计入）", "Day of resumption (counted)") },
                ],
            },
        ],
        SampleJson = """{"unit":"days","count":30,"eventDay":"2026-01-20","stays":[{"from":"2026-02-02","resumedOn":"2026-02-10"}]}""",
    };

    /// <summary>The end of a period counted in days or longer units.</summary>
    /// <exception cref="ArgumentException">Excluded time was given for full days of publication, which know none.</exception>
    public static PeriodEnd Compute(PeriodInput input, CourtCalendar calendar)
    {
        ArgumentNullException.ThrowIfNull(input);
        return input.Unit switch
        {
            PeriodUnit.Days => Period.Days(calendar, input.EventDay, input.Count, input.Stays),
            PeriodUnit.FullDays when input.Stays.Count == 0 => Period.FullDays(calendar, input.EventDay, input.Count),
            PeriodUnit.WorkingDays => Period.WorkingDays(calendar, input.EventDay, input.Count, input.Stays),
            PeriodUnit.Months => Period.Months(calendar, input.EventDay, input.Count, input.Stays),
            PeriodUnit.Years => Period.Months(calendar, input.EventDay, input.Count * 12, input.Stays),
            _ => throw new ArgumentException("This unit knows no excluded time.", nameof(input)),
        };
    }

    private static ToolAnswer Run(ToolValues values)
    {
        var errors = new List<ToolFieldError>();
        var isHours = string.Equals(values.Text("unit"), HoursUnit, StringComparison.Ordinal);
        var stays = values.Rows("stays").Select(row => new Stay(row.Date("from"), row.Date("resumedOn"))).ToList();
        if (isHours && values.InstantOrNull("eventAt") is null)
        {
            errors.Add(new("eventAt", "E_FIELD_MISSING", "CAL-5", Texts.EventAtMissing));
        }

        if (!isHours && values.DateOrNull("eventDay") is null)
        {
            errors.Add(new("eventDay", "E_FIELD_MISSING", "CAL-1", Texts.EventDayMissing));
        }

        if (stays.Count > 0 && (isHours || UnitOf(values) == PeriodUnit.FullDays))
        {
            errors.Add(new("stays", "E_FIELD_ROWS", "CAL-9", Texts.NoStaysHere));
        }

        for (var index = 0; index < stays.Count; index++)
        {
            if (stays[index].ResumedOn <= stays[index].From)
            {
                errors.Add(new(string.Create(CultureInfo.InvariantCulture, $"stays[{index}].resumedOn"), "E_FIELD_DATE", "CAL-9", Texts.StayBackwards));
            }
        }

        return errors.Count > 0 ? new() { Errors = errors }
            : isHours ? InHours(values.Instant("eventAt"), values.Whole("count"))
            : InDays(Compute(new(UnitOf(values), values.Date("eventDay"), values.Whole("count"), stays), CourtCalendar.Current));
    }

    private static PeriodUnit UnitOf(ToolValues values) => values.Text("unit") switch
    {
        "full-days" => PeriodUnit.FullDays,
        "working-days" => PeriodUnit.WorkingDays,
        "months" => PeriodUnit.Months,
        "years" => PeriodUnit.Years,
        _ => PeriodUnit.Days,
    };

    private static ToolAnswer InHours(DateTimeOffset from, int hours)
    {
        var end = Period.Hours(from, hours);
        return new()
        {
            Result = new PeriodResult(null, CourtTime.DayOf(end.EndsAt), ToolInstant.Of(end.EndsAt), IsMoved: false, IsProvisional: false, null),
            Lines =
            [
                ToolLine.Conclusion(Texts.EndsAt.With(CourtTime.Format(end.EndsAt, "yyyy-MM-dd HH:mm:ss.fff")), "CAL-5"),
                .. end.Steps.Select(step => ToolLine.Step(step.Text, step.Rule)),
            ],
            Rules = ["CAL-5"],
        };
    }

    private static ToolAnswer InDays(PeriodEnd end)
    {
        var lines = new List<ToolLine> { ToolLine.Conclusion(Texts.LastDay.With(PeriodTexts.Day(end.LastDay)), end.Rules[0]) };
        if (end.IsProvisional)
        {
            lines.Add(ToolLine.Warning(PeriodTexts.Provisional, "CAL-12"));
        }

        lines.AddRange(end.Steps.Select(step => ToolLine.Step(step.Text, step.Rule)));
        return new()
        {
            Result = new PeriodResult(end.RawLastDay, end.LastDay, ToolInstant.Of(end.EndsAt), end.IsMoved, end.IsProvisional, end.CalendarVersion),
            Lines = lines,
            Rules = end.Rules,
        };
    }

    private static class Texts
    {
        public static readonly BilingualText LastDay = new("期限于 {0} 24:00 届满。", "The period ends at 24:00 on {0}.");
        public static readonly BilingualText EndsAt = new("期限于 {0} 届满（北京时间）。", "The period ends at {0} (court time).");
        public static readonly BilingualText EventAtMissing = new("按小时计算须填写事件发生的时刻。", "For hours, enter the instant of the event.");
        public static readonly BilingualText EventDayMissing = new("请填写事件发生之日。", "Enter the day of the event.");
        public static readonly BilingualText NoStaysHere = new("公示期和按小时计算的期间不扣除时间，请清空。", "Publication and hour periods exclude no time. Leave this empty.");
        public static readonly BilingualText StayBackwards = new("恢复之日须晚于中止、暂缓之日。", "The day of resumption must lie after the day of the stay.");
    }
}
