using Auction.Data.Procedures;
using Auction.Data;
using Auction.Data.Files;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Grains.Procedures;
using Auction.Grains.Rounds;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.TestKit.Valuations;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Valuation.Lottery;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations;

/// <summary>The real site with one valuation whose appraisal is entrusted, and everybody who may have to do with it.</summary>
internal sealed class DrawSite : IAsyncDisposable
{
    private const string Password = "a-long-test-password";

    private static readonly ActContext Judge = ValuationNode.Judge;

    private DrawSite(RealHost host, Guid id, string number)
    {
        Host = host;
        Id = id;
        Number = number;
    }

    public RealHost Host { get; }

    public Guid Id { get; }

    public string Number { get; }

    private ValuationDesk Desk => Host.Services.GetRequiredService<ValuationDesk>();

    public static async Task<DrawSite> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite)
    {
        var host = await RealHost.StartAsync(kind);
        var (court, elsewhere) = (TestRows.Court(), TestRows.Court());
        await using (var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            db.AddRange(court, elsewhere);
            db.AddRange(Enumerable.Range(1, 5).Select(place => new RosterEntryRow
            {
                Id = $"i{place}", Kind = RosterKind.Institution, Ordinal = place, NameZh = $"江州第{place}评估有限公司", NameEn = $"Jiangzhou Appraisal No. {place}", ListedFrom = new DateOnly(2020, 1, 1),
            }));
            await db.SaveChangesAsync();
        }

        var applicant = await AddAsync(host, "applicant", court: null, role: null, institution: null);
        await AddAsync(host, "stranger", court: null, role: null, institution: null);
        await AddAsync(host, "judge", court.Id, Roles.Judge, institution: null);
        await AddAsync(host, "clerk", court.Id, Roles.Clerk, institution: null);
        await AddAsync(host, "elsewhere", elsewhere.Id, Roles.Judge, institution: null);
        await AddAsync(host, "supervisor", court: null, Roles.Supervisor, institution: null);
        await AddAsync(host, "operator", court: null, Roles.Operator, institution: null);
        foreach (var place in new[] { 1, 5 }) { await AddAsync(host, $"appraiser{place}", court: null, Roles.Appraiser, $"i{place}"); }
        var (id, number) = await OpenAsync(host.Services.GetRequiredService<ValuationDesk>(), court, applicant);
        return new DrawSite(host, id, number);
    }

    /// <summary>A signed-in person; a visitor without a name.</summary>
    public async Task<SiteClient> VisitAsync(string? name)
    {
        var client = Host.NewVisitor();
        if (name is not null) { await client.SignInAsync($"{name}@test.hengping", Password); }
        return client;
    }

    /// <summary>A command that must be accepted.</summary>
    public Task DoAsync(ValuationCommand command) => DoAsync(Desk, Id, command);

    /// <summary>Both sides name these institutions.</summary>
    public async Task AgreeAsync(params string[] institutions)
    {
        await DoAsync(new ProposeInstitutions("A", institutions));
        await DoAsync(new ProposeInstitutions("D", institutions));
    }

    /// <summary>Freezes a list of five, of which the last is excluded.</summary>
    public Task FreezeAsync() => DoAsync(new FreezeDrawList(
        new DrawList("2020-01-01", "real-estate", [.. Enumerable.Range(1, 5).Select(place => new DrawEntry($"i{place}", $"江州第{place}评估有限公司", place == 5 ? DrawExclusion.LicenceTooNarrow : null))]),
        Document: null));

    /// <summary>Makes the secret and publishes its commitment.</summary>
    public async Task CommitAsync() => Assert.Equal(ProcedureOutcome.Accepted, (await Desk.CommitDrawAsync(Id, ValuationNode.NewKey(), Judge, CancellationToken.None)).Outcome);

    /// <summary>Both sides give an input and the secret is opened.</summary>
    public async Task HoldAsync()
    {
        await DoAsync(new GiveDrawInput("A", "二零二六"));
        await DoAsync(new GiveDrawInput("D", "7 & <b>seven</b>"));
        Assert.Equal(ProcedureOutcome.Accepted, (await Desk.OpenDrawAsync(Id, ValuationNode.NewKey(), Judge, CancellationToken.None)).Outcome);
    }

    /// <summary>Puts a file into the valuation.</summary>
    public async Task<string> AddFileAsync(FileAudience audience, string name, string mediaType, byte[] bytes)
    {
        var sha256 = await Host.Services.GetRequiredService<FileShelf>().PutAsync(bytes, mediaType, CancellationToken.None);
        await using var db = await Host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync();
        db.ValuationFiles.Add(new() { ValuationId = Id, Sha256 = sha256, Name = name, Audience = audience, AddedAt = DateTimeOffset.UnixEpoch });
        await db.SaveChangesAsync();
        return sha256;
    }

    public ValueTask DisposeAsync() => Host.DisposeAsync();

    private static async Task<(Guid Id, string Number)> OpenAsync(ValuationDesk desk, CourtRow court, Guid applicant)
    {
        var today = CourtTime.DayOf(DateTimeOffset.UtcNow);
        var opening = new ValuationOpening
        {
            Id = Guid.CreateVersion7(),
            CourtId = court.Id,
            CaseNumber = "(2026)江0102执1873号",
            AssetZh = "江州市临江区望江苑地下一层 12 号车位",
            AssetEn = "Parking space 12, basement of Wangjiang Court",
            Terms = new()
            {
                Number = "",
                Kind = PropertyKind.Other,
                AssetClass = AssetClass.OtherRight,
                SeizedOn = today,
                SeizedUntil = today.AddMonths(36),
                Parties = [new("A", PartyRole.Applicant), new("D", PartyRole.Debtor)],
                RuleBook = RuleBooks.Edition2022.Version,
            },
            Parties = [new("A", "江州禾川商贸有限公司", AccountId: applicant), new("D", "林知远")],
        };
        var answer = await desk.OpenAsync(opening, ValuationNode.NewKey(), Judge, CancellationToken.None);
        foreach (var subject in InvestigationChecklist.Of(PropertyKind.Other)) { await DoAsync(desk, opening.Id, new RecordFact(subject, FactStanding.Known, ValuationNode.Document)); }
        await DoAsync(desk, opening.Id, new RecordPricingFacts(new(HasGovernmentPrice: false, NeedsInspection: true, HasOnlineConditions: true, MustBeAppraised: false, IsEasilyPriced: false, ValuationNode.Document)));
        await DoAsync(desk, opening.Id, new MakeRequests("A", PartyRequests.Appraisal | PartyRequests.LocalRoster));
        await DoAsync(desk, opening.Id, new MakeRequests("D", PartyRequests.Appraisal | PartyRequests.LocalRoster));
        await DoAsync(desk, opening.Id, new EntrustAppraisal("2020-01-01", ["i1", "i2", "i3", "i4"], today.AddDays(3)));
        return (opening.Id, answer.Events.OfType<ValuationOpened>().Single().Terms.Number);
    }

    private static async Task DoAsync(ValuationDesk desk, Guid id, ValuationCommand command)
    {
        var answer = await desk.ExecuteAsync(id, command, ValuationNode.NewKey(), Judge, CancellationToken.None);
        Assert.True(answer.Outcome == ProcedureOutcome.Accepted, $"{command}: {answer.Outcome} {answer.Words?.En}");
    }

    private static async Task<Guid> AddAsync(RealHost host, string name, Guid? court, string? role, string? institution)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var person = TestRows.Person($"{name}@test.hengping", name);
        person.CourtId = court;
        person.RosterEntryId = institution;
        Assert.True((await accounts.CreateAsync(person, Password)).Succeeded);
        if (role is not null) { Assert.True((await accounts.AddToRoleAsync(person, role)).Succeeded); }
        return person.Id;
    }
}
