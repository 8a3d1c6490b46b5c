using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Domain.Records;
using Npgsql;

namespace Auction.Data.Postgres;

/// <summary>The journal on PostgreSQL: one statement, hence one synced commit, per batch of any number of rounds.</summary>
/// <param name="source">The database.</param>
/// <param name="reader">The reading half.</param>
/// <param name="simulated">A simulated clock for demo histories; null in service, when the database's clock judges deadlines.</param>
public sealed class PostgresJournalStore(NpgsqlDataSource source, JournalReader reader, IPlatformClock? simulated = null) : IJournalStore, IObligationBook
{
    /// <summary>Names this process in notifications, so that it need not listen to itself.</summary>
    public static Guid NodeId { get; } = Guid.NewGuid();

    /// <summary>Channel on which nodes tell each other which rounds moved.</summary>
    public const string Channel = "round_moved";

    // Any constant will do; it only has to be the same everywhere.
    internal const long ActChainLock = 4_716_001;

    /// <inheritdoc/>
    public async Task<IReadOnlySet<Guid>> CommitAsync(JournalBatch batch, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(batch);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);

        var stored = await WriteGroupsAsync(connection, batch, cancellationToken);

        // In a transaction of its own: locks on further rounds, taken while this batch holds its own, could close a circle between nodes.
        if (batch.Probes.Count > 0)
        {
            await using var command = PostgresBatchCommand.CreateProbe(connection, batch.Probes, simulated?.Now);
            await command.ExecuteNonQueryAsync(cancellationToken);
        }

        return stored;
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
    public async Task<bool> MeetAsync(MetObligation met, ActEntry act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(met);
        ArgumentNullException.ThrowIfNull(act);
        await using var connection = await source.OpenConnectionAsync(cancellationToken);
        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        await using var mark = new NpgsqlCommand("UPDATE obligation SET done_at=$1, done_by=$2, note=$3 WHERE id=$4 AND done_at IS NULL", connection);
        mark.Parameters.Add(new NpgsqlParameter<long> { TypedValue = met.At.ToUnixTimeMilliseconds() });
        mark.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = met.By });
        mark.Parameters.Add(new NpgsqlParameter<string> { TypedValue = met.Note });
        mark.Parameters.Add(new NpgsqlParameter<Guid> { TypedValue = met.Id });
        if (await mark.ExecuteNonQueryAsync(cancellationToken) != 1)
        {
            return false;
        }

        await WriteActAsync(connection, act, cancellationToken);
        await transaction.CommitAsync(cancellationToken);
        return true;
    }

    private async Task<HashSet<Guid>> WriteGroupsAsync(NpgsqlConnection connection, JournalBatch batch, CancellationToken cancellationToken)
    {
        // A statement of its own is its own transaction; acts need their chain and so a longer one.
        if (!batch.Groups.Any(group => group.Acts.Count > 0))
        {
            return await WriteAsync(connection, batch, cancellationToken);
        }

        await using var transaction = await connection.BeginTransactionAsync(cancellationToken);
        var stored = await WriteAsync(connection, batch, cancellationToken);
        foreach (var act in batch.Groups.Where(group => stored.Contains(group.RoundId)).SelectMany(group => group.Acts))
        {
            await WriteActAsync(connection, act, cancellationToken);
        }

        await transaction.CommitAsync(cancellationToken);
        return stored;
    }

    private async Task<HashSet<Guid>> WriteAsync(NpgsqlConnection connection, JournalBatch batch, CancellationToken cancellationToken)
    {
        var stored = new HashSet<Guid>();
        if (batch.Groups.Count == 0)
        {
            return stored;
        }

        await using var command = PostgresBatchCommand.Create(connection, batch, simulated?.Now);
        await using var reply = await command.ExecuteReaderAsync(cancellationToken);
        while (await reply.ReadAsync(cancellationToken))
        {
            stored.UnionWith(reply.GetFieldValue<Guid[]>(0));
        }

        return stored;
    }

    private static async Task WriteActAsync(NpgsqlConnection connection, ActEntry act, CancellationToken cancellationToken)
    {
        await using (var turn = new NpgsqlCommand("SELECT pg_advisory_xact_lock($1)", connection))
        {
            turn.Parameters.Add(new NpgsqlParameter<long> { TypedValue = ActChainLock });
            await turn.ExecuteNonQueryAsync(cancellationToken);
        }

        byte[] previous;
        await using (var last = new NpgsqlCommand("SELECT hash FROM act ORDER BY id DESC LIMIT 1", connection))
        {
            previous = (byte[]?)await last.ExecuteScalarAsync(cancellationToken) ?? new byte[EntryHash.Size];
        }

        await using var insert = new NpgsqlCommand(
            """
            INSERT INTO act(at, actor_id, role, act, subject, details, rule_ids, prev_hash, hash)
            VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9)
            """,
            connection);
        insert.Parameters.Add(new NpgsqlParameter<long> { TypedValue = act.At.ToUnixTimeMilliseconds() });
        insert.Parameters.Add(new NpgsqlParameter { Value = (object?)act.ActorId ?? DBNull.Value, NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Uuid });
        foreach (var text in new[] { act.Role, act.Act, act.Subject, act.Details, act.RuleIds })
        {
            insert.Parameters.Add(new NpgsqlParameter<string> { TypedValue = text });
        }

        insert.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = previous });
        insert.Parameters.Add(new NpgsqlParameter<byte[]> { TypedValue = ActChain.Hash(act, previous) });
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }
}
