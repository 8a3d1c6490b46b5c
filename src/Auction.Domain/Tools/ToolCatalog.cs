namespace Auction.Domain.Tools;

/// <summary>The calculators of this project; the valuation adds its own. Pages <c>/tools/{name}</c> and <c>POST /api/v1/tools/{name}</c> are made from both.</summary>
/// <remarks>
/// A page draws <see cref="Tool.Fields"/> and hands the posted form to <see cref="Tool.RunForm"/>; the API hands the request body to
/// <see cref="Tool.Run(System.Text.Json.JsonElement)"/>. Either answer has <see cref="ToolAnswer.Errors"/> (answer 422: field path, code,
/// rule id, words) or a <see cref="ToolAnswer.Result"/> (answer 200: serialise <see cref="ToolAnswer"/> with camel-case names) with
/// <see cref="ToolAnswer.Lines"/> to show. Nothing throws on bad input.
/// </remarks>
public static class ToolCatalog
{
    /// <summary>All calculators in the order of the index page.</summary>
    public static IReadOnlyList<Tool> All { get; } =
    [
        PeriodTool.Tool,
        EarliestStartTool.Tool,
        StartPriceFloorTool.Tool,
        DepositTool.Tool,
        BidGridTool.Tool,
        BidOutcomeTool.Tool,
        BalanceTool.Tool,
        DefaultTool.Tool,
        EnforcementFeeTool.Tool,
        DefaultInterestTool.Tool,
        DistributionTool.Tool,
        CostSheetTool.Tool,
    ];

    /// <summary>The calculator of this name, or null.</summary>
    public static Tool? Find(string name) =>
        All.FirstOrDefault(tool => string.Equals(tool.Name, name, StringComparison.Ordinal));
}
