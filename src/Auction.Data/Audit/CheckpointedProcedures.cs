using Auction.Data.Disposals;
using Auction.Data.Procedures;
using Auction.Data.Settlement;
using Auction.Data.Valuations;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Whether every entry of a procedure that a checkpoint named is still there as it was (E3). A journal written anew is whole in itself; only this shows it.</summary>
internal static class CheckpointedProcedures
{
    private const int Together = 200;

    /// <summary>Checks every kind of procedure.</summary>
    public static async Task CheckAsync(AuctionDb db, CheckpointAudit checkpoints, AuditReport report, CancellationToken cancellationToken)
    {
        await CheckAsync(ValuationProcedure.Instance.Name, db.Valuations, db.ValuationEvents, checkpoints, report, cancellationToken);
        await CheckAsync(DisposalProcedure.Instance.Name, db.Disposals, db.DisposalEvents, checkpoints, report, cancellationToken);
        await CheckAsync(DepositProcedure.Instance.Name, db.Deposits, db.DepositEvents, checkpoints, report, cancellationToken);
        await CheckAsync(DistributionProcedure.Instance.Name, db.Distributions, db.DistributionEvents, checkpoints, report, cancellationToken);
    }

    private static async Task CheckAsync<THead, TEvent>(
        string kind, IQueryable<THead> heads, IQueryable<TEvent> events, CheckpointAudit checkpoints, AuditReport report, CancellationToken cancellationToken)
        where THead : ProcedureHead
        where TEvent : ProcedureEventRow
    {
        foreach (var ids in checkpoints.ProceduresOf(kind).Order().Chunk(Together))
        {
            var numbers = await heads.AsNoTracking().Where(row => ids.Contains(row.Id)).ToDictionaryAsync(row => row.Id, row => row.Number, cancellationToken);
            var entries = await events.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).Select(row => new { row.SubjectId, row.Seq, row.Hash }).ToListAsync(cancellationToken);
            var hashes = entries.ToDictionary(row => (row.SubjectId, row.Seq), row => Convert.ToHexStringLower(row.Hash));
            foreach (var id in ids)
            {
                report.Check(AuditIds.E3, numbers.TryGetValue(id, out var number), new AuditSubject(kind, id), "a published procedure is gone");
                foreach (var head in checkpoints.HeadsOf(id))
                {
                    report.Check(
                        AuditIds.E3,
                        hashes.TryGetValue((id, head.Seq), out var hash) && string.Equals(hash, head.HeadHashHex, StringComparison.Ordinal),
                        new AuditSubject("checkpoint", head.Checkpoint, $"{kind} {number ?? id.ToString()} entry {head.Seq}"),
                        "the journal no longer has the entry that was published");
                }
            }
        }
    }
}
