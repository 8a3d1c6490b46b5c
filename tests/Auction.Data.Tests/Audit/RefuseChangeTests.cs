using Auction.TestKit.Databases;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Tests.Audit;

/// <summary>The database itself refuses to change or remove what is on record.</summary>
public sealed class RefuseChangeTests
{
    [Theory]
    [EachDatabase("round_event", "at")]
    [EachDatabase("bid_refusal", "amount")]
    [EachDatabase("seal", "at")]
    [EachDatabase("checkpoint", "at")]
    [EachDatabase("act", "at")]
    public async Task RowOnRecord_IsNeitherChangedNorRemoved(DatabaseKind kind, string table, string column)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await new ForgedRound().SaveAsync(database);
        await using var db = await database.OpenAsync();
        foreach (var statement in new[] { $"UPDATE {table} SET {column} = {column} + 1", $"DELETE FROM {table}" })
        {
            var refused = await Assert.ThrowsAnyAsync<System.Data.Common.DbException>(() => db.Database.ExecuteSqlRawAsync(statement));
            Assert.Contains($"{table} may only grow", refused.Message, StringComparison.Ordinal);
        }

        await database.AssertCleanAsync();
    }

    [Fact]
    public async Task TruncatingTheJournal_IsRefused()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        await using var db = await database.OpenAsync();
        await Assert.ThrowsAsync<Npgsql.PostgresException>(() => db.Database.ExecuteSqlRawAsync("TRUNCATE round_event"));
    }

    [Theory]
    [EachDatabase]
    public async Task Migrations_AreTheModel(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var db = await database.OpenAsync();
        Assert.False(db.Database.HasPendingModelChanges());
        Assert.Empty(await db.Database.GetPendingMigrationsAsync());
    }
}
