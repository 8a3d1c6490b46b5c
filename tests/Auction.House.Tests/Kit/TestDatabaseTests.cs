using Auction.Data.Platform;
using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.House.Tests.Kit;

/// <summary>Tests on a database do not see each other, and a harmed server comes back with what it had acknowledged.</summary>
public sealed class TestDatabaseTests
{
    [Theory]
    [EachDatabase]
    public async Task TwoDatabases_ShareNothing(DatabaseKind kind)
    {
        await using var one = await TestDatabase.CreateAsync(kind);
        await using var other = await TestDatabase.CreateAsync(kind);
        await one.SaveAsync(new PlatformStateRow { Name = "n", Value = "v" });
        await using var left = await one.OpenAsync();
        await using var right = await other.OpenAsync();
        Assert.Equal(1, await left.PlatformStates.CountAsync());
        Assert.Equal(0, await right.PlatformStates.CountAsync());
    }

    [Fact]
    public void BothDatabases_AreCovered() =>
        Assert.Equal([DatabaseKind.Sqlite, DatabaseKind.Postgres], EachDatabaseAttribute.Kinds);

    [Fact]
    public async Task HaltedServer_ComesBackWithWhatItHad()
    {
        using var server = PostgresServer.Start();
        await server.ExecuteAsync("CREATE TABLE kept AS SELECT 1 AS one");
        server.Freeze();
        server.Thaw();
        server.StopImmediately();
        await Assert.ThrowsAnyAsync<Npgsql.NpgsqlException>(() => server.ExecuteAsync("TABLE kept"));
        server.StartAgain();
        await server.ExecuteAsync("DELETE FROM kept");
    }
}
