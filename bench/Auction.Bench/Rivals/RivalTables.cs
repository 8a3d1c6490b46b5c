using System.Data.Common;
using Auction.Bench.Hosts;
using Auction.Bench.Load;
using Auction.Data.Sqlite;
using Auction.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Auction.Bench.Rivals;

/// <summary>The tables of the usual design: a lot with its price, and a bid per row. In the same database as the product's.</summary>
internal static class RivalTables
{
    private const string Schema = """
        CREATE TABLE rival_lot(id integer PRIMARY KEY, number text NOT NULL UNIQUE, ends_at bigint NOT NULL, increment bigint NOT NULL,
          price bigint NOT NULL, leader integer NULL, seq integer NOT NULL);
        CREATE TABLE rival_bid(lot_id integer NOT NULL REFERENCES rival_lot(id), seq integer NOT NULL, bidder integer NOT NULL,
          bid_key text NOT NULL, amount bigint NOT NULL, at bigint NOT NULL, PRIMARY KEY(lot_id, seq), UNIQUE(lot_id, bid_key, bidder));
        """;

    /// <summary>Statements both rivals and the checks agree on.</summary>
    public static async Task CreateAsync(World world, IReadOnlyList<string> numbers)
    {
        await using var connection = await OpenAsync(world);
        await RunAsync(connection, Schema);
        await using var transaction = await connection.BeginTransactionAsync();
        var endsAt = TimeProvider.System.GetUtcNow().AddHours(23).ToUnixTimeMilliseconds();
        for (var i = 0; i < numbers.Count; i++)
        {
            await using var insert = connection.CreateCommand();
            insert.Transaction = transaction;
            insert.CommandText =
                $"INSERT INTO rival_lot VALUES ({i}, '{numbers[i]}', {endsAt}, 100, {LoadPlan.StartYuan * 100}, NULL, 0)";
            await insert.ExecuteNonQueryAsync();
        }

        await transaction.CommitAsync();
    }

    /// <summary>A connection with the product's own durable settings.</summary>
    public static async Task<DbConnection> OpenAsync(World world)
    {
        if (world.Kind == DatabaseKind.Postgres)
        {
            var postgres = new NpgsqlConnection(PostgresString(world));
            await postgres.OpenAsync();
            return postgres;
        }

        var sqlite = new SqliteConnection(SqliteString(world));
        await sqlite.OpenAsync();

        // As durable as the product, with SQLite's usual automatic checkpoints.
        await RunAsync(sqlite, "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA busy_timeout=5000;");
        return sqlite;
    }

    /// <summary>Statements stay prepared; no limit on connections but the server's.</summary>
    public static string PostgresString(World world) => new NpgsqlConnectionStringBuilder(world.Connection!)
    {
        MaxAutoPrepare = 20,
        AutoPrepareMinUsages = 2,
        Pooling = false,
    }.ToString();

    /// <summary>The rivals keep to a file of their own, so that no process has to wait for another's lock.</summary>
    public static string SqliteString(World world) =>
        new SqliteConnectionStringBuilder(SqliteOpening.ConnectionString(world.Settings.SqliteFile)) { Pooling = false }.ToString();

    private static async Task RunAsync(DbConnection connection, string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
