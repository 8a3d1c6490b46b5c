using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Processes;

/// <summary>kill -9 at every point of a bid and of a closing, and anywhere from outside, on both databases (reliability P1, P11, F1, F2).</summary>
public sealed class CrashMatrixTests
{
    private const int Senders = 16;

    // Late enough that several answers have left before.
    private const int FirstKill = 60;
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Theory]
    [EachDatabase("B1")]
    [EachDatabase("B2")]
    [EachDatabase("B3")]
    [EachDatabase("B5")]
    [EachDatabase("B6")]
    public async Task KilledDuringABid_LosesNoAnswer(DatabaseKind kind, string point)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var setup = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromHours(20));
        await using var process = await AuctionProcess.StartAsync(RealProgram.On(database, environment: ("AUCTION_CRASH", $"{point}:{FirstKill}")));
        using var storm = new BidStorm(setup, [process.Address]);
        var kills = RunSize.Of("AUCTION_TEST_KILLS", 1);
        for (var kill = 1; kill <= kills; kill++)
        {
            await storm.RunAsync(Senders, () => process.IsRunning);
            await process.WaitForExitAsync(Patience);
            await process.StartAgainAsync(kill == kills ? RealProgram.Settings() : RealProgram.Settings(("AUCTION_CRASH", $"{point}:{FirstKill + (kill * 13)}")));
        }

        await AssertNothingLostAsync(database, storm);
    }

    /// <summary>From outside the kill falls anywhere, also between sending a commit and hearing of it (B4).</summary>
    [Theory]
    [EachDatabase]
    public async Task KilledBlindly_LosesNoAnswer(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var setup = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromHours(20));
        await using var process = await AuctionProcess.StartAsync(RealProgram.On(database));
        using var storm = new BidStorm(setup, [process.Address]);
        var kills = RunSize.Of("AUCTION_TEST_BLIND_KILLS", 3);
        var random = new Random(20_261_122);
        for (var kill = 0; kill < kills; kill++)
        {
            var before = storm.Answers.Count;
            var load = storm.RunAsync(Senders, () => process.IsRunning);
            while (storm.Answers.Count < before + 20) { await Task.Delay(5); }
            await Task.Delay(random.Next(0, 150));
            await process.KillAsync();
            await load;
            await process.StartAgainAsync(RealProgram.Settings());
        }

        Assert.True(storm.Answers.Count >= kills * 20);
        await AssertNothingLostAsync(database, storm);
    }

    [Theory]
    [EachDatabase("C1")]
    [EachDatabase("C2")]
    [EachDatabase("C3")]
    [EachDatabase("C4")]
    public async Task KilledDuringTheClosing_ClosesOnceWithOneLetter(DatabaseKind kind, string point)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var setup = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromSeconds(4), bids: 3);
        await setup.ServedUntilAsync(setup.Round.Row.EndsAt);

        // It may die before it has answered a first time; that it dies is what is waited for.
        await using var process = AuctionProcess.Launch(RealProgram.On(database, environment: ("AUCTION_CRASH", $"{point}:1")));
        await process.WaitForExitAsync(Patience);
        await process.StartAgainAsync(RealProgram.Settings());
        var head = await EndedAsync(database, setup);
        Assert.Equal(RoundPhase.Sold, head.Phase);
        Assert.Equal(setup.Round.Step(2), head.Price);
        await using var db = await database.OpenAsync();
        Assert.Equal(1, await db.RoundEvents.CountAsync(row => row.RoundId == setup.Round.Id && row.Kind == "round-closed.v1"));
        Assert.Equal(1, await db.ConfirmationLetters.CountAsync());
        await database.AssertCleanAsync(DateTimeOffset.UtcNow);
    }

    /// <summary>Waits until the round has ended and its letter is there.</summary>
    private static async Task<RoundHeadRow> EndedAsync(TestDatabase database, LiveRoundSetup setup)
    {
        using var limit = new CancellationTokenSource(Patience);
        while (true)
        {
            await using var db = await database.OpenAsync();
            var head = await db.RoundHeads.AsNoTracking().SingleAsync(row => row.RoundId == setup.Round.Id, limit.Token);
            if (head.Phase is RoundPhase.Failed or RoundPhase.Paused || await db.Obligations.AnyAsync(row => row.DoneAt != null, limit.Token)) { return head; }
            await Task.Delay(200, limit.Token);
        }
    }

    private static async Task AssertNothingLostAsync(TestDatabase database, BidStorm storm)
    {
        Assert.NotEmpty(storm.Answers);
        await storm.ResendAllAsync(Patience);
        await storm.AssertAnswersAreJournalAsync();
        await database.AssertCleanAsync(DateTimeOffset.UtcNow);
    }
}
