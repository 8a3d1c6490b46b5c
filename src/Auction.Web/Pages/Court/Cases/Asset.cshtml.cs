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
        Seizures = [.. (await Db.Seizures.AsNoTracking().Where(row => row.AssetId == assetId).OrderBy(row => row.Turn).ThenBy(row => row.From).ToListAsync(cancellationToken)).Select(row => SeizureStanding.Of(row, today))];
        Disposals = await AssetDisposals.ReadAsync(Db, assetId, cancellationToken);
        return Page();
    }
}
