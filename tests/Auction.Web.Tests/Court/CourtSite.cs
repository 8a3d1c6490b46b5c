using Auction.Data;
using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rounds;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Domain.Rules;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.Web.People;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Court;

/// <summary>The real site with one court, its judge and clerk, a bidder, and a lot that is being bid on.</summary>
internal sealed class CourtSite : IAsyncDisposable
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "a-long-test-password";

    private int _proved = 1013;

    private CourtSite(RealHost host, LotRow lot, RoundRow round)
    {
        Host = host;
        Lot = lot;
        Round = round;
    }

    public RealHost Host { get; }

    public LotRow Lot { get; }

    public RoundRow Round { get; }

    public string CourtPath => $"/court/lots/{Lot.Number}";

    public string RegisterPath => $"/lots/{Lot.Number}/register";

    public static async Task<CourtSite> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, string? paymentsFile = null, string? servicesFile = null, Action<IServiceCollection>? change = null)
    {
        var host = await RealHost.StartAsync(kind, paymentsFile: paymentsFile, servicesFile: servicesFile, change: change);
        var court = TestRows.Court("jz0102");
        var elsewhere = TestRows.Court("jz0199");
        var lot = TestRows.Lot(court);
        var site = new CourtSite(host, lot, TestRows.Round(lot, host.Services.GetRequiredService<IPlatformClock>().Now.AddHours(-1)));
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            db.AddRange(court, elsewhere, lot);
            await db.SaveChangesAsync();
        }

        Assert.Null(await host.Services.GetRequiredService<RoundAnnouncer>().AnnounceAsync(
            site.Round, lot.Number, lot.AssetClass, ActContext.Platform, CancellationToken.None));

        // Now, and not when the keeper comes by within the second.
        var sequencer = await host.Services.GetRequiredService<IRoundDirectory>().FindAsync(site.Round.Id, CancellationToken.None);
        await sequencer.WakeAsync(CancellationToken.None);
        await site.AddAsync("judge@test.hengping", "沈知白", court.Id, Roles.Judge);
        await site.AddAsync("clerk@test.hengping", "许书言", court.Id, Roles.Clerk);
        await site.AddAsync("other@test.hengping", "外院法官", elsewhere.Id, Roles.Judge);
        await site.AddAsync("operator@test.hengping", "运营人员", courtId: null, Roles.Operator);
        await site.AddAsync("bidder@test.hengping", "周予安", courtId: null, role: null);
        await site.AddAsync("rival@test.hengping", "林知远", courtId: null, role: null);
        return site;
    }

    /// <summary>A person signed in, by the part of the address before the @.</summary>
    public async Task<SiteClient> SignInAsync(string name)
    {
        var client = Host.NewVisitor();
        await client.SignInAsync($"{name}@test.hengping", Password);
        return client;
    }

    /// <summary>Makes the round one of a disposal.</summary>
    /// <returns>Number of the disposal.</returns>
    public async Task<string> PutUnderDisposalAsync()
    {
        var id = Guid.CreateVersion7();
        var opening = new DisposalOpening
        {
            Id = id,
            CaseNumber = "(2026)江0102执1873号",
            AssetZh = "地下一层 12 号车位",
            AssetEn = "Parking space 12",
            Terms = new()
            {
                Number = "",
                CourtId = Lot.CourtId.ToString(),
                AssetClass = Lot.AssetClass,
                Parties = [new("A", DisposalRole.Applicant, Rank: null, Money.FromYuan(1_200_000)), new("D", DisposalRole.Debtor)],
                Claims = new(Money.FromYuan(1_000_000), Money.FromYuan(300_000), Money.FromYuan(20_000), new(2026, 3, 2)),
                SeizedUntil = new(2028, 3, 2),
                RuleBook = RuleBooks.Edition2022.Version,
            },
            Persons = [new("A", "江州禾川商贸有限公司"), new("D", "林知远")],
        };
        var opened = await Host.Services.GetRequiredService<DisposalDesk>().OpenAsync(opening, "open", ActContext.Platform, CancellationToken.None);
        Assert.Equal(ProcedureOutcome.Accepted, opened.Outcome);
        await using var db = await Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        db.Add(new DisposalRoundRow { DisposalId = id, RoundNumber = 1, RoundId = Round.Id, ToldSeq = 1, HeardSeq = int.MaxValue });
        await db.SaveChangesAsync();
        return await db.Disposals.Where(row => row.Id == id).Select(row => row.Number).SingleAsync();
    }

    /// <summary>Registers the bidder, all reminders confirmed.</summary>
    public async Task RegisterAsync(SiteClient bidder) => await RegisterAsync(bidder, await bidder.GetAsync(RegisterPath));

    /// <summary>The same with a form that was drawn earlier.</summary>
    public static async Task RegisterAsync(SiteClient bidder, SitePage page)
    {
        using var request = SiteClient.Request(page, "main form");
        var fields = (await request.Content!.ReadAsStringAsync()) + string.Concat(Enumerable.Range(0, 7).Select(index => $"&read={index}"));
        request.Content = new StringContent(fields, System.Text.Encoding.UTF8, "application/x-www-form-urlencoded");
        using var response = await bidder.Http.SendAsync(request);
        Assert.True(response.IsSuccessStatusCode);
    }

    /// <summary>The round as everybody sees it.</summary>
    public async Task<RoundView> ViewAsync() =>
        await (await Host.Services.GetRequiredService<IRoundDirectory>().FindAsync(Round.Id, CancellationToken.None)).ViewAsync(CancellationToken.None);

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private async Task AddAsync(string email, string name, Guid? courtId, string? role)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var roles = scope.ServiceProvider.GetRequiredService<RoleManager<IdentityRole<Guid>>>();
        var person = TestRows.Person(email, name);
        person.CourtId = courtId;
        Assert.True((await accounts.CreateAsync(person, Password)).Succeeded);
        if (role is null)
        {
            await ProveAsync(person.Id, name, $"99010219880412{_proved++:0000}");
            return;
        }

        if (!await roles.RoleExistsAsync(role))
        {
            Assert.True((await roles.CreateAsync(new IdentityRole<Guid>(role))).Succeeded);
        }

        Assert.True((await accounts.AddToRoleAsync(person, role)).Succeeded);
    }

    /// <summary>As if the service had confirmed the name; the number is invented.</summary>
    private async Task ProveAsync(Guid accountId, string name, string number)
    {
        var vault = Host.Services.GetRequiredService<IdentityVault>();
        await using var db = await Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        db.Identities.Add(new()
        {
            AccountId = accountId,
            Kind = IdentityKind.Person,
            NumberCipher = vault.Close(accountId, number),
            NumberIndex = vault.IndexOf(number),
            NumberMasked = "990***********1013",
            ProvedAt = Host.Services.GetRequiredService<IPlatformClock>().Now,
            Reference = name,
        });
        await db.SaveChangesAsync();
    }
}
