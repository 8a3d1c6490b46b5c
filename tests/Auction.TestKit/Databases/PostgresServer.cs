using System.Diagnostics;
using Npgsql;

namespace Auction.TestKit.Databases;

/// <summary>A throw-away PostgreSQL server: durable settings, a folder of its own, a free port.</summary>
public sealed class PostgresServer : IDisposable
{
    private static readonly Lazy<PostgresServer> SharedServer = new(OpenShared);
    private readonly string? _folder;

    private PostgresServer(string connectionString, string? folder)
    {
        ConnectionString = connectionString;
        _folder = folder;
    }

    /// <summary>The server all tests of a run share: the one <c>./test</c> started, otherwise one started now and stopped at exit.</summary>
    public static PostgresServer Shared => SharedServer.Value;

    /// <summary>True when <see cref="Shared"/> can be had on this machine.</summary>
    public static bool CanStart { get; } = Given is { Length: > 0 } || FindPrograms() is not null;

    /// <summary>Reaches the server as its owner, in its maintenance database.</summary>
    public string ConnectionString { get; }

    private static string? Given => Environment.GetEnvironmentVariable("AUCTION_TEST_POSTGRES");

    /// <summary>Starts a server of its own for a test that will harm it.</summary>
    /// <exception cref="InvalidOperationException">PostgreSQL is not installed, or it does not start.</exception>
    public static PostgresServer Start()
    {
        if (FindPrograms() is null)
        {
            throw new InvalidOperationException("This test needs PostgreSQL (Debian package: postgresql). Install it, or set AUCTION_TEST_ALLOW_NO_POSTGRES=1 to leave it out on this machine.");
        }

        var folder = Directory.CreateTempSubdirectory("auction-pg-").FullName;
        return new PostgresServer(Script("start", folder), folder);
    }

    /// <summary>The same server, another database.</summary>
    public string ConnectionStringFor(string database) => new NpgsqlConnectionStringBuilder(ConnectionString) { Database = database }.ToString();

    /// <summary>Runs one statement in the maintenance database.</summary>
    public async Task ExecuteAsync(string statement)
    {
        await using var connection = new NpgsqlConnection(new NpgsqlConnectionStringBuilder(ConnectionString) { Pooling = false }.ToString());
        await connection.OpenAsync();
        await using var command = new NpgsqlCommand(statement, connection) { CommandTimeout = 60 };
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>Stops the server as a power cut would: no farewell, no last checkpoint.</summary>
    public void StopImmediately() => Script("halt", OwnFolder);

    /// <summary>Starts it again on the same port and data; it recovers from its log.</summary>
    public void StartAgain() => Script("restart", OwnFolder);

    /// <summary>Stops every process of the server where it stands, until <see cref="Thaw"/>.</summary>
    public void Freeze() => Script("freeze", OwnFolder);

    /// <summary>Lets a frozen server go on.</summary>
    public void Thaw() => Script("thaw", OwnFolder);

    /// <inheritdoc/>
    public void Dispose()
    {
        if (_folder is not null) { Script("stop", _folder); }
    }

    private string OwnFolder => _folder ?? throw new InvalidOperationException("The shared server must not be harmed; start one of your own.");

    private static PostgresServer OpenShared()
    {
        if (Given is { Length: > 0 } given) { return new PostgresServer(given, folder: null); }
        var server = Start();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => server.Dispose();
        return server;
    }

    private static string? FindPrograms() =>
        Environment.GetEnvironmentVariable("AUCTION_POSTGRES_BIN") is { Length: > 0 } set ? set
        : Directory.Exists("/usr/lib/postgresql")
            ? Directory.EnumerateDirectories("/usr/lib/postgresql").Select(version => Path.Combine(version, "bin")).FirstOrDefault(bin => File.Exists(Path.Combine(bin, "initdb")))
            : null;

    private static string Script(string act, string folder)
    {
        using var process = Process.Start(new ProcessStartInfo(ProjectTree.PathTo("build", "throwaway-postgres.sh"), [act, folder])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            UseShellExecute = false,
        })!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 ? output.Trim() : throw new InvalidOperationException($"PostgreSQL did not {act}: {errors.Result}");
    }
}
