using Auction.Data.Platform;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.House.Tests.Kit;

/// <summary>A node announces, admits and takes a bid on either database, in virtual time and in real time.</summary>
public sealed class TestNodeTests
{
    private static readonly DateTimeOffset Morning = new(2026, 11, 18, 2, 0, 0, TimeSpan.Zero);

    [Theory]
    [EachDatabase]
    public async Task Bid_IsJournalledInVirtualTime(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        var clock = new SimulatedClock(Morning);
        await using var node = await TestNode.StartAsync(database, clock);
        var round = await node.AnnounceAsync();
        clock.MoveTo(round.Row.StartsAt);
        var answer = await node.BidAsync(round.Id, round.Codes[0], round.Row.StartPrice);
        Assert.Equal(BidOutcome.Accepted, answer.Outcome);
        Assert.Equal(round.Row.StartsAt, answer.At);
        await using var db = await database.OpenAsync();
        Assert.Equal("bid-accepted.v1", await db.RoundEvents.Where(row => row.RoundId == round.Id && row.Seq == answer.Seq).Select(row => row.Kind).SingleAsync());
    }

    [Theory]
    [EachDatabase]
    public async Task Bid_IsJournalledInRealTime(DatabaseKind kind)
    {
        await using var database = await TestDatabase.CreateAsync(kind);
        await using var node = await TestNode.StartAsync(database);
        var court = TestRows.Court();
        var lot = TestRows.Lot(court);
        await database.SaveAsync(court, lot);
        var round = await node.AnnounceAsync(TestRows.Round(lot, node.Clock.Now.AddHours(-1)), lot);
        var answer = await node.BidAsync(round.Id, round.Codes[1], round.Step(3));
        Assert.Equal(BidOutcome.Accepted, answer.Outcome);
    }
}
