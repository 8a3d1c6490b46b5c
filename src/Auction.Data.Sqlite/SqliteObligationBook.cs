using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Domain.Records;
using Microsoft.Data.Sqlite;

namespace Auction.Data.Sqlite;

/// <summary>Obligations on SQLite. The gate keeps the act log's chain from being continued twice.</summary>
internal sealed class SqliteObligationBook(string connectionString, SqliteWriteGate gate) : IObligationBook
{
    /// <inheritdoc/>
    public async Task<bool> MeetAsync(MetObligation met, ActEntry act, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(met);
        ArgumentNullException.ThrowIfNull(act);
        await gate.EnterAsync(cancellationToken);
        try
        {
            await using var connection = new SqliteConnection(connectionString);
            await connection.OpenAsync(cancellationToken);
            await using (var pragmas = connection.CreateCommand())
            {
                pragmas.CommandText = SqliteOpening.Pragmas;
                await pragmas.ExecuteNonQueryAsync(cancellationToken);
            }

            await using var transaction = connection.BeginTransaction(deferred: false);
            if (await MarkAsync(connection, transaction, met, cancellationToken) != 1)
            {
                return false;
            }

            await WriteAsync(connection, transaction, act, cancellationToken);
            await transaction.CommitAsync(cancellationToken);
            return true;
        }
        finally
        {
            gate.Leave();
        }
    }

    private static async Task<int> MarkAsync(SqliteConnection connection, SqliteTransaction transaction, MetObligation met, CancellationToken cancellationToken)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "UPDATE obligation SET done_at=$at, done_by=$by, note=$note WHERE id=$id AND done_at IS NULL";
        command.Parameters.AddWithValue("$at", met.At.ToUnixTimeMilliseconds());
        command.Parameters.AddWithValue("$by", met.By);
        command.Parameters.AddWithValue("$note", met.Note);
        command.Parameters.AddWithValue("$id", met.Id);
        return await command.ExecuteNonQueryAsync(cancellationToken);
    }

    private static async Task WriteAsync(SqliteConnection connection, SqliteTransaction transaction, ActEntry act, CancellationToken cancellationToken)
    {
        await using var last = connection.CreateCommand();
        last.Transaction = transaction;
        last.CommandText = "SELECT hash FROM act ORDER BY id DESC LIMIT 1";
        var previous = (byte[]?)await last.ExecuteScalarAsync(cancellationToken) ?? new byte[EntryHash.Size];
        await using var insert = connection.CreateCommand();
        insert.Transaction = transaction;
        insert.CommandText = """
            INSERT INTO act(at, actor_id, role, act, subject, details, rule_ids, prev_hash, hash)
            VALUES ($at, $actor, $role, $act, $subject, $details, $rules, $prev, $hash)
            """;
        insert.Parameters.AddWithValue("$at", act.At.ToUnixTimeMilliseconds());
        insert.Parameters.AddWithValue("$actor", (object?)act.ActorId ?? DBNull.Value);
        insert.Parameters.AddWithValue("$role", act.Role);
        insert.Parameters.AddWithValue("$act", act.Act);
        insert.Parameters.AddWithValue("$subject", act.Subject);
        insert.Parameters.AddWithValue("$details", act.Details);
        insert.Parameters.AddWithValue("$rules", act.RuleIds);
        insert.Parameters.AddWithValue("$prev", previous);
        insert.Parameters.AddWithValue("$hash", ActChain.Hash(act, previous));
        await insert.ExecuteNonQueryAsync(cancellationToken);
    }
}
