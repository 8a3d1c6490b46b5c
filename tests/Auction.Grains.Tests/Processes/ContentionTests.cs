using System.Diagnostics;
using System.Globalization;
using Auction.Data;
using Auction.TestKit.Databases;
using Auction.TestKit.Processes;

namespace Auction.Grains.Tests.Processes;

/// <summary>Three real processes write one round on PostgreSQL (reliability P2, F9).</summary>
public sealed class ContentionTests(ITestOutputHelper output)
{
    private const int Processes = 3;
    private const int Senders = 96;

    [Fact]
    public async Task ThreeProcessesOnOneRound_LeaveOneTruth()
    {
        var bids = RunSize.Of("AUCTION_TEST_CONTENTION_BIDS", 10_000);
        await using var database = await TestDatabase.CreateAsync(DatabaseKind.Postgres);
        var setup = await LiveRoundSetup.CreateAsync(database, endsIn: TimeSpan.FromHours(20), bidders: 12);
        var processes = await Task.WhenAll(Enumerable.Range(0, Processes).Select(_ => AuctionProcess.StartAsync(RealProgram.On(database, ownFolder: true))));
        try
        {
            using var storm = new BidStorm(setup, [.. processes.Select(process => process.Address)]);
            var watch = Stopwatch.StartNew();
            await storm.RunAsync(Senders, () => storm.Answers.Count < bids);
            var seconds = watch.Elapsed.TotalSeconds;
            await storm.ResendAllAsync(TimeSpan.FromMinutes(2));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{storm.Sent} bids answered in {seconds:0.0} s, {storm.Unanswered} sent again."));
            Assert.True(storm.Answers.Count >= bids, $"Only {storm.Answers.Count} bids were answered.");
            await storm.AssertAnswersAreJournalAsync();
            var report = await database.AssertCleanAsync();
            output.WriteLine(string.Join(", ", report.Checked.Select(entry => $"{entry.Key} {entry.Value}")));
        }
        finally
        {
            foreach (var process in processes) { await process.DisposeAsync(); }
        }
    }
}
