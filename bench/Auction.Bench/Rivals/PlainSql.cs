using System.Data;
using System.Data.Common;
using System.Diagnostics;
using Auction.Bench.Hosts;
using Auction.Bench.Load;
using Auction.TestKit.Databases;

namespace Auction.Bench.Rivals;

/// <summary>
/// The same job in plain SQL over direct connections, without HTTP, people or rules: lock the lot, check, insert the bid,
/// update the lot, commit. One transaction per bid and one connection per bidder.
/// </summary>
internal static class PlainSql
{
    public static async Task<LoadResult> RunAsync(LoadPlan plan, World world, bool takesTurns, TimeSpan warmUp, TimeSpan length)
    {
        using var turn = takesTurns ? new SemaphoreSlim(1, 1) : null;
        var lines = new List<DbConnection>();
        for (var i = 0; i < plan.Bidders; i++)
        {
            lines.Add(await RivalTables.OpenAsync(world));
        }

        var start = Stopwatch.GetTimestamp();
        var from = start + (long)(warmUp.TotalSeconds * Stopwatch.Frequency);
        var to = from + (long)(length.TotalSeconds * Stopwatch.Frequency);
        var bidders = Enumerable.Range(0, plan.Bidders).Select(bidder => Task.Run(() => BidAsync(plan, lines[bidder], world.Kind, bidder, turn, to))).ToList();
        var answers = await Task.WhenAll(bidders);
        foreach (var line in lines)
        {
            await line.DisposeAsync();
        }

        return new LoadResult([.. answers.SelectMany(list => list)], from, to, Faults: 0, FirstFault: null);
    }

    private static async Task<List<Answer>> BidAsync(
        LoadPlan plan, DbConnection connection, DatabaseKind kind, int bidder, SemaphoreSlim? turn, long until)
    {
        var answers = new List<Answer>(1 << 14);
        using var statements = new Statements(connection, kind);
        var random = (uint)((bidder + 1) * 7919) | 1;
        while (Stopwatch.GetTimestamp() < until)
        {
            var lot = plan.NextLot(bidder, ref random);
            var number = plan.NextNumber();
            var fen = plan.NextYuan(lot) * 100;
            var sentAt = Stopwatch.GetTimestamp();
            if (turn is not null)
            {
                await turn.WaitAsync();
            }

            int seq;
            bool accepted;
            try
            {
                (accepted, seq) = await statements.BidAsync(lot, bidder, plan.Key(bidder, number), fen);
            }
            finally
            {
                turn?.Release();
            }

            answers.Add(new Answer(lot, bidder, number, fen, accepted, seq, sentAt, Stopwatch.GetTimestamp()));
        }

        return answers;
    }

    /// <summary>Prepared statements of one connection.</summary>
    private sealed class Statements : IDisposable
    {
        private readonly DbConnection _connection;
        private readonly bool _isPostgres;
        private readonly DbCommand _lock;
        private readonly DbCommand _insert;
        private readonly DbCommand _update;

        public Statements(DbConnection connection, DatabaseKind kind)
        {
            _connection = connection;
            _isPostgres = kind == DatabaseKind.Postgres;
            _lock = Prepare(
                "SELECT price, leader, seq, ends_at FROM rival_lot WHERE id = @lot" + (_isPostgres ? " FOR UPDATE" : ""), ("lot", DbType.Int32));
            _insert = Prepare(
                "INSERT INTO rival_bid(lot_id, seq, bidder, bid_key, amount, at) VALUES (@lot, @seq, @bidder, @key, @amount, @at)",
                ("lot", DbType.Int32),
                ("seq", DbType.Int32),
                ("bidder", DbType.Int32),
                ("key", DbType.String),
                ("amount", DbType.Int64),
                ("at", DbType.Int64));
            _update = Prepare(
                "UPDATE rival_lot SET price = @price, leader = @leader, seq = @seq WHERE id = @lot",
                ("price", DbType.Int64),
                ("leader", DbType.Int32),
                ("seq", DbType.Int32),
                ("lot", DbType.Int32));
        }

        public async ValueTask<(bool Accepted, int Seq)> BidAsync(int lot, int bidder, string key, long fen)
        {
            // Immediate on SQLite: the write lock is taken before the price is read.
            await using var transaction = await _connection.BeginTransactionAsync();
            var now = TimeProvider.System.GetUtcNow().ToUnixTimeMilliseconds();
            int seq;
            Set(_lock, transaction, lot);
            await using (var row = await _lock.ExecuteReaderAsync())
            {
                await row.ReadAsync();
                seq = row.GetInt32(2);
                var isLeading = !await row.IsDBNullAsync(1) && row.GetInt32(1) == bidder;
                if (fen <= row.GetInt64(0) || isLeading || now >= row.GetInt64(3))
                {
                    return (false, seq);
                }
            }

            seq++;
            Set(_insert, transaction, lot, seq, bidder, key, fen, now);
            Set(_update, transaction, fen, bidder, seq, lot);
            await _insert.ExecuteNonQueryAsync();
            await _update.ExecuteNonQueryAsync();
            await transaction.CommitAsync();
            return (true, seq);
        }

        public void Dispose()
        {
            _lock.Dispose();
            _insert.Dispose();
            _update.Dispose();
        }

        private static void Set(DbCommand command, DbTransaction transaction, params ReadOnlySpan<object> values)
        {
            command.Transaction = transaction;
            for (var i = 0; i < values.Length; i++)
            {
                command.Parameters[i].Value = values[i];
            }
        }

        private DbCommand Prepare(string sql, params ReadOnlySpan<(string Name, DbType Type)> parameters)
        {
            var command = _connection.CreateCommand();
            command.CommandText = sql;
            foreach (var (name, type) in parameters)
            {
                var parameter = command.CreateParameter();
                parameter.ParameterName = name;
                parameter.DbType = type;
                command.Parameters.Add(parameter);
            }

            command.Prepare();
            return command;
        }
    }
}
