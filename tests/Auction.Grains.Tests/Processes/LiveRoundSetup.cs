using System.Security.Cryptography;
using System.Text;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.TestKit.Databases;
using Auction.TestKit.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Grains.Tests.Processes;

/// <summary>A round that is being bid on now, with people who may bid through the open interface.</summary>
internal sealed record LiveRoundSetup(TestDatabase Database, TestRound Round, IReadOnlyList<string> Tokens)
{
    /// <summary>Public number of the lot.</summary>
    public string LotNumber => Round.Lot.Number;

    /// <summary>Announces a round, admits people and gives them tokens; the history is written in simulated time.</summary>
    /// <param name="database">Where.</param>
    /// <param name="endsIn">From now; the round began 24 hours before its end.</param>
    /// <param name="bidders">People admitted.</param>
    /// <param name="bids">Bids placed in the first hours, one step each.</param>
    /// <param name="opened">False to leave even the opening to the program.</param>
    public static async Task<LiveRoundSetup> CreateAsync(TestDatabase database, TimeSpan endsIn, int bidders = 4, int bids = 0, bool opened = true)
    {
        var now = DateTimeOffset.FromUnixTimeMilliseconds(DateTimeOffset.UtcNow.ToUnixTimeMilliseconds());
        var startsAt = now + endsIn - TimeSpan.FromHours(24);
        var clock = new SimulatedClock(startsAt.AddDays(-1));
        await using var node = await TestNode.StartAsync(database, clock);
        var court = TestRows.Court();
        var lot = TestRows.Lot(court);
        await database.SaveAsync(court, lot);
        var row = TestRows.Round(lot, startsAt, startPrice: Money.FromYuan(700_000), increment: Money.FromYuan(1));
        var round = await node.AnnounceAsync(row, lot, bidders);
        if (opened)
        {
            clock.MoveTo(startsAt);
            await (await node.Directory.FindAsync(round.Id, CancellationToken.None)).WakeAsync(CancellationToken.None);
        }

        for (var i = 0; i < bids; i++)
        {
            clock.MoveTo(startsAt.AddMinutes(i + 1));
            await node.BidAsync(round.Id, round.Codes[i % bidders], round.Step(i));
        }

        return new LiveRoundSetup(database, round, await IssueTokensAsync(database, round.People, now));
    }

    /// <summary>States that bids could be placed up to an instant, as if the program had been running (P5).</summary>
    public async Task ServedUntilAsync(DateTimeOffset instant)
    {
        await using var db = await Database.OpenAsync();
        await db.RoundHeads.Where(row => row.RoundId == Round.Id).ExecuteUpdateAsync(set => set.SetProperty(row => row.ProbedAt, instant));
    }

    private static async Task<List<string>> IssueTokensAsync(TestDatabase database, IReadOnlyList<Account> people, DateTimeOffset now)
    {
        var tokens = new List<string>();
        foreach (var person in people)
        {
            var token = $"hp_{Convert.ToHexString(RandomNumberGenerator.GetBytes(16))}";
            tokens.Add(token);
            await database.SaveAsync(new AccessTokenRow
            {
                TokenHash = SHA256.HashData(Encoding.ASCII.GetBytes(token)),
                AccountId = person.Id,
                IssuedAt = now,
                ExpiresAt = now.AddHours(12),
            });
        }

        return tokens;
    }
}
