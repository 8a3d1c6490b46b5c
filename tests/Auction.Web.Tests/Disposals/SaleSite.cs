using System.Globalization;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Journal;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Grains.Disposals;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Auction.Web.Acts;
using Auction.Web.Disposals;
using Auction.Web.Disposals.Acts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Disposals;

/// <summary>The real site under virtual time with one case, its asset, and everybody who has to do with its sale and some who have not.</summary>
/// <remarks>Names: judge, judge2 to judge4, clerk and finance (of the same court), elsewhere (a judge of another court), creditor, debtor, bank (a priority creditor), bidder.</remarks>
internal sealed class SaleSite : IAsyncDisposable
{
    /// <summary>A well-formed hash for commands given past the pages.</summary>
    public const string Document = "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855";

    private const string Password = "a-long-test-password";

    private readonly Dictionary<string, SiteClient> _clients = new(StringComparer.Ordinal);

    private SaleSite(RealHost host, SimulatedClock clock, AssetRow asset)
    {
        Host = host;
        Clock = clock;
        Asset = asset;
    }

    public RealHost Host { get; }

    public SimulatedClock Clock { get; }

    /// <summary>The asset; a parking space unless another kind was asked for.</summary>
    public AssetRow Asset { get; }

    public DisposalDesk Desk => Host.Services.GetRequiredService<DisposalDesk>();

    public DateOnly Today => CourtTime.DayOf(Clock.Now);

    public string NewPath => $"/court/disposals/new?asset={Asset.Id}";

    public static async Task<SaleSite> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, string day = "2026-03-02", AssetKind assetKind = AssetKind.OtherBuilding, int assets = 1)
    {
        var clock = new SimulatedClock(ValuationNode.Noon(day));
        var host = await RealHost.StartAsync(kind, change: services =>
        {
            services.AddSingleton<IPlatformClock>(clock);
            if (kind == DatabaseKind.Postgres)
            {
                services.AddSingleton<IRecordTransactions>(inner => new PostgresRecordTransactions(inner.GetRequiredService<IDbContextFactory<AuctionDb>>(), clock));
            }
        });
        var (court, elsewhere) = (TestRows.Court(), TestRows.Court());
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            db.AddRange(court, elsewhere);
            await db.SaveChangesAsync();
        }

        var people = await AddPeopleAsync(host, court.Id, elsewhere.Id);
        var rows = await AddCaseAsync(host, court.Id, people, clock.Now, assetKind, assets);
        return new SaleSite(host, clock, rows[0]);
    }

    /// <summary>The browser of somebody, signed in; "" for a visitor who is not.</summary>
    public async Task<SiteClient> AsAsync(string name)
    {
        if (_clients.TryGetValue(name, out var known)) { return known; }
        var client = Host.NewVisitor();
        if (name.Length > 0) { await client.SignInAsync($"{name}@test.hengping", Password); }
        return _clients[name] = client;
    }

    /// <summary>Where somebody works on a disposal.</summary>
    public static string DeskOf(string name, string number) => name is "judge" or "clerk" or "elsewhere" ? $"/court/disposals/{number}" : $"/me/disposals/{number}";

    /// <summary>Opens the disposal of the asset through the form and gives its number.</summary>
    public async Task<string> OpenAsync(params (string Name, string Value)[] values)
    {
        var judge = await AsAsync("judge");
        var page = await judge.SubmitAsync(await judge.GetAsync(NewPath), SaleActs.Form, values);
        return SaleActs.NumberOf(page);
    }

    /// <summary>Goes on to noon of a court day and lets the clock do what is due, here and in the round.</summary>
    public Task GoToAsync(DateOnly day) => GoToAsync(CourtTime.At(day, new TimeOnly(12, 0)));

    /// <summary>Goes on to an instant and lets the clock do what is due, here and in the round.</summary>
    public async Task GoToAsync(DateTimeOffset instant)
    {
        Clock.MoveTo(instant);
        Assert.Empty((await Host.Services.GetRequiredService<DisposalSweep>().RunAsync(CancellationToken.None)).Failed);
        await using (var db = await OpenDatabaseAsync())
        {
            foreach (var link in await db.DisposalRounds.AsNoTracking().ToListAsync())
            {
                await (await Host.Services.GetRequiredService<IRoundDirectory>().FindAsync(link.RoundId, CancellationToken.None)).WakeAsync(CancellationToken.None);
            }
        }

        Assert.Empty(await Host.Services.GetRequiredService<RoundBridge>().RunAsync(CancellationToken.None));
    }

    /// <summary>How a disposal stands.</summary>
    public async Task<DisposalState> StateAsync(string number) => (await Desk.FindAsync(await IdAsync(number), CancellationToken.None))!;

    /// <summary>Id of a disposal.</summary>
    public async Task<Guid> IdAsync(string number)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Disposals.Where(row => row.Number == number).Select(row => row.Id).SingleAsync();
    }

    /// <summary>Id within the disposal of somebody in a role.</summary>
    public async Task<string> PartyAsync(string number, DisposalRole role) => (await StateAsync(number)).In(role).First().Id;

    /// <summary>Gives a command past the pages, as the judge, for what another part of the site does.</summary>
    public async Task GiveAsync(string number, DisposalCommand command)
    {
        var answer = await Desk.ExecuteAsync(await IdAsync(number), command, Guid.CreateVersion7().ToString("N"), new ActContext(await AccountAsync("judge"), Roles.Judge), CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.Zh));
    }

    /// <summary>Id of somebody's account.</summary>
    public async Task<Guid> AccountAsync(string name)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Users.Where(user => user.Email == $"{name}@test.hengping").Select(user => user.Id).SingleAsync();
    }

    /// <summary>A context to look behind the pages.</summary>
    public Task<AuctionDb> OpenDatabaseAsync() => Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    /// <summary>What an act asks somebody now.</summary>
    public async Task<IReadOnlyList<ActField>> FieldsAsync(string name, string number, string slug)
    {
        await using var db = await OpenDatabaseAsync();
        var person = await db.Users.AsNoTracking().SingleAsync(user => user.Email == $"{name}@test.hengping");
        var desk = DeskOf(name, number).StartsWith("/court", StringComparison.Ordinal) ? ActDesk.Court : ActDesk.Party;
        var view = await Host.Services.GetRequiredService<DisposalReader>().FindAsync(number, desk, new(person.Id, person.CourtId, name == "judge", IsSupervisor: false, AuxiliaryId: null), CancellationToken.None);
        return DisposalCatalog.Find(slug, desk)!.Fields(view!.Scene);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values) { client.Dispose(); }
        await Host.DisposeAsync();
    }

    private static async Task<IReadOnlyDictionary<string, Guid>> AddPeopleAsync(RealHost host, Guid court, Guid elsewhere)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var hash = accounts.PasswordHasher.HashPassword(new Account(), Password);
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var (name, courtId, role) in new (string, Guid?, string?)[]
        {
            ("judge", court, Roles.Judge), ("judge2", court, Roles.Judge), ("judge3", court, Roles.Judge), ("judge4", court, Roles.Judge), ("clerk", court, Roles.Clerk), ("finance", court, Roles.Finance), ("elsewhere", elsewhere, Roles.Judge), ("creditor", null, null), ("debtor", null, null), ("bank", null, null), ("bidder", null, null),
        })
        {
            var person = TestRows.Person($"{name}@test.hengping", name);
            (person.CourtId, person.PasswordHash) = (courtId, hash);
            Assert.True((await accounts.CreateAsync(person)).Succeeded);
            if (role is not null) { Assert.True((await accounts.AddToRoleAsync(person, role)).Succeeded); }
            ids[name] = person.Id;
        }

        return ids;
    }

    private static async Task<IReadOnlyList<AssetRow>> AddCaseAsync(RealHost host, Guid court, IReadOnlyDictionary<string, Guid> people, DateTimeOffset now, AssetKind kind, int assets)
    {
        var owner = new CaseRow
        {
            Id = Guid.CreateVersion7(),
            Number = "（2026）江0102执1873号",
            NumberKey = "（2026）江0102执1873号",
            CourtId = court,
            FiledOn = new DateOnly(2026, 1, 8),
            Cause = "金融借款合同纠纷",
            Title = "（2025）江0102民初4410号民事判决书",
            Judge = "judge",
            CreatedAt = now,
            ChangedAt = now,
        };
        var parties = new[] { ("A", DisposalRole.Applicant, "creditor"), ("D", DisposalRole.Debtor, "debtor"), ("B", DisposalRole.PriorityCreditor, "bank") }
            .Select(each => new CasePartyRow { Id = Guid.NewGuid(), CaseId = owner.Id, Reference = each.Item1, Role = each.Item2, Name = $"姓名{each.Item1}", IsBody = false, AccountId = people[each.Item3] }).ToList();
        var rows = Enumerable.Range(1, assets).Select(place => new AssetRow
        {
            Id = Guid.CreateVersion7(),
            Number = string.Create(CultureInfo.InvariantCulture, $"HA2603-{place:0000}"),
            CaseId = owner.Id,
            Reference = place.ToString(CultureInfo.InvariantCulture),
            Kind = kind,
            TitleZh = $"望江苑地下一层 {place} 号车位",
            TitleEn = $"Parking space {place}, Wangjiang Court",
            RegionZh = "江州市临江区",
            RegionEn = "Linjiang District, Jiangzhou",
            FactsJson = "{}",
            CreatedAt = now,
        }).ToList();
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        db.Add(owner);
        await db.SaveChangesAsync();
        db.AddRange(parties);
        db.AddRange(rows);
        await db.SaveChangesAsync();
        db.AddRange(rows.Select(row => new SeizureRow { AssetId = row.Id, Document = "（2026）江0102执保77号", From = new DateOnly(2026, 1, 10), Until = new DateOnly(2029, 1, 9), Turn = 1, Authority = "江州市临江区人民法院" }));
        db.AddRange(
            new ClaimRow { Id = Guid.NewGuid(), CaseId = owner.Id, PartyId = parties[0].Id, Reference = "C1", Kind = ClaimKind.Principal, Amount = Money.FromYuan(180_000) },
            new ClaimRow { Id = Guid.NewGuid(), CaseId = owner.Id, PartyId = parties[0].Id, Reference = "C2", Kind = ClaimKind.Costs, Amount = Money.FromYuan(4_000) },
            new ClaimRow { Id = Guid.NewGuid(), CaseId = owner.Id, PartyId = parties[2].Id, Reference = "C3", Kind = ClaimKind.Mortgage, Amount = Money.FromYuan(60_000), AssetId = rows[0].Id, Rank = 1 });
        await db.SaveChangesAsync();
        return rows;
    }
}
