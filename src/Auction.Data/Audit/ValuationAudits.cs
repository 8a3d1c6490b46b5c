using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Reads every valuation and every stored file for the audit, some at a time.</summary>
internal static class ValuationAudits
{
    private const int Together = 200;

    public static async Task CheckAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var known = await db.Valuations.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var ids in known.Chunk(Together))
        {
            foreach (var valuation in await LoadAsync(db, ids, cancellationToken))
            {
                new ValuationAudit(valuation, report).Check();
            }
        }

        await CheckStraysAsync(db, report, cancellationToken);
        await CheckFilesAsync(db, report, cancellationToken);
    }

    private static async Task<IEnumerable<AuditedValuation>> LoadAsync(AuctionDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var heads = await db.Valuations.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.ValuationEvents.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var answers = (await db.ValuationAnswers.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Key).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var deadlines = (await db.Deadlines.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var parties = (await db.ValuationParties.AsNoTracking().Where(row => ids.Contains(row.ValuationId)).ToListAsync(cancellationToken)).ToLookup(row => row.ValuationId);
        var figures = (await db.SealedFigures.AsNoTracking().Where(row => ids.Contains(row.ValuationId)).ToListAsync(cancellationToken)).ToLookup(row => row.ValuationId);
        var requests = (await db.OutsideRequests.AsNoTracking().Where(row => ids.Contains(row.ValuationId)).OrderBy(row => row.Id).ToListAsync(cancellationToken)).ToLookup(row => row.ValuationId);
        return heads.Select(head => new AuditedValuation
        {
            Head = head,
            Events = [.. events[head.Id]],
            Answers = [.. answers[head.Id]],
            Deadlines = [.. deadlines[head.Id]],
            Parties = [.. parties[head.Id]],
            Figures = [.. figures[head.Id]],
            Requests = [.. requests[head.Id]],
        });
    }

    /// <summary>Rows of a valuation that is gone. Where the database forbids them, only an intruder can have made them.</summary>
    private static async Task CheckStraysAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var strays = await db.ValuationEvents.Select(row => row.SubjectId)
            .Union(db.ValuationAnswers.Select(row => row.SubjectId))
            .Union(db.Deadlines.Select(row => row.SubjectId))
            .Where(id => !db.Valuations.Any(row => row.Id == id) && !db.Disposals.Any(row => row.Id == id) && !db.Deposits.Any(row => row.Id == id) && !db.Distributions.Any(row => row.Id == id)).ToListAsync(cancellationToken);
        foreach (var id in strays)
        {
            report.Check(AuditIds.V1, holds: false, new AuditSubject("valuation", id), "rows without a valuation");
        }
    }

    private static async Task CheckFilesAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        await foreach (var file in db.StoredFiles.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            report.Check(AuditIds.E1, file.IsWhole, new AuditSubject("file", file.Sha256), "the bytes are not those its key names");
        }

        var missing = await db.OutsideRequests.Select(row => row.BodySha256)
            .Union(db.OutsideRequests.Where(row => row.AnswerSha256 != null).Select(row => row.AnswerSha256!))
            .Where(sha256 => !db.StoredFiles.Any(file => file.Sha256 == sha256)).ToListAsync(cancellationToken);
        foreach (var sha256 in missing)
        {
            report.Check(AuditIds.E1, holds: false, new AuditSubject("file", sha256), "a request names it, and it is gone");
        }
    }
}
