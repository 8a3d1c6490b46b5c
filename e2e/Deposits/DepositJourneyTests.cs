using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Deposits;

/// <summary>A bidder registers, is led to the provider's page, pays, gets a code, and sees the money back once the round is over.</summary>
public sealed class DepositJourneyTests(Browser browser, MoneyTown town) : IClassFixture<MoneyTown>
{
    public static TheoryData<string, string> Screens { get; } = new() { { "1280", "HP2611-0019" }, { "390", "HP2611-0021" } };

    [Theory]
    [MemberData(nameof(Screens))]
    [Trait("Rule", "AUC-17.2")]
    [Trait("Rule", "AUC-18.1")]
    [Trait("Rule", "AUC-23")]
    public async Task PaidOnTheProvidersPage_TheCodeComesByItself_AndTheMoneyGoesBack(string screen, string lot)
    {
        await using var bidder = await browser.OpenAsync(town.Address, $"deposit-{screen}", screen == "390" ? Screen.Phone : Screen.Desk);
        await bidder.SignInAsync(DemoPeople.Bidders[0]);
        await bidder.OpenAsync($"/lots/{lot}/register");
        foreach (var box in await bidder.Page.Locator("input[name=read]").AllAsync()) { await box.CheckAsync(); }
        await bidder.Page.ClickAsync("main form button[type=submit]");
        await Expect(bidder.Page.Locator("main a[href*='handler=Pay']")).ToBeVisibleAsync();
        await bidder.PictureAsync("to-pay");
        await bidder.Page.ClickAsync("main a[href*='handler=Pay']");

        await bidder.Page.FillAsync("input[name=payer]", DemoPeople.Bidders[0].Name);
        await bidder.Page.ClickAsync("button[value=pay]");
        await Expect(bidder.Page.Locator("h1")).ToContainTextAsync("报名竞买");
        for (var tries = 0; tries < 40 && await bidder.Page.Locator(".codebox").CountAsync() == 0; tries++)
        {
            await bidder.Page.WaitForTimeoutAsync(250);
            await bidder.OpenAsync($"/lots/{lot}/register");
        }

        await Expect(bidder.Page.Locator(".codebox")).ToBeVisibleAsync();
        await town.WithdrawAsync(lot);
        var mine = bidder.Page.Locator("main section").Filter(new LocatorFilterOptions { HasText = lot });
        for (var tries = 0; tries < 60; tries++)
        {
            await bidder.OpenAsync("/me/deposits");
            if ((await mine.TextContentAsync())!.Contains("已退还", StringComparison.Ordinal)) { break; }
            await bidder.Page.WaitForTimeoutAsync(250);
        }

        await Expect(mine).ToContainTextAsync("已退还");
        await bidder.PictureAsync("released");
        Assert.Empty(await new Desk(bidder, "/me/deposits").FaultsAsync("/me/deposits"));
        Assert.Empty(await new Desk(bidder, "/me/deposits").FaultsAsync($"/lots/{lot}/register"));
        bidder.AssertNoComplaints();
    }
}
