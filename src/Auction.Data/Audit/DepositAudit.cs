using Auction.Data.Settlement;
using Auction.Domain.Settlement.Deposits;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Checks one deposit: its journal, and that ledger and orders to the provider are what the journal says.</summary>
internal sealed class DepositAudit(AuditedDeposit deposit, AuditReport report)
    : ProcedureAudit<DepositState, DepositEvent>(DepositProcedure.Instance, Names, deposit, report)
{
    private const int Together = 200;

    private static readonly ProcedureAuditIds Names = new(AuditIds.S1, AuditIds.S2, AuditIds.S3, AuditIds.S4, AuditIds.M10);

    private readonly List<object> _rows = [];

    /// <summary>Checks every deposit, some at a time.</summary>
    public static async Task CheckAllAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var known = await db.Deposits.AsNoTracking().OrderBy(row => row.Id).Select(row => row.Id).ToListAsync(cancellationToken);
        foreach (var ids in known.Chunk(Together))
        {
            foreach (var deposit in await LoadAsync(db, ids, cancellationToken))
            {
                new DepositAudit(deposit, report).Check();
            }
        }

        // Rows of a deposit that is gone. Where the database forbids them, only an intruder can have made them.
        var strays = await db.DepositEvents.Select(row => row.SubjectId)
            .Union(db.LedgerMovements.Select(row => row.SubjectId))
            .Union(db.ProviderOrders.Select(row => row.SubjectId))
            .Where(id => !db.Deposits.Any(row => row.Id == id)).ToListAsync(cancellationToken);
        foreach (var id in strays)
        {
            report.Check(AuditIds.M10, holds: false, new AuditSubject("deposit", id), "rows without a deposit");
        }
    }

    /// <inheritdoc/>
    protected override bool Fits(DepositState state) => DepositStore.Fits((DepositRow)deposit.Head, state);

    /// <inheritdoc/>
    protected override bool IsRefusal(int number) => Enum.IsDefined((DepositRefusal)number);

    /// <inheritdoc/>
    protected override void Hear(DepositState before, DepositEvent happened) => _rows.AddRange(DepositProcedure.Instance.RowsOf(deposit.Head.Id, before, [happened]));

    /// <inheritdoc/>
    protected override void CheckBeside()
    {
        CheckLedger();
        CheckOrders();
        CheckEnd();
    }

    private void CheckLedger()
    {
        var movements = deposit.Movements.ToDictionary(row => row.Cause, StringComparer.Ordinal);
        var postings = deposit.Postings.ToDictionary(row => (row.Cause, row.Ordinal));
        foreach (var due in _rows.OfType<LedgerMovementRow>())
        {
            Report.Check(
                AuditIds.M10,
                movements.Remove(due.Cause, out var found) && (found.Book, found.At, found.RuleId, found.Seq) == (due.Book, due.At, due.RuleId, due.Seq),
                Subject($"movement {due.Cause}"),
                "the stored movement is not the one the journal gives");
        }

        foreach (var due in _rows.OfType<LedgerPostingRow>())
        {
            Report.Check(
                AuditIds.M10,
                postings.Remove((due.Cause, due.Ordinal), out var found) && (found.Book, found.Kind, found.Owner, found.Amount) == (due.Book, due.Kind, due.Owner, due.Amount),
                Subject($"posting {due.Cause}/{due.Ordinal}"),
                "the stored line is not the one the journal gives");
        }

        Report.Check(AuditIds.M10, movements.Count == 0 && postings.Count == 0, Subject("ledger"), "the ledger holds what the journal does not give");
    }

    private void CheckOrders()
    {
        var orders = deposit.Orders.ToDictionary(row => row.Cause, StringComparer.Ordinal);
        foreach (var due in _rows.OfType<ProviderOrderRow>())
        {
            var isThere = Report.Check(
                AuditIds.M6,
                orders.Remove(due.Cause, out var found) && (found.Kind, found.Amount, found.Account) == (due.Kind, due.Amount, due.Account),
                Subject($"order {due.Cause}"),
                "the stored order is not the one the journal gives");
            Report.Check(AuditIds.M6, !isThere || (found!.Standing == ProviderOrderStanding.Ended) == (found.NextAttemptAt is null), Subject($"order {due.Cause}"), "an open order waits for nothing, or an ended one for something");
        }

        Report.Check(AuditIds.M6, orders.Count == 0, Subject("orders"), "the provider was asked for what the journal does not give");
    }

    private void CheckEnd()
    {
        var state = State;
        Report.Check(
            AuditIds.M8,
            state.Payments.TrueForAll(payment => state.Refunds.Where(refund => refund.PaymentNumber == payment.Number && refund.Standing == DepositRefundStanding.Done).Sum(refund => refund.Amount.Fen) <= payment.Received.Fen),
            Subject("refunds"),
            "more went back to a payment than came from it");
        var back = state.Refunds.Where(refund => refund.Standing == DepositRefundStanding.Done).Sum(refund => refund.Amount.Fen);
        var stays = state.Phase switch
        {
            DepositPhase.SetOff => state.Kept.Fen,
            DepositPhase.Allocated => Math.Min(state.Kept.Fen, state.Terms!.AtStake.Fen),
            _ => 0,
        };
        Report.Check(AuditIds.M3, !state.IsFinal || state.HasOpenRefund || state.Payments.Sum(payment => payment.Received.Fen) == back + stays, Subject("end"), "what came in is neither back nor used");
    }

    private static async Task<IEnumerable<AuditedDeposit>> LoadAsync(AuctionDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var heads = await db.Deposits.AsNoTracking().Where(row => ids.Contains(row.Id)).OrderBy(row => row.Id).ToListAsync(cancellationToken);
        var events = (await db.DepositEvents.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Seq).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var answers = (await db.DepositAnswers.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).OrderBy(row => row.Key).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var deadlines = (await db.Deadlines.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var movements = await db.LedgerMovements.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken);
        var owners = movements.ToDictionary(row => row.Cause, row => row.SubjectId, StringComparer.Ordinal);
        var postings = (await db.LedgerPostings.AsNoTracking().Where(row => db.LedgerMovements.Any(movement => movement.Cause == row.Cause && ids.Contains(movement.SubjectId))).ToListAsync(cancellationToken)).ToLookup(row => owners[row.Cause]);
        var orders = (await db.ProviderOrders.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken)).ToLookup(row => row.SubjectId);
        var bySubject = movements.ToLookup(row => row.SubjectId);
        return heads.Select(head => new AuditedDeposit
        {
            Head = head,
            Events = [.. events[head.Id]],
            Answers = [.. answers[head.Id]],
            Deadlines = [.. deadlines[head.Id]],
            Movements = [.. bySubject[head.Id]],
            Postings = [.. postings[head.Id]],
            Orders = [.. orders[head.Id]],
        });
    }
}

/// <summary>Everything stored about one deposit, from one snapshot.</summary>
public sealed record AuditedDeposit : AuditedProcedure
{
    public IReadOnlyList<LedgerMovementRow> Movements { get; init; } = [];

    public IReadOnlyList<LedgerPostingRow> Postings { get; init; } = [];

    public IReadOnlyList<ProviderOrderRow> Orders { get; init; } = [];
}
