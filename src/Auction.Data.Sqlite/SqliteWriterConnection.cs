using Auction.Data.Journal;
using Auction.Domain.Records;
using Microsoft.Data.Sqlite;
using SQLitePCL;

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

    /// <summary>Pages this connection keeps in memory, in KiB: the live ends of the journal's indexes.</summary>
    private const int CacheKiB = 65_536;

    private readonly SqliteConnection _connection;
    private readonly int _checkpointPages;
    private readonly Dictionary<string, SqliteStatement> _statements = new(StringComparer.Ordinal);
    private int _pagesAtCheckpoint;

    /// <exception cref="UnsafeDatabaseException">The database does not take the settings of durable commits.</exception>
    public SqliteWriterConnection(string connectionString, int checkpointPages)
    {
        _checkpointPages = checkpointPages;
        _connection = new SqliteConnection(new SqliteConnectionStringBuilder(connectionString) { Pooling = false }.ToString());
        _connection.Open();
        using var pragmas = _connection.CreateCommand();
        pragmas.CommandText = $"{SqliteOpening.Pragmas} PRAGMA cache_size=-{CacheKiB};";
        pragmas.ExecuteNonQuery();
        SqliteOpening.Demand(_connection);
    }

    /// <summary>True when enough pages were logged that they should be moved into the database.</summary>
    public bool ShouldCheckpoint => PagesWritten() - _pagesAtCheckpoint >= _checkpointPages;

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

            if (Fence(group) == 1)
            {
                stored.Add(group.RoundId);
                WriteGroup(group, batch.Seal!.Id, committedAt);
            }
        }

        if (stored.Count > 0)
        {
            var seal = batch.Seal!;
            Statement(SealSql).Bind(seal.Id).Bind(seal.At.ToUnixTimeMilliseconds()).Bind(seal.KeyId)
                .Bind(seal.Leaves).Bind(seal.Root).Bind(seal.Signature).Run();
        }

        foreach (var round in batch.Probes)
        {
            Statement(GapSql).Bind((long)JournalReader.ProbeWindow.TotalMilliseconds).Bind(committedAt).Bind(round)
                .Bind((long)JournalReader.SilenceMax.TotalMilliseconds).Run();
            Statement(ProbeSql).Bind(committedAt).Bind(round).Run();
        }

        transaction.Commit();
        return stored;
    }

    /// <summary>Moves logged pages into the database, as far as no reader is in the way.</summary>
    /// <remarks>SQLite's own automatic checkpoint is off on every connection, so that only this one ever checkpoints.</remarks>
    public void Checkpoint()
    {
        _pagesAtCheckpoint = PagesWritten();
        using var command = _connection.CreateCommand();
        command.CommandText = "PRAGMA wal_checkpoint(PASSIVE)";
        command.ExecuteNonQuery();
    }

    public void Dispose()
    {
        foreach (var statement in _statements.Values)
        {
            statement.Dispose();
        }

        _connection.Dispose();
    }

    private int Fence(JournalGroup group)
    {
        var state = group.Fold.State;
        return Statement(FenceSql)
            .Bind(group.NewFence)
            .Bind(state.Seq)
            .Bind(group.Fold.HeadHash)
            .Bind((int)state.Phase)
            .Bind(state.EndsAt.ToUnixTimeMilliseconds())
            .Bind(state.Pause?.ResumesAt?.ToUnixTimeMilliseconds())
            .Bind(state.LastStamp.ToUnixTimeMilliseconds())
            .Bind(state.Leader?.Amount.Fen)
            .Bind(state.Leader?.BidderCode)
            .Bind(state.BidCount)
            .Bind(state.ExtensionCount)
            .Bind(state.Bidders.Count)
            .Bind(group.RoundId)
            .Bind(group.OldFence)
            .Run();
    }

    private void WriteGroup(JournalGroup group, Guid seal, long committedAt)
    {
        var insertEvent = Statement(EventSql);
        foreach (var e in group.Events)
        {
            insertEvent
                .Bind(group.RoundId)
                .Bind(e.Seq)
                .Bind(e.At.ToUnixTimeMilliseconds())
                .Bind(e.Kind)
                .Bind(e.Payload)
                .Bind(e.PrevHash)
                .Bind(e.Hash)
                .Bind(e.BidderCode)
                .Bind(e.BidKey)
                .Bind(committedAt)
                .Bind(seal)
                .Bind(e.SealIndex)
                .Run();
        }

        foreach (var r in group.Refusals)
        {
            Statement(RefusalSql)
                .Bind(group.RoundId)
                .Bind(r.BidderCode)
                .Bind(r.BidKey)
                .Bind(r.At.ToUnixTimeMilliseconds())
                .Bind(r.Amount.Fen)
                .Bind((int)r.Refusal)
                .Bind(r.JudgedSeq)
                .Bind(r.JudgedHash)
                .Bind(r.NextMinimum.Fen)
                .Bind(r.LeafHash)
                .Bind(committedAt)
                .Bind(seal)
                .Bind(r.SealIndex)
                .Run();
        }

        foreach (var o in group.Obligations)
        {
            Statement(ObligationSql).Bind(o.Id).Bind(o.RoundId).Bind(o.Kind).Bind(o.RuleId)
                .Bind(o.CreatedAt.ToUnixTimeMilliseconds()).Bind(o.DueAt.ToUnixTimeMilliseconds()).Run();
        }

        foreach (var act in group.Acts)
        {
            WriteAct(act);
        }
    }

    private void WriteAct(ActEntry act)
    {
        var previous = Statement(LastActSql).ReadBytes() ?? new byte[EntryHash.Size];
        var insert = Statement(ActSql).Bind(act.At.ToUnixTimeMilliseconds());
        insert = act.ActorId is { } actor ? insert.Bind(actor) : insert.Bind((string?)null);
        insert.Bind(act.Role).Bind(act.Act).Bind(act.Subject).Bind(act.Details).Bind(act.RuleIds)
            .Bind(previous).Bind(ActChain.Hash(act, previous)).Run();
    }

    /// <summary>Pages written to the log since the connection was opened.</summary>
    private int PagesWritten()
    {
        _ = raw.sqlite3_db_status(_connection.Handle, raw.SQLITE_DBSTATUS_CACHE_WRITE, out var pages, out _, 0);
        return pages;
    }

    private SqliteStatement Statement(string sql)
    {
        if (!_statements.TryGetValue(sql, out var statement))
        {
            statement = new SqliteStatement(_connection, sql);
            _statements.Add(sql, statement);
        }

        return statement;
    }
}
