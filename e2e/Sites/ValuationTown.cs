using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Rosters;
using Auction.Domain.Calendar;
using Auction.Grains.Valuations;
using Auction.Sandbox.Platforms;
using Auction.TestKit;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Rounds;
using Auction.Web.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Valuation.Procedure;

namespace Auction.E2E.Sites;

/// <summary>The site with a court, its rosters and people, beside the sandbox that plays the inquiry platforms. Days pass when a journey says so, for both alike.</summary>
public sealed class ValuationTown : IAsyncLifetime
{
    private readonly ShiftedTime _time = new();
    private readonly TemporaryFolder _folder = new();
    private RealHost? _host;
    private SandboxHost? _sandbox;

    /// <summary>Address of the site.</summary>
    public Uri Address => _host!.Address;

    /// <summary>The court day.</summary>
    public DateOnly Today => CourtTime.DayOf(_time.GetUtcNow());

    /// <summary>People of each institution on the roster.</summary>
    public static DemoPerson PersonOf(string institution) => institution == DemoPeople.Appraiser.RosterEntryId
        ? DemoPeople.Appraiser
        : new($"{institution}@demo.hengping", institution, Roles.Appraiser, RosterEntryId: institution);

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // A Monday morning ahead of us, so that no journey depends on the day it is run.
        var today = CourtTime.DayOf(_time.GetUtcNow());
        _time.MoveTo(CourtTime.At(today.AddDays(8 - (int)today.DayOfWeek), new TimeOnly(9, 0)));
        _sandbox = await SandboxHost.StartAsync(_time);
        _host = await RealHost.StartAsync(
            DatabaseKind.Sqlite,
            platformsFile: await _sandbox.WriteFileAsync(_folder.Path),
            change: services => services.AddSingleton<IPlatformClock>(new ProcessClock(_time)));
        await AddPeopleAsync(await AddCourtAsync());
    }

    /// <summary>Says how platforms behave from now on.</summary>
    public async Task BehaveAsync(params (string Platform, PlatformBehaviour Behaviour)[] platforms)
    {
        foreach (var (platform, behaviour) in platforms) { await _sandbox!.SetAsync(platform, behaviour); }
    }

    /// <summary>Goes on to a court day at nine and lets the clock do what is due.</summary>
    public async Task GoToAsync(DateOnly day)
    {
        _time.MoveTo(CourtTime.At(day, new TimeOnly(9, 0)));
        Assert.Empty((await _host!.Services.GetRequiredService<ValuationSweep>().RunAsync(CancellationToken.None)).Failed);
    }

    /// <summary>How a valuation stands.</summary>
    public async Task<ValuationState> StateAsync(string number)
    {
        await using var db = await OpenDatabaseAsync();
        var id = await db.Valuations.Where(row => row.Number == number).Select(row => row.Id).SingleAsync();
        return (await _host!.Services.GetRequiredService<ValuationDesk>().FindAsync(id, CancellationToken.None))!;
    }

    /// <summary>Waits until a valuation stands as wanted; what the messenger brings comes by itself.</summary>
    public async Task WaitAsync(string number, Func<ValuationState, bool> wanted)
    {
        for (var tries = 0; tries < 300; tries++)
        {
            if (wanted(await StateAsync(number))) { return; }
            await Task.Delay(100);
        }

        Assert.Fail($"{number} stays at {(await StateAsync(number)).Phase}.");
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_host is not null) { await _host.DisposeAsync(); }
        if (_sandbox is not null) { await _sandbox.DisposeAsync(); }
        _folder.Dispose();
    }

    private Task<AuctionDb> OpenDatabaseAsync() => _host!.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    private async Task<CourtRow> AddCourtAsync()
    {
        var court = TestRows.Court(DemoPeople.Judge.CourtCode);
        await using var db = await OpenDatabaseAsync();
        await using var rosters = File.OpenRead(ProjectTree.PathTo("src", "Auction.Web", "Demo", "rosters.json"));
        db.Add(court);
        db.AddRange(RosterFile.Read(rosters, isDemo: true));
        await db.SaveChangesAsync();
        return court;
    }

    private async Task AddPeopleAsync(CourtRow court)
    {
        await using var scope = _host!.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var hash = accounts.PasswordHasher.HashPassword(new Account(), DemoPeople.Password);
        await using var db = await OpenDatabaseAsync();
        var institutions = await db.RosterEntries.Where(row => row.Kind == RosterKind.Institution).Select(row => row.Id).ToListAsync();
        foreach (var person in new[] { DemoPeople.Judge, DemoPeople.Clerk, DemoPeople.Creditor, DemoPeople.Debtor }.Concat(institutions.Select(PersonOf)))
        {
            var account = TestRows.Person(person.UserName, person.Name);
            (account.PasswordHash, account.RosterEntryId, account.CourtId) = (hash, person.RosterEntryId, person.CourtCode is null ? null : court.Id);
            Assert.True((await accounts.CreateAsync(account)).Succeeded);
            if (person.Role is { } role) { Assert.True((await accounts.AddToRoleAsync(account, role)).Succeeded); }
        }
    }
}
