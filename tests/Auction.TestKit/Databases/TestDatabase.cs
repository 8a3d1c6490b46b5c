using Auction.Data;
using Auction.Data.Postgres;
using Auction.Data.Sqlite;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Auction.TestKit.Databases;

/// <summary>An empty database with the newest tables, for one test alone.</summary>
/// <remarks>The migrations run once per kind and process; each test gets a copy.</remarks>
public sealed class TestDatabase : IAsyncDisposable
{
    private static readonly Lazy<Task<string>> SqliteTemplate = new(MakeSqliteTemplateAsync);
    private static readonly Lazy<Task<string>> PostgresTemplate = new(MakePostgresTemplateAsync);

    private readonly TemporaryFolder _folder = new();
    private readonly string _name;
    private readonly PostgresServer? _server;
    private readonly List<ServiceProvider> _providers = [];

    private TestDatabase(DatabaseKind kind, string name, PostgresServer? server)
    {
        Kind = kind;
        _name = name;
        _server = server;
    }

    /// <summary>Which database this is.</summary>
    public DatabaseKind Kind { get; }

    /// <summary>A folder for the data and keys of a process that uses this database (AUCTION_DATA).</summary>
    public string Folder => _folder.Path;

    /// <summary>Value of AUCTION_DATABASE: the connection string, empty for SQLite in <see cref="Folder"/>.</summary>
    public string Setting => _server is null ? "" : _server.ConnectionStringFor(_name);

    /// <summary>The database file; SQLite only.</summary>
    public string File => _folder.PathTo(FileName);

    /// <summary>Name of the embedded database within its data folder.</summary>
    public static string FileName => Web.Startup.AuctionSettings.SqliteFileName;

    /// <summary>Makes a database on the shared server or in a folder of its own.</summary>
    public static async Task<TestDatabase> CreateAsync(DatabaseKind kind)
    {
        if (kind == DatabaseKind.Sqlite)
        {
            var embedded = new TestDatabase(kind, FileName, server: null);
            System.IO.File.Copy(await SqliteTemplate.Value, embedded.File);
            return embedded;
        }

        var name = $"t{Guid.NewGuid():N}";
        await PostgresServer.Shared.ExecuteAsync($"CREATE DATABASE {name} TEMPLATE {await PostgresTemplate.Value}");
        return new TestDatabase(kind, name, PostgresServer.Shared);
    }

    /// <summary>Makes a migrated PostgreSQL database on a server that the test will harm.</summary>
    public static async Task<TestDatabase> CreateOnAsync(PostgresServer server)
    {
        ArgumentNullException.ThrowIfNull(server);
        var name = $"t{Guid.NewGuid():N}";
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        var database = new TestDatabase(DatabaseKind.Postgres, name, server);
        await MigrateAsync(database.Services());
        return database;
    }

    /// <summary>The services of the data layer on this database, with whatever else a test adds. Disposed with the database.</summary>
    public ServiceProvider Services(Action<IServiceCollection>? add = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        if (_server is null) { services.AddSqliteAuctionData(File); }
        else { services.AddPostgresAuctionData(Setting); }
        add?.Invoke(services);
        var provider = services.BuildServiceProvider();
        _providers.Add(provider);
        return provider;
    }

    /// <summary>A context for arranging and checking.</summary>
    public async Task<AuctionDb> OpenAsync() =>
        await (_providers.Count > 0 ? _providers[0] : Services()).GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    /// <summary>Saves rows in the order given.</summary>
    public async Task SaveAsync(params object[] rows)
    {
        await using var db = await OpenAsync();
        db.AddRange(rows);
        await db.SaveChangesAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        foreach (var provider in _providers) { await provider.DisposeAsync(); }
        if (_server is null)
        {
            using var connection = new SqliteConnection(SqliteOpening.ConnectionString(File));
            SqliteConnection.ClearPool(connection);
        }

        // Databases on the server are left to it: it is thrown away itself, and dropping one waits for a checkpoint.
        _folder.Dispose();
    }

    private static async Task<string> MakeSqliteTemplateAsync()
    {
        var folder = Directory.CreateTempSubdirectory("auction-template-").FullName;
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(folder, recursive: true);
        var file = Path.Combine(folder, FileName);
        var services = new ServiceCollection().AddLogging();
        services.AddSqliteAuctionData(file);
        await MigrateAsync(services.BuildServiceProvider());

        // Closing the last connection folds the log into the file, which alone is copied.
        using (var connection = new SqliteConnection(SqliteOpening.ConnectionString(file)))
        {
            await connection.OpenAsync();
            await using var command = connection.CreateCommand();
            command.CommandText = "PRAGMA wal_checkpoint(TRUNCATE)";
            await command.ExecuteNonQueryAsync();
            SqliteConnection.ClearPool(connection);
        }

        return file;
    }

    private static async Task<string> MakePostgresTemplateAsync()
    {
        var name = $"template_{Guid.NewGuid():N}";
        var server = PostgresServer.Shared;
        await server.ExecuteAsync($"CREATE DATABASE {name}");
        var services = new ServiceCollection().AddLogging();
        services.AddPostgresAuctionData(new NpgsqlConnectionStringBuilder(server.ConnectionStringFor(name)) { Pooling = false }.ToString());
        await using var provider = services.BuildServiceProvider();
        await MigrateAsync(provider);
        return name;
    }

    private static Task MigrateAsync(IServiceProvider services) =>
        services.GetRequiredService<IDatabaseOpening>().MigrateAsync(CancellationToken.None);
}
