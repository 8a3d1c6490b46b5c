using Auction.Data;
using Auction.Data.Cases;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>What the case knows of an asset that is to be disposed of.</summary>
/// <param name="Case">The case.</param>
/// <param name="Asset">The asset.</param>
/// <param name="Parties">Everybody concerned, with their claims.</param>
/// <param name="SeizedUntil">Last day of the first seizure; null when none is recorded.</param>
/// <param name="Costs">Costs claimed.</param>
internal sealed record AssetFile(CaseRow Case, AssetRow Asset, IReadOnlyList<AssetParty> Parties, DateOnly? SeizedUntil, Money Costs)
{
    /// <summary>Reads it; null when the asset is not of a case this court enforces now.</summary>
    public static async Task<AssetFile?> FindAsync(AuctionDb db, Guid assetId, Guid courtId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        var found = await (
            from asset in db.Assets.AsNoTracking()
            join owner in db.Cases.AsNoTracking() on asset.CaseId equals owner.Id
            where asset.Id == assetId && owner.CourtId == courtId
            select new { Asset = asset, Case = owner }).SingleOrDefaultAsync(cancellationToken);
        if (found is null)
        {
            return null;
        }

        var caseId = found.Case.Id;
        var claims = (await db.Claims.AsNoTracking().Where(row => row.CaseId == caseId).ToListAsync(cancellationToken)).ToLookup(row => row.PartyId);
        var parties = await db.CaseParties.AsNoTracking().Where(row => row.CaseId == caseId).OrderBy(row => row.Role).ThenBy(row => row.Reference).ToListAsync(cancellationToken);
        // A seizure that was lifted binds nobody any more (LIM-2).
        var seizures = await db.Seizures.AsNoTracking().Where(row => row.AssetId == assetId && row.Turn == 1 && row.LiftedOn == null).Select(row => row.Until).ToListAsync(cancellationToken);
        return new(
            found.Case,
            found.Asset,
            [.. parties.Select(party => AssetParty.Of(party, [.. claims[party.Id]], assetId))],
            seizures.Count > 0 ? seizures.Max() : null,
            Sum(claims.SelectMany(each => each).Where(claim => claim.Kind == ClaimKind.Costs)));
    }

    /// <summary>What the debtor owes the applicants, costs left out.</summary>
    public Money Debt => Parties.Where(party => party.Row.Role == DisposalRole.Applicant).Aggregate(Money.Zero, (sum, party) => sum + (party.Claim ?? Money.Zero));

    /// <summary>Claims of others secured on the asset, which are paid before the applicants' (DIS-6).</summary>
    public Money PriorityClaims => Parties.Where(party => party.Row.Role != DisposalRole.Applicant).Aggregate(Money.Zero, (sum, party) => sum + party.Secured);

    /// <summary>Rules of its own the asset plainly has; the judge adds the others.</summary>
    public DisposalFlags Flags =>
        (Asset.IsNecessaryHome ? DisposalFlags.NecessaryHome : DisposalFlags.None)
        | (Asset.IsCriminal ? DisposalFlags.CriminalJudgment : DisposalFlags.None)
        | (Asset.Kind is AssetKind.Equity or AssetKind.ListedShares ? DisposalFlags.Equity : DisposalFlags.None)
        | (Parties.Any(party => party.Row.Role == DisposalRole.Tenant) ? DisposalFlags.Leased : DisposalFlags.None);

    internal static Money Sum(IEnumerable<ClaimRow> claims) => claims.Aggregate(Money.Zero, (sum, claim) => sum + claim.Amount);
}

/// <summary>A person of the case with what they are owed.</summary>
/// <param name="Row">The person.</param>
/// <param name="Claim">Sum of the claims, costs left out; null without one.</param>
/// <param name="Secured">What of it is secured on the asset.</param>
/// <param name="Rank">Best rank on the asset; null without one.</param>
internal sealed record AssetParty(CasePartyRow Row, Money? Claim, Money Secured, int? Rank)
{
    // Ids within a disposal say nothing about the person; from the case's own, so that the form sent twice names the same people.
    public string PartyId => "p-" + Row.Id.ToString("N")[^12..];

    /// <summary>Who stands behind the id.</summary>
    public DisposalPerson Person => new(PartyId, Row.Name, Row.Address, Row.Phone, Row.AccountId);

    /// <summary>What the disposal says of the person.</summary>
    public DisposalParty InDisposal => new(PartyId, Row.Role, Rank, Claim);

    public static AssetParty Of(CasePartyRow row, IReadOnlyList<ClaimRow> claims, Guid assetId)
    {
        var owed = claims.Where(claim => claim.Kind != ClaimKind.Costs).ToList();
        var secured = owed.FindAll(claim => claim.AssetId == assetId);
        return new(row, owed.Count > 0 ? AssetFile.Sum(owed) : null, AssetFile.Sum(secured), secured.Min(claim => claim.Rank));
    }
}
