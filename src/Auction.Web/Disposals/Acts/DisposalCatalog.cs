using Auction.Web.Acts;
using Auction.Web.Disposals.Launch;
using Auction.Web.Viewings;

namespace Auction.Web.Disposals.Acts;

/// <summary>Every act there is, in the order of the procedure.</summary>
internal static class DisposalCatalog
{
    public static IReadOnlyList<DisposalAct> All { get; } =
    [
        .. PriceActs.All, .. SelfDisposalActs.All, .. DirectSaleActs.All, .. RedemptionActs.All, .. LaunchActs.All, .. SteeringActs.All, .. SettlementActs.All,
        .. InKindActs.All, .. ObjectionActs.All, .. LotActs.All, .. AuxiliaryCourtActs.All, .. AuxiliaryDeskActs.All, .. FactActs.All,
    ];

    /// <summary>The act of this name at a desk; null when there is none.</summary>
    public static DisposalAct? Find(string slug, ActDesk desk) =>
        All.FirstOrDefault(act => act.Desks.HasFlag(desk) && string.Equals(act.Slug, slug, StringComparison.Ordinal));

    /// <summary>What is offered at a desk now, in order.</summary>
    public static IReadOnlyList<DisposalAct> Offered(DisposalScene scene) => [.. All.Where(act => act.IsOpenAt(scene)).OrderBy(act => act.Group)];
}
