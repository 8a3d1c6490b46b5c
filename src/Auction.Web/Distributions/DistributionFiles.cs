using Auction.Data;
using Auction.Data.Procedures;
using Auction.Data.Settlement;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Distributions;

/// <summary>The file of a distribution: which stored files lie in it, under which name, for whom.</summary>
internal sealed class DistributionFiles(IDbContextFactory<AuctionDb> databases) : IActFiles
{
    /// <inheritdoc/>
    public async Task AddAsync(Guid subjectId, string sha256, string name, Guid? accountId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await HasAsync(db, subjectId, sha256, cancellationToken))
        {
            return;
        }

        db.DistributionFiles.Add(new()
        {
            DistributionId = subjectId,
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
            if (!await HasAsync(db, subjectId, sha256, cancellationToken))
            {
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<bool> IsOwnAsync(Guid subjectId, string sha256, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.DistributionFiles.AnyAsync(row => row.DistributionId == subjectId && row.Sha256 == sha256 && row.AddedBy == accountId, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task OpenToAsync(Guid subjectId, IReadOnlyCollection<string> sha256s, FileAudience audience, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.DistributionFiles
            .Where(row => row.DistributionId == subjectId && sha256s.Contains(row.Sha256) && row.Audience < audience)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Audience, audience), cancellationToken);
    }

    /// <summary>The files of a distribution, the oldest first.</summary>
    public async Task<IReadOnlyList<DistributionFileRow>> ReadAsync(Guid distributionId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.DistributionFiles.AsNoTracking().Where(row => row.DistributionId == distributionId).OrderBy(row => row.AddedAt).ThenBy(row => row.Sha256).ToListAsync(cancellationToken);
    }

    private static Task<bool> HasAsync(AuctionDb db, Guid distributionId, string sha256, CancellationToken cancellationToken) =>
        db.DistributionFiles.AnyAsync(row => row.DistributionId == distributionId && row.Sha256 == sha256, cancellationToken);
}
