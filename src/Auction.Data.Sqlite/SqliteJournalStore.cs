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
    /// <summary>Pages in the log before the journal's connection checkpoints: 64 MB, so that few bids meet one.</summary>
    private const int CheckpointPages = 16_384;

    private SqliteWriterConnection? _writer;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await gate.EnterAsync(cancellationToken);
        var keepsGate = false;
        try
        {
            _writer ??= new SqliteWriterConnection(connectionString, CheckpointPages);
            var stored = _writer.Write(batch, clock.Now);
            keepsGate = _writer.ShouldCheckpoint;
            return stored;
        }
        catch (SqliteException)
        {
            DropWriter();
            throw;
        }
        finally
        {
            if (keepsGate)
            {
                // What was just stored is answered meanwhile; only the next batch waits.
                _ = Task.Run(Checkpoint, CancellationToken.None);
            }
            else
            {
                gate.Leave();
            }
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
    public void Dispose()
    {
        gate.Enter();
        _writer?.Dispose();
        _writer = null;
        gate.Leave();
    }

    private void Checkpoint()
    {
        try
        {
            _writer!.Checkpoint();
        }
        catch (SqliteException)
        {
            // Nothing is lost: the pages stay in the log, and the next writer tries again.
            DropWriter();
        }
        finally
        {
            gate.Leave();
        }
    }

    // After a failure the outcome is unknown: a fresh connection sees what is really stored.
    private void DropWriter()
    {
        _writer?.Dispose();
        _writer = null;
    }
}
