using Auction.Web.Distributions.Acts;

namespace Auction.Web.Pages.Shared.Distributions;

/// <summary>What can be done in a distribution at a desk.</summary>
/// <param name="Address">Address of the desk, below the language prefix.</param>
/// <param name="Acts">The acts that can be done now.</param>
internal sealed record OfferedActs(string Address, IReadOnlyList<DistributionAct> Acts)
{
    /// <summary>Those open to whoever stands before the scene.</summary>
    public static OfferedActs At(string address, DistributionScene scene) => new(address, [.. DistributionCatalog.All.Where(act => act.IsOpenAt(scene))]);
}
