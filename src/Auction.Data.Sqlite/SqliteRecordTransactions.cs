using Auction.Data.Journal;
using Auction.Data.Platform;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Sqlite;

/// <summary>Record transactions on SQLite. The whole transaction holds the gate, and with it the act log's chain.</summary>
internal sealed class SqliteRecordTransactions(string connectionString, SqliteWriteGate gate, IPlatformClock clock) : IRecordTransactions
{
    // Contexts of its own: those of the factory would ask for the gate again at each save.
    private readonly DbContextOptions<SqliteAuctionDb> _options =
        new DbContextOptionsBuilder<SqliteAuctionDb>().UseSqlite(connectionString).AddInterceptors(new SafeConnections()).Options;

    /// <inheritdoc/>
    public async Task<T> WriteAsync<T>(Func<RecordTransaction, Task<T>> work, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(work);
        await gate.EnterAsync(cancellationToken);
        try
        {
            await using var db = new SqliteAuctionDb(_options);
            db.Database.AutoSavepointsEnabled = false;
            await using var transaction = await db.Database.BeginTransactionAsync(cancellationToken);
            var result = await work(new RecordTransaction(db, clock.Now, () => Task.CompletedTask));
            await transaction.CommitAsync(cancellationToken);
            return result;
        }
        finally
        {
            gate.Leave();
        }
    }
}
