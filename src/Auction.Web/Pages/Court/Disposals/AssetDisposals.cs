using Auction.Data;
using Auction.Data.Disposals;
using Auction.Domain.Disposal;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Court.Disposals;

/// <summary>The disposals of one asset, on the page of the asset.</summary>
/// <param name="AssetId">The asset.</param>
/// <param name="Rows">Its disposals, the newest first.</param>
internal sealed record AssetDisposals(Guid AssetId, IReadOnlyList<DisposalRow> Rows)
{
    /// <summary>True when another may be opened: none is on its way, and none has sold it.</summary>
    public bool IsFree => Rows.All(row => row.Phase is DisposalPhase.Withdrawn or DisposalPhase.Released);

    /// <summary>Reads them.</summary>
    public static async Task<AssetDisposals> ReadAsync(AuctionDb db, Guid assetId, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(db);
        return new(assetId, await db.Disposals.AsNoTracking().Where(row => row.AssetId == assetId).OrderByDescending(row => row.OpenedAt).ToListAsync(cancellationToken));
    }
}
