using Auction.TestKit.Databases;
using Auction.TestKit.Processes;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Auction.Grains.Tests.Processes;

/// <summary>The database fails while commits are under way, so that nobody knows whether they happened (reliability F4, F5).</summary>
public sealed class UnknownOutcomeTests
{
    private const int Senders = 24;
    private const int AnswersBetween = 40;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(3);

    [Fact]
    public Task ConnectionsCutAgainAndAgain_LoseNoAnswer() => StormAsync(async (server, turn) =>
    {
        for (var cut = 0; cut < 5; cut++)
        {
            await server.ExecuteAsync("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'");
            await Task.Delay(30 + (turn * 10));
        }
    });

    [Fact]
    public Task ServerStoppedWithoutFarewell_LosesNoAnswer() => StormAsync(async (server, _) =>
    {
        server.StopImmediately();
        await Task.Delay(300);
        server.StartAgain();
    });

    [Fact]
    public Task ServerFrozenAndThawed_LosesNoAnswer() => StormAsync(async (server, _) =>
    {
        server.Freeze();
        await Task.Delay(3_000);
        server.Thaw();
    });

    private static async Task StormAsync(Func<PostgresServer, int, Task> harmAsync)
    {
        using var server = PostgresServer.Start();
        await using var database = await TestDatabase.CreateOnAsync(server);
        var setup = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromHours(20));
        await using var process = await AuctionProcess.StartAsync(RealProgram.On(database));
        using var storm = new BidStorm(setup, [process.Address], patience: TimeSpan.FromSeconds(2));
        var isOver = false;
        var load = storm.RunAsync(Senders, () => !isOver);
        for (var turn = 0; turn < RunSize.Of("AUCTION_TEST_OUTAGES", 2); turn++)
        {
            await AnsweredAsync(storm, storm.Answers.Count + AnswersBetween);
            await harmAsync(server, turn);
        }

        // It goes on by itself, without a restart.
        await AnsweredAsync(storm, storm.Answers.Count + AnswersBetween);
        isOver = true;
        await load;
        Assert.True(process.IsRunning, process.Output);
        await ReconnectAsync(database);
        await storm.ResendAllAsync(Patience);
        await storm.AssertAnswersAreJournalAsync();
        await database.AssertCleanAsync(DateTimeOffset.UtcNow);
    }

    /// <summary>Uses up the test's own connections that were cut as well.</summary>
    private static async Task ReconnectAsync(TestDatabase database)
    {
        for (var good = 0; good < 3;)
        {
            try
            {
                await using var db = await database.OpenAsync();
                await db.RoundHeads.CountAsync();
                good++;
            }
            catch (NpgsqlException)
            {
                good = 0;
            }
        }
    }

    private static async Task AnsweredAsync(BidStorm storm, int count)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (storm.Answers.Count < count) { await Task.Delay(10, limit.Token); }
    }
}
