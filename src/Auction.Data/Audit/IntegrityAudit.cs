using Auction.Data.Platform;
using Auction.Data.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Checks the whole database against itself, round by round and valuation by valuation, from one snapshot. Changes nothing.</summary>
public sealed class IntegrityAudit(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Runs every check.</summary>
    /// <param name="now">Platform time, for what is overdue.</param>
    /// <param name="cancellationToken">Stops between rounds.</param>
    /// <exception cref="System.Data.Common.DbException">The database could not be read.</exception>
    public async Task<AuditReport> RunAsync(DateTimeOffset now, CancellationToken cancellationToken)
    {
        var report = new AuditReport();
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await using var snapshot = await db.BeginSnapshotAsync(cancellationToken);
        using var keys = new PublishedKeys(await db.PlatformStates.AsNoTracking()
            .Where(row => row.Name.StartsWith(PlatformStateRow.SealKeyPrefix)).ToListAsync(cancellationToken));
        await CheckActsAsync(db, report, cancellationToken);
        await CheckSealsAsync(db, keys, report, cancellationToken);
        var checkpoints = new CheckpointAudit(keys, report);
        await foreach (var row in db.Checkpoints.AsNoTracking().OrderBy(row => row.Number).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            checkpoints.Check(row);
        }

        var rounds = await db.RoundHeads.AsNoTracking().OrderBy(row => row.RoundId).Select(row => row.RoundId).ToListAsync(cancellationToken);
        foreach (var roundId in rounds)
        {
            RoundAudit.Check(await LoadAsync(db, roundId, checkpoints, cancellationToken), now, report);
        }

        await CheckStraysAsync(db, checkpoints, [.. rounds], report, cancellationToken);
        await CheckpointedProcedures.CheckAsync(db, checkpoints, report, cancellationToken);
        await ValuationAudits.CheckAsync(db, report, cancellationToken);
        await DisposalAudit.CheckAllAsync(db, report, cancellationToken);
        await DepositAudit.CheckAllAsync(db, report, cancellationToken);
        await DistributionAudit.CheckAllAsync(db, report, cancellationToken);
        await MoneyRows.CheckStraysAsync(db, report, cancellationToken);
        await LedgerAudit.CheckAllAsync(db, report, cancellationToken);
        return report;
    }

    private static async Task CheckActsAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var acts = new ActAudit(report);
        await foreach (var row in db.Acts.AsNoTracking().OrderBy(row => row.Id).AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            acts.Check(row);
        }
    }

    private static async Task CheckSealsAsync(AuctionDb db, PublishedKeys keys, AuditReport report, CancellationToken cancellationToken)
    {
        await foreach (var row in db.Seals.AsNoTracking().AsAsyncEnumerable().WithCancellation(cancellationToken))
        {
            SealChecks.Check(row, keys, report);
        }
    }

    private static async Task<AuditedRound> LoadAsync(AuctionDb db, Guid roundId, CheckpointAudit checkpoints, CancellationToken cancellationToken)
    {
        var notice = await db.Rounds.AsNoTracking().SingleOrDefaultAsync(row => row.Id == roundId, cancellationToken);
        var lot = notice is null ? null : await db.Lots.AsNoTracking().Where(row => row.Id == notice.LotId)
            .Select(row => new { row.Number, row.AssetClass, row.ReferenceKind }).SingleOrDefaultAsync(cancellationToken);
        var sealIds = db.RoundEvents.Where(row => row.RoundId == roundId).Select(row => row.SealId)
            .Union(db.BidRefusals.Where(row => row.RoundId == roundId).Select(row => row.SealId));
        return new AuditedRound
        {
            Head = await db.RoundHeads.AsNoTracking().SingleAsync(row => row.RoundId == roundId, cancellationToken),
            Notice = notice,
            LotNumber = lot?.Number,
            AssetClass = lot?.AssetClass,
            ReferenceKind = lot?.ReferenceKind,
            Events = await db.RoundEvents.AsNoTracking().Where(row => row.RoundId == roundId).OrderBy(row => row.Seq).ToListAsync(cancellationToken),
            Refusals = await db.BidRefusals.AsNoTracking().Where(row => row.RoundId == roundId).ToListAsync(cancellationToken),
            Bidders = await db.RoundBidders.AsNoTracking().Where(row => row.RoundId == roundId).ToListAsync(cancellationToken),
            Gaps = await db.ServiceGaps.AsNoTracking().Where(row => row.RoundId == roundId).OrderBy(row => row.From).ToListAsync(cancellationToken),
            Obligations = await db.Obligations.AsNoTracking().Where(row => row.RoundId == roundId).ToListAsync(cancellationToken),
            Letter = await db.ConfirmationLetters.AsNoTracking().SingleOrDefaultAsync(row => row.RoundId == roundId, cancellationToken),
            Seals = await db.Seals.AsNoTracking().Where(row => sealIds.Contains(row.Id)).ToDictionaryAsync(row => row.Id, cancellationToken),
            CheckpointedHeads = checkpoints.HeadsOf(roundId),
        };
    }

    /// <summary>Rows that belong to no round, and rounds that were published but are gone.</summary>
    private static async Task CheckStraysAsync(
        AuctionDb db, CheckpointAudit checkpoints, HashSet<Guid> rounds, AuditReport report, CancellationToken cancellationToken)
    {
        var journals = await db.RoundEvents.Select(row => row.RoundId)
            .Union(db.BidRefusals.Select(row => row.RoundId)).ToListAsync(cancellationToken);
        foreach (var roundId in journals)
        {
            report.Check(AuditIds.J1, rounds.Contains(roundId), new AuditSubject("round", roundId), "entries without a round");
        }

        foreach (var roundId in checkpoints.Rounds)
        {
            report.Check(AuditIds.E3, rounds.Contains(roundId), new AuditSubject("round", roundId), "a published round is gone");
        }
    }
}
