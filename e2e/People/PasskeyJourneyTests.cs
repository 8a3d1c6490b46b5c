using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.People;

/// <summary>Somebody adds the passkey of a device that asks for a finger, signs in by it alone, and takes it away again.</summary>
public sealed class PasskeyJourneyTests(Browser browser, LiveSite site)
{
    private const string Password = "a-long-password-of-mine";

    public static TheoryData<string> Screens { get; } = new() { "1280", "390" };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task Added_SignsInByItAlone_AndRemoved(string width)
    {
        var screen = width == Screen.Phone.Name ? Screen.Phone : Screen.Desk;

        // Browsers offer passkeys to names only, not to numbers.
        var named = new UriBuilder(site.Address) { Host = "localhost" }.Uri;
        await using var owner = await browser.OpenAsync(named, $"passkey-{width}", screen);
        var page = owner.Page;
        await PlugInAsync(page);
        await owner.OpenAsync("/sign-up");
        await page.FillAsync("#Email", $"passkey-{width}@test.hengping");
        await page.FillAsync("#Password", Password);
        await page.CheckAsync("#Agreed");
        await page.ClickAsync("main form button[type=submit]");

        await owner.OpenAsync("/me/security/passkeys");
        await page.FillAsync("#name", "我的手机");
        await page.ClickAsync("form[data-passkey=create] button[type=submit]");
        await Expect(page.Locator(".sessions li")).ToContainTextAsync("我的手机");
        await owner.PictureAsync("passkeys");
        Assert.True(await Bidding.BidFormTests.FitsAsync(page));
        Assert.Empty(await new Desk(owner, "/me").FaultsAsync("/me/security/passkeys"));

        await page.Context.ClearCookiesAsync();
        await owner.OpenAsync("/sign-in");
        var offer = page.Locator("form[data-passkey=get] button");
        await Expect(offer).ToBeVisibleAsync();
        await owner.PictureAsync("passkey-sign-in");
        await offer.PressAsync("Enter");
        await page.WaitForURLAsync("**/me");

        await owner.OpenAsync("/me/security/passkeys");
        await page.ClickAsync("form[action$=Remove] button");
        await Expect(page.Locator(".sessions")).ToHaveCountAsync(0);
        await page.Context.ClearCookiesAsync();
        await owner.OpenAsync("/sign-in");
        await page.Locator("form[data-passkey=get] button").ClickAsync();
        await Expect(page.Locator("#problem")).ToBeVisibleAsync();
        owner.AssertNoComplaints();
    }

    /// <summary>A device within the computer that recognizes its owner and says so each time.</summary>
    private static async Task PlugInAsync(IPage page)
    {
        var line = await page.Context.NewCDPSessionAsync(page);
        await line.SendAsync("WebAuthn.enable");
        await line.SendAsync("WebAuthn.addVirtualAuthenticator", new Dictionary<string, object>
        {
            ["options"] = new Dictionary<string, object>
            {
                ["protocol"] = "ctap2",
                ["transport"] = "internal",
                ["hasResidentKey"] = true,
                ["hasUserVerification"] = true,
                ["isUserVerified"] = true,
                ["automaticPresenceSimulation"] = true,
            },
        });
    }
}
