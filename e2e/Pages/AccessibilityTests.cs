using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.Web.Demo;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Auction.E2E.Pages;

/// <summary>The checker for accessibility finds nothing, the browser complains of nothing, and no page is wider than its window.</summary>
public sealed class AccessibilityTests(Browser browser, LiveSite site)
{
    public static TheoryData<string, string, string> Pages
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var page in new[] { "home", "lots", "lot-live", "lot-bidder", "lot-ended", "record", "costs", "verify-lot", "verify", "sign-in", "tools", "valuations", "valuations/rosters", "valuations/accuracy", "valuation-online", "valuation-appraisal", "valuation-agreeing" })
            {
                foreach (var language in new[] { "zh-CN", "en" })
                {
                    rows.Add(page, language, Screen.Desk.Name);
                    rows.Add(page, language, Screen.Phone.Name);
                }
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Page_IsAccessibleAndClean(string page, string language, string width)
    {
        var screen = width == Screen.Phone.Name ? Screen.Phone : Screen.Desk;
        await using var visitor = await browser.OpenAsync(site.Address, $"{language}-{width}", screen);
        if (page == "lot-bidder") { await visitor.SignInAsync(DemoPeople.Bidders[0]); }
        var path = page switch
        {
            "home" => "/",
            "lots" => "/lots",
            "lot-live" or "lot-bidder" => $"/lots/{LiveSite.ForWatching}",
            "lot-ended" => $"/lots/{await EndedLotAsync(visitor.Page)}",
            "record" => $"/lots/{await EndedLotAsync(visitor.Page)}/bids",
            "costs" => $"/lots/{await EndedLotAsync(visitor.Page)}/costs",
            "verify-lot" => $"/lots/{await EndedLotAsync(visitor.Page)}/verify",
            "valuation-online" => await ValuationAsync(visitor.Page, "phase=fixed&method=onlineinquiry"),
            "valuation-appraisal" => await ValuationAsync(visitor.Page, "phase=objections&method=appraisal"),
            "valuation-agreeing" => await ValuationAsync(visitor.Page, "phase=agreeing"),
            _ => $"/{page}",
        };
        await visitor.OpenAsync(language == "en" ? $"/en{path}".TrimEnd('/') : path);
        Assert.Equal(language, await visitor.Page.GetAttributeAsync("html", "lang"));
        Assert.Equal(1, await visitor.Page.Locator("h1:visible").CountAsync());

        var found = await visitor.Page.RunAxe();
        await visitor.PictureAsync($"axe-{page.Replace('/', '-')}");
        Assert.Equal("", string.Join('\n', found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id}: {node.Html}"))));
        Assert.True(await Bidding.BidFormTests.FitsAsync(visitor.Page), $"{path} is wider than {screen.Width} px.");
        visitor.AssertNoComplaints();
    }

    /// <summary>A valuation of the demo data that stands like this.</summary>
    private static async Task<string> ValuationAsync(IPage page, string query)
    {
        await page.GotoAsync($"/valuations?{query}");
        return (await page.Locator(".val-row h2 a").First.GetAttributeAsync("href"))!;
    }

    /// <summary>Any sold lot of the demo data.</summary>
    private static async Task<string> EndedLotAsync(IPage page)
    {
        await page.GotoAsync("/lots?status=sold");
        var address = await page.Locator("main a[href*='/lots/HP']").First.GetAttributeAsync("href");
        return address!.Split('/')[^1].Split('?', '#')[0];
    }
}
