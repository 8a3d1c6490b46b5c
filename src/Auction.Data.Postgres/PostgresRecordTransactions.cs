using Auction.Data.Journal;
using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Postgres;

/// <summary>Record transactions on PostgreSQL.</summary>
/// <param name="databases">The database.</param>
/// <param name="simulated">A simulated clock for demo histories; null in service, when the database's clock says when something is written.</param>
public sealed class PostgresRecordTransactions(IDbContextFactory<AuctionDb> databases, IPlatformClock? simulated = null) : IRecordTransactions
{
    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<RecordTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        db.Database.AutoSavepointsEnabled = false;
        await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
        var result = await work(new RecordTransaction(
            db,
            simulated?.Now ?? await NowAsync(db, cancellationToken),
            () => db.Database.ExecuteSqlAsync($"SELECT pg_advisory_xact_lock({PostgresJournalStore.ActChainLock})", cancellationToken)));
        await transaction.CommitAsync(cancellationToken);
        return result;
    }

    private static async Task<DateTimeOffset> NowAsync(AuctionDb db, CancellationToken cancellationToken) =>
        DateTimeOffset.FromUnixTimeMilliseconds(await db.Database
            .SqlQuery<long>($"SELECT (extract(epoch from clock_timestamp()) * 1000)::bigint AS \"Value\"").SingleAsync(cancellationToken));
}
