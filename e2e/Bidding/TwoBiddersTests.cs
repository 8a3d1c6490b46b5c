using System.Text.Json;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.TestKit;
using Auction.TestKit.Processes;
using Auction.TestKit.Rounds;
using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Bidding;

/// <summary>
/// The main job on one lot, in real time: two people bid against each other in the last minutes, a third watches, the end moves,
/// the round closes for all of them, and a stranger checks the record in a browser and on the command line.
/// </summary>
public sealed class TwoBiddersTests(Browser browser)
{
    private const string Number = "HP2611-9001";
    private const float UntilClosed = 7 * 60 * 1000;

    [Fact]
    [Trait("Rule", "AUC-20.2b")]
    public async Task TwoBidInTheLastMinutes_TheEndMovesTheRoundClosesAndAStrangerVerifies()
    {
        // A site of its own: the lot must still be in its last minutes when this test begins, whatever ran before it.
        using var folder = new TemporaryFolder();
        var lots = new Dictionary<string, TestRound>(StringComparer.Ordinal);
        await LiveSite.SeedAsync(folder.Path, lots, (Number, TimeSpan.FromMinutes(4)));
        await using var site = await AuctionProcess.StartAsync(new AuctionProcessOptions { DataFolder = folder.Path, Demo = true });
        await using var first = await browser.OpenAsync(site.Address, "first");
        await using var second = await browser.OpenAsync(site.Address, "second");
        await using var watcher = await browser.OpenAsync(site.Address, "watcher");
        await Task.WhenAll(first.SignInAsync(DemoPeople.Bidders[0]), second.SignInAsync(DemoPeople.Bidders[1]));
        await first.OpenLotAsync(Number);
        await second.OpenLotAsync(Number, "/en");
        await watcher.OpenLotAsync(Number);

        await first.BidAsync("700000");
        await Expect(first.Standing("ahead")).ToBeVisibleAsync();
        await Expect(first.Page.Locator(".receipt .seq")).ToBeVisibleAsync();
        await Task.WhenAll(second.SeesPriceAsync("700,000"), watcher.SeesPriceAsync("700,000"));

        // In the last five minutes each bid moves the end to five minutes after it, for everyone.
        await Expect(watcher.Part("extensions")).ToContainTextAsync("1");
        await Expect(second.Part("extensions")).ToContainTextAsync("1");

        await second.BidAsync("702,000");
        await Expect(second.Standing("ahead")).ToBeVisibleAsync();
        await Expect(first.Standing("out")).ToBeVisibleAsync();
        await watcher.SeesPriceAsync("702,000");
        await first.PictureAsync("outbid");
        await watcher.PictureAsync("extended");

        // An untouched field has followed the minimum, so the button alone is the next bid.
        await Expect(first.Page.Locator("#amount")).ToHaveValueAsync("704,000");
        await first.Page.ClickAsync("[data-part=submit]");
        await first.ConfirmIfAskedAsync();
        await Expect(first.Standing("ahead")).ToBeVisibleAsync();
        await Expect(second.Standing("out")).ToBeVisibleAsync();
        await watcher.SeesPriceAsync("704,000");

        foreach (var person in new[] { first, second, watcher })
        {
            await Expect(person.Page.Locator("[data-part=headtag] .tag.sold")).ToBeVisibleAsync(new LocatorAssertionsToBeVisibleOptions { Timeout = UntilClosed });
            await person.SeesPriceAsync("704,000");
            await person.PictureAsync("ended");
            person.AssertNoComplaints();
        }

        Assert.Equal(3, LiveSite.AcceptedBids(folder.Path, lots[Number].Id));
        await VerifyAsStrangerAsync(site.Address);
    }

    private async Task VerifyAsStrangerAsync(Uri address)
    {
        await using var stranger = await browser.OpenAsync(address, "stranger");
        await stranger.OpenAsync($"/lots/{Number}/verify");
        await stranger.Page.ClickAsync("[data-part=start]");
        await Expect(stranger.Page.Locator("[data-part=result] .note.ok").First).ToBeVisibleAsync();
        await stranger.PictureAsync("verified");

        var download = await stranger.Page.RunAndWaitForDownloadAsync(() => stranger.Page.ClickAsync("main a[href*='handler=json']"));
        using var folder = new TemporaryFolder();
        var file = folder.PathTo("record.json");
        await download.SaveAsAsync(file);
        var (intact, said) = await AuctionProcess.RunAsync(new AuctionProcessOptions(), "verify", file);
        Assert.True(intact == 0, said);

        // One figure of one bid changed: both checks must see it.
        var record = await File.ReadAllTextAsync(file);
        var forged = record.Replace("70400000", "70500000", StringComparison.Ordinal);
        Assert.NotEqual(record, forged);
        using (JsonDocument.Parse(forged)) { await File.WriteAllTextAsync(file, forged); }
        var (changed, _) = await AuctionProcess.RunAsync(new AuctionProcessOptions(), "verify", file);
        Assert.Equal(1, changed);
        await stranger.Page.RouteAsync("**/bids?handler=json", route => route.FulfillAsync(new RouteFulfillOptions { ContentType = "application/json", Body = forged }));
        await stranger.OpenAsync($"/lots/{Number}/verify");
        await stranger.Page.ClickAsync("[data-part=start]");
        await Expect(stranger.Page.Locator("[data-part=result] .note.bad").First).ToBeVisibleAsync();
        stranger.AssertNoComplaints();
    }
}
