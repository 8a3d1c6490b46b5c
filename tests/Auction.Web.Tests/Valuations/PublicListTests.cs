using System.Net;
using Auction.TestKit.Databases;
using Auction.TestKit.Hosting;
using AngleSharp.Dom;

namespace Auction.Web.Tests.Valuations;

/// <summary>The lists: valuations, rosters, league table.</summary>
public sealed class PublicListTests
{
    [Theory]
    [EachDatabase]
    public async Task List_SearchesFiltersAndPages(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        using var visitor = host.NewVisitor();
        var first = await visitor.GetAsync("/valuations");
        var second = await visitor.GetAsync("/valuations?page=2");
        Assert.Equal((20, 2), (Rows(first.Document), Rows(second.Document)));
        string[] opened = [.. first.Document.QuerySelectorAll(".val-row h2 a").Select(link => link.GetAttribute("href")!)];
        Assert.Equal(opened.Length, opened.Distinct().Count());
        foreach (var (query, found) in new[]
        {
            ("q=望江", 1), ("q=执1873", 1), ("q=WANGJIANG", 1), ("q=%25", 2), ("q=%25+望江", 0), ("phase=agreeing", 1), ("phase=fixed&method=market", 1), ("kind=equity", 2),
            ("court=jz0121", 2), ("court=nowhere", 20), ("phase=nonsense", 20), ("phase=withdrawn&kind=vehicle", 0), ("page=99", 2),
        })
        {
            var page = await visitor.GetAsync("/valuations?" + query);
            Assert.Equal((query, found), (query, Rows(page.Document)));
            Assert.Equal(found == 0, page.Document.QuerySelector(".empty-box") is not null);
        }
    }

    [Fact]
    public async Task WithoutAnyValuation_ThePagesSaySo()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite);
        using var visitor = host.NewVisitor();
        Assert.NotNull((await visitor.GetAsync("/valuations")).Document.QuerySelector(".empty-box"));
        Assert.Contains("No sale to compare with yet.", (await visitor.GetAsync("/en/valuations/accuracy")).Text, StringComparison.Ordinal);
        Assert.Contains("The roster is empty.", (await visitor.GetAsync("/en/valuations/rosters")).Text, StringComparison.Ordinal);
    }

    [Theory]
    [EachDatabase]
    public async Task LeagueTable_CountsTheSoldOnes_AndMarksSmallSamples(DatabaseKind kind)
    {
        await using var host = await RealHost.StartAsync(kind, demo: true);
        using var visitor = host.NewVisitor();
        var page = await visitor.GetAsync("/en/valuations/accuracy");
        var tables = page.Document.QuerySelectorAll("table.league");
        Assert.Equal((5, 1), (tables[0].QuerySelectorAll("tbody tr").Length, tables[1].QuerySelectorAll("tbody tr").Length));
        Assert.All(page.Document.QuerySelectorAll("table.league tbody tr"), row => Assert.Contains("Small sample", row.TextContent, StringComparison.Ordinal));
        Assert.All(tables[0].QuerySelectorAll("tbody tr"), row => Assert.Equal("4", row.Children[1].TextContent));
        Assert.Equal(5, (await visitor.GetAsync("/en/valuations/accuracy?kind=vehicle&sort=bias")).Document.QuerySelectorAll("table.league tbody tr").Length);

        var csv = await visitor.Http.GetStringAsync(new Uri("/valuations/accuracy?handler=Csv", UriKind.Relative));
        Assert.Equal(7, csv.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.StartsWith("source,", csv, StringComparison.Ordinal);
        using var api = await visitor.Http.GetAsync(new Uri("/api/v1/accuracy", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, api.StatusCode);
    }

    [Fact]
    public async Task Rosters_ShowDatesAndWhoWasRemoved()
    {
        await using var host = await RealHost.StartAsync(DatabaseKind.Sqlite, demo: true);
        using var visitor = host.NewVisitor();
        var page = await visitor.GetAsync("/en/valuations/rosters");
        Assert.Equal(["6", "12", "2", "2", "2"], page.Document.QuerySelectorAll("table.roster").Select(table => table.QuerySelectorAll("tbody tr").Length.ToString(System.Globalization.CultureInfo.InvariantCulture)));
        Assert.Contains("Removed 2026-02-01", page.Document.QuerySelectorAll("table.roster")[0].QuerySelectorAll("tr").Last().TextContent, StringComparison.Ordinal);
        Assert.Equal(1, (await visitor.GetAsync("/en/valuations/rosters?field=mining")).Document.QuerySelectorAll("table.roster")[1].QuerySelectorAll("tbody tr").Length);
    }

    private static int Rows(IDocument page) => page.QuerySelectorAll(".val-row").Length;
}
