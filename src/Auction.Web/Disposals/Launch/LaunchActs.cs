using Auction.Web.Disposals.Acts;

namespace Auction.Web.Disposals.Launch;

/// <summary>Acts that launch a round: from the panel to the notice.</summary>
internal static class LaunchActs
{
    public static IReadOnlyList<DisposalAct> All { get; } = [];
}
