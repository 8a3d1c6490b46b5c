using System.Collections.Immutable;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Microsoft.Data.Sqlite;

namespace Auction.Data.Sqlite;

/// <summary>The journal on SQLite: one writer connection, one synced commit per batch.</summary>
/// <param name="connectionString">The database file.</param>
/// <param name="gate">Shared with every other writer of this process.</param>
/// <param name="reader">The reading half.</param>
/// <param name="clock">Says when a batch is written; a simulated one writes demo histories.</param>
public sealed class SqliteJournalStore(string connectionString, SqliteWriteGate gate, JournalReader reader, IPlatformClock clock)
    : IJournalStore, IDisposable
{
    /// <summary>Pages in the log before the journal's connection checkpoints, about 8 MB.</summary>
    private const int CheckpointPages = 2000;

    private SqliteWriterConnection? _writer;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await gate.EnterAsync(cancellationToken);
        try
        {
            _writer ??= new SqliteWriterConnection(connectionString, CheckpointPages);
            return _writer.Write(batch, clock.Now);
        }
        catch (SqliteException)
        {
            // The outcome is unknown: a fresh connection sees what is really stored.
            _writer?.Dispose();
            _writer = null;
            throw;
        }
        finally
        {
            gate.Leave();
        }
    }

    /// <inheritdoc/>
    public Task<StoredRound?> LoadAsync(Guid roundId, CancellationToken cancellationToken) =>
        reader.LoadAsync(roundId, cancellationToken);

    /// <inheritdoc/>
    public Task<StoredAnswer?> FindAnswerAsync(Guid roundId, string bidderCode, string bidKey, CancellationToken cancellationToken) =>
        reader.FindAnswerAsync(roundId, bidderCode, bidKey, cancellationToken);

    /// <inheritdoc/>
    public Task<StoredCover> ReadCoverAsync(Guid roundId, DateTimeOffset from, CancellationToken cancellationToken) =>
        reader.ReadCoverAsync(roundId, from, cancellationToken);

    /// <inheritdoc/>
    public void Dispose() => _writer?.Dispose();
}
