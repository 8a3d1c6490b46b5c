using Auction.Domain.Tools;
using Valuation.Tools;

namespace Auction.Web.Tools;

/// <summary>Every calculator of the product, as pages and API offer them.</summary>
internal static class AllTools
{
    /// <summary>All calculators in the order of the index page.</summary>
    public static IReadOnlyList<Tool> All { get; } = [.. ToolCatalog.All, .. ValuationTools.All];

    /// <summary>The calculator of this name, or null.</summary>
    public static Tool? Find(string name) => All.FirstOrDefault(tool => string.Equals(tool.Name, name, StringComparison.Ordinal));
}
