using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Lots;

/// <summary>The real site with one lot that is being bid on, and people who can sign in.</summary>
internal sealed class LotSite : IAsyncDisposable
{
    /// <summary>Password of every bidder.</summary>
    public const string Password = "a-long-test-password";

    private LotSite(RealHost host, LotRow lot, RoundRow round)
    {
        Host = host;
        Lot = lot;
        Round = round;
    }

    public RealHost Host { get; }

    public LotRow Lot { get; }

    public RoundRow Round { get; }

    /// <summary>Bidder codes in the order of <see cref="Emails"/>.</summary>
    public List<string> Codes { get; } = [];

    public List<string> Emails { get; } = [];

    public string Path => $"/lots/{Lot.Number}";

    /// <summary>Starts the site; bidding opened so long ago and lasts 24 hours.</summary>
    public static async Task<LotSite> StartAsync(TimeSpan? openSince = null, int bidders = 2, IReadOnlyList<int?>? ranks = null, RoundKind kind = RoundKind.First)
    {
        var host = await RealHost.StartAsync(DatabaseKind.Sqlite);
        var clock = host.Services.GetRequiredService<IPlatformClock>();
        var court = TestRows.Court();
        var lot = TestRows.Lot(court);
        var site = new LotSite(host, lot, TestRows.Round(lot, clock.Now - (openSince ?? TimeSpan.FromHours(1)), kind));
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            db.AddRange(court, lot);
            await db.SaveChangesAsync();
        }

        Assert.Null(await host.Services.GetRequiredService<RoundAnnouncer>().AnnounceAsync(
            site.Round, lot.Number, lot.AssetClass, ActContext.Platform, CancellationToken.None));
        for (var i = 0; i < bidders; i++)
        {
            await site.AdmitAsync(ranks?[i]);
        }

        await (await site.SequencerAsync()).WakeAsync(CancellationToken.None);
        return site;
    }

    /// <summary>Start price plus a number of increments.</summary>
    public Money Step(int increments) => Round.StartPrice + (Round.Increment * increments);

    public async Task<RoundSequencer> SequencerAsync() =>
        await Host.Services.GetRequiredService<IRoundDirectory>().FindAsync(Round.Id, CancellationToken.None);

    /// <summary>A bid past the pages.</summary>
    public async Task<BidAnswer> BidAsync(int bidder, Money amount) =>
        await (await SequencerAsync()).PlaceBidAsync(
            new PlaceBid(Codes[bidder], amount, Guid.NewGuid().ToString("N")),
            Host.Services.GetRequiredService<IPlatformClock>().Now,
            CancellationToken.None);

    /// <summary>A signed-in bidder.</summary>
    public async Task<SiteClient> SignInAsync(int bidder)
    {
        var client = Host.NewVisitor();
        await client.SignInAsync(Emails[bidder], Password);
        return client;
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private async Task AdmitAsync(int? rank)
    {
        var person = TestRows.Person(realName: $"真实姓名{Emails.Count}");
        await using (var scope = Host.Services.CreateAsyncScope())
        {
            var result = await scope.ServiceProvider.GetRequiredService<UserManager<Account>>().CreateAsync(person, Password);
            Assert.True(result.Succeeded);
        }

        var admitted = await Host.Services.GetRequiredService<BidderAdmission>().AdmitAsync(
            Round.Id, person.Id, rank, ActContext.Platform, CancellationToken.None);
        Emails.Add(person.Email!);
        Codes.Add(admitted.BidderCode!);
    }
}
