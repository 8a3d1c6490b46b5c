using System.Text.Json;
using Auction.Data;
using Auction.Data.Journal;
using Auction.Data.Pictures;
using Auction.Grains.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pictures;

/// <summary>The photographs of an asset. Every change is an act of the log, with before and after (GEN-8).</summary>
internal sealed class PictureBook(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
{
    /// <summary>Most photographs of one asset.</summary>
    public const int PicturesMax = 60;

    private const string Rules = "AUC-13";

    /// <summary>All photographs of an asset in their order.</summary>
    public async Task<IReadOnlyList<AssetPictureRow>> AllAsync(Guid assetId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.AssetPictures.AsNoTracking().Where(row => row.AssetId == assetId).OrderBy(row => row.Ordinal).ThenBy(row => row.Id).ToListAsync(cancellationToken);
    }

    /// <summary>Adds a stored photograph as the last one, not public yet; the same photograph again changes nothing.</summary>
    /// <returns>False when the asset has as many as it may.</returns>
    public Task<bool> AddAsync(Guid assetId, string originalSha256, ActContext act, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            var rows = await transaction.Db.AssetPictures.Where(row => row.AssetId == assetId).ToListAsync(cancellationToken);
            if (rows.Exists(row => string.Equals(row.OriginalSha256, originalSha256, StringComparison.Ordinal)))
            {
                return true;
            }

            if (rows.Count >= PicturesMax)
            {
                return false;
            }

            var added = new AssetPictureRow
            {
                Id = Guid.CreateVersion7(),
                AssetId = assetId,
                OriginalSha256 = originalSha256,
                CaptionZh = "",
                CaptionEn = "",
                Ordinal = rows.Count == 0 ? 0 : rows.Max(row => row.Ordinal) + 1,
                IsPublic = false,
                Edit = PictureEditText.Write(PictureEdit.None),
                AddedBy = act.ActorId!.Value,
                AddedAt = transaction.Now,
            };
            transaction.Db.AssetPictures.Add(added);
            await transaction.Db.SaveChangesAsync(cancellationToken);
            await LogAsync(transaction, act, "picture-added", added, before: null, cancellationToken);
            return true;
        },
        cancellationToken);

    /// <summary>Changes caption, edit and whether it is public. Nothing changed, nothing is logged.</summary>
    /// <returns>False when the asset has no such photograph.</returns>
    public Task<bool> ChangeAsync(Guid assetId, Guid pictureId, PictureChange change, ActContext act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(change);
        return transactions.WriteAsync(
            async transaction =>
            {
                if (await transaction.Db.AssetPictures.SingleOrDefaultAsync(row => row.Id == pictureId && row.AssetId == assetId, cancellationToken) is not { } row)
                {
                    return false;
                }

                var before = Shown(row);
                row.CaptionZh = change.CaptionZh;
                row.CaptionEn = change.CaptionEn;
                row.IsPublic = change.IsPublic;
                row.Edit = PictureEditText.Write(change.Edit);
                row.Fault = row.HasCopies ? row.Fault : null;
                await transaction.Db.SaveChangesAsync(cancellationToken);
                if (before != Shown(row))
                {
                    await LogAsync(transaction, act, "picture-changed", row, before, cancellationToken);
                }

                return true;
            },
            cancellationToken);
    }

    /// <summary>Moves a photograph one place towards the beginning.</summary>
    public Task<bool> MoveUpAsync(Guid assetId, Guid pictureId, ActContext act, CancellationToken cancellationToken) => transactions.WriteAsync(
        async transaction =>
        {
            var rows = await transaction.Db.AssetPictures.Where(row => row.AssetId == assetId).OrderBy(row => row.Ordinal).ThenBy(row => row.Id).ToListAsync(cancellationToken);
            var place = rows.FindIndex(row => row.Id == pictureId);
            if (place < 1)
            {
                return place == 0;
            }

            var before = Shown(rows[place]);
            (rows[place - 1], rows[place]) = (rows[place], rows[place - 1]);
            for (var ordinal = 0; ordinal < rows.Count; ordinal++)
            {
                rows[ordinal].Ordinal = ordinal;
            }

            await transaction.Db.SaveChangesAsync(cancellationToken);
            await LogAsync(transaction, act, "picture-moved", rows[place - 1], before, cancellationToken);
            return true;
        },
        cancellationToken);

    private static PictureShown Shown(AssetPictureRow row) => new(row.OriginalSha256, row.CaptionZh, row.CaptionEn, row.Edit, row.IsPublic, row.Ordinal);

    private static Task LogAsync(RecordTransaction transaction, ActContext act, string name, AssetPictureRow row, PictureShown? before, CancellationToken cancellationToken) =>
        transaction.WriteActsAsync([new(transaction.Now, act.ActorId, act.Role, name, row.AssetId.ToString(), JsonSerializer.Serialize(new { picture = row.Id, before, after = Shown(row) }), Rules)], cancellationToken);

    private sealed record PictureShown(string Original, string CaptionZh, string CaptionEn, string Edit, bool IsPublic, int Ordinal);
}

/// <summary>How a photograph is to be shown.</summary>
/// <param name="CaptionZh">What it shows, in Chinese.</param>
/// <param name="CaptionEn">The same in English.</param>
/// <param name="IsPublic">True when everybody may see it.</param>
/// <param name="Edit">What is done to it; sound.</param>
internal sealed record PictureChange(string CaptionZh, string CaptionEn, bool IsPublic, PictureEdit Edit);
