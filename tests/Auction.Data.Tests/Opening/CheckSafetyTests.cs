using Auction.Data.Sqlite;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Data.Tests.Opening;

/// <summary>The embedded database is opened with durable commits, or not at all (reliability P1).</summary>
public sealed class CheckSafetyTests
{
    [Fact]
    public async Task OrdinaryFile_IsTaken()
    {
        using var folder = new TemporaryFolder();
        await OpenAsync(folder.PathTo(TestDatabase.FileName));
    }

    /// <summary>A file system without shared memory, as a network share is, cannot have the write-ahead log.</summary>
    [Fact]
    public async Task FileSystemThatCannotLogAhead_IsRefused()
    {
        using var folder = new TemporaryFolder();
        var refused = await Assert.ThrowsAsync<UnsafeDatabaseException>(() => OpenAsync($"file:{folder.PathTo(TestDatabase.FileName)}?vfs=unix-dotfile"));
        Assert.Equal(
            "SQLite must run with journal_mode=WAL and synchronous=FULL, but runs with journal_mode=delete and synchronous=FULL: an acknowledged bid could be lost.",
            refused.Message);
    }

    [Fact]
    public async Task DatabaseInMemory_IsRefused()
    {
        var refused = await Assert.ThrowsAsync<UnsafeDatabaseException>(() => OpenAsync(":memory:"));
        Assert.Contains("runs with journal_mode=memory and", refused.Message, StringComparison.Ordinal);
    }

    /// <summary>Every connection is asked what it really runs with: the settings are not kept in the file.</summary>
    [Theory]
    [InlineData("PRAGMA synchronous=OFF", "journal_mode=wal and synchronous=OFF")]
    [InlineData("PRAGMA synchronous=NORMAL", "journal_mode=wal and synchronous=NORMAL")]
    [InlineData("PRAGMA journal_mode=DELETE", "journal_mode=delete and synchronous=FULL")]
    [InlineData("PRAGMA journal_mode=OFF", "journal_mode=off and synchronous=FULL")]
    public async Task ConnectionThatWouldNotSync_IsRefused(string setting, string runs)
    {
        using var folder = new TemporaryFolder();
        await using var connection = new SqliteConnection(SqliteOpening.ConnectionString(folder.PathTo(TestDatabase.FileName)) + ";Pooling=False");
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = SqliteOpening.Pragmas;
        await command.ExecuteNonQueryAsync();
        SqliteOpening.Demand(connection);
        command.CommandText = setting;
        await command.ExecuteNonQueryAsync();
        var refused = Assert.Throws<UnsafeDatabaseException>(() => SqliteOpening.Demand(connection));
        Assert.Contains(runs, refused.Message, StringComparison.Ordinal);
    }

    private static async Task OpenAsync(string file)
    {
        await using var services = new ServiceCollection().AddLogging().AddSqliteAuctionData(file).BuildServiceProvider();
        await services.GetRequiredService<IDatabaseOpening>().CheckSafetyAsync(CancellationToken.None);
    }
}
