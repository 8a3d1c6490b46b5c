using Auction.Domain.Tools;

namespace Valuation.Tools;

/// <summary>The calculators of the valuation. They run the same code as the procedure.</summary>
public static class ValuationTools
{
    /// <summary>All of them, in the order of the procedure.</summary>
    public static IReadOnlyList<Tool> All { get; } =
    [
        OnlineMeanTool.Tool,
        AppraisalDeadlineTool.Tool,
        ObjectionWindowTool.Tool,
        PriceValidityTool.Tool,
        OnlineFeeTool.Tool,
        AppraisalFeeTool.Tool,
        DrawVerifyTool.Tool,
    ];
}
