using Auction.Web.Acts;
namespace Auction.Web.Valuations.Acts;

/// <summary>Every act there is, in the order of the procedure.</summary>
internal static class ValuationCatalog
{
    public static IReadOnlyList<ValuationAct> All { get; } = [.. InvestigationActs.All, .. MethodActs.All, .. AppraisalActs.All, .. InstitutionActs.All, .. ReviewActs.All, .. AssociationActs.All, .. PriceActs.All];

    /// <summary>The act of this name at a desk; null when there is none.</summary>
    public static ValuationAct? Find(string slug, ActDesk desk) =>
        All.FirstOrDefault(act => act.Desks.HasFlag(desk) && string.Equals(act.Slug, slug, StringComparison.Ordinal));

    /// <summary>What is offered at a desk now, in order.</summary>
    public static IReadOnlyList<ValuationAct> Offered(ValuationScene scene) =>
        [.. All.Where(act => act.IsOpenAt(scene)).OrderBy(act => act.Group)];
}
