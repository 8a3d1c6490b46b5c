using Auction.Domain.Settlement.Costs;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Result of the calculator of the cost of a purchase.</summary>
/// <param name="Least">What the buyer pays at least, of what can be computed.</param>
/// <param name="Most">What the buyer pays at most, of what can be computed.</param>
/// <param name="IsIncomplete">True when something that may fall to the buyer cannot be computed.</param>
/// <param name="Lines">The lines.</param>
public sealed record CostSheetResult(ToolMoney Least, ToolMoney Most, bool IsIncomplete, IReadOnlyList<CostSheetResultLine> Lines);

/// <summary>One line.</summary>
/// <param name="Id">Its name.</param>
/// <param name="Bearer">Who bears it: <c>buyer</c>, <c>debtor</c>, <c>proceeds</c>, <c>as-disclosed</c>.</param>
/// <param name="Certainty"><c>exact</c>, <c>range</c> or <c>not-computable</c>.</param>
/// <param name="Least">Least amount; null when it cannot be computed.</param>
/// <param name="Most">Greatest amount; null when it cannot be computed.</param>
public sealed record CostSheetResultLine(string Id, string Bearer, string Certainty, ToolMoney? Least, ToolMoney? Most);

/// <summary>What a purchase costs in all (AUC-30).</summary>
public static class CostSheetTool
{
    private static readonly string[] Bearers = ["", "buyer", "debtor", "proceeds", "as-disclosed"];
    private static readonly string[] Certainties = ["", "exact", "range", "not-computable"];

    internal static Tool Tool { get; } = new(Run)
    {
        Name = "cost-sheet",
        Title = new("购买总成本", "Total cost of a purchase"),
        Description = new(
            "竞买前测算购买总成本：价款、各项税费由谁承担、依据和确定程度；无法计算的说明原因，不作猜测。",
            "What a purchase costs in all before you bid: price and each tax or fee with who bears it, its source and how certain it is. What cannot be computed says why and is not guessed."),
        Fields =
        [
            new() { Name = "price", Type = ToolFieldType.Money, Rule = "AUC-30", Label = new("成交价（元）", "Price (yuan)") },
            new()
            {
                Name = "property",
                Type = ToolFieldType.Choice,
                Rule = "AUC-30",
                Default = "home",
                Label = new("标的物", "Property"),
                Choices =
                [
                    new("home", new("住宅", "Home")),
                    new("real-estate", new("其他不动产", "Other real estate")),
                    new("vehicle", new("机动车", "Motor vehicle")),
                    new("movable", new("其他动产", "Other movable")),
                    new("right", new("股权等财产权", "Equity and other rights")),
                ],
            },
            new()
            {
                Name = "size",
                Type = ToolFieldType.Choice,
                Rule = "AUC-30",
                Default = "unknown",
                Label = new("住宅面积", "Size of the home"),
                Choices = [new("unknown", new("不清楚", "Not known")), new("up-to-140", new("140 平方米以下（含）", "Up to 140 m²")), new("above-140", new("140 平方米以上", "Above 140 m²"))],
            },
            new() { Name = "buyer", Type = ToolFieldType.Choice, Rule = "AUC-30", Default = "unknown", Label = new("买受人", "Buyer"), Choices = CostSheetChoices.Buyers },
        ],
        SampleJson = """{"price":"1244167","property":"home","size":"up-to-140","buyer":"only-home"}""",
    };

    private static ToolAnswer Run(ToolValues values)
    {
        var sheet = CostSheet.Of(
            new(values.Money("price"), PropertyOf(values.Text("property")), SizeOf(values.Text("size")), CostSheetChoices.BuyerOf(values.Text("buyer")), Arrears: null),
            TaxTable.Latest);
        return new()
        {
            Result = new CostSheetResult(
                ToolMoney.Of(sheet.Least),
                ToolMoney.Of(sheet.Most),
                sheet.IsIncomplete,
                [.. sheet.Lines.Select(line => new CostSheetResultLine(line.Id, Bearers[(int)line.Bearer], Certainties[(int)line.Certainty], line.Least is { } least ? ToolMoney.Of(least) : null, line.Most is { } most ? ToolMoney.Of(most) : null))]),
            Lines =
            [
                ToolLine.Conclusion(sheet.Least == sheet.Most ? Texts.Sum.With(sheet.Least) : Texts.Between.With(sheet.Least, sheet.Most), "AUC-30"),
                .. sheet.IsIncomplete ? [ToolLine.Warning(Texts.Incomplete, "AUC-30")] : Array.Empty<ToolLine>(),
                .. sheet.Lines.Select(line => ToolLine.Finding(Texts.Line.With(line.Name, CostSheetTexts.Of(line.Bearer), Amount(line), line.Basis), line.Rule.Value)),
            ],
            Rules = ["AUC-30", "AUC-25.1", "PAY-ORD", "PLT-7", "GEN-4"],
        };
    }

    private static BilingualText Amount(CostLine line) => line switch
    {
        { Certainty: CostCertainty.NotComputable } => CostSheetTexts.Of(line.Certainty),
        { Least: { } least, Most: { } most } when least != most => new($"{least} 元至 {most} 元", $"¥{least} to ¥{most}"),
        _ => new($"{line.Least} 元", $"¥{line.Least}"),
    };

    private static CostProperty PropertyOf(string value) => value switch
    {
        "home" => CostProperty.Home,
        "real-estate" => CostProperty.RealEstate,
        "vehicle" => CostProperty.Vehicle,
        "movable" => CostProperty.Movable,
        _ => CostProperty.Right,
    };

    private static HomeSize SizeOf(string value) => value switch
    {
        "up-to-140" => HomeSize.UpTo140,
        "above-140" => HomeSize.Above140,
        _ => HomeSize.Unknown,
    };

    private static class Texts
    {
        public static readonly BilingualText Sum = new("买受人应付合计 {0} 元（仅含可以计算的项目）。", "The buyer pays ¥{0} in all, of what can be computed.");
        public static readonly BilingualText Between = new("买受人应付合计 {0} 元至 {1} 元（仅含可以计算的项目）。", "The buyer pays ¥{0} to ¥{1} in all, of what can be computed.");
        public static readonly BilingualText Incomplete = new("另有可能由买受人负担而无法计算的项目，请逐项查看。", "Something more may fall to the buyer and cannot be computed. See the lines.");
        public static readonly BilingualPattern Line = new("{0}（{1}）：{2}。{3}", "{0} ({1}): {2}. {3}");
    }
}
