using System.Diagnostics;
using System.Globalization;
using Auction.Data;
using Auction.Data.Rounds;
using Auction.Domain.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Processes;

/// <summary>The program is killed and started again around the end of rounds, again and again (reliability P4, F23).</summary>
public sealed class RestartAtTheEndTests(ITestOutputHelper output)
{
    // Side by side, because a start is mostly waiting; each has a database of its own.
    private const int LanesPerDatabase = 2;
    private const int LotsPerRestart = 3;
    private const int SpreadMs = 2_000;

    // Nothing here runs long enough to gain from being compiled a second time.
    private static readonly (string Name, string Value)[] CompiledOnce = [("DOTNET_TieredPGO", "0"), ("DOTNET_TC_CallCounting", "0")];

    // A guess; later turns go by the start before.
    private static readonly TimeSpan FirstStart = TimeSpan.FromSeconds(5);

    // From the moment the program answers to the earliest end, if it starts as fast as the time before.
    private static readonly TimeSpan Slack = TimeSpan.FromMilliseconds(500);
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(2);

    [Fact]
    [Trait("Rule", "AUC-20.2a")]
    [Trait("Rule", "AUC-22.1")]
    public async Task KilledWithinTwoSecondsOfTheEnd_EveryLotEndsOnceAndOpensOnce()
    {
        var restarts = RunSize.Of("AUCTION_TEST_RESTARTS", 40);
        var lanes = EachDatabaseAttribute.Kinds.SelectMany(kind => Enumerable.Repeat(kind, LanesPerDatabase)).ToList();
        var phases = await Task.WhenAll(lanes.Select((kind, lane) => Task.Run(() => LaneAsync(kind, lane, lanes.Count, restarts / lanes.Count))));
        var all = phases.SelectMany(lane => lane).ToList();
        var sold = all.Count(phase => phase == RoundPhase.Sold);
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{restarts} restarts, {all.Count} lots: {sold} sold, {all.Count - sold} paused because nobody could have bid at the end."));

        // Pausing all of them would be safe, and useless.
        Assert.True(sold * 2 > all.Count, $"Only {sold} of {all.Count} lots were sold.");
    }

    private static async Task<IEnumerable<RoundPhase>> LaneAsync(DatabaseKind kind, int lane, int lanes, int restarts)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var lots = await EndingLots.OnAsync(database);
        var (ending, opening) = (new List<TestRound>(), new List<TestRound>());
        AuctionProcess? process = null;
        try
        {
            var startTook = FirstStart;
            for (var restart = 0; restart < restarts; restart++)
            {
                // The program is down: the next lots are made, it starts, and is killed while they end.
                var kill = Whole(DateTimeOffset.UtcNow + startTook + Slack + TimeSpan.FromMilliseconds(SpreadMs));
                var offsets = Offsets((restart * lanes) + lane, restarts * lanes);
                opening.AddRange(await lots.AddOpeningAsync([kill.AddMilliseconds(offsets[^1])]));
                ending.AddRange(await lots.AddEndingAsync([.. offsets.Select(offset => kill.AddMilliseconds(offset))], servedUntil: kill.AddMilliseconds(-SpreadMs)));
                var start = Stopwatch.StartNew();
                process = await StartAsync(process, database);
                startTook = start.Elapsed;
                var wait = kill - DateTimeOffset.UtcNow;
                await Task.Delay(wait > TimeSpan.Zero ? wait : TimeSpan.Zero);
                await process.KillAsync();
            }

            process = await StartAsync(process, database);
            var phases = await EndedAsync(database, ending);
            await AssertEndedOnceAsync(database, ending);
            await AssertOpenedOnceAsync(database, opening);
            await database.AssertCleanAsync();
            return phases;
        }
        finally
        {
            if (process is not null) { await process.DisposeAsync(); }
        }
    }

    private static async Task<AuctionProcess> StartAsync(AuctionProcess? killed, TestDatabase database)
    {
        if (killed is null) { return await AuctionProcess.StartAsync(RealProgram.On(database, environment: CompiledOnce)); }
        await killed.StartAgainAsync(RealProgram.Settings(CompiledOnce));
        return killed;
    }

    /// <summary>When the lots of one restart end, before and after the kill; over all restarts evenly spread.</summary>
    private static int[] Offsets(int restart, int restarts) =>
        [.. Enumerable.Range(0, LotsPerRestart).Select(lot => -SpreadMs + (2 * SpreadMs * ((lot * restarts) + restart) / ((LotsPerRestart * restarts) - 1)))];

    /// <summary>Waits until every lot has ended or stands still, and every letter is there.</summary>
    private static async Task<IReadOnlyList<RoundPhase>> EndedAsync(TestDatabase database, List<TestRound> rounds)
    {
        using var limit = new CancellationTokenSource(Patience);
        var ids = rounds.Select(round => round.Id).ToHashSet();
        while (true)
        {
            await using var db = await database.OpenAsync();
            var phases = await db.RoundHeads.Where(row => ids.Contains(row.RoundId)).Select(row => row.Phase).ToListAsync(limit.Token);
            var letters = await db.ConfirmationLetters.CountAsync(limit.Token);
            if (!phases.Contains(RoundPhase.Bidding) && letters >= phases.Count(phase => phase == RoundPhase.Sold)) { return phases; }
            await Task.Delay(200, limit.Token);
        }
    }

    private static async Task AssertEndedOnceAsync(TestDatabase database, List<TestRound> rounds)
    {
        await using var db = await database.OpenAsync();
        var letters = await db.ConfirmationLetters.AsNoTracking().ToListAsync();
        Assert.Equal(letters.Count, letters.Select(letter => letter.Number).Distinct(StringComparer.Ordinal).Count());
        foreach (var round in rounds)
        {
            var entries = await db.RoundEvents.AsNoTracking().Where(row => row.RoundId == round.Id).OrderBy(row => row.Seq).ToListAsync();
            var last = RoundEventJson.Read(entries[^1].Kind, entries[^1].At, entries[^1].Payload);
            var duties = await db.Obligations.AsNoTracking().Where(row => row.RoundId == round.Id).Select(row => row.Kind).OrderBy(kind => kind).ToListAsync();

            // Sold or paused, as the cover rule says (the audit asks it again), and never both.
            Assert.Single(entries, row => row.Kind is "round-closed.v1" or "round-paused.v1");
            if (last is RoundClosed closed)
            {
                Assert.Equal((round.Codes[1], round.Step(1)), (closed.BuyerCode, closed.Price));
                Assert.Single(letters, letter => letter.RoundId == round.Id);
                Assert.Equal([Data.Acts.ObligationKinds.ConfirmationLetter, Data.Acts.ObligationKinds.DepositToCourt, Data.Acts.ObligationKinds.ReleaseDeposits], duties);
            }
            else
            {
                Assert.Equal(PauseCause.PlatformEmergency, Assert.IsType<RoundPaused>(last).Cause);
                Assert.DoesNotContain(letters, letter => letter.RoundId == round.Id);
                Assert.Equal([Data.Acts.ObligationKinds.ReportPause], duties);
            }
        }
    }

    private static async Task AssertOpenedOnceAsync(TestDatabase database, List<TestRound> rounds)
    {
        await using var db = await database.OpenAsync();
        foreach (var round in rounds)
        {
            var opened = await db.RoundEvents.AsNoTracking().SingleAsync(row => row.RoundId == round.Id && row.Kind == "round-opened.v1");
            Assert.Equal(round.Row.StartsAt, opened.At);
        }
    }

    private static DateTimeOffset Whole(DateTimeOffset instant) => DateTimeOffset.FromUnixTimeMilliseconds(instant.ToUnixTimeMilliseconds());
}
