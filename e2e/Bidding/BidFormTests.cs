using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Bidding;

/// <summary>Every way to bid ends in exactly the bid that was meant.</summary>
public sealed class BidFormTests(Browser browser, LiveSite site)
{
    [Fact]
    public async Task DoubleClick_IsOneBid()
    {
        await using var bidder = await browser.OpenAsync(site.Address, "double");
        await bidder.SignInAsync(DemoPeople.Bidders[0]);
        await bidder.OpenLotAsync(LiveSite.ForDoubleClick);
        await bidder.BidAsync("700,000");
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();

        await using var rival = await browser.OpenAsync(site.Address, "double-rival");
        await rival.SignInAsync(DemoPeople.Bidders[1]);
        await rival.OpenLotAsync(LiveSite.ForDoubleClick);
        await rival.Page.FillAsync("#amount", "702,000");
        await rival.Page.DblClickAsync("[data-part=submit]");
        var send = rival.Page.Locator("dialog[data-part=ask][open] [data-ask=send]");
        if (await send.IsVisibleAsync()) { await send.DblClickAsync(); }
        await Expect(rival.Standing("ahead")).ToBeVisibleAsync();
        await bidder.SeesPriceAsync("702,000");
        Assert.Equal(2, site.AcceptedBids(LiveSite.ForDoubleClick));
        rival.AssertNoComplaints();
    }

    [Fact]
    public async Task KeyboardAlone_IsEnough()
    {
        await using var bidder = await browser.OpenAsync(site.Address, "keyboard");
        await bidder.OpenAsync("/sign-in");
        await TabToAsync(bidder, "#UserName");
        await bidder.Page.Keyboard.TypeAsync(DemoPeople.Bidders[0].UserName);
        await bidder.Page.Keyboard.PressAsync("Tab");
        await bidder.Page.Keyboard.TypeAsync(DemoPeople.Password);
        await bidder.Page.Keyboard.PressAsync("Enter");
        await Expect(bidder.Page.Locator("#Password")).ToHaveCountAsync(0);

        await bidder.OpenLotAsync(LiveSite.ForKeyboard);
        await TabToAsync(bidder, "#amount");
        await bidder.Page.Keyboard.PressAsync("ArrowUp");
        await Expect(bidder.Page.Locator("#amount")).ToHaveValueAsync("702,000");
        await bidder.Page.Keyboard.PressAsync("PageUp");
        await Expect(bidder.Page.Locator("#amount")).ToHaveValueAsync("722,000");
        await bidder.Page.Keyboard.PressAsync("PageDown");
        await bidder.Page.Keyboard.PressAsync("Enter");

        // The question stands in between; Enter on its heading does nothing, a button must have the focus.
        await Expect(bidder.Page.Locator("dialog[data-part=ask]")).ToBeVisibleAsync();
        await bidder.Page.Keyboard.PressAsync("Enter");
        await Expect(bidder.Page.Locator("dialog[data-part=ask]")).ToBeVisibleAsync();
        await TabToAsync(bidder, "dialog [data-ask=send]");
        await bidder.Page.Keyboard.PressAsync("Enter");
        await bidder.SeesPriceAsync("702,000");
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();
        Assert.Equal(1, site.AcceptedBids(LiveSite.ForKeyboard));
    }

    [Fact]
    public async Task OnAPhone_TheBarOpensTheSheetAndTheSheetBids()
    {
        await using var bidder = await browser.OpenAsync(site.Address, "phone", Screen.Phone);
        await bidder.SignInAsync(DemoPeople.Bidders[0]);
        await bidder.OpenAsync($"/lots/{LiveSite.ForPhone}");
        await bidder.Page.TapAsync("[data-part=baropen]");
        var sheet = bidder.Page.Locator("dialog[data-part=sheet]");
        await Expect(sheet).ToBeVisibleAsync();
        await Expect(sheet.Locator("#amount")).ToHaveValueAsync("700,000");
        await bidder.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Browser.Screenshots, "sheet-phone.png") });
        await sheet.Locator("[data-part=submit]").TapAsync();
        await bidder.ConfirmIfAskedAsync();
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();
        Assert.Equal(1, site.AcceptedBids(LiveSite.ForPhone));
        Assert.True(await FitsAsync(bidder.Page), "The page is wider than the phone.");
        bidder.AssertNoComplaints();
    }

    [Fact]
    public async Task WithoutJavaScript_TheFormBidsAndTheRefusalNamesTheStep()
    {
        await using var bidder = await browser.OpenAsync(site.Address, "plain", script: false);
        await bidder.SignInAsync(DemoPeople.Bidders[0]);
        await bidder.OpenAsync($"/lots/{LiveSite.WithoutScript}");
        await SubmitPlainlyAsync(bidder, "700000");
        await Expect(bidder.Page.Locator(".receipt .seq")).ToBeVisibleAsync();
        await bidder.SeesPriceAsync("700,000");

        await using var rival = await browser.OpenAsync(site.Address, "plain-rival", script: false);
        await rival.SignInAsync(DemoPeople.Bidders[1], "/en");
        await rival.OpenAsync($"/en/lots/{LiveSite.WithoutScript}");
        await SubmitPlainlyAsync(rival, "701000");
        await Expect(rival.Page.Locator("[data-part=me] .bid-me.out")).ToContainTextAsync("2,000.00");
        await rival.PictureAsync("refused");
        Assert.Equal(1, site.AcceptedBids(LiveSite.WithoutScript));
    }

    [Fact]
    [Trait("Rule", "AUC-21.1")]
    public async Task PriorityPurchaser_MatchesThePriceAndLeads()
    {
        await using var bidder = await browser.OpenAsync(site.Address, "ordinary");
        await using var priority = await browser.OpenAsync(site.Address, "priority");
        await bidder.SignInAsync(DemoPeople.Bidders[0]);
        await bidder.OpenLotAsync(LiveSite.ForPriority);
        await bidder.BidAsync("700,000");
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();

        await priority.SignInAsync(DemoPeople.Priority);
        await priority.OpenLotAsync(LiveSite.ForPriority);
        await priority.Page.ClickAsync("[data-part=match] button[type=submit]");
        await priority.ConfirmIfAskedAsync();
        await Expect(bidder.Standing("prio")).ToBeVisibleAsync();
        await priority.SeesPriceAsync("700,000");
        await priority.PictureAsync("matched");
        Assert.Equal(2, site.AcceptedBids(LiveSite.ForPriority));
    }

    /// <summary>Sends the form, ticks what is asked, and sends again.</summary>
    private static async Task SubmitPlainlyAsync(Visitor visitor, string amount)
    {
        await visitor.Page.FillAsync("#amount", amount);
        await visitor.Page.ClickAsync("[data-part=submit]");
        var confirm = visitor.Page.Locator("input[name=IsConfirmed]");
        if (await confirm.CountAsync() == 0) { return; }
        await confirm.CheckAsync();
        var again = visitor.Page.Locator("input[name=Retyped]");
        if (await again.CountAsync() > 0) { await again.FillAsync(amount); }
        await visitor.Page.ClickAsync("[data-part=submit]");
    }

    private static async Task TabToAsync(Visitor visitor, string selector)
    {
        for (var i = 0; i < 120; i++)
        {
            if (await visitor.Page.EvaluateAsync<bool>("s => document.activeElement?.matches(s) === true", selector)) { return; }
            await visitor.Page.Keyboard.PressAsync("Tab");
        }

        Assert.Fail($"{selector} cannot be reached with the Tab key.");
    }

    internal static Task<bool> FitsAsync(IPage page) =>
        page.EvaluateAsync<bool>("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth");
}
