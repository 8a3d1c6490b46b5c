using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Processes;

/// <summary>Brings lots into a database whose program is down, so that they end or open around an instant to come.</summary>
internal sealed class EndingLots : IAsyncDisposable
{
    private static readonly TimeSpan Length = TimeSpan.FromHours(24);
    private readonly TestDatabase _database;
    private readonly TestNode _node;
    private readonly HistoryClock _clock;

    private EndingLots(TestDatabase database, TestNode node, HistoryClock clock)
    {
        _database = database;
        _node = node;
        _clock = clock;
    }

    /// <summary>Begins on a database.</summary>
    public static async Task<EndingLots> OnAsync(TestDatabase database)
    {
        var clock = new HistoryClock();
        return new EndingLots(database, await TestNode.StartAsync(database, clock), clock);
    }

    /// <summary>Announces lots that were bid on a day ago and end at these instants; the second bidder leads each.</summary>
    /// <param name="ends">Ends in force.</param>
    /// <param name="servedUntil">Up to when bids could be placed, as if a program had been running (P5).</param>
    public async Task<IReadOnlyList<TestRound>> AddEndingAsync(IReadOnlyList<DateTimeOffset> ends, DateTimeOffset servedUntil)
    {
        var rounds = await AnnounceAsync([.. ends.Select(end => end - Length)], bidders: 2);
        _clock.Now = ends.Max() - Length + TimeSpan.FromMinutes(1);
        foreach (var round in rounds)
        {
            await (await _node.Directory.FindAsync(round.Id, CancellationToken.None)).WakeAsync(CancellationToken.None);
            await _node.BidAsync(round.Id, round.Codes[0], round.Step(0));
            await _node.BidAsync(round.Id, round.Codes[1], round.Step(1));
        }

        var ids = rounds.Select(round => round.Id).ToHashSet();
        await using var db = await _database.OpenAsync();
        await db.RoundHeads.Where(row => ids.Contains(row.RoundId)).ExecuteUpdateAsync(set => set.SetProperty(row => row.ProbedAt, servedUntil));
        return rounds;
    }

    /// <summary>Announces lots that are to open at these instants.</summary>
    public Task<IReadOnlyList<TestRound>> AddOpeningAsync(IReadOnlyList<DateTimeOffset> starts) => AnnounceAsync(starts, bidders: 0);

    public ValueTask DisposeAsync() => _node.DisposeAsync();

    private async Task<IReadOnlyList<TestRound>> AnnounceAsync(IReadOnlyList<DateTimeOffset> starts, int bidders)
    {
        _clock.Now = starts.Min().AddDays(-1);
        var rounds = new List<TestRound>();
        foreach (var start in starts)
        {
            var court = TestRows.Court();
            var lot = TestRows.Lot(court);
            await _database.SaveAsync(court, lot);
            rounds.Add(await _node.AnnounceAsync(TestRows.Round(lot, start, increment: Money.FromYuan(1)), lot, bidders));
        }

        return rounds;
    }

    /// <summary>Each lot's history is written in its own past, so that this clock goes back between lots, never within one.</summary>
    private sealed class HistoryClock : IPlatformClock
    {
        public DateTimeOffset Now { get; set; }

        public bool IsFit => true;
    }
}
