using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Domain.Tools;
using Valuation.Fees;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="Base">What the tariff was applied to; null when it was not.</param>
/// <param name="Fee">The fee.</param>
public sealed record AppraisalFeeToolResult(ToolMoney? Base, ToolMoney Fee);

/// <summary>What an appraisal institution earns (REF-32.1, REF-32.2, REF-32.3, FEE-T).</summary>
public static class AppraisalFeeTool
{
    private static readonly IReadOnlyList<ToolChoice> Endings =
    [
        new("priced", new("报告被采用", "Its result became the price")),
        new("reissued", new("原机构重新出具", "Issued anew by the same institution")),
        new("withdrawn", new("委托撤回", "Order withdrawn")),
        new("replaced", new("由其他机构重新评估", "Another institution appraised anew")),
    ];

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "appraisal-fee",
        Title = new("委托评估费用", "Appraisal fee"),
        Description = new("以评估价与成交价中较低者为基数，按分段费率计算；重新出具为百分之三十，被更换的机构不得收费。", "By the lower of appraised and sale price on a progressive tariff; 30 % for a re-issue, nothing for a replaced institution."),
        Fields =
        [
            new() { Name = "ending", Type = ToolFieldType.Choice, Rule = "REF-32.1", Default = "priced", Label = new("情形", "Case"), Choices = Endings },
            new() { Name = "appraised", Type = ToolFieldType.Money, Rule = "REF-32.1", Label = new("评估价（元）", "Appraised price (yuan)") },
            new() { Name = "salePrice", Type = ToolFieldType.Money, Rule = "REF-32.1", IsRequired = false, Label = new("成交价（元）", "Sale price (yuan)"), Hint = new("未成交的留空，按合理的实际支出计算。", "Leave empty when not sold: reasonable actual expenses are paid.") },
            new() { Name = "expenses", Type = ToolFieldType.Money, Rule = "REF-32.2", Default = "0", IsZeroAllowed = true, Label = new("合理的实际支出（元）", "Reasonable actual expenses (yuan)") },
            new()
            {
                Name = "tariff",
                Type = ToolFieldType.Rows,
                Rule = "FEE-T",
                Min = 1,
                Max = 20,
                Label = new("分段费率", "Tariff"),
                Columns =
                [
                    new() { Name = "upTo", Type = ToolFieldType.Money, Rule = "FEE-T", IsRequired = false, Label = new("至（元，含；末段留空）", "Up to (yuan, included; empty for the last)") },
                    new() { Name = "rate", Type = ToolFieldType.Whole, Rule = "FEE-T", Max = 10_000, Label = new("费率（万分之）", "Rate (per ten thousand)") },
                ],
            },
        ],
        SampleJson = """{"ending":"priced","appraised":"2400000","salePrice":"2000000","tariff":[{"upTo":"1000000","rate":50},{"rate":25}]}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var tariff = new FeeTariff("", [.. values.Rows("tariff").Select(row => new FeeBracket(row.MoneyOrNull("upTo"), row.Whole("rate") * 100))]);
        if (!tariff.IsSound) { return new() { Errors = [new("tariff", "E_TARIFF", "FEE-T", Texts.Unsound)] }; }
        var ending = EndingOf(values.Text("ending"));
        var fee = AppraisalFee.Of(ending, values.Money("appraised"), values.MoneyOrNull("salePrice"), values.Money("expenses"), tariff, RuleBooks.Latest);
        List<ToolLine> lines = [ToolLine.Conclusion(Texts.Fee.With(fee.Fee), fee.Rule.Value)];
        if (fee.Base is { } chargeable)
        {
            lines.Add(ToolLine.Step(Texts.Base.With(chargeable), "REF-32.1"));
            lines.Add(ToolLine.Step(Texts.Tariff.With(tariff.Of(chargeable)), "FEE-T"));
            if (ending == AppraisalEnding.Reissued) { lines.Add(ToolLine.Step(Texts.Reissued.With(RuleBooks.Latest.ReissueFeePercent), "REF-32.2")); }
        }

        return new()
        {
            Result = new AppraisalFeeToolResult(fee.Base is { } amount ? ToolMoney.Of(amount) : null, ToolMoney.Of(fee.Fee)),
            Lines = lines,
            Rules = ToolShow.Rules([fee.Rule.Value], lines),
        };
    }

    private static AppraisalEnding EndingOf(string value) => value switch
    {
        "reissued" => AppraisalEnding.Reissued,
        "withdrawn" => AppraisalEnding.Withdrawn,
        "replaced" => AppraisalEnding.Replaced,
        _ => AppraisalEnding.Priced,
    };

    private static class Texts
    {
        public static readonly BilingualText Fee = new("评估费用为 {0} 元。", "The fee is ¥{0}.");
        public static readonly BilingualText Base = new("计费基数为评估价与成交价中较低者，{0} 元。", "The base is the lower of appraised and sale price, ¥{0}.");
        public static readonly BilingualText Tariff = new("按分段费率计算为 {0} 元，最后四舍五入到分。", "The tariff gives ¥{0}, rounded half up to the fen at the end.");
        public static readonly BilingualText Reissued = new("原机构重新出具报告，按 {0}% 计付。", "Issued anew by the same institution: {0}% of that.");
        public static readonly BilingualText Unsound = new("各段上限应当递增，且仅末段不填上限。", "The upper ends must rise, and only the last row has none.");
    }
}
