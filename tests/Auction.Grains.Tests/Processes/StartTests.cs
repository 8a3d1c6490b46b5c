using Auction.Data;
using Auction.Domain.Rounds;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Auction.Grains.Tests.Processes;

/// <summary>When the program starts, when it refuses to, and what it does by itself (reliability F30, P1, P4).</summary>
public sealed class StartTests
{
    [Fact]
    public async Task SecondProcessOnOneDataFolder_RefusesAndSaysWhy()
    {
        await using var first = await AuctionProcess.StartAsync();
        var (exitCode, output) = await AuctionProcess.RunAsync(new AuctionProcessOptions { DataFolder = first.DataFolder });
        Assert.Equal(2, exitCode);
        Assert.Contains("Another process is using the data folder", output, StringComparison.Ordinal);
        Assert.True(first.IsRunning);

        // Looking is allowed: the audit runs beside the site.
        (exitCode, output) = await AuctionProcess.RunAsync(new AuctionProcessOptions { DataFolder = first.DataFolder }, "audit");
        Assert.True(exitCode == 0, output);
        Assert.Contains("The record is whole.", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task AuditWithoutADatabase_SaysThatItCouldNotCheck()
    {
        using var folder = new TemporaryFolder();
        Assert.Equal(2, (await AuctionProcess.RunAsync(new AuctionProcessOptions { DataFolder = folder.Path }, "audit")).ExitCode);
    }

    [Fact]
    public async Task AuditOfAViolatedRecord_ExitsWithOne()
    {
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Sqlite);
        await LiveRoundSetup.CreateAsync(database, TimeSpan.FromHours(1), bids: 2);
        await using (var db = await database.OpenAsync())
        {
            await db.RoundHeads.ExecuteUpdateAsync(set => set.SetProperty(row => row.BidCount, 7));
        }

        var (exitCode, output) = await AuctionProcess.RunAsync(RealProgram.On(database), "audit");
        Assert.Equal(1, exitCode);
        Assert.Contains("H1: round", output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ServerThatAcknowledgesBeforeItHasWritten_IsRefused()
    {
        using var server = PostgresServer.Start();
        await using var database = await TestDatabase.CreateOnAsync(server);
        foreach (var setting in new[] { "fsync", "full_page_writes", "synchronous_commit" })
        {
            await server.ExecuteAsync($"ALTER SYSTEM SET {setting} = off");
            await server.ExecuteAsync("SELECT pg_reload_conf()");
            NpgsqlConnection.ClearAllPools();
            await AssertRefusedAsync(RealProgram.On(database), $"PostgreSQL runs with {setting}=off: an acknowledged bid could be lost.");
            await server.ExecuteAsync($"ALTER SYSTEM RESET {setting}");
        }

        await server.ExecuteAsync("SELECT pg_reload_conf()");
        await AssertStartsAsync(RealProgram.On(database));
    }

    /// <summary>The server may be safe and still be told otherwise for one database or one connection.</summary>
    [Fact]
    public async Task DatabaseOrConnectionThatDoesNotWaitForTheDisk_IsRefused()
    {
        const string Refusal = "PostgreSQL runs with synchronous_commit=off: an acknowledged bid could be lost.";
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        var connection = new NpgsqlConnectionStringBuilder(database.Setting);
        await AssertRefusedAsync(RealProgram.On(database) with { Database = new NpgsqlConnectionStringBuilder(database.Setting) { Options = "-c synchronous_commit=off" }.ToString() }, Refusal);
        await PostgresServer.Shared.ExecuteAsync($"ALTER DATABASE {connection.Database} SET synchronous_commit = off");
        await AssertRefusedAsync(RealProgram.On(database), Refusal);
        await PostgresServer.Shared.ExecuteAsync($"ALTER DATABASE {connection.Database} RESET synchronous_commit");
        await AssertStartsAsync(RealProgram.On(database));
    }

    /// <summary>One start opens a round whose start has come and closes one whose end has come, with nobody looking.</summary>
    [Theory]
    [EachDatabase]
    [Trait("Rule", "AUC-20.2a")]
    public async Task RoundsThatFellDueMeanwhile_OpenAndEndWithoutAVisitor(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var opening = await LiveRoundSetup.CreateAsync(database, TimeSpan.FromHours(23), opened: false);
        var ending = await LiveRoundSetup.CreateAsync(database, TimeSpan.FromSeconds(-30), bids: 2);
        await ending.ServedUntilAsync(ending.Round.Row.EndsAt);
        var missed = await LiveRoundSetup.CreateAsync(database, TimeSpan.FromSeconds(-30), bids: 1);
        await using var process = await AuctionProcess.StartAsync(RealProgram.On(database));
        Assert.Equal(RoundPhase.Bidding, await PhaseAsync(database, opening, RoundPhase.Noticed));
        Assert.Equal(RoundPhase.Sold, await PhaseAsync(database, ending, RoundPhase.Bidding));

        // Nobody could bid in its last five minutes, so it must not end.
        Assert.Equal(RoundPhase.Paused, await PhaseAsync(database, missed, RoundPhase.Bidding));
        await database.AssertCleanAsync();
    }

    private static async Task AssertRefusedAsync(AuctionProcessOptions options, string message)
    {
        var (exitCode, output) = await AuctionProcess.RunAsync(options);
        Assert.Equal(2, exitCode);
        Assert.Contains(message, output, StringComparison.Ordinal);
    }

    private static async Task AssertStartsAsync(AuctionProcessOptions options)
    {
        var (exitCode, output) = await AuctionProcess.RunAsync(options, "migrate");
        Assert.True(exitCode == 0, output);
    }

    private static async Task<RoundPhase> PhaseAsync(TestDatabase database, LiveRoundSetup setup, RoundPhase before)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            await using var db = await database.OpenAsync();
            var phase = await db.RoundHeads.Where(row => row.RoundId == setup.Round.Id).Select(row => row.Phase).SingleAsync(limit.Token);
            if (phase != before) { return phase; }
            await Task.Delay(100, limit.Token);
        }
    }
}
