using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Pages;

/// <summary>The language is chosen by address and remembered; the page itself stays the same.</summary>
public sealed class LanguageTests(Browser browser, LiveSite site)
{
    [Fact]
    public async Task Switch_ChangesThePageAndIsRemembered()
    {
        await using var visitor = await browser.OpenAsync(site.Address, "language");
        await visitor.OpenAsync($"/lots/{LiveSite.ForEnglish}");
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("望江苑");
        await visitor.Page.Locator(".hp-lang a[lang=en]").First.ClickAsync();
        await Expect(visitor.Page.Locator("h1")).ToContainTextAsync("Wangjiang");
        Assert.Equal($"/en/lots/{LiveSite.ForEnglish}", new Uri(visitor.Page.Url).AbsolutePath);

        await visitor.Page.GotoAsync("/");
        Assert.Equal("en", await visitor.Page.GetAttributeAsync("html", "lang"));
        await visitor.Page.Locator(".hp-lang a[lang='zh-CN']").First.ClickAsync();
        await Expect(visitor.Page.Locator("html")).ToHaveAttributeAsync("lang", "zh-CN");
        visitor.AssertNoComplaints();
    }
}
