using Auction.Data;
using Auction.Data.Audit;
using Auction.Data.Platform;
using Auction.Grains.Journal;
using Microsoft.EntityFrameworkCore;
using Xunit;

namespace Auction.TestKit.Databases;

/// <summary>Lets every test on a database end with a clean audit.</summary>
public static class DatabaseAudit
{
    /// <summary>The tables that may only grow.</summary>
    public static IReadOnlyList<string> AppendOnlyTables { get; } =
        ["round_event", "bid_refusal", "seal", "checkpoint", "act", "valuation_event", "valuation_answer", "disposal_event", "disposal_answer", "stored_file", "deposit_event", "deposit_answer", "distribution_event", "distribution_answer", "ledger_movement", "ledger_posting", "message", "message_report", "lot_answer"];

    /// <summary>Runs the audit.</summary>
    /// <param name="database">What to check.</param>
    /// <param name="now">Platform time; null for before anything fell due.</param>
    public static Task<AuditReport> AuditAsync(this TestDatabase database, DateTimeOffset? now = null) =>
        new IntegrityAudit(new Contexts(database)).RunAsync(now ?? DateTimeOffset.UnixEpoch, CancellationToken.None);

    /// <summary>Fails with every finding unless the audit is clean.</summary>
    public static async Task<AuditReport> AssertCleanAsync(this TestDatabase database, DateTimeOffset? now = null)
    {
        var report = await database.AuditAsync(now);
        Assert.Empty(report.Findings);
        return report;
    }

    /// <summary>Publishes a signing key, as a starting process does.</summary>
    public static async Task PublishAsync(this TestDatabase database, SealKey key)
    {
        ArgumentNullException.ThrowIfNull(database);
        ArgumentNullException.ThrowIfNull(key);
        var name = PlatformStateRow.SealKeyPrefix + key.Id;
        await using var db = await database.OpenAsync();
        if (!await db.PlatformStates.AnyAsync(row => row.Name == name))
        {
            db.Add(new PlatformStateRow { Name = name, Value = Convert.ToBase64String(key.PublicKey) });
            await db.SaveChangesAsync();
        }
    }

    /// <summary>Takes the guards off the append-only tables, for tests that play the intruder.</summary>
    public static async Task DropGuardsAsync(this TestDatabase database)
    {
        ArgumentNullException.ThrowIfNull(database);
        await using var db = await database.OpenAsync();
        foreach (var table in AppendOnlyTables)
        {
            var statements = database.Kind == DatabaseKind.Postgres
                ? [$"ALTER TABLE {table} DISABLE TRIGGER USER"]
                : await db.Database.SqlQuery<string>($"SELECT 'DROP TRIGGER ' || name AS \"Value\" FROM sqlite_master WHERE type = 'trigger' AND tbl_name = {table}").ToListAsync();
            foreach (var statement in statements) { await db.Database.ExecuteSqlRawAsync(statement); }
        }
    }

    private sealed class Contexts(TestDatabase database) : IDbContextFactory<AuctionDb>
    {
        public AuctionDb CreateDbContext() => throw new NotSupportedException("Contexts are opened asynchronously.");

        public Task<AuctionDb> CreateDbContextAsync(CancellationToken cancellationToken = default) => database.OpenAsync();
    }
}
