using System.Globalization;
using Auction.Data.Cases;
using Auction.Domain.Amounts;
using Auction.Web.Acts;
using Auction.Web.Pages.Court.Cases;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Cases.Acts;

/// <summary>Claims, ordinary and with priority (PAY-ORD).</summary>
internal static class ClaimActs
{
    /// <summary>All of them.</summary>
    public static IReadOnlyList<CaseAct> All { get; } =
    [
        new("add-claim", "PAY-ORD", CaseActTexts.AddClaim, CaseActTexts.ClaimLead)
        {
            IsOffered = static scene => scene.Parties.Count > 0,
            Fields = static scene => Fields(scene, null),
            Read = static (_, values) => ClaimOf(null, values),
        },
        new("edit-claim", "PAY-ORD", CaseActTexts.EditClaim, CaseActTexts.ClaimLead)
        {
            IsOffered = static scene => scene.Claim is not null,
            Fields = static scene => Fields(scene, scene.Claim),
            Read = static (scene, values) => ClaimOf(scene.Claim!.Id, values),
        },
        new("end-claim", "PAY-ORD", CaseActTexts.EndClaim, CaseActTexts.EndClaimLead)
        {
            IsOffered = static scene => scene.Claim is { EndReason: null },
            Fields = static _ => [Text("reason", CaseActTexts.Reason)],
            Read = static (scene, values) => new(new EndClaim(scene.Claim!.Id, values.Text("reason"))),
        },
    ];

    /// <summary>An amount as it is typed.</summary>
    public static string Typed(Money amount) => string.Create(CultureInfo.InvariantCulture, $"{amount.Fen / 100}.{amount.Fen % 100:00}");

    private static IReadOnlyList<ActField> Fields(CaseScene scene, ClaimRow? row) =>
    [
        Choice("party", CaseActTexts.Creditor, PartyActs.PartiesOf(scene)) with { Initial = row?.PartyId.ToString() ?? "" },
        Choice<ClaimKind>("kind", CaseDeskTexts.Kind, CaseDeskTexts.Of) with { Initial = row is null ? "" : PartyActs.NumberOf(row.Kind) },
        Amount("amount", CaseDeskTexts.Amount) with { Initial = row is null ? "" : Typed(row.Amount) },
        Choice("asset", CaseActTexts.OnAsset, scene.Assets.Select(asset => new ActChoice(asset.Id.ToString(), new($"{asset.Number} {asset.TitleZh}", $"{asset.Number} {asset.TitleEn}")))) with
        {
            IsRequired = false,
            Initial = row?.AssetId?.ToString() ?? "",
        },
        Whole("rank", CaseActTexts.Rank, 1, 99) with { IsRequired = false, Initial = row?.Rank?.ToString(CultureInfo.InvariantCulture) ?? "" },
    ];

    private static CaseRequest ClaimOf(Guid? id, ActValues values)
    {
        var kind = values.One<ClaimKind>("kind");
        var (hasAsset, hasRank) = (values.Has("asset"), values.Has("rank"));
        return CaseRequest.Of(
            new EditClaim(id, Guid.Parse(values.Text("party")), kind, values.Amount("amount"), hasAsset ? Guid.Parse(values.Text("asset")) : null, hasRank ? values.Whole("rank") : null),
            hasAsset != hasRank ? [new(hasAsset ? "rank" : "asset", CaseActTexts.RankNeedsAsset, "PAY-ORD")]
            : !hasAsset && kind is ClaimKind.Mortgage or ClaimKind.Pledge or ClaimKind.Construction or ClaimKind.OtherPriority ? [new("asset", CaseActTexts.PriorityWithoutAsset, "PAY-ORD")]
            : []);
    }
}
