using System.Net;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Domain.Calendar;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Web.Tests.Cases;

/// <summary>What is due in a court's cases: on the desk, on the page of a case, in the calendar file.</summary>
[Trait("Rule", "LIM-2")]
public sealed class CaseDeadlinePagesTests
{
    private static readonly Uri Calendar = new("/court/cases/deadlines.ics", UriKind.Relative);

    private static CancellationToken Cancelled => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData(DatabaseKind.Sqlite)]
    [InlineData(DatabaseKind.Postgres)]
    public async Task DueList_HasWhatEndsWithinTheDays_AndLosesWhatIsRenewed(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(Cancelled);
        using var judge = await SignInAsync(host, DemoPeople.Judge);
        var today = CourtTime.DayOf(DateTimeOffset.UtcNow);
        var asset = await ChangeAsync(host, async db =>
        {
            foreach (var row in await db.Seizures.ToListAsync(Cancelled)) { row.Until = today.AddDays(200); }
            var last = await db.Seizures.OrderBy(row => row.Document).FirstAsync(Cancelled);
            last.Until = today.AddDays(7);
            return last;
        });

        foreach (var (within, source, expected) in new[] { (0, "1", 0), (7, "1", 1), (30, "1", 1), (7, "2", 0) })
        {
            var page = await judge.GetAsync($"/court/cases/due?within={within}&source={source}");
            Assert.Equal(expected, page.Document.QuerySelectorAll("tbody tr").Count(row => row.TextContent.Contains("查封届满前续行查封", StringComparison.Ordinal)));
        }

        Assert.Contains("查封届满前续行查封", (await judge.GetAsync("/court/cases")).Document.QuerySelector("#due")!.TextContent, StringComparison.Ordinal);
        var caseId = await ChangeAsync(host, db => db.Assets.Where(row => row.Id == asset.AssetId).Select(row => row.CaseId).SingleAsync(Cancelled));
        var detail = await judge.GetAsync($"/court/cases/{caseId}");
        Assert.Contains("还剩 7 日", detail.Document.QuerySelector("#deadlines")!.TextContent, StringComparison.Ordinal);
        Assert.Contains("续行", detail.Document.QuerySelector(".note")!.TextContent, StringComparison.Ordinal);

        await ChangeAsync(host, db =>
        {
            db.Seizures.Add(new() { AssetId = asset.AssetId, Document = "R", From = today, Until = today.AddDays(300), Turn = 1, Authority = "x" });
            return Task.FromResult(true);
        });
        Assert.DoesNotContain("查封届满前续行查封", (await judge.GetAsync("/court/cases/due?within=30&source=1")).Document.QuerySelector("main")!.TextContent.Replace("查封届满前续行查封。", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public async Task CalendarFile_IsTheCourtsOwn_BehindTheLogin_AndNamesNobody()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(Cancelled);
        using var judge = await SignInAsync(host, DemoPeople.Judge);
        using var bidder = await SignInAsync(host, DemoPeople.Bidders[0]);
        using var stranger = host.NewVisitor();

        using var answer = await judge.Http.GetAsync(Calendar, Cancelled);
        var text = (await answer.Content.ReadAsStringAsync(Cancelled)).Replace("\r\n ", "", StringComparison.Ordinal);

        Assert.Equal("text/calendar", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("SUMMARY:查封届满前续行查封 · ", text, StringComparison.Ordinal);
        Assert.Contains("/court/cases/", text, StringComparison.Ordinal);
        Assert.DoesNotContain("程砚", text, StringComparison.Ordinal);
        Assert.Equal(HttpStatusCode.NotFound, (await bidder.Http.GetAsync(Calendar, Cancelled)).StatusCode);
        Assert.DoesNotContain("VCALENDAR", await stranger.Http.GetStringAsync(Calendar, Cancelled), StringComparison.Ordinal);
    }

    private static async Task<SiteClient> SignInAsync(RealHost host, DemoPerson person)
    {
        var client = host.NewVisitor();
        await client.SignInAsync(person.UserName, DemoPeople.Password);
        return client;
    }

    private static async Task<T> ChangeAsync<T>(RealHost host, Func<AuctionDb, Task<T>> change)
    {
        await using var db = await host.Services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync(Cancelled);
        var result = await change(db);
        await db.SaveChangesAsync(Cancelled);
        return result;
    }
}
