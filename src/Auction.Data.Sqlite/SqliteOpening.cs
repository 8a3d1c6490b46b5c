using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Auction.Data.Sqlite;

/// <summary>Opens the embedded database with durable commits and nothing else (reliability P1).</summary>
public sealed class SqliteOpening(IDbContextFactory<AuctionDb> databases, SqliteWriteGate gate) : IDatabaseOpening
{
    /// <summary>The oldest SQLite that may be used.</summary>
    private static readonly Version Oldest = new(3, 50, 4);

    /// <inheritdoc/>
    public string Name => "SQLite";

    /// <summary>The connection string of a database file; readers and writers are pooled together.</summary>
    public static string ConnectionString(string file) => new SqliteConnectionStringBuilder
    {
        DataSource = file,
        Mode = SqliteOpenMode.ReadWriteCreate,
        Cache = SqliteCacheMode.Private,
        ForeignKeys = true,
        DefaultTimeout = 5,
    }.ToString();

    /// <summary>Settings of every connection: synced commits, and no checkpoint unless the journal asks for one.</summary>
    internal static string Pragmas { get; } =
        "PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA wal_autocheckpoint=0; PRAGMA busy_timeout=5000;";

    /// <inheritdoc/>
    public async Task MigrateAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await gate.EnterAsync(cancellationToken);
        try
        {
            // EF's own saves inside a migration use no tracked entities, so the gate is not entered twice.
            await db.Database.MigrateAsync(cancellationToken);
        }
        finally
        {
            gate.Leave();
        }
    }

    /// <inheritdoc/>
    public async Task CheckSafetyAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        await db.Database.OpenConnectionAsync(cancellationToken);
        var connection = db.Database.GetDbConnection();
        var version = Version.Parse(connection.ServerVersion);
        if (version < Oldest)
        {
            throw new UnsafeDatabaseException($"SQLite {version} is too old; {Oldest} or newer is needed.");
        }

        Demand((SqliteConnection)connection);

        // The connection that commits bids is one of its own, with settings of its own.
        using var writer = new SqliteWriterConnection(db.Database.GetConnectionString()!, checkpointPages: int.MaxValue);
    }

    /// <summary>Makes sure that a connection commits durably: SQLite answers a setting it cannot take with the one it keeps.</summary>
    /// <exception cref="UnsafeDatabaseException">It does not.</exception>
    internal static void Demand(SqliteConnection connection)
    {
        var mode = Ask(connection, "PRAGMA journal_mode");
        var sync = Ask(connection, "PRAGMA synchronous");
        if (!string.Equals(mode, "wal", StringComparison.OrdinalIgnoreCase) || !string.Equals(sync, "2", StringComparison.Ordinal))
        {
            throw new UnsafeDatabaseException(
                $"SQLite must run with journal_mode=WAL and synchronous=FULL, but runs with journal_mode={mode} and synchronous={Level(sync)}: an acknowledged bid could be lost.");
        }
    }

    private static string Level(string synchronous) => synchronous switch
    {
        "0" => "OFF",
        "1" => "NORMAL",
        "2" => "FULL",
        "3" => "EXTRA",
        _ => synchronous,
    };

    private static string Ask(SqliteConnection connection, string question)
    {
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return Convert.ToString(command.ExecuteScalar(), CultureInfo.InvariantCulture) ?? "";
    }
}

/// <summary>Sets <see cref="SqliteOpening.Pragmas"/> on every connection EF opens.</summary>
internal sealed class SafeConnections : DbConnectionInterceptor
{
    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    private static void Set(DbConnection connection)
    {
        using var command = connection.CreateCommand();
        command.CommandText = SqliteOpening.Pragmas;
        command.ExecuteNonQuery();
    }
}
