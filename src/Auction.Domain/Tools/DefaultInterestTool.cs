using System.Globalization;
using Auction.Domain.Calendar;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the calculator of default interest.</summary>
/// <param name="Interest">The doubled part of the interest.</param>
/// <param name="Days">Days counted.</param>
public sealed record DefaultInterestToolResult(ToolMoney Interest, int Days);

/// <summary>The doubled part of the interest for performing late (INT-1).</summary>
public static class DefaultInterestTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "default-interest",
        Title = new("迟延履行加倍利息计算", "Extra default interest"),
        Description = new(
            "按尚未清偿的本金每日万分之一点七五计算迟延履行期间加倍部分的债务利息，不含判决确定的一般债务利息。",
            "The doubled part of the interest for performing late: 0.0175 % of the unpaid principal a day, without the ordinary interest of the judgment."),
        Fields =
        [
            new()
            {
                Name = "principal",
                Type = ToolFieldType.Money,
                Rule = "INT-1",
                Label = new("尚未清偿的本金（元）", "Unpaid principal (yuan)"),
                Hint = new("生效法律文书确定的、除一般债务利息之外的金钱债务。", "Money the judgment orders, without its ordinary interest."),
            },
            new() { Name = "dueOn", Type = ToolFieldType.Date, Rule = "INT-1", Label = new("履行期限届满之日", "Last day to perform"), Hint = new("次日起算。", "Counting starts the day after.") },
            new() { Name = "through", Type = ToolFieldType.Date, Rule = "INT-1", Label = new("成交裁定生效之日", "Day the sale ruling takes effect"), Hint = new("当日计入。", "Counted itself.") },
            new()
            {
                Name = "repayments",
                Type = ToolFieldType.Rows,
                Rule = "INT-1",
                Label = new("期间偿还的本金", "Principal paid in between"),
                Max = 50,
                Columns =
                [
                    new() { Name = "on", Type = ToolFieldType.Date, Rule = "INT-1", Label = new("到账之日", "Day it came in") },
                    new() { Name = "amount", Type = ToolFieldType.Money, Rule = "INT-1", Label = new("金额（元）", "Amount (yuan)") },
                ],
            },
            new()
            {
                Name = "stays",
                Type = ToolFieldType.Rows,
                Rule = "INT-1",
                Label = new("非因被执行人申请的中止、暂缓", "Stays the debtor did not ask for"),
                Max = 20,
                Columns =
                [
                    new() { Name = "from", Type = ToolFieldType.Date, Rule = "INT-1", Label = new("中止、暂缓之日（不计）", "Day of the stay (skipped)") },
                    new() { Name = "resumedOn", Type = ToolFieldType.Date, Rule = "INT-1", Label = new("恢复之日（计入）", "Day of resumption (counted)") },
                ],
            },
        ],
        SampleJson = """{"principal":"1000000","dueOn":"2026-03-01","through":"2026-03-31","repayments":[{"on":"2026-03-11","amount":"200000"}],"stays":[{"from":"2026-03-20","resumedOn":"2026-03-25"}]}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var input = new DefaultInterestInput(
            values.Money("principal"),
            values.Date("dueOn"),
            values.Date("through"),
            [.. values.Rows("repayments").Select(row => new PrincipalPaid(row.Date("on"), row.Money("amount")))],
            [.. values.Rows("stays").Select(row => new Stay(row.Date("from"), row.Date("resumedOn")))]);
        if (Mistake(input) is { } error) { return new() { Errors = [error] }; }
        var result = DefaultInterest.Of(input);
        var days = result.Parts.Sum(part => part.Days);
        return new()
        {
            Result = new DefaultInterestToolResult(ToolMoney.Of(result.Interest), days),
            Lines =
            [
                ToolLine.Conclusion(Texts.Interest.With(result.Interest, days), "INT-1"),
                ToolLine.Finding(Texts.Order, "INT-1"),
                .. result.Parts.Select(part => ToolLine.Step(Texts.Part.With(PeriodTexts.Day(part.From), PeriodTexts.Day(part.Through), part.Days, part.Principal), "INT-1")),
                ToolLine.Step(Texts.Rounding, "GEN-4"),
            ],
            Rules = ["INT-1", "GEN-4"],
        };
    }

    private static ToolFieldError? Mistake(DefaultInterestInput input)
    {
        if (input.Through < input.DueOn) { return new("through", "E_FIELD_DATE", "INT-1", Texts.Backwards); }
        var early = input.Repayments.ToList().FindIndex(paid => paid.On <= input.DueOn);
        if (early >= 0) { return new(string.Create(CultureInfo.InvariantCulture, $"repayments[{early}].on"), "E_FIELD_DATE", "INT-1", Texts.PaidInTime); }
        var stays = input.Stays.ToList();
        var wrong = stays.FindIndex(stay => stay.ResumedOn <= stay.From || stays.Exists(other => other != stay && other.From < stay.ResumedOn && stay.From < other.ResumedOn));
        if (wrong < 0) { wrong = stays.CountBy(stay => stay).Where(row => row.Value > 1).Select(row => stays.LastIndexOf(row.Key)).FirstOrDefault(-1); }
        return wrong < 0 ? null : new(string.Create(CultureInfo.InvariantCulture, $"stays[{wrong}].resumedOn"), "E_FIELD_DATE", "INT-1", Texts.Stay);
    }

    private static class Texts
    {
        public static readonly BilingualText Interest = new("加倍部分债务利息 {0} 元，共 {1} 日。", "The extra interest is ¥{0} for {1} day(s).");
        public static readonly BilingualText Order = new("财产不足以清偿全部债务的，先清偿判决确定的债务，再清偿加倍部分利息。", "When money is short, the judgment debts are paid first and this interest last.");
        public static readonly BilingualText Part = new("{0} 至 {1}：{2} 日 × {3} 元 × 0.0175%。", "{0} to {1}: {2} day(s) × ¥{3} × 0.0175%.");
        public static readonly BilingualText Rounding = new("各段精确相加后四舍五入到分一次。", "The exact parts are added up and rounded half up to the fen once.");
        public static readonly BilingualText Backwards = new("成交裁定生效之日不得早于履行期限届满之日。", "The ruling cannot take effect before performance was due.");
        public static readonly BilingualText PaidInTime = new("到账之日须晚于履行期限届满之日；期限内的偿还请直接从本金中扣除。", "Enter only money that came in after performance was due; deduct earlier payments from the principal.");
        public static readonly BilingualText Stay = new("恢复之日须晚于中止、暂缓之日，各段不得重叠。", "A stay ends after it begins, and stays do not overlap.");
    }
}
