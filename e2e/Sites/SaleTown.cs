using Auction.Data;
using Auction.Data.Cases;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Domain.Amounts;
using Auction.Domain.Assets;
using Auction.Domain.Calendar;
using Auction.Domain.Disposal;
using Auction.Domain.Rounds;
using Auction.Grains.Disposals;
using Auction.Grains.Journal;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.TestKit.Databases;
using Auction.TestKit.Disposals;
using Auction.TestKit.Hosting;
using Auction.TestKit.Rounds;
using Auction.Web.Demo;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.E2E.Sites;

/// <summary>The site with a court, one case with its assets, and the people who have to do with their sale. Days pass when a journey says so.</summary>
public class SaleTown : IAsyncLifetime
{
    private const int Count = 7;

    private const string Facts = """{"location":"江州市临江区望江苑地下一层","owner-share":"被执行人单独所有","occupation":"空置","lease":"无租赁","mortgage":"无抵押","arrears":"无欠费"}""";

    private readonly ShiftedTime _time = new();
    private readonly Queue<Guid> _assets = new();
    private RealHost? _host;

    /// <summary>Address of the site.</summary>
    public Uri Address => _host!.Address;

    /// <summary>The court day.</summary>
    public DateOnly Today => CourtTime.DayOf(_time.GetUtcNow());

    /// <summary>An asset no other journey sells.</summary>
    public Guid NextAsset() => _assets.Dequeue();

    /// <summary>An asset a bank is secured on.</summary>
    public Guid Mortgaged { get; private set; }

    /// <summary>An asset that is the home the debtor needs.</summary>
    public Guid Home { get; private set; }

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        // A Monday morning ahead of us, so that no journey depends on the day it is run.
        var today = CourtTime.DayOf(_time.GetUtcNow());
        _time.MoveTo(CourtTime.At(today.AddDays(8 - (int)today.DayOfWeek), new TimeOnly(9, 0)));
        var (payments, services) = await StartOutsideAsync(_time);
        _host = await RealHost.StartAsync(paymentsFile: payments, servicesFile: services, change: added => added.AddSingleton<IPlatformClock>(new ProcessClock(_time)));
        var court = TestRows.Court(DemoPeople.Judge.CourtCode);
        await using (var db = await OpenDatabaseAsync())
        {
            db.Add(court);
            await db.SaveChangesAsync();
        }

        await AddCaseAsync(court, await AddPeopleAsync(court));
    }

    /// <summary>Goes on to an instant and lets the clock do what is due, here and in the rounds.</summary>
    public async Task GoToAsync(DateTimeOffset instant)
    {
        _time.MoveTo(instant);
        Assert.Empty((await Of<DisposalSweep>().RunAsync(CancellationToken.None)).Failed);
        await WakeRoundsAsync();
    }

    /// <summary>Goes on to nine o'clock of a court day.</summary>
    public Task GoToAsync(DateOnly day) => GoToAsync(CourtTime.At(day, new TimeOnly(9, 0)));

    /// <summary>How a disposal stands.</summary>
    public async Task<DisposalState> StateAsync(string number) => (await Of<DisposalDesk>().FindAsync(await IdAsync(number), CancellationToken.None))!;

    /// <summary>Fixes the price as a valuation would.</summary>
    public Task PriceAsync(string number, long yuan) => Launch(number).PriceAsync(yuan);

    /// <summary>Launches a round and goes on to the day of its notice. Launching itself has its own journey.</summary>
    /// <returns>Number of the lot.</returns>
    public async Task<string> NoticeAsync(string number, RoundKind kind, long startYuan)
    {
        await GoToAsync((await Launch(number).NotifyAsync(kind, startYuan)).NoticeDay);
        var answer = await Of<DisposalDesk>().PublishAsync(await IdAsync(number), new PublishNotice(TestLaunch.Document), TestLaunch.Shown, Guid.NewGuid().ToString("N"), ActContext.Platform, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
        await WakeRoundsAsync();
        return await LotAsync(number);
    }

    /// <summary>Number of the lot of a disposal.</summary>
    public async Task<string> LotAsync(string number)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Lots.Where(lot => db.Disposals.Any(row => row.Number == number && row.LotId == lot.Id)).Select(lot => lot.Number).SingleAsync();
    }

    /// <summary>Admits a person to the round announced now; registration and deposit have their own journeys.</summary>
    public async Task AdmitAsync(string number, DemoPerson person)
    {
        ArgumentNullException.ThrowIfNull(person);
        await using var db = await OpenDatabaseAsync();
        var account = await db.Users.Where(user => user.UserName == person.UserName).Select(user => user.Id).SingleAsync();
        var admitted = await Of<BidderAdmission>().AdmitAsync(await RoundAsync(number), account, rank: null, ActContext.Platform, CancellationToken.None);
        Assert.Null(admitted.Refusal);
    }

    /// <summary>Goes on to the start of bidding.</summary>
    public async Task StartBiddingAsync(string number) => await GoToAsync((await StateAsync(number)).Round!.Draft.StartsAt);

    /// <summary>Lets the round end, its last minutes served second by second.</summary>
    public async Task EndBiddingAsync(string number)
    {
        var round = await RoundAsync(number);
        var end = (await (await Of<IRoundDirectory>().FindAsync(round, CancellationToken.None)).ViewAsync(CancellationToken.None)).State.EndsAt;
        _time.MoveTo(end.AddMinutes(-6));
        while (_time.GetUtcNow() < end.AddSeconds(3))
        {
            _time.MoveTo(_time.GetUtcNow().AddSeconds(1));
            await Of<JournalWriter>().ProbeAsync(round);
        }

        await WakeRoundsAsync();
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        GC.SuppressFinalize(this);
        if (_host is not null) { await _host.DisposeAsync(); }
        await StopOutsideAsync();
    }

    /// <summary>Starts the outside parties, which live in the town's time; without them money and names are not asked for.</summary>
    /// <returns>The files that name the payment provider and the identity service.</returns>
    protected virtual Task<(string? Payments, string? Services)> StartOutsideAsync(TimeProvider time) => Task.FromResult<(string?, string?)>((null, null));

    /// <summary>Stops them.</summary>
    protected virtual Task StopOutsideAsync() => Task.CompletedTask;

    private TestLaunch Launch(string number) => new(() => StateAsync(number), command => GiveAsync(number, command), Today);

    private T Of<T>()
        where T : notnull => _host!.Services.GetRequiredService<T>();

    private Task<AuctionDb> OpenDatabaseAsync() => Of<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();

    private async Task WakeRoundsAsync()
    {
        Assert.Empty(await Of<RoundBridge>().RunAsync(CancellationToken.None));
        await using var db = await OpenDatabaseAsync();
        foreach (var link in await db.DisposalRounds.AsNoTracking().ToListAsync())
        {
            await (await Of<IRoundDirectory>().FindAsync(link.RoundId, CancellationToken.None)).WakeAsync(CancellationToken.None);
        }

        Assert.Empty(await Of<RoundBridge>().RunAsync(CancellationToken.None));
    }

    private async Task GiveAsync(string number, DisposalCommand command)
    {
        var answer = await Of<DisposalDesk>().ExecuteAsync(await IdAsync(number), command, Guid.NewGuid().ToString("N"), ActContext.Platform, CancellationToken.None);
        Assert.Equal((ProcedureOutcome.Accepted, null), (answer.Outcome, answer.Words?.En));
    }

    private async Task<Guid> IdAsync(string number)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.Disposals.Where(row => row.Number == number).Select(row => row.Id).SingleAsync();
    }

    private async Task<Guid> RoundAsync(string number)
    {
        await using var db = await OpenDatabaseAsync();
        return await db.DisposalRounds
            .Where(link => db.Disposals.Any(row => row.Number == number && row.Id == link.DisposalId))
            .OrderByDescending(link => link.RoundNumber).Select(link => link.RoundId).FirstAsync();
    }

    private async Task<Dictionary<string, Guid>> AddPeopleAsync(CourtRow court)
    {
        await using var scope = _host!.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var hash = accounts.PasswordHasher.HashPassword(new Account(), DemoPeople.Password);
        var ids = new Dictionary<string, Guid>(StringComparer.Ordinal);
        foreach (var person in new[] { DemoPeople.Judge, DemoPeople.Clerk, DemoPeople.Finance, DemoPeople.Creditor, DemoPeople.Debtor }.Concat(DemoPeople.Panel).Concat(DemoPeople.Bidders))
        {
            var account = TestRows.Person(person.UserName, person.Name);
            (account.PasswordHash, account.CourtId) = (hash, person.CourtCode is null ? null : court.Id);
            Assert.True((await accounts.CreateAsync(account)).Succeeded);
            if (person.Role is { } role) { Assert.True((await accounts.AddToRoleAsync(account, role)).Succeeded); }
            ids[person.UserName] = account.Id;
        }

        return ids;
    }

    private async Task AddCaseAsync(CourtRow court, Dictionary<string, Guid> people)
    {
        var now = _time.GetUtcNow();
        var owner = new CaseRow
        {
            Id = Guid.CreateVersion7(), Number = "（2026）江0102执2218号", NumberKey = "（2026）江0102执2218号", CourtId = court.Id, FiledOn = Today.AddMonths(-2),
            Cause = "金融借款合同纠纷", Title = "（2026）江0102民初3310号民事判决书", Judge = DemoPeople.Judge.Name, CreatedAt = now, ChangedAt = now,
        };
        var parties = new[] { ("A", DisposalRole.Applicant, DemoPeople.Creditor), ("D", DisposalRole.Debtor, DemoPeople.Debtor) }
            .Select(each => new CasePartyRow { Id = Guid.NewGuid(), CaseId = owner.Id, Reference = each.Item1, Role = each.Item2, Name = each.Item3.Name, IsBody = true, AccountId = people[each.Item3.UserName] }).ToList();
        var assets = Enumerable.Range(1, Count).Select(place => new AssetRow
        {
            Id = Guid.CreateVersion7(), Number = FormattableString.Invariant($"HA2611-{place:0000}"), CaseId = owner.Id, Reference = FormattableString.Invariant($"{place}"), Kind = AssetKind.OtherBuilding,
            TitleZh = $"江州市临江区望江苑地下一层 {place} 号车位", TitleEn = $"Parking space {place}, Wangjiang Court", RegionZh = "江州市临江区", RegionEn = "Linjiang, Jiangzhou", FactsJson = Facts, IsNecessaryHome = place == Count, CreatedAt = now,
        }).ToList();
        await using var db = await OpenDatabaseAsync();
        db.Add(owner);
        await db.SaveChangesAsync();
        db.AddRange(parties);
        db.AddRange(assets);
        await db.SaveChangesAsync();
        db.AddRange(assets.Select(asset => new SeizureRow { AssetId = asset.Id, Document = "（2026）江0102执保77号", From = Today.AddMonths(-2), Until = Today.AddMonths(34), Turn = 1, Authority = court.NameZh }));
        (Mortgaged, Home) = (assets[^2].Id, assets[^1].Id);
        var bank = new CasePartyRow { Id = Guid.NewGuid(), CaseId = owner.Id, Reference = "B", Role = DisposalRole.PriorityCreditor, Name = "江州农商银行", IsBody = true };
        db.Add(bank);
        await db.SaveChangesAsync();
        db.AddRange(
            new ClaimRow { Id = Guid.NewGuid(), CaseId = owner.Id, PartyId = bank.Id, Reference = "C3", Kind = ClaimKind.Principal, Amount = Money.FromYuan(150_000), AssetId = Mortgaged, Rank = 1 },
            new ClaimRow { Id = Guid.NewGuid(), CaseId = owner.Id, PartyId = parties[0].Id, Reference = "C1", Kind = ClaimKind.Principal, Amount = Money.FromYuan(180_000) },
            new ClaimRow { Id = Guid.NewGuid(), CaseId = owner.Id, PartyId = parties[0].Id, Reference = "C2", Kind = ClaimKind.Costs, Amount = Money.FromYuan(4_000) });
        await db.SaveChangesAsync();
        foreach (var asset in assets.SkipLast(2)) { _assets.Enqueue(asset.Id); }
    }
}
