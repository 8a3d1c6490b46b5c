using Auction.Data.Settlement;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Audit;

/// <summary>Checks one procedure that moves money: its journal, and that ledger and orders to the provider are what the journal says.</summary>
internal abstract class MoneyAudit<TState, TEvent>(MoneyProcedure<TState, TEvent> procedure, ProcedureAuditIds ids, AuditedMoney stored, AuditReport report)
    : ProcedureAudit<TState, TEvent>(procedure, ids, stored, report)
{
    private readonly List<object> _rows = [];

    /// <summary>The stored head.</summary>
    protected Procedures.ProcedureHead Head => stored.Head;

    /// <inheritdoc/>
    protected override void Hear(TState before, TEvent happened) => _rows.AddRange(procedure.RowsOf(stored.Head.Id, before, [happened]));

    /// <inheritdoc/>
    protected override void CheckBeside()
    {
        CheckLedger();
        CheckOrders();
        CheckEnd();
    }

    /// <summary>Checks that money which came in is where the state says, and once.</summary>
    protected abstract void CheckEnd();

    private void CheckLedger()
    {
        var movements = stored.Movements.ToDictionary(row => row.Cause, StringComparer.Ordinal);
        var postings = stored.Postings.ToDictionary(row => (row.Cause, row.Ordinal));
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
        var orders = stored.Orders.ToDictionary(row => row.Cause, StringComparer.Ordinal);
        foreach (var due in _rows.OfType<ProviderOrderRow>())
        {
            var isThere = Report.Check(
                AuditIds.M6,
                orders.Remove(due.Cause, out var found) && (found.Subject, found.Kind, found.Amount, found.Account) == (due.Subject, due.Kind, due.Amount, due.Account),
                Subject($"order {due.Cause}"),
                "the stored order is not the one the journal gives");
            Report.Check(AuditIds.M6, !isThere || (found!.Standing == ProviderOrderStanding.Ended) == (found.NextAttemptAt is null), Subject($"order {due.Cause}"), "an open order waits for nothing, or an ended one for something");
        }

        Report.Check(AuditIds.M6, orders.Count == 0, Subject("orders"), "the provider was asked for what the journal does not give");
    }
}

/// <summary>Everything stored about one procedure that moves money, from one snapshot.</summary>
public record AuditedMoney : AuditedProcedure
{
    public IReadOnlyList<LedgerMovementRow> Movements { get; init; } = [];

    public IReadOnlyList<LedgerPostingRow> Postings { get; init; } = [];

    public IReadOnlyList<ProviderOrderRow> Orders { get; init; } = [];
}

/// <summary>What several procedures moved and asked the provider for.</summary>
internal sealed record MoneyRows(ILookup<Guid, LedgerMovementRow> Movements, ILookup<Guid, LedgerPostingRow> Postings, ILookup<Guid, ProviderOrderRow> Orders)
{
    /// <summary>Reads it.</summary>
    public static async Task<MoneyRows> LoadAsync(AuctionDb db, Guid[] ids, CancellationToken cancellationToken)
    {
        var movements = await db.LedgerMovements.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken);
        var owners = movements.ToDictionary(row => row.Cause, row => row.SubjectId, StringComparer.Ordinal);
        var postings = await db.LedgerPostings.AsNoTracking().Where(row => db.LedgerMovements.Any(movement => movement.Cause == row.Cause && ids.Contains(movement.SubjectId))).ToListAsync(cancellationToken);
        var orders = await db.ProviderOrders.AsNoTracking().Where(row => ids.Contains(row.SubjectId)).ToListAsync(cancellationToken);
        return new(movements.ToLookup(row => row.SubjectId), postings.ToLookup(row => owners[row.Cause]), orders.ToLookup(row => row.SubjectId));
    }

    /// <summary>Notes rows of procedures that are gone. Where the database forbids them, only an intruder can have made them.</summary>
    public static async Task CheckStraysAsync(AuctionDb db, AuditReport report, CancellationToken cancellationToken)
    {
        var strays = await db.DepositEvents.Select(row => row.SubjectId)
            .Union(db.DistributionEvents.Select(row => row.SubjectId))
            .Union(db.LedgerMovements.Select(row => row.SubjectId))
            .Union(db.ProviderOrders.Select(row => row.SubjectId))
            .Where(id => !db.Deposits.Any(row => row.Id == id) && !db.Distributions.Any(row => row.Id == id)).ToListAsync(cancellationToken);
        foreach (var id in strays)
        {
            report.Check(AuditIds.M10, holds: false, new AuditSubject("money", id), "rows of a procedure that is not there");
        }
    }
}
