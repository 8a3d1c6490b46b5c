using Auction.Data.Journal;
using Npgsql;
using NpgsqlTypes;

namespace Auction.Data.Postgres;

/// <summary>Turns a batch into one statement over arrays.</summary>
internal static class PostgresBatchCommand
{
    // Locks are taken in one order, so that two nodes with the same rounds in their batches cannot wait for each other, and the
    // time is read when they are held. What won is passed on as an array: joined, PostgreSQL would go through all winners for
    // every entry. A message holds 8,000 bytes, hence 200 rounds.
    private const string Sql = """
        WITH held AS (SELECT round_id FROM round_head WHERE round_id = ANY($1::uuid[]) ORDER BY round_id FOR UPDATE),
        t AS (
          SELECT coalesce($29::bigint, (extract(epoch from clock_timestamp()) * 1000)::bigint) AS now
          FROM (SELECT count(*) FROM held) AS all_locked),
        asked AS (
          SELECT * FROM unnest($1::uuid[], $2::uuid[], $3::uuid[], $4::bigint[], $5::int[], $6::bytea[], $7::int[], $8::bigint[], $9::bigint[],
            $10::bigint[], $11::bigint[], $12::text[], $13::int[], $14::int[], $15::int[], $52::bigint[])
          AS a(round_id, old_fence, new_fence, deadline, seq, head_hash, phase, ends_at, resumes_at, last_stamp, price, leader_code, bid_count, extension_count, bidder_count, latest)),
        won AS (
          UPDATE round_head h SET fence = a.new_fence, seq = a.seq, head_hash = a.head_hash, phase = a.phase, ends_at = a.ends_at,
            resumes_at = a.resumes_at, last_stamp = a.last_stamp, price = a.price, leader_code = a.leader_code, bid_count = a.bid_count,
            extension_count = a.extension_count, bidder_count = a.bidder_count
          FROM asked a
          WHERE h.round_id = a.round_id AND h.fence = a.old_fence AND h.round_id = ANY(ARRAY(SELECT round_id FROM held))
            AND (a.deadline IS NULL OR (SELECT now FROM t) <= a.deadline)
            AND greatest(a.latest, $31) <= (SELECT now FROM t) + $51
          RETURNING h.round_id),
        sealed AS (
          INSERT INTO seal(id, at, key_id, leaves, root, signature)
          SELECT $30, $31, $32, $33, $34, $35 WHERE EXISTS (SELECT 1 FROM won)),
        events AS (
          INSERT INTO round_event(round_id, seq, at, kind, payload, prev_hash, hash, bidder_code, bid_key, committed_at, seal_id, seal_index)
          SELECT e.round_id, e.seq, e.at, e.kind, e.payload, e.prev_hash, e.hash, e.bidder_code, e.bid_key, (SELECT now FROM t), $30, e.seal_index
          FROM unnest($16::uuid[], $17::int[], $18::bigint[], $19::text[], $20::text[], $21::bytea[], $22::bytea[], $23::text[], $24::text[], $25::int[])
            AS e(round_id, seq, at, kind, payload, prev_hash, hash, bidder_code, bid_key, seal_index)
          WHERE e.round_id = ANY(ARRAY(SELECT round_id FROM won))),
        refusals AS (
          INSERT INTO bid_refusal(round_id, bidder_code, bid_key, at, amount, refusal, judged_seq, judged_hash, next_minimum, leaf_hash, committed_at, seal_id, seal_index)
          SELECT r.round_id, r.bidder_code, r.bid_key, r.at, r.amount, r.refusal, r.judged_seq, r.judged_hash, r.next_minimum, r.leaf_hash, (SELECT now FROM t), $30, r.seal_index
          FROM unnest($36::uuid[], $37::text[], $38::text[], $39::bigint[], $40::bigint[], $41::int[], $42::int[], $43::bytea[], $44::bigint[], $45::bytea[], $46::int[])
            AS r(round_id, bidder_code, bid_key, at, amount, refusal, judged_seq, judged_hash, next_minimum, leaf_hash, seal_index)
          WHERE r.round_id = ANY(ARRAY(SELECT round_id FROM won))),
        duties AS (
          INSERT INTO obligation(id, round_id, kind, rule_id, created_at, due_at)
          SELECT o.id, o.round_id, o.kind, o.rule_id, o.created_at, o.due_at
          FROM unnest($26::uuid[], $27::uuid[], $28::text[], $47::text[], $48::bigint[], $49::bigint[])
            AS o(id, round_id, kind, rule_id, created_at, due_at)
          WHERE o.round_id = ANY(ARRAY(SELECT round_id FROM won)))
        SELECT array_agg(round_id), pg_notify('round_moved', $50 || ':' || string_agg(round_id::text, ','))
        FROM (SELECT round_id, (row_number() OVER () - 1) / 200 AS message FROM won) AS told GROUP BY message
        """;

    private const string ProbeSql = """
        WITH t AS (SELECT coalesce($4::bigint, (extract(epoch from clock_timestamp()) * 1000)::bigint) AS now),
        held AS (
          SELECT round_id, greatest(coalesce(probed_at, 0), ends_at - $2, starts_at) AS since
          FROM round_head WHERE round_id = ANY($1::uuid[]) ORDER BY round_id FOR UPDATE),
        gaps AS (
          INSERT INTO service_gap(round_id, "from", "to")
          SELECT round_id, since, t.now FROM held, t WHERE t.now - since > $3)
        UPDATE round_head h SET probed_at = t.now FROM held, t WHERE h.round_id = held.round_id
        """;

    public static NpgsqlCommand Create(NpgsqlConnection connection, JournalBatch batch, DateTimeOffset? simulatedNow)
    {
        var command = new NpgsqlCommand(Sql, connection);
        var add = new Adder(command);
        var groups = batch.Groups;
        add.Column(NpgsqlDbType.Uuid, groups, g => g.RoundId);
        add.Column(NpgsqlDbType.Uuid, groups, g => g.OldFence);
        add.Column(NpgsqlDbType.Uuid, groups, g => g.NewFence);
        add.Column(NpgsqlDbType.Bigint, groups, g => g.Deadline?.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Integer, groups, g => g.Fold.State.Seq);
        add.Column(NpgsqlDbType.Bytea, groups, g => g.Fold.HeadHash);
        add.Column(NpgsqlDbType.Integer, groups, g => (int)g.Fold.State.Phase);
        add.Column(NpgsqlDbType.Bigint, groups, g => g.Fold.State.EndsAt.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Bigint, groups, g => g.Fold.State.Pause?.ResumesAt?.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Bigint, groups, g => g.Fold.State.LastStamp.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Bigint, groups, g => g.Fold.State.Leader?.Amount.Fen);
        add.Column(NpgsqlDbType.Text, groups, g => g.Fold.State.Leader?.BidderCode);
        add.Column(NpgsqlDbType.Integer, groups, g => g.Fold.State.BidCount);
        add.Column(NpgsqlDbType.Integer, groups, g => g.Fold.State.ExtensionCount);
        add.Column(NpgsqlDbType.Integer, groups, g => g.Fold.State.Bidders.Count);

        var events = groups.SelectMany(g => g.Events, (g, e) => (Round: g.RoundId, Entry: e)).ToList();
        add.Column(NpgsqlDbType.Uuid, events, e => e.Round);
        add.Column(NpgsqlDbType.Integer, events, e => e.Entry.Seq);
        add.Column(NpgsqlDbType.Bigint, events, e => e.Entry.At.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Text, events, e => e.Entry.Kind);
        add.Column(NpgsqlDbType.Text, events, e => e.Entry.Payload);
        add.Column(NpgsqlDbType.Bytea, events, e => e.Entry.PrevHash);
        add.Column(NpgsqlDbType.Bytea, events, e => e.Entry.Hash);
        add.Column(NpgsqlDbType.Text, events, e => e.Entry.BidderCode);
        add.Column(NpgsqlDbType.Text, events, e => e.Entry.BidKey);
        add.Column(NpgsqlDbType.Integer, events, e => e.Entry.SealIndex);

        var duties = groups.SelectMany(g => g.Obligations).ToList();
        add.Column(NpgsqlDbType.Uuid, duties, o => o.Id);
        add.Column(NpgsqlDbType.Uuid, duties, o => o.RoundId);
        add.Column(NpgsqlDbType.Text, duties, o => o.Kind);

        add.Value(NpgsqlDbType.Bigint, simulatedNow?.ToUnixTimeMilliseconds());
        var seal = batch.Seal!;
        add.Value(NpgsqlDbType.Uuid, seal.Id);
        add.Value(NpgsqlDbType.Bigint, seal.At.ToUnixTimeMilliseconds());
        add.Value(NpgsqlDbType.Text, seal.KeyId);
        add.Value(NpgsqlDbType.Bytea, seal.Leaves);
        add.Value(NpgsqlDbType.Bytea, seal.Root);
        add.Value(NpgsqlDbType.Bytea, seal.Signature);

        var refusals = groups.SelectMany(g => g.Refusals, (g, r) => (Round: g.RoundId, Entry: r)).ToList();
        add.Column(NpgsqlDbType.Uuid, refusals, r => r.Round);
        add.Column(NpgsqlDbType.Text, refusals, r => r.Entry.BidderCode);
        add.Column(NpgsqlDbType.Text, refusals, r => r.Entry.BidKey);
        add.Column(NpgsqlDbType.Bigint, refusals, r => r.Entry.At.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Bigint, refusals, r => r.Entry.Amount.Fen);
        add.Column(NpgsqlDbType.Integer, refusals, r => (int)r.Entry.Refusal);
        add.Column(NpgsqlDbType.Integer, refusals, r => r.Entry.JudgedSeq);
        add.Column(NpgsqlDbType.Bytea, refusals, r => r.Entry.JudgedHash);
        add.Column(NpgsqlDbType.Bigint, refusals, r => r.Entry.NextMinimum.Fen);
        add.Column(NpgsqlDbType.Bytea, refusals, r => r.Entry.LeafHash);
        add.Column(NpgsqlDbType.Integer, refusals, r => r.Entry.SealIndex);

        add.Column(NpgsqlDbType.Text, duties, o => o.RuleId);
        add.Column(NpgsqlDbType.Bigint, duties, o => o.CreatedAt.ToUnixTimeMilliseconds());
        add.Column(NpgsqlDbType.Bigint, duties, o => o.DueAt.ToUnixTimeMilliseconds());
        add.Value(NpgsqlDbType.Text, PostgresJournalStore.NodeId.ToString());
        add.Value(NpgsqlDbType.Bigint, (long)JournalLimits.StampAheadMax.TotalMilliseconds);
        add.Column(NpgsqlDbType.Bigint, groups, g => g.LatestStamp.ToUnixTimeMilliseconds());
        return command;
    }

    public static NpgsqlCommand CreateProbe(NpgsqlConnection connection, IReadOnlyList<Guid> rounds, DateTimeOffset? simulatedNow)
    {
        var command = new NpgsqlCommand(ProbeSql, connection);
        var add = new Adder(command);
        add.Column(NpgsqlDbType.Uuid, rounds, round => round);
        add.Value(NpgsqlDbType.Bigint, (long)JournalReader.ProbeWindow.TotalMilliseconds);
        add.Value(NpgsqlDbType.Bigint, (long)JournalReader.SilenceMax.TotalMilliseconds);
        add.Value(NpgsqlDbType.Bigint, simulatedNow?.ToUnixTimeMilliseconds());
        return command;
    }

    private readonly struct Adder(NpgsqlCommand command)
    {
        public void Column<TRow, TValue>(NpgsqlDbType type, IReadOnlyList<TRow> rows, Func<TRow, TValue> read)
        {
            var values = new TValue[rows.Count];
            for (var i = 0; i < values.Length; i++)
            {
                values[i] = read(rows[i]);
            }

            command.Parameters.Add(new NpgsqlParameter<TValue[]> { NpgsqlDbType = NpgsqlDbType.Array | type, TypedValue = values });
        }

        public void Value(NpgsqlDbType type, object? value) =>
            command.Parameters.Add(new NpgsqlParameter { NpgsqlDbType = type, Value = value ?? DBNull.Value });
    }
}
