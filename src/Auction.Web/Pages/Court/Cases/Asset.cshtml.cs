using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Platform;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Web.Pages.Court.Disposals;
using Auction.Web.Shell;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Cases;

/// <summary>One asset: its table of facts, what is missing, its seizures.</summary>
internal sealed class AssetModel(AuctionDb db, IPlatformClock clock, Words words) : CaseCourtPage(db, words)
{
    public AssetRow Asset { get; private set; } = null!;

    public AssetKindEntry Kind { get; private set; } = null!;

    public AssetFacts Facts { get; private set; } = null!;

    public IReadOnlyList<SeizureStanding> Seizures { get; private set; } = [];

    /// <summary>Disposals of it.</summary>
    public AssetDisposals Disposals { get; private set; } = null!;

    /// <summary>Its documents, the one with the oldest newest version first.</summary>
    public IReadOnlyList<AssetDocument> Documents { get; private set; } = [];

    /// <summary>What was done just now.</summary>
    [TempData]
    public string? Done { get; set; }

    public async Task<IActionResult> OnGetAsync(Guid id, Guid assetId, CancellationToken cancellationToken)
    {
        if (!await ReadCaseAsync(id, cancellationToken) || await Db.Assets.AsNoTracking().SingleOrDefaultAsync(row => row.Id == assetId && row.CaseId == id, cancellationToken) is not { } asset)
        {
            return NotFound();
        }

        Asset = asset;
        Kind = AssetKinds.Of(asset.Kind);
        Facts = AssetFacts.Read(asset.Kind, CaseJson.Facts(asset));
        var today = CourtTime.DayOf(clock.Now);
        Disposals = await AssetDisposals.ReadAsync(Db, assetId, cancellationToken);
        Seizures = SeizureStanding.Of(await Db.Seizures.AsNoTracking().Where(row => row.AssetId == assetId).ToListAsync(cancellationToken), today);
        Documents = [.. (await Db.AssetDocuments.AsNoTracking().Where(row => row.AssetId == assetId).ToListAsync(cancellationToken))
            .GroupBy(row => row.Id).Select(versions => new AssetDocument([.. versions.OrderByDescending(row => row.Version)])).OrderBy(document => document.Newest.AddedAt).ThenBy(document => document.Newest.Id)];
        return Page();
    }
}

/// <summary>A document with all its versions, the newest first.</summary>
internal sealed record AssetDocument(IReadOnlyList<AssetDocumentRow> Versions)
{
    /// <summary>The version now in force.</summary>
    public AssetDocumentRow Newest => Versions[0];
}
