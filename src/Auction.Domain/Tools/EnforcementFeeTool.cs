using System.Globalization;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the calculator of the enforcement fee.</summary>
/// <param name="Fee">The fee.</param>
public sealed record EnforcementFeeResult(ToolMoney Fee);

/// <summary>The enforcement fee of one case (FEE-14).</summary>
public static class EnforcementFeeTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "enforcement-fee",
        Title = new("执行费计算", "Enforcement fee"),
        Description = new(
            "按执行金额分段累进计算执行费。执行费由被执行人负担，执行后交纳。",
            "The progressive fee on the amount enforced. The debtor bears it; it is paid after enforcement."),
        Fields =
        [
            new() { Name = "amount", Type = ToolFieldType.Money, Rule = "FEE-14", Label = new("执行金额（元）", "Amount enforced (yuan)") },
        ],
        SampleJson = """{"amount":"3000000"}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var amount = values.Money("amount");
        var fee = EnforcementFee.Of(amount);
        return new()
        {
            Result = new EnforcementFeeResult(ToolMoney.Of(fee)),
            Lines =
            [
                ToolLine.Conclusion(Texts.Fee.With(fee), "FEE-14"),
                .. EnforcementFee.PartsOf(amount).Select(part => ToolLine.Step(
                    part.Step.RatePerMillion == 0 ? Texts.Base.With(part.Step.UpTo!, EnforcementFee.Base) : Texts.Part.With(part.Part, Percent(part.Step.RatePerMillion)),
                    "FEE-14")),
                ToolLine.Step(Texts.Rounding, "GEN-4"),
            ],
            Rules = ["FEE-14", "GEN-4"],
        };
    }

    private static string Percent(int perMillion) => (perMillion / 10_000m).ToString("0.##", CultureInfo.InvariantCulture);

    private static class Texts
    {
        public static readonly BilingualText Fee = new("执行费 {0} 元。", "The enforcement fee is ¥{0}.");
        public static readonly BilingualText Base = new("不超过 {0} 元的部分：{1} 元。", "Up to ¥{0}: ¥{1}.");
        public static readonly BilingualText Part = new("{0} 元 × {1}%。", "¥{0} × {1}%.");
        public static readonly BilingualText Rounding = new("各段精确相加后四舍五入到分一次。", "The exact parts are added up and rounded half up to the fen once.");
    }
}
