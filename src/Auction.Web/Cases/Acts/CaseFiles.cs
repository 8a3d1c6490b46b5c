using Auction.Data;
using Auction.Data.Procedures;
using Auction.Web.Acts;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cases.Acts;

/// <summary>Files the court put into a case. Who else may open one is said by the document it becomes.</summary>
internal sealed class CaseFiles(IDbContextFactory<AuctionDb> databases) : IActFiles
{
    /// <inheritdoc/>
    public async Task AddAsync(Guid subjectId, string sha256, string name, Guid? accountId, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await IsOwnAsync(subjectId, sha256, accountId!.Value, cancellationToken))
        {
            return;
        }

        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.CaseFiles.Add(new() { CaseId = subjectId, Sha256 = sha256, Name = name, AddedBy = accountId.Value, AddedAt = at });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException) when (!cancellationToken.IsCancellationRequested)
        {
            // The same person sent the same file twice at once; anything else is a fault.
            if (!await IsOwnAsync(subjectId, sha256, accountId.Value, cancellationToken))
            {
                throw;
            }
        }
    }

    /// <inheritdoc/>
    public async Task<bool> IsOwnAsync(Guid subjectId, string sha256, Guid accountId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.CaseFiles.AnyAsync(row => row.CaseId == subjectId && row.Sha256 == sha256 && row.AddedBy == accountId, cancellationToken);
    }

    /// <inheritdoc/>
    public Task OpenToAsync(Guid subjectId, IReadOnlyCollection<string> sha256s, FileAudience audience, CancellationToken cancellationToken) => Task.CompletedTask;
}
