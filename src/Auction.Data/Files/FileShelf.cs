using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Files;

/// <summary>Puts files on record and takes them out again. Does not ask who may see them.</summary>
public sealed class FileShelf(IDbContextFactory<AuctionDb> databases, IPlatformClock clock)
{
    /// <summary>Puts bytes on record; the same content a second time changes nothing and keeps the first media type.</summary>
    /// <returns>The SHA-256 that journals name, lower-case hex.</returns>
    public async Task<string> PutAsync(byte[] bytes, string mediaType, CancellationToken cancellationToken)
    {
        var row = StoredFileRow.Of(bytes, mediaType, clock.Now);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await HasAsync(db, row.Sha256, cancellationToken))
        {
            return row.Sha256;
        }

        db.StoredFiles.Add(row);
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody stored the same content at the same moment; anything else is a fault.
            db.ChangeTracker.Clear();
            if (!await HasAsync(db, row.Sha256, cancellationToken))
            {
                throw;
            }
        }

        return row.Sha256;
    }

    /// <summary>The file of this key; null when there is none.</summary>
    /// <exception cref="DamagedFileException">The bytes are not those that were stored.</exception>
    public async Task<StoredFileRow?> FindAsync(string sha256, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var row = await db.StoredFiles.AsNoTracking().SingleOrDefaultAsync(file => file.Sha256 == sha256, cancellationToken);
        return row is null || row.IsWhole ? row : throw new DamagedFileException(sha256);
    }

    private static Task<bool> HasAsync(AuctionDb db, string sha256, CancellationToken cancellationToken) =>
        db.StoredFiles.AnyAsync(file => file.Sha256 == sha256, cancellationToken);
}

/// <summary>A stored file is not what its key says.</summary>
public sealed class DamagedFileException(string sha256) : Exception($"The stored file {sha256} is damaged.");
