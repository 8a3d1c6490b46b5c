using System.Security.Cryptography;
using Auction.Data.Journal;
using Auction.Data.Platform;
using Auction.Domain.Records;
using Auction.Domain.Rounds;
using Microsoft.Data.Sqlite;

namespace Auction.Data.Sqlite;

/// <summary>The prepared statements of the one writing connection.</summary>
internal sealed class SqliteWriterConnection : IDisposable
{
    private const string FenceSql = """
        UPDATE round_head SET fence=$new, seq=$seq, head_hash=$hash, phase=$phase, ends_at=$ends, resumes_at=$resumes,
          last_stamp=$stamp, price=$price, leader_code=$leader, bid_count=$bids, extension_count=$extensions, bidder_count=$bidders
        WHERE round_id=$round AND fence=$old
        """;

    private const string EventSql = """
        INSERT INTO round_event(round_id, seq, at, kind, payload, prev_hash, hash, bidder_code, bid_key, committed_at, seal_id, seal_index)
        VALUES ($round, $seq, $at, $kind, $payload, $prev, $hash, $code, $key, $committed, $seal, $index)
        """;

    private const string RefusalSql = """
        INSERT INTO bid_refusal(round_id, bidder_code, bid_key, at, amount, refusal, judged_seq, judged_hash, next_minimum, leaf_hash, committed_at, seal_id, seal_index)
        VALUES ($round, $code, $key, $at, $amount, $refusal, $seq, $hash, $minimum, $leaf, $committed, $seal, $index)
        """;

    private const string SealSql =
        "INSERT INTO seal(id, at, key_id, leaves, root, signature) VALUES ($id, $at, $key, $leaves, $root, $signature)";

    private const string ObligationSql = """
        INSERT INTO obligation(id, round_id, kind, rule_id, created_at, due_at, note)
        VALUES ($id, $round, $kind, $rule, $created, $due, NULL)
        """;

    private const string ActSql = """
        INSERT INTO act(at, actor_id, role, act, subject, details, rule_ids, prev_hash, hash)
        VALUES ($at, $actor, $role, $act, $subject, $details, $rules, $prev, $hash)
        """;

    private const string LastActSql = "SELECT hash FROM act ORDER BY id DESC LIMIT 1";

    // A first probe is compared with the start of its window, so that a platform that was down then is not overlooked.
    private const string GapSql = """
        INSERT INTO service_gap(round_id, "from", "to")
        SELECT round_id, max(coalesce(probed_at, 0), ends_at - $window, starts_at), $now FROM round_head
        WHERE round_id=$round AND $now - max(coalesce(probed_at, 0), ends_at - $window, starts_at) > $silence
        """;

    private const string ProbeSql = "UPDATE round_head SET probed_at=$now WHERE round_id=$round";

    private readonly SqliteConnection _connection;
    private readonly int _checkpointPages;
    private readonly Dictionary<string, SqliteCommand> _commands = new(StringComparer.Ordinal);
    private int _rowsSinceCheckpoint;

    public SqliteWriterConnection(string connectionString, int checkpointPages)
    {
        _checkpointPages = checkpointPages;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _connection.Open();
        using var pragmas = _connection.CreateCommand();
        pragmas.CommandText = SqliteOpening.Pragmas;
        pragmas.ExecuteNonQuery();
    }

    public HashSet<Guid> Write(JournalBatch batch, DateTimeOffset now)
    {
        var stored = new HashSet<Guid>();
        var committedAt = now.ToUnixTimeMilliseconds();
        using var transaction = _connection.BeginTransaction(deferred: false);
        foreach (var group in batch.Groups)
        {
            if (group.Deadline is { } deadline && now > deadline)
            {
                continue;
            }

            if (Fence(group, transaction) == 1)
            {
                stored.Add(group.RoundId);
                WriteGroup(group, batch.Seal!.Id, committedAt, transaction);
            }
        }

        if (stored.Count > 0)
        {
            var seal = batch.Seal!;
            Run(SealSql, transaction, seal.Id, seal.At.ToUnixTimeMilliseconds(), seal.KeyId, seal.Leaves, seal.Root, seal.Signature);
        }

        foreach (var round in batch.Probes)
        {
            Run(GapSql, transaction, (long)JournalReader.ProbeWindow.TotalMilliseconds, committedAt, round, (long)JournalReader.SilenceMax.TotalMilliseconds);
            Run(ProbeSql, transaction, committedAt, round);
        }

        transaction.Commit();
        CheckpointNowAndThen(batch.Groups.Count);
        return stored;
    }

    public void Dispose()
    {
        foreach (var command in _commands.Values)
        {
            command.Dispose();
        }

        _connection.Dispose();
    }

    private int Fence(JournalGroup group, SqliteTransaction transaction)
    {
        var state = group.Fold.State;
        return Run(
            FenceSql,
            transaction,
            group.NewFence,
            state.Seq,
            group.Fold.HeadHash,
            (int)state.Phase,
            state.EndsAt.ToUnixTimeMilliseconds(),
            state.Pause?.ResumesAt?.ToUnixTimeMilliseconds(),
            state.LastStamp.ToUnixTimeMilliseconds(),
            state.Leader?.Amount.Fen,
            state.Leader?.BidderCode,
            state.BidCount,
            state.ExtensionCount,
            state.Bidders.Count,
            group.RoundId,
            group.OldFence);
    }

    private void WriteGroup(JournalGroup group, Guid seal, long committedAt, SqliteTransaction transaction)
    {
        foreach (var e in group.Events)
        {
            Run(
                EventSql,
                transaction,
                group.RoundId,
                e.Seq,
                e.At.ToUnixTimeMilliseconds(),
                e.Kind,
                e.Payload,
                e.PrevHash,
                e.Hash,
                e.BidderCode,
                e.BidKey,
                committedAt,
                seal,
                e.SealIndex);
        }

        foreach (var r in group.Refusals)
        {
            Run(
                RefusalSql,
                transaction,
                group.RoundId,
                r.BidderCode,
                r.BidKey,
                r.At.ToUnixTimeMilliseconds(),
                r.Amount.Fen,
                (int)r.Refusal,
                r.JudgedSeq,
                r.JudgedHash,
                r.NextMinimum.Fen,
                r.LeafHash,
                committedAt,
                seal,
                r.SealIndex);
        }

        foreach (var o in group.Obligations)
        {
            Run(ObligationSql, transaction, o.Id, o.RoundId, o.Kind, o.RuleId, o.CreatedAt.ToUnixTimeMilliseconds(), o.DueAt.ToUnixTimeMilliseconds());
        }

        foreach (var act in group.Acts)
        {
            var previous = (byte[]?)Command(LastActSql, transaction).ExecuteScalar() ?? new byte[EntryHash.Size];
            Run(
                ActSql,
                transaction,
                act.At.ToUnixTimeMilliseconds(),
                act.ActorId,
                act.Role,
                act.Act,
                act.Subject,
                act.Details,
                act.RuleIds,
                previous,
                ActChain.Hash(act, previous));
        }
    }

    // SQLite's own automatic checkpoint is off on every connection, so that only this one ever checkpoints.
    private void CheckpointNowAndThen(int rows)
    {
        _rowsSinceCheckpoint += Math.Max(1, rows);
        if (_rowsSinceCheckpoint < _checkpointPages)
        {
            return;
        }

        _rowsSinceCheckpoint = 0;
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        command.ExecuteNonQuery();
    }

    private int Run(string sql, SqliteTransaction transaction, params ReadOnlySpan<object?> values)
    {
        var command = Command(sql, transaction);
        for (var i = 0; i < values.Length; i++)
        {
            command.Parameters[i].Value = values[i] ?? DBNull.Value;
        }

        return command.ExecuteNonQuery();
    }

    private SqliteCommand Command(string sql, SqliteTransaction transaction)
    {
        if (!_commands.TryGetValue(sql, out var command))
        {
            command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var name in ParameterNames(sql))
            {
                command.Parameters.Add(new SqliteParameter { ParameterName = name });
            }

            _commands.Add(sql, command);
        }

        command.Transaction = transaction;
        return command;
    }

    /// <summary>The parameters in the order in which they first stand in the statement.</summary>
    private static IEnumerable<string> ParameterNames(string sql) =>
        System.Text.RegularExpressions.Regex.Matches(sql, @"\$[a-z]+").Select(match => match.Value).Distinct(StringComparer.Ordinal);
}
