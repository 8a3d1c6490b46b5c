using Auction.Data.Journal;
using Auction.Data.Procedures;
using Auction.Domain.Amounts;
using Auction.Domain.Settlement.Ledger;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Settlement;

/// <summary>Journals of procedures that move money; ledger and orders to the provider are written with their entries.</summary>
public abstract class MoneyStore<TState, TEvent, THead, TEntry, TAnswer>(MoneyProcedure<TState, TEvent> procedure, IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
    : ProcedureStore<TState, TEvent, THead, TEntry, TAnswer>(procedure, databases, transactions)
    where THead : ProcedureHead
    where TEntry : ProcedureEventRow, new()
    where TAnswer : ProcedureAnswerRow, new()
{
    /// <inheritdoc/>
    protected override async Task WriteBesideAsync(RecordTransaction transaction, ProcedureWrite<TState, TEvent> write, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(transaction);
        ArgumentNullException.ThrowIfNull(write);
        await base.WriteBesideAsync(transaction, write, cancellationToken);
        var rows = procedure.RowsOf(write.SubjectId, write.Before.State, write.Events).ToList();
        await CheckReceivedAsync(transaction.Db, rows.OfType<LedgerPostingRow>(), cancellationToken);
        transaction.Db.AddRange(rows);
    }

    /// <summary>What a round brought in is taken by two procedures: the distribution, and the money of the buyer when the sale is undone. The account of the case decides who was first.</summary>
    /// <exception cref="DbUpdateException">Somebody else took it.</exception>
    private static async Task CheckReceivedAsync(AuctionDb db, IEnumerable<LedgerPostingRow> postings, CancellationToken cancellationToken)
    {
        foreach (var account in postings.Where(row => row.Kind == LedgerAccountKind.Received).GroupBy(row => (row.Book, row.Owner)))
        {
            var change = account.Sum(row => row.Amount.Fen);
            if (change >= 0) { continue; }
            var (book, owner) = account.Key;
            await db.CaseAccounts.Where(row => row.Number == book).ExecuteUpdateAsync(set => set.SetProperty(row => row.OpenedAt, row => row.OpenedAt), cancellationToken);
            if (await ReceivedAsync(db, book, owner, cancellationToken) < new Money(-change))
            {
                throw new DbUpdateException($"Account {book} no longer holds what round {owner} brought in.");
            }
        }
    }

    /// <summary>What stands as received of a round.</summary>
    private static async Task<Money> ReceivedAsync(AuctionDb db, string book, string owner, CancellationToken cancellationToken) =>
        new((await db.LedgerPostings.AsNoTracking().Where(row => row.Book == book && row.Kind == LedgerAccountKind.Received && row.Owner == owner).Select(row => row.Amount).ToListAsync(cancellationToken)).Sum(amount => amount.Fen));
}
