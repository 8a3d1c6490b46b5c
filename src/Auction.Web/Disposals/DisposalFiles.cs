using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Procedures;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Disposals;

/// <summary>The file of a disposal: which stored files lie in it, under which name, for whom.</summary>
internal sealed class DisposalFiles(IDbContextFactory<AuctionDb> databases) : IActFiles
{
    /// <inheritdoc/>
    public async Task AddAsync(Guid subjectId, string sha256, string name, Guid? accountId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await HasAsync(db, subjectId, sha256, cancellationToken))
        {
            return;
        }

        db.DisposalFiles.Add(new()
        {
            DisposalId = subjectId,
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
        return await db.DisposalFiles.AnyAsync(row => row.DisposalId == subjectId && row.Sha256 == sha256 && row.AddedBy == accountId, cancellationToken);
    }

    /// <inheritdoc/>
    public async Task OpenToAsync(Guid subjectId, IReadOnlyCollection<string> sha256s, FileAudience audience, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.DisposalFiles
            .Where(row => row.DisposalId == subjectId && sha256s.Contains(row.Sha256) && row.Audience < audience)
            .ExecuteUpdateAsync(set => set.SetProperty(row => row.Audience, audience), cancellationToken);
    }

    /// <summary>The files of a disposal somebody may open, the oldest first.</summary>
    public async Task<IReadOnlyList<DisposalFileRow>> OpenToAsync(Guid disposalId, DisposalStanding standing, Guid? accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var all = await db.DisposalFiles.AsNoTracking().Where(row => row.DisposalId == disposalId).OrderBy(row => row.AddedAt).ThenBy(row => row.Sha256).ToListAsync(cancellationToken);
        return [.. all.Where(row => standing.MayOpen(row.Audience) || (accountId is not null && row.AddedBy == accountId))];
    }

    private static Task<bool> HasAsync(AuctionDb db, Guid disposalId, string sha256, CancellationToken cancellationToken) =>
        db.DisposalFiles.AnyAsync(row => row.DisposalId == disposalId && row.Sha256 == sha256, cancellationToken);
}
