using Auction.Domain.Texts;
using Auction.Domain.Tools;
using Valuation.Fees;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="Shares">What each platform earns; empty when no fee is due.</param>
public sealed record OnlineFeeResult(IReadOnlyList<OnlineFeeShare> Shares);

/// <summary>What one platform earns.</summary>
/// <param name="Platform">Which.</param>
/// <param name="Fee">How much.</param>
public sealed record OnlineFeeShare(string Platform, ToolMoney Fee);

/// <summary>Who earns the fee of an online inquiry (REF-31.1, REF-31.2, GEN-5).</summary>
public static class OnlineFeeTool
{
    internal static Tool Tool { get; } = new(Run)
    {
        Name = "online-fee",
        Title = new("网络询价费用", "Online inquiry fee"),
        Description = new("询价费用按次计付给结果最接近成交价的平台；结果相同或者差额相等的平分。", "The fee is paid once, to the platform closest to the sale price; equal distance shares it equally."),
        Fields =
        [
            new() { Name = "fee", Type = ToolFieldType.Money, Rule = "REF-31.1", Label = new("询价费用（元）", "Fee of the inquiry (yuan)") },
            new() { Name = "salePrice", Type = ToolFieldType.Money, Rule = "REF-31.1", IsRequired = false, Label = new("成交价或者抵债价（元）", "Sale price, or price taken for the debt (yuan)"), Hint = new("未成交的留空。", "Leave empty when it was never sold.") },
            new() { Name = "replaced", Type = ToolFieldType.Flag, Rule = "REF-31.2", IsRequired = false, Label = new("已转为委托评估或者询价已撤回", "Replaced by an appraisal, or withdrawn") },
            new()
            {
                Name = "results",
                Type = ToolFieldType.Rows,
                Rule = "REF-31.1",
                Min = 1,
                Max = 50,
                Label = new("按期提交的结果", "Results delivered in time"),
                Columns =
                [
                    new() { Name = "platform", Type = ToolFieldType.Text, Rule = "REF-31.1", Max = 40, Label = new("平台", "Platform") },
                    new() { Name = "result", Type = ToolFieldType.Money, Rule = "REF-31.1", Label = new("结果（元）", "Result (yuan)") },
                ],
            },
        ],
        SampleJson = """{"fee":"300","salePrice":"1100000","replaced":false,"results":[{"platform":"A","result":"1000000"},{"platform":"B","result":"1080000"},{"platform":"C","result":"1120000"}]}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var results = values.Rows("results").Select(row => new PlatformResult(row.Text("platform"), row.Money("result"))).ToList();
        var replaced = values.Flag("replaced");
        var shares = OnlineFee.Of(values.Money("fee"), results, values.MoneyOrNull("salePrice"), replaced);
        List<ToolLine> lines =
        [
            .. shares.Count == 0
                ? [ToolLine.Conclusion(replaced ? Texts.Replaced : Texts.Unsold, replaced ? "REF-31.2" : "REF-31.1")]
                : shares.Select(share => ToolLine.Conclusion(Texts.Share.With(share.Id, share.Amount), "REF-31.1")),
            .. shares.Count > 1 ? new[] { ToolLine.Step(Texts.Split.With(shares.Count), "GEN-5") } : [],
        ];
        return new()
        {
            Result = new OnlineFeeResult([.. shares.Select(share => new OnlineFeeShare(share.Id, ToolMoney.Of(share.Amount)))]),
            Lines = lines,
            Rules = ToolShow.Rules(["REF-31.1"], lines),
        };
    }

    private static class Texts
    {
        public static readonly BilingualText Share = new("{0} 应得 {1} 元。", "{0} earns ¥{1}.");
        public static readonly BilingualText Unsold = new("未成交，不发生询价费用。", "Never sold: no fee is due.");
        public static readonly BilingualText Replaced = new("转为委托评估或者已撤回，不支付询价费用。", "Replaced by an appraisal or withdrawn: no fee is due.");
        public static readonly BilingualText Split = new("{0} 家差额相等，平分费用；余下的分按列出顺序逐分分配。", "{0} are equally close and share the fee; odd fen go out one by one in the order given.");
    }
}
