using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.TestKit;
using Auction.TestKit.Processes;
using Auction.TestKit.Rounds;
using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Bidding;

/// <summary>The server is killed while people look at a lot: the pages say so, come back by themselves, and nothing is lost.</summary>
public sealed class RestartTests(Browser browser)
{
    private const string Number = "HP2611-9101";

    [Fact]
    public async Task KilledServer_PagesComeBackAndEveryBidIsThere()
    {
        using var folder = new TemporaryFolder();
        var lots = new Dictionary<string, TestRound>(StringComparer.Ordinal);
        await LiveSite.SeedAsync(folder.Path, lots, (Number, TimeSpan.FromHours(3)));
        await using var program = await AuctionProcess.StartAsync(new AuctionProcessOptions { DataFolder = folder.Path, Demo = true });
        await using var bidder = await browser.OpenAsync(program.Address, "bidder");
        await using var rival = await browser.OpenAsync(program.Address, "rival");
        await Task.WhenAll(bidder.SignInAsync(DemoPeople.Bidders[0]), rival.SignInAsync(DemoPeople.Bidders[1]));
        await bidder.OpenLotAsync(Number);
        await rival.OpenLotAsync(Number);
        await bidder.BidAsync("700,000");
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();
        var receipt = await bidder.Page.Locator(".receipt .seq").InnerTextAsync();

        await program.KillAsync();
        await Expect(bidder.Part("banner").Locator(".note.warn")).ToBeVisibleAsync();
        await bidder.PictureAsync("reconnecting");

        await program.StartAgainAsync(new Dictionary<string, string>());
        await Expect(bidder.Part("banner").Locator(".note.ok")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30_000 });
        await Expect(bidder.Standing("ahead")).ToBeVisibleAsync();
        Assert.Equal(receipt, await bidder.Page.Locator(".receipt .seq").InnerTextAsync());
        await bidder.SeesPriceAsync("700,000");

        // The session, the form and the channel outlive the process: the rival bids without signing in or reloading.
        await Expect(rival.Part("banner").Locator(".note.ok")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = 30_000 });
        await rival.BidAsync("704,000");
        await Expect(rival.Standing("ahead")).ToBeVisibleAsync();
        await bidder.SeesPriceAsync("704,000");
        await Expect(bidder.Standing("out")).ToBeVisibleAsync();
        Assert.Equal(2, LiveSite.AcceptedBids(folder.Path, lots[Number].Id));
        bidder.AssertNoComplaints("WebSocket connection", "ERR_CONNECTION_REFUSED");
    }
}
