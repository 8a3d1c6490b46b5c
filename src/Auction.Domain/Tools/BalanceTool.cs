using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the calculator of the balance.</summary>
/// <param name="Balance">What the buyer still has to pay.</param>
/// <param name="LastDay">Last day in force, with the grace given.</param>
/// <param name="EndsAt">First instant at which a payment comes too late.</param>
/// <param name="IsMoved">True when a rest day moved the last day.</param>
/// <param name="IsProvisional">True when the schedule of a year concerned is not published.</param>
public sealed record BalanceResult(ToolMoney Balance, DateOnly LastDay, ToolInstant EndsAt, bool IsMoved, bool IsProvisional);

/// <summary>What a buyer still has to pay after the sale, and until when (AUC-25.1, DEF-1, PAY-OVER).</summary>
public static class BalanceTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "balance",
        Title = new("尾款及付款期限计算", "Balance and its last day"),
        Description = new(
            "成交后应付的尾款，以及按公告的付款期限计算的最后一日；最后一日为休假日的顺延。",
            "What the buyer still has to pay after the sale, and the last day by the period of the notice; a rest day moves it."),
        Fields =
        [
            new() { Name = "price", Type = ToolFieldType.Money, Rule = "AUC-25.1", Label = new("成交价（元）", "Price (yuan)") },
            new()
            {
                Name = "paid",
                Type = ToolFieldType.Money,
                Rule = "AUC-25.1",
                IsRequired = false,
                IsZeroAllowed = true,
                Label = new("已交保证金或者预交价款（元）", "Deposit or prepayment made (yuan)"),
                Hint = new("没有交保证金的留空。", "Leave empty without a deposit."),
            },
            new() { Name = "endedOn", Type = ToolFieldType.Date, Rule = "AUC-25.1", Label = new("竞价结束之日", "Day bidding ended"), Hint = new("次日起算。", "Counting starts the day after.") },
            new() { Name = "days", Type = ToolFieldType.Whole, Rule = "AUC-25.1", Min = 1, Max = 365, Label = new("公告的付款期限（日）", "Days to pay in the notice") },
            new()
            {
                Name = "graceUntil",
                Type = ToolFieldType.Date,
                Rule = "DEF-1",
                IsRequired = false,
                Label = new("人民法院准许宽限至", "Grace given by the court until"),
                Hint = new("宽限须在付款期限届满前准许。", "Grace is given before the time to pay has passed."),
            },
        ],
        SampleJson = """{"price":"1000000","paid":"100000","endedOn":"2026-04-21","days":10}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var (price, paid) = (values.Money("price"), values.MoneyOrNull("paid") ?? Money.Zero);
        var end = Period.Days(CourtCalendar.Current, values.Date("endedOn"), values.Whole("days"));
        var grace = values.DateOrNull("graceUntil");
        ToolFieldError[] errors =
        [
            .. paid > price ? [new ToolFieldError("paid", "E_MONEY", "AUC-25.1", Texts.PaidTooMuch)] : Array.Empty<ToolFieldError>(),
            .. grace <= end.LastDay ? [new ToolFieldError("graceUntil", "E_FIELD_DATE", "DEF-1", Texts.GraceTooShort.With(PeriodTexts.Day(end.LastDay)))] : Array.Empty<ToolFieldError>(),
        ];
        if (errors.Length > 0) { return new() { Errors = errors }; }
        var lastDay = grace ?? end.LastDay;
        var balance = price - paid;
        return new()
        {
            Result = new BalanceResult(ToolMoney.Of(balance), lastDay, ToolInstant.Of(CourtTime.EndOf(lastDay)), grace is null && end.IsMoved, end.IsProvisional),
            Lines =
            [
                ToolLine.Conclusion(balance == Money.Zero ? Texts.Nothing : Texts.Due.With(balance, PeriodTexts.Day(lastDay)), "AUC-25.1"),
                .. end.IsProvisional ? [ToolLine.Warning(PeriodTexts.Provisional, "CAL-12")] : Array.Empty<ToolLine>(),
                ToolLine.Finding(Texts.NoPartPayment, "PAY-OVER"),
                ToolLine.Step(Texts.Difference.With(price, paid, balance), "AUC-25.1"),
                .. end.Steps.Select(step => ToolLine.Step(step.Text, step.Rule)),
                .. grace is { } until ? [ToolLine.Step(Texts.Grace.With(PeriodTexts.Day(until)), "DEF-1")] : Array.Empty<ToolLine>(),
            ],
            Rules = [.. new[] { "AUC-25.1", "DEF-1", "PAY-OVER" }.Concat(end.Rules).Distinct(StringComparer.Ordinal)],
        };
    }

    private static class Texts
    {
        public static readonly BilingualText Due = new("买受人应在 {1} 24:00 前付清尾款 {0} 元。", "The buyer has to pay the balance of ¥{0} by 24:00 on {1}.");
        public static readonly BilingualText Nothing = new("成交价已经付清，没有尾款。", "The price is paid; no balance is due.");
        public static readonly BilingualText Difference = new("成交价 {0} 元－已交 {1} 元＝{2} 元。", "Price ¥{0} − paid ¥{1} = ¥{2}.");
        public static readonly BilingualText NoPartPayment = new("期限届满时只付了一部分的，不是付款；多付的退回原付款账户。", "A part payment by the due time is no payment; what is paid too much goes back to its source.");
        public static readonly BilingualText Grace = new("人民法院准许宽限至 {0}。", "The court gave grace until {0}.");
        public static readonly BilingualText PaidTooMuch = new("已交的金额不得超过成交价。", "What was paid cannot exceed the price.");
        public static readonly BilingualText GraceTooShort = new("宽限的最后一日须晚于原期限 {0}。", "The last day of grace must be later than {0}.");
    }
}
