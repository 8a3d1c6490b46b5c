using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Rosters;
using Auction.Data.Journal;
using Auction.Domain.Calendar;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Auction.Web.Acts;
using Auction.Web.Shell;
using Auction.Web.Valuations.Acts;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations.Desks;

/// <summary>The real site under virtual time, with everybody who has to do with valuations and some who have not.</summary>
/// <remarks>Names: judge, clerk, elsewhere (a judge of another court), creditor, debtor, third, stranger, i1 to i4 (people of the institutions), assoc and other (people of the associations).</remarks>
internal sealed class DeskSite : IAsyncDisposable
{
    /// <summary>Everybody's password.</summary>
    public const string Password = "a-long-test-password";

    /// <summary>Platforms on the roster.</summary>
    public static readonly string[] Platforms = ["pa", "pb", "pc"];

    private static readonly string[] Institutions = ["i1", "i2", "i3", "i4"];
    private static readonly string[] Associations = ["assoc", "other"];

    private readonly Dictionary<string, SiteClient> _clients = new(StringComparer.Ordinal);

    private DeskSite(RealHost host, SimulatedClock clock, LotRow lot)
    {
        Host = host;
        Clock = clock;
        Lot = lot;
    }

    public RealHost Host { get; }

    public SimulatedClock Clock { get; }

    /// <summary>A lot of the court that has no valuation yet.</summary>
    public LotRow Lot { get; }

    public ValuationDesk Desk => Host.Services.GetRequiredService<ValuationDesk>();

    public DateOnly Today => CourtTime.DayOf(Clock.Now);

    public static async Task<DeskSite> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, string day = "2026-03-02")
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
        var lot = TestRows.Lot(court);
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            db.AddRange(court, elsewhere);
            db.AddRange(Roster(RosterKind.Platform, Platforms).Concat(Roster(RosterKind.Institution, Institutions)).Concat(Roster(RosterKind.Association, Associations)).Concat(Roster(RosterKind.Authority, "tax")));
            await db.SaveChangesAsync();
            db.Add(lot);
            await db.SaveChangesAsync();
        }

        var site = new DeskSite(host, clock, lot);
        await site.AddPeopleAsync(court.Id, elsewhere.Id);
        return site;
    }

    /// <summary>The browser of somebody, signed in; "" for a visitor who is not.</summary>
    public async Task<SiteClient> AsAsync(string name)
    {
        if (_clients.TryGetValue(name, out var known)) { return known; }
        var client = Host.NewVisitor();
        if (name.Length > 0) { await client.SignInAsync(MailOf(name), Password); }
        return _clients[name] = client;
    }

    /// <summary>The mail address of somebody's account.</summary>
    public static string MailOf(string name) => $"{name}@test.hengping";

    /// <summary>Where somebody works on a valuation.</summary>
    public static string DeskOf(string name, string number) => name switch
    {
        "judge" or "clerk" or "elsewhere" => $"/court/valuations/{number}",
        ['i', >= '0' and <= '9'] => $"/appraiser/{number}",
        "assoc" or "other" => $"/association/{number}",
        _ => $"/me/valuations/{number}",
    };

    /// <summary>Goes on to noon of a court day and lets the clock do what is due.</summary>
    public async Task GoToAsync(DateOnly day)
    {
        Clock.MoveTo(CourtTime.At(day, new TimeOnly(12, 0)));
        Assert.Empty((await Host.Services.GetRequiredService<ValuationSweep>().RunAsync(CancellationToken.None)).Failed);
    }

    /// <summary>How a valuation stands.</summary>
    public async Task<ValuationState> StateAsync(string number) => (await Desk.FindAsync(await IdAsync(number), CancellationToken.None))!;

    /// <summary>Id of a valuation.</summary>
    public async Task<Guid> IdAsync(string number)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Valuations.Where(row => row.Number == number).Select(row => row.Id).SingleAsync();
    }

    /// <summary>A context to look behind the pages.</summary>
    public Task<AuctionDb> OpenDatabaseAsync() => Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    /// <summary>What an act asks somebody now.</summary>
    public async Task<IReadOnlyList<ActField>> FieldsAsync(string name, string number, string slug)
    {
        var reader = Host.Services.GetRequiredService<DeskReader>();
        await using var db = await OpenDatabaseAsync();
        var person = await db.Users.AsNoTracking().SingleAsync(user => user.Email == MailOf(name));
        var (desk, view) = DeskOf(name, number).Split('/')[1] switch
        {
            "court" => (ActDesk.Court, await reader.ForCourtAsync(number, person.CourtId!.Value, person.Id, name == "judge", CancellationToken.None)),
            "appraiser" => (ActDesk.Institution, await reader.ForRosterAsync(number, new(ActDesk.Institution, "/appraiser", Roles.Appraiser, name, ShellTexts.InstitutionDesk), person.Id, CancellationToken.None)),
            "association" => (ActDesk.Association, await reader.ForRosterAsync(number, new(ActDesk.Association, "/association", Roles.Association, name, ShellTexts.AssociationDesk), person.Id, CancellationToken.None)),
            _ => (ActDesk.Party, await reader.ForPartyAsync(number, person.Id, CancellationToken.None)),
        };
        return ValuationCatalog.Find(slug, desk)!.Fields(view!.Scene);
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var client in _clients.Values) { client.Dispose(); }
        await Host.DisposeAsync();
    }

    private static IEnumerable<RosterEntryRow> Roster(RosterKind kind, params string[] ids) => ids.Select((id, place) => new RosterEntryRow
    {
        Id = id,
        Kind = kind,
        Ordinal = place + 1,
        NameZh = $"江州{id}有限公司",
        NameEn = $"Jiangzhou {id}",
        Fields = $"{RosterFields.RealEstate} {RosterFields.Assets}",
        ListedFrom = new DateOnly(2020, 1, 1),
    });

    private async Task AddPeopleAsync(Guid court, Guid elsewhere)
    {
        await using var scope = Host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var hash = accounts.PasswordHasher.HashPassword(new Account(), Password);
        var people = new List<(string Name, Guid? Court, string? Role, string? Institution)>
        {
            ("judge", court, Roles.Judge, null), ("clerk", court, Roles.Clerk, null), ("elsewhere", elsewhere, Roles.Judge, null),
            ("creditor", null, null, null), ("debtor", null, null, null), ("third", null, null, null), ("stranger", null, null, null),
        };
        people.AddRange(Institutions.Select(id => (id, (Guid?)null, (string?)Roles.Appraiser, (string?)id)));
        people.AddRange(Associations.Select(id => (id, (Guid?)null, (string?)Roles.Association, (string?)id)));
        foreach (var (name, courtId, role, institution) in people)
        {
            var person = TestRows.Person(MailOf(name), name);
            (person.CourtId, person.RosterEntryId, person.PasswordHash) = (courtId, institution, hash);
            Assert.True((await accounts.CreateAsync(person)).Succeeded);
            if (role is not null) { Assert.True((await accounts.AddToRoleAsync(person, role)).Succeeded); }
        }
    }
}
