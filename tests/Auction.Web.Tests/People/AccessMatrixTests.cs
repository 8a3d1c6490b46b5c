using System.Net;
using System.Text.RegularExpressions;
using Auction.Data;
using Auction.Data.People;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Auction.Web.Demo;
using Auction.Web.Shell.Security;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Routing;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.People;

/// <summary>Who may open what, made from the routes of the running site: an address that nobody opened is closed.</summary>
public sealed partial class AccessMatrixTests
{
    private const string Elsewhere = "elsewhere@test.hengping";
    private const string ElsewherePassword = "a-long-test-password";

    /// <summary>Addresses of the open interface that ask for no token: what is public on the pages too, and signing in.</summary>
    private static readonly string[] PublicApi =
    [
        "GET lots/{number}", "GET lots/{number}/events", "GET keys", "GET valuations/{number}", "GET accuracy", "GET tools", "POST tools/{name}", "POST tokens",
    ];

    /// <summary>What court finance keeps (PAY-TWO); nothing else of the court's is theirs.</summary>
    private static readonly string[] Money = ["/court/accounts", "/court/distributions"];

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public async Task EveryPage_AsEverybody()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(CancellationToken.None);
        var known = await ResourcesAsync(host);
        var pages = Endpoints(host).Where(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>() is not null)
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/')).Where(path => !path.StartsWith("/error", StringComparison.Ordinal)).Distinct().ToList();
        Assert.True(pages.Count > 70);
        var faults = new List<string>();
        foreach (var person in await PeopleAsync(host))
        {
            using var client = host.NewVisitor();
            if (person.Mail.Length > 0) { await client.SignInAsync(person.Mail, person.Password); }
            foreach (var pattern in pages)
            {
                var (path, isReal) = Fill(pattern, known);
                var page = await client.GetAsync(path);
                if (FaultOf(person, pattern, isReal, page) is { } fault) { faults.Add($"{person.Role} at {path}: {fault}"); }
            }
        }

        Assert.Empty(faults);
    }

    [Fact]
    public async Task EveryAddress_SaysWhetherItIsOpen()
    {
        await using var host = await RealHost.StartAsync();
        var endpoints = Endpoints(host).ToList();
        Assert.Empty(endpoints.Where(endpoint => !IsApi(endpoint) && endpoint.Metadata.GetMetadata<IAuthorizeData>() is null && endpoint.Metadata.GetMetadata<IAllowAnonymous>() is null)
            .Select(endpoint => endpoint.RoutePattern.RawText));
        var open = endpoints.Where(endpoint => endpoint.Metadata.GetMetadata<IAllowAnonymous>() is not null).Select(endpoint => endpoint.Metadata.GetMetadata<PageActionDescriptor>()?.ViewEnginePath)
            .OfType<string>().Distinct().Order(StringComparer.Ordinal);
        Assert.Equal(PublicPages.All.Order(StringComparer.Ordinal), open);
    }

    [Fact]
    public async Task OpenInterface_AsksForAToken_ExceptWhereItIsPublic()
    {
        await using var host = await RealHost.StartAsync();
        using var visitor = host.NewVisitor();
        var asked = 0;
        foreach (var endpoint in Endpoints(host).Where(IsApi))
        {
            var pattern = endpoint.RoutePattern.RawText!["/api/v1/".Length..];
            var method = endpoint.Metadata.GetMetadata<IHttpMethodMetadata>()!.HttpMethods.Single();
            if (PublicApi.Contains($"{method} {pattern}", StringComparer.Ordinal)) { continue; }
            using var request = new HttpRequestMessage(new HttpMethod(method), $"/api/v1/{Parameter().Replace(pattern, "none")}");
            if (method == "POST") { request.Content = new StringContent("{}", System.Text.Encoding.UTF8, "application/json"); }
            using var response = await visitor.Http.SendAsync(request);
            Assert.True(response.StatusCode == HttpStatusCode.Unauthorized, $"{method} {pattern}: {response.StatusCode}");
            asked++;
        }

        Assert.True(asked > 3);
    }

    /// <summary>What is wrong with what somebody got; null when it is as it should be.</summary>
    private static string? FaultOf(Person person, string pattern, bool isReal, SitePage page)
    {
        var isSignIn = page.Address.AbsolutePath == "/sign-in" && !pattern.StartsWith("/sign-", StringComparison.Ordinal);
        if ((int)page.Status >= 500) { return $"{page.Status}"; }
        if (PublicArea(pattern)) { return isSignIn ? "asks to sign in" : null; }
        if (person.Role.Length == 0) { return isSignIn ? null : $"is open to visitors: {page.Status} {page.Address.AbsolutePath}"; }
        var admitted = Area(pattern) switch
        {
            "court" when person.Role == Roles.Finance => Money.Any(place => pattern == place || pattern.StartsWith(place + "/", StringComparison.Ordinal)),
            "court" => person.IsStaff && (person.IsHere || !pattern.Contains('{', StringComparison.Ordinal)),
            "appraiser" => person.Role == Roles.Appraiser,
            "association" => person.Role == Roles.Association,
            "auxiliary" => person.Role == Roles.Auxiliary,
            "me" => !pattern.Contains('{', StringComparison.Ordinal),
            _ => true,
        };
        return (admitted, page.Status) switch
        {
            (false, not HttpStatusCode.NotFound) => $"is let in: {page.Status}",
            (true, HttpStatusCode.NotFound) when isReal => "is kept out",
            _ => null,
        };
    }

    private static bool PublicArea(string pattern) => Area(pattern) is not ("me" or "court" or "appraiser" or "association" or "auxiliary") && !pattern.EndsWith("/register", StringComparison.Ordinal);

    private static string Area(string pattern) => pattern.Split('/')[1];

    // Parameters get what there is where it is known, and otherwise what there is not.
    private static (string Path, bool IsReal) Fill(string pattern, IReadOnlyList<(string Prefix, string Number)> known)
    {
        // A sale is opened for an asset named in the query; without one there is nothing to show.
        if (!pattern.Contains('{', StringComparison.Ordinal)) { return (pattern, IsReal: pattern != "/court/disposals/new"); }
        var found = known.FirstOrDefault(pair => pattern.StartsWith(pair.Prefix, StringComparison.Ordinal));
        var isReal = found.Number is not null && Parameter().Count(pattern.Replace("/{handler?}", "", StringComparison.Ordinal)) == 1;
        var path = pattern.Replace("/{handler?}", "", StringComparison.Ordinal);
        var first = true;
        path = Parameter().Replace(path, match =>
        {
            var value = first && found.Number is { } number ? number : match.Value.Contains("guid", StringComparison.Ordinal) ? Guid.Empty.ToString() : "none";
            first = false;
            return value;
        });
        return (path, isReal);
    }

    private static async Task<IReadOnlyList<(string Prefix, string Number)>> ResourcesAsync(RealHost host)
    {
        await using var db = await host.Database.OpenAsync();
        var court = await db.Users.Where(user => user.UserName == DemoPeople.Judge.UserName).Select(user => user.CourtId!.Value).SingleAsync();
        return
        [
            ("/court/cases/", (await db.Cases.Where(row => row.CourtId == court).Select(row => row.Id).FirstAsync()).ToString()),
            ("/court/disposals/", await db.Disposals.Where(row => row.CourtId == court).Select(row => row.Number).FirstAsync()),
            ("/court/valuations/", await db.Valuations.Where(row => row.CourtId == court).Select(row => row.Number).FirstAsync()),
            ("/court/lots/", await db.Lots.Where(row => row.CourtId == court).Select(row => row.Number).FirstAsync()),
            ("/association/", await db.Valuations.Where(row => db.Deadlines.Any(deadline => deadline.SubjectId == row.Id && deadline.Whose == DemoPeople.Association.RosterEntryId)).Select(row => row.Number).FirstAsync()),
            ("/me/valuations/", await NotTheirsAsync(db)),
        ];
    }

    // A valuation that none of the people of the matrix is a party of.
    private static async Task<string> NotTheirsAsync(AuctionDb db)
    {
        var creditor = await db.Users.Where(user => user.UserName == DemoPeople.Creditor.UserName).Select(user => user.Id).SingleAsync();
        return await db.Valuations.Where(row => db.ValuationParties.Any(party => party.ValuationId == row.Id && party.AccountId == creditor)).Select(row => row.Number).FirstAsync();
    }

    private static async Task<IReadOnlyList<Person>> PeopleAsync(RealHost host)
    {
        await using var scope = host.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var judge = TestRows.Person(Elsewhere, "外院法官");
        await using (var db = await host.Database.OpenAsync())
        {
            var court = TestRows.Court();
            db.Add(court);
            await db.SaveChangesAsync();
            judge.CourtId = court.Id;
        }

        Assert.True((await accounts.CreateAsync(judge, ElsewherePassword)).Succeeded);
        Assert.True((await accounts.AddToRoleAsync(judge, Roles.Judge)).Succeeded);
        return
        [
            new("", "", ""),
            new("bidder", DemoPeople.Bidders[0].UserName, DemoPeople.Password),
            .. new[] { DemoPeople.Judge, DemoPeople.Clerk, DemoPeople.Finance, DemoPeople.Appraiser, DemoPeople.Association, DemoPeople.Auxiliary, DemoPeople.Operator, DemoPeople.Supervisor }
                .Select(person => new Person(person.Role!, person.UserName, DemoPeople.Password)),
            new(Roles.Judge, Elsewhere, ElsewherePassword),
        ];
    }

    private static IEnumerable<RouteEndpoint> Endpoints(RealHost host) => host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>();

    private static bool IsApi(RouteEndpoint endpoint) => endpoint.RoutePattern.RawText!.StartsWith("/api/v1/", StringComparison.Ordinal);

    [GeneratedRegex(@"\{[^{}]*\}")]
    private static partial Regex Parameter();

    /// <summary>Somebody who opens everything.</summary>
    private sealed record Person(string Role, string Mail, string Password)
    {
        public bool IsStaff => Role is Roles.Judge or Roles.Clerk;

        public bool IsHere => IsStaff && Mail != Elsewhere;
    }
}
