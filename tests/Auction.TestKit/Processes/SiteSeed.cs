using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Grains.Rounds;
using Auction.TestKit.Rounds;
using Auction.Web.Demo;
using Auction.Web.Startup;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.TestKit.Processes;

/// <summary>Fills a data folder before the real program is started on it, through the same services the program uses.</summary>
public sealed class SiteSeed : IAsyncDisposable
{
    private readonly ServiceProvider _services;

    private SiteSeed(ServiceProvider services) => _services = services;

    /// <summary>The services of the program, without pages and jobs.</summary>
    public IServiceProvider Services => _services;

    /// <summary>Opens a folder (and database, when set) with the demo people and lots in it. Dispose before the program starts.</summary>
    public static async Task<SiteSeed> OpenAsync(string folder, string database = "")
    {
        var settings = new AuctionSettings(
            Port: 0, folder, database.Length == 0 ? null : database, WithDemo: true, CrashPoint: null, BidsPerSecond: 1000, Listen: null);
        var services = new ServiceCollection().AddLogging().AddAuctionCore(settings).BuildServiceProvider();
        await services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
        var demo = services.GetRequiredService<DemoData>();
        await demo.AddAsync(CancellationToken.None);
        await demo.AddValuationsAsync(CancellationToken.None);
        return new SiteSeed(services);
    }

    /// <summary>Adds a lot whose round is open and ends after a while; the demo bidders are admitted to it.</summary>
    /// <param name="number">Public lot number.</param>
    /// <param name="endsIn">Time until the end in force.</param>
    /// <param name="bidders">How many of the four demo bidders.</param>
    /// <param name="priority">True to admit the demo priority purchaser with rank 1.</param>
    /// <returns>The round, with the codes in the order of the demo bidders, the priority purchaser last.</returns>
    public async Task<TestRound> AddLiveLotAsync(string number, TimeSpan endsIn, int bidders = 2, bool priority = false)
    {
        await using var db = await _services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        var court = await db.Courts.SingleAsync(row => row.Code == DemoPeople.Judge.CourtCode);
        var lot = TestRows.Lot(court, number);
        db.Lots.Add(lot);
        await db.SaveChangesAsync();

        var now = _services.GetRequiredService<IPlatformClock>().Now;
        var round = TestRows.Round(lot, now + endsIn - TimeSpan.FromHours(24));
        var refusal = await _services.GetRequiredService<RoundAnnouncer>().AnnounceAsync(round, number, lot.AssetClass, ActContext.Platform, CancellationToken.None);
        if (refusal is not null) { throw new InvalidOperationException($"The round was not announced: {refusal}."); }

        var codes = new List<string>();
        var people = new List<Account>();
        foreach (var (person, rank) in People(bidders, priority))
        {
            var account = await db.Users.SingleAsync(row => row.UserName == person.UserName);
            var admitted = await _services.GetRequiredService<BidderAdmission>().AdmitAsync(round.Id, account.Id, rank, ActContext.Platform, CancellationToken.None);
            codes.Add(admitted.BidderCode ?? throw new InvalidOperationException($"{person.UserName} was not admitted: {admitted.Refusal}."));
            people.Add(account);
        }

        return new TestRound(round, lot, codes, people);
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => _services.DisposeAsync();

    private static IEnumerable<(DemoPerson Person, int? Rank)> People(int bidders, bool priority)
    {
        foreach (var person in DemoPeople.Bidders.Take(bidders)) { yield return (person, null); }
        if (priority) { yield return (DemoPeople.Priority, 1); }
    }
}
