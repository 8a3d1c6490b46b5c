using System.Globalization;
using System.Net;
using System.Text.Json;
using Auction.Data.Valuations;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Auction.Web.Shell.Formatting;
using Auction.Web.Valuations.Views;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Valuation.Procedure;

namespace Auction.Web.Tests.Valuations;

/// <summary>What everybody sees of the demo valuations, which stand in every phase.</summary>
public sealed class PublicPageTests
{
    [Theory]
    [EachDatabase]
    public async Task InEveryPhase_NothingUnpublishedLeaksFromPageOrInterface(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await using var db = await host.Database.OpenAsync();
        using var visitor = host.NewVisitor();
        var heads = await db.Valuations.AsNoTracking().ToListAsync();
        Assert.Equal(
            Enum.GetValues<ValuationPhase>().Except([ValuationPhase.NotOpened, ValuationPhase.Correcting]).Order(),
            heads.Select(head => head.Phase).Distinct().Order());
        foreach (var head in heads)
        {
            var state = (await host.Services.GetRequiredService<ValuationDesk>().FindAsync(head.Id, CancellationToken.None))!;
            var secrets = await SecretsAsync(db, head, state);
            foreach (var address in new[] { $"/valuations/{head.Number}", $"/en/valuations/{head.Number}", $"/api/v1/valuations/{head.Number}" })
            {
                var text = await visitor.Http.GetStringAsync(new Uri(address, UriKind.Relative));
                Assert.All(secrets, secret => Assert.DoesNotContain(secret, text, StringComparison.Ordinal));
            }

            // The file itself stays closed as well, whatever its row says.
            foreach (var withheld in PublishedFacts.Withheld(state))
            {
                using var answer = await visitor.Http.GetAsync(new Uri($"/valuations/{head.Number}/files/{withheld}", UriKind.Relative));
                Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
            }
        }
    }

    [Theory]
    [EachDatabase]
    public async Task Page_ShowsWhatIsPublished(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        await using var db = await host.Database.OpenAsync();
        using var visitor = host.NewVisitor();

        // One late and one excluded platform, the price in a lot's notice.
        var head = await db.Valuations.AsNoTracking().SingleAsync(row => row.AssetZh.Contains("望江苑"));
        var page = await visitor.GetAsync($"/en/valuations/{head.Number}");
        Assert.Equal("¥2,412,000", page.Document.QuerySelector(".val-price")!.TextContent);
        string[] standings = [.. page.Document.QuerySelectorAll("#answers > .tablecard tbody tr").Select(row => row.Children[6].TextContent.Trim())];
        Assert.Equal(["Left out by the reviewExceeds the property", "Counted", "Counted", "Counted", "No report in time"], standings);
        Assert.Equal(["+25.8%", "−2.3%", "+0.4%", "+1.9%", "–"], page.Document.QuerySelectorAll("#answers > .tablecard tbody tr").Select(row => row.Children[5].TextContent.Trim()));
        Assert.Equal(2, page.Document.QuerySelectorAll("#answers svg[role=img]").Length);
        Assert.Equal(4, page.Document.QuerySelectorAll("#files .doc").Length);
        var lot = await db.Lots.AsNoTracking().SingleAsync(row => row.Id == head.LotId);
        Assert.NotNull((await visitor.GetAsync($"/lots/{lot.Number}")).Document.QuerySelector($"a[href='/valuations/{head.Number}']"));

        using var json = JsonDocument.Parse(await visitor.Http.GetStringAsync(new Uri($"/api/v1/valuations/{head.Number}", UriKind.Relative)));
        Assert.Equal(241_200_000, json.RootElement.GetProperty("price").GetProperty("amountFen").GetInt64());
        Assert.Equal(["Excluded", "Counted", "Counted", "Counted", "Missed"], json.RootElement.GetProperty("answers").EnumerateArray().Select(answer => answer.GetProperty("standing").GetString()));
        using var unknown = await visitor.Http.GetAsync(new Uri("/api/v1/valuations/HV0001-0001", UriKind.Relative));
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, (await visitor.GetAsync("/valuations/HV0001-0001")).Status);
    }

    [Fact]
    public async Task ThoseWhoTakePart_FindTheWayToTheirDesk()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite, demo: true);
        await using var db = await host.Database.OpenAsync();
        var number = await db.Valuations.AsNoTracking().Where(row => row.AssetZh.Contains("酒店")).Select(row => row.Number).SingleAsync();
        foreach (var (person, desk) in new[]
        {
            (DemoPeople.Debtor, $"/me/valuations/{number}"), (DemoPeople.Judge, $"/court/valuations/{number}"), (DemoPeople.Appraiser, $"/appraiser/{number}"), (DemoPeople.Bidders[0], null),
        })
        {
            using var visitor = host.NewVisitor();
            await visitor.SignInAsync(person.UserName, DemoPeople.Password);
            Assert.Equal(desk, (await visitor.GetAsync($"/valuations/{number}")).Document.QuerySelector(".val-aside a.btn-primary")?.GetAttribute("href"));
        }
    }

    /// <summary>Names of persons, and every figure and report that is not published.</summary>
    private static async Task<IReadOnlyList<string>> SecretsAsync(Data.AuctionDb db, ValuationRow head, ValuationState state)
    {
        var secrets = await db.ValuationParties.AsNoTracking().Where(row => row.ValuationId == head.Id).Select(row => row.Name).ToListAsync();
        secrets.Add("\"A\"");
        secrets.AddRange(PublishedFacts.Withheld(state));
        var shown = PublishedFacts.Reports(state);
        var reports = (state.Online?.Platforms ?? []).Select(platform => platform.Report).Append(state.Appraisal?.Commission?.Report).OfType<PriceReport>();
        secrets.AddRange(reports.Where(report => !shown.Contains(report.Document)).SelectMany(report => new[] { MoneyWords.Digits(report.Result), report.Result.Fen.ToString(CultureInfo.InvariantCulture) }));
        if (head.Phase == ValuationPhase.Agreeing) { secrets.AddRange(["486,000", "48600000", .. state.Agreement!.Sealed.Values.Select(figure => figure.Commitment)]); }
        return secrets;
    }
}
