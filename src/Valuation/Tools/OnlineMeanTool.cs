using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Auction.Domain.Tools;
using Valuation.Procedure;

namespace Valuation.Tools;

/// <summary>Result of the calculator.</summary>
/// <param name="Price">The reference price; null when nothing counts.</param>
/// <param name="Counted">Platforms whose results count, in the order given.</param>
public sealed record OnlineMeanResult(ToolMoney? Price, IReadOnlyList<string> Counted);

/// <summary>The mean of an online inquiry, objections considered (REF-13.1, REF-13.2, GEN-4).</summary>
public static class OnlineMeanTool
{
    private static readonly IReadOnlyList<ToolChoice> Fates =
    [
        new("none", new("无异议", "No objection")),
        new("rejected", new("异议被驳回", "Objection rejected")),
        new("corrected", new("异议成立并已补正（填补正后的结果）", "Objection upheld, corrected (give the corrected result)")),
        new("upheld", new("异议成立，未补正", "Objection upheld, not corrected")),
    ];

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "online-mean",
        Title = new("网络询价平均值", "Online inquiry mean"),
        Description = new("由各平台按期提交的结果和异议处理情况，计算网络询价确定的参考价。", "The reference price from results delivered in time and what became of objections."),
        Fields =
        [
            new()
            {
                Name = "results",
                Type = ToolFieldType.Rows,
                Rule = "REF-13.1",
                Min = 1,
                Max = 50,
                Label = new("按期提交的结果", "Results delivered in time"),
                Columns =
                [
                    new() { Name = "platform", Type = ToolFieldType.Text, Rule = "REF-13.1", Max = 40, Label = new("平台", "Platform") },
                    new() { Name = "result", Type = ToolFieldType.Money, Rule = "REF-13.1", Label = new("结果（元）", "Result (yuan)") },
                    new() { Name = "objection", Type = ToolFieldType.Choice, Rule = "REF-13.2", Default = "none", Label = new("异议", "Objection"), Choices = Fates },
                ],
            },
        ],
        SampleJson = """{"results":[{"platform":"A","result":"1010000","objection":"rejected"},{"platform":"B","result":"980000","objection":"none"},{"platform":"C","result":"1040000","objection":"none"}]}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var rows = values.Rows("results").Select(row => new OnlineResult(row.Text("platform"), row.Money("result"), FateOf(row.Text("objection")))).ToList();
        var counted = OnlineMean.Counted(rows);
        var price = OnlineMean.Of([.. counted.Select(row => row.Result)]);
        var objected = rows.Count(row => row.Fate != ObjectionFate.None);
        List<ToolLine> lines =
        [
            price is { } mean ? ToolLine.Conclusion(Texts.Price.With(mean, counted.Count), "REF-13.1") : ToolLine.Conclusion(Texts.Nothing, "REF-14"),
            .. objected == 0 ? [] : new[] { ToolLine.Finding(objected == rows.Count ? Texts.AllObjected : Texts.SomeObjected, "REF-13.2") },
            .. rows.Select(row => ToolLine.Step((counted.Contains(row) ? Texts.Counts : Texts.LeftOut).With(row.PlatformId, row.Result), "REF-13.2")),
            ToolLine.Step(Texts.Rounding, "GEN-4"),
        ];
        return new()
        {
            Result = new OnlineMeanResult(price is { } amount ? ToolMoney.Of(amount) : null, [.. counted.Select(row => row.PlatformId)]),
            Lines = lines,
            Rules = ToolShow.Rules(["REF-13.1"], lines),
        };
    }

    private static ObjectionFate FateOf(string value) => value switch
    {
        "rejected" => ObjectionFate.Rejected,
        "corrected" => ObjectionFate.Corrected,
        "upheld" => ObjectionFate.Upheld,
        _ => ObjectionFate.None,
    };

    private static class Texts
    {
        public static readonly BilingualText Price = new("参考价为 {0} 元（{1} 个结果的算术平均值）。", "The reference price is ¥{0}, the mean of {1} result(s).");
        public static readonly BilingualText Nothing = new("没有可以计入的结果，应当委托评估。", "Nothing counts: an appraisal must be ordered.");
        public static readonly BilingualText AllObjected = new("全部报告均被提出异议：异议被驳回的和已经补正的计入。", "All reports were objected to: those rejected and those corrected count.");
        public static readonly BilingualText SomeObjected = new("仅部分报告被提出异议：无论异议结果如何，只计未被提出异议的报告。", "Only some were objected to: the others count, whatever became of the objections.");
        public static readonly BilingualText Counts = new("{0}：{1} 元，计入。", "{0}: ¥{1}, counts.");
        public static readonly BilingualText LeftOut = new("{0}：{1} 元，不计入。", "{0}: ¥{1}, is left out.");
        public static readonly BilingualText Rounding = new("平均值按精确值计算，最后一次四舍五入到分。", "The mean is exact and rounded half up to the fen once, at the end.");
    }
}
