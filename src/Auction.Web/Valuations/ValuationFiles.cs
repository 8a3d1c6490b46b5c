using Auction.Data;
using Auction.Data.Procedures;
using Auction.Data.Valuations;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Valuations;

/// <summary>The file of a valuation: which stored files lie in it, under which name, for whom.</summary>
internal sealed class ValuationFiles(IDbContextFactory<AuctionDb> databases) : IActFiles
{
    /// <inheritdoc/>
    public async Task AddAsync(Guid valuationId, string sha256, string name, Guid? accountId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await HasAsync(db, valuationId, sha256, cancellationToken))
        {
            return;
        }

        db.ValuationFiles.Add(new()
        {
            ValuationId = valuationId,
            Sha256 = sha256,
            Name = name,
            Audience = FileAudience.Court,
            AddedBy = accountId,
            AddedAt = at,
        });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Somebody put the same file there at the same moment; anything else is a fault.
            db.ChangeTracker.Clear();
            if (!await HasAsync(db, valuationId, sha256, cancellationToken))
            {
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<bool> IsOwnAsync(Guid valuationId, string sha256, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ValuationFiles.AnyAsync(row => row.ValuationId == valuationId && row.Sha256 == sha256 && row.AddedBy == accountId, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task OpenToAsync(Guid valuationId, IReadOnlyCollection<string> sha256s, FileAudience audience, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.ValuationFiles
            .Where(row => row.ValuationId == valuationId && sha256s.Contains(row.Sha256) && row.Audience < audience)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Audience, audience), cancellationToken);
    }

    /// <summary>Every file of a valuation, the oldest first.</summary>
    public async Task<IReadOnlyList<ValuationFileRow>> AllAsync(Guid valuationId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ValuationFiles.AsNoTracking().Where(row => row.ValuationId == valuationId).OrderBy(row => row.AddedAt).ThenBy(row => row.Sha256).ToListAsync(cancellationToken);
    }

    private static Task<bool> HasAsync(AuctionDb db, Guid valuationId, string sha256, CancellationToken cancellationToken) =>
        db.ValuationFiles.AnyAsync(row => row.ValuationId == valuationId && row.Sha256 == sha256, cancellationToken);
}
