namespace Auction.Web.Cases.Acts;

/// <summary>Every change of a case by hand.</summary>
internal static class CaseCatalog
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } = [.. CaseHeadActs.All, .. PartyActs.All, .. ClaimActs.All, .. AssetActs.All, .. SeizureActs.All, .. DocumentActs.All];

    /// <summary>The one of this name; null when there is none.</summary>
    public static CaseAct? Find(string slug) => All.FirstOrDefault(act => string.Equals(act.Slug, slug, StringComparison.Ordinal));
}
