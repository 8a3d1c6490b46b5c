using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Messages;

/// <summary>A bidder pays, is told so, finds the message behind the bell and takes note of it; the court reconciles the payment.</summary>
public sealed class MessageJourneyTests(Browser browser, MoneyTown town) : IClassFixture<MoneyTown>
{
    // Its court is the demo judge's, and nobody has registered for it.
    private const string Lot = "HP2611-0042";

    public static TheoryData<string, int> Screens { get; } = new() { { "1280", 1 }, { "390", 2 } };

    [Theory]
    [MemberData(nameof(Screens))]
    [Trait("Rule", "AUC-18.1")]
    [Trait("Rule", "MON-1")]
    public async Task WhatHappenedIsTold_BehindTheBell_AndReadOnce(string screen, int bidderIndex)
    {
        var size = screen == "390" ? Screen.Phone : Screen.Desk;
        await using var bidder = await browser.OpenAsync(town.Address, $"messages-{screen}", size);
        await bidder.SignInAsync(DemoPeople.Bidders[bidderIndex]);
        await bidder.OpenAsync($"/lots/{Lot}/register");
        foreach (var box in await bidder.Page.Locator("input[name=read]").AllAsync()) { await box.CheckAsync(); }
        await bidder.Page.ClickAsync("main form button[type=submit]");
        await bidder.Page.ClickAsync("main a[href*='handler=Pay']");
        await bidder.Page.FillAsync("input[name=payer]", DemoPeople.Bidders[bidderIndex].Name);
        await bidder.Page.ClickAsync("button[value=pay]");

        // Its code comes by itself, and the words about it.
        var about = bidder.Page.Locator(".msgs li.unread").Filter(new LocatorFilterOptions { HasText = "保证金已确认：临江区沿江路东侧 B-12 地块" });
        for (var tries = 0; tries < 60; tries++)
        {
            await bidder.OpenAsync("/me/messages?unread=true&q=B-12");
            if (await about.CountAsync() > 0) { break; }
            await bidder.Page.WaitForTimeoutAsync(250);
        }

        await Expect(about).ToHaveCountAsync(1);
        await bidder.PictureAsync("told");
        var faults = new Desk(bidder, "/me/messages");
        Assert.Empty(await faults.FaultsAsync("/me/messages"));
        Assert.Empty(await faults.FaultsAsync("/me/messages/settings"));
        await bidder.PictureAsync("settings");

        await bidder.OpenAsync("/me/messages");
        var unread = await bidder.Page.Locator(".msgs li.unread").CountAsync();
        await bidder.Page.Locator(".msgs li.unread form[action*='handler=Read'] button:not([name=goes])").First.ClickAsync();
        await Expect(bidder.Page.Locator(".msgs li.unread")).ToHaveCountAsync(unread - 1);
        bidder.AssertNoComplaints();

        // The court finds the same payment on both sides.
        await using var judge = await browser.OpenAsync(town.Address, $"reconciliation-{screen}", size);
        await judge.SignInAsync(DemoPeople.Judge);
        await judge.OpenAsync("/court/accounts");
        // The demo distribution's account holds money that no provider collected.
        await judge.Page.Locator("main tbody tr").Filter(new LocatorFilterOptions { HasNotText = "2112" }).Locator("th a").First.ClickAsync();
        await judge.Page.Locator("main a[href$='/reconciliation']").ClickAsync();
        await Expect(judge.Page.Locator("tr[data-outcome=None]").First).ToBeVisibleAsync();
        await Expect(judge.Page.Locator("tr[data-outcome]:not([data-outcome=None])")).ToHaveCountAsync(0);
        await judge.PictureAsync("reconciliation");
        Assert.Empty(await new Desk(judge, "/court/accounts").FaultsAsync(new Uri(judge.Page.Url).PathAndQuery));
        judge.AssertNoComplaints();
    }
}
