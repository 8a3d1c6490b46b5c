using Auction.Data;
using Auction.Data.Pictures;
using Auction.Web.Shell.Lots;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Lots;

/// <summary>The photographs everybody may see of what a lot is about: those of its asset, in the court's order (AUC-13).</summary>
/// <remarks>A photograph the court has not published, or whose copies are older than its edit, is not among them.</remarks>
internal sealed class LotPhotos(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Them; empty when the lot stands for no asset here or the court has published none.</summary>
    public async Task<IReadOnlyList<AssetPictureRow>> OfAsync(Guid lotId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.AssetPictures.AsNoTracking()
            .Where(picture => picture.IsPublic && picture.CopiedEdit == picture.Edit && db.Disposals.Any(disposal => disposal.LotId == lotId && disposal.AssetId == picture.AssetId))
            .OrderBy(picture => picture.AssetId).ThenBy(picture => picture.Ordinal).ThenBy(picture => picture.Id)
            .ToListAsync(cancellationToken);
    }

    /// <summary>Gives every lot of a list its first photograph.</summary>
    public async Task AddFirstAsync(IReadOnlyCollection<LotSummary> lots, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lots);
        var ids = lots.Select(lot => lot.LotId).ToList();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = await (
            from disposal in db.Disposals.AsNoTracking()
            join picture in db.AssetPictures.AsNoTracking() on disposal.AssetId equals (Guid?)picture.AssetId
            where disposal.LotId != null && ids.Contains(disposal.LotId.Value) && picture.IsPublic && picture.CopiedEdit == picture.Edit
            orderby picture.AssetId, picture.Ordinal, picture.Id
            select new { disposal.LotId, Picture = picture }).ToListAsync(cancellationToken);
        foreach (var lot in lots)
        {
            lot.Photo = found.Find(each => each.LotId == lot.LotId)?.Picture;
        }
    }
}
