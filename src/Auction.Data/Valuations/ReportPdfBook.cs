using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Valuations;

/// <summary>Which PDFs of platforms' reports are to be fetched, and what became of it. Every step may be done twice.</summary>
public sealed class ReportPdfBook(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Notes that a report names a PDF; known already, nothing changes.</summary>
    public async Task AskAsync(Guid valuationId, string platform, string sha256, DateTimeOffset now, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        if (await KnowsAsync(db, valuationId, platform, sha256, cancellationToken)) { return; }
        db.ReportPdfs.Add(new() { ValuationId = valuationId, Platform = platform, Sha256 = sha256, AskedAt = now, NextAttemptAt = now });
        try
        {
            await db.SaveChangesAsync(cancellationToken);
        }
        catch (DbUpdateException)
        {
            // Another reader noted it at the same moment; anything else is a fault.
            db.ChangeTracker.Clear();
            if (!await KnowsAsync(db, valuationId, platform, sha256, cancellationToken)) { throw; }
        }
    }

    /// <summary>Takes up what is due from one platform, on loan: whoever dies with it loses it when the loan ends.</summary>
    public async Task<IReadOnlyList<ReportPdfRow>> TakeAsync(string platform, DateTimeOffset now, TimeSpan loan, int atMost, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var due = await db.ReportPdfs.AsNoTracking().Where(row => row.NextAttemptAt != null && row.NextAttemptAt <= now && row.Platform == platform)
            .OrderBy(row => row.NextAttemptAt).ThenBy(row => row.Sha256).Take(atMost).ToListAsync(cancellationToken);
        var taken = new List<ReportPdfRow>();
        foreach (var row in due)
        {
            var seen = row.NextAttemptAt;
            var won = await Of(db, row).Where(each => each.NextAttemptAt == seen).ExecuteUpdateAsync(
                set => set.SetProperty(each => each.Attempts, each => each.Attempts + 1).SetProperty(each => each.NextAttemptAt, now + loan), cancellationToken);
            if (won == 1)
            {
                row.Attempts++;
                taken.Add(row);
            }
        }

        return taken;
    }

    /// <summary>Notes why it is not there.</summary>
    /// <param name="row">Which.</param>
    /// <param name="fault">What went wrong.</param>
    /// <param name="refusal">Code of the reason why the content was refused; null for another fault.</param>
    /// <param name="at">When.</param>
    /// <param name="tryAgainAt">Null to give up.</param>
    /// <param name="cancellationToken">Stops before anything is stored.</param>
    public async Task FaultAsync(ReportPdfRow row, OutsideFault fault, string? refusal, DateTimeOffset at, DateTimeOffset? tryAgainAt, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await Of(db, row).Where(each => each.FetchedAt == null).ExecuteUpdateAsync(
            set => set.SetProperty(each => each.Fault, fault).SetProperty(each => each.FaultAt, at).SetProperty(each => each.Refusal, refusal).SetProperty(each => each.NextAttemptAt, tryAgainAt),
            cancellationToken);
    }

    /// <summary>Notes that it is stored.</summary>
    public async Task FetchedAsync(ReportPdfRow row, DateTimeOffset at, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await Of(db, row).ExecuteUpdateAsync(set => set.SetProperty(each => each.FetchedAt, each => each.FetchedAt ?? at).SetProperty(each => each.NextAttemptAt, (DateTimeOffset?)null), cancellationToken);
    }

    /// <summary>Those of one valuation.</summary>
    public async Task<IReadOnlyList<ReportPdfRow>> OfAsync(Guid valuationId, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.ReportPdfs.AsNoTracking().Where(row => row.ValuationId == valuationId).ToListAsync(cancellationToken);
    }

    private static IQueryable<ReportPdfRow> Of(AuctionDb db, ReportPdfRow row) => Of(db, row.ValuationId, row.Platform, row.Sha256);

    private static IQueryable<ReportPdfRow> Of(AuctionDb db, Guid valuationId, string platform, string sha256) =>
        db.ReportPdfs.Where(each => each.ValuationId == valuationId && each.Platform == platform && each.Sha256 == sha256);

    private static Task<bool> KnowsAsync(AuctionDb db, Guid valuationId, string platform, string sha256, CancellationToken cancellationToken) =>
        Of(db, valuationId, platform, sha256).AnyAsync(cancellationToken);
}
