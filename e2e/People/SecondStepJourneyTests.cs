using System.Buffers.Binary;
using System.Security.Cryptography;
using Auction.E2E.Browsing;
using Auction.E2E.Sites;
using Auction.E2E.Valuations;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.People;

/// <summary>Somebody opens an account, turns the second step on, signs in with it elsewhere, and signs that device out again.</summary>
public sealed class SecondStepJourneyTests(Browser browser, LiveSite site)
{
    private const string Password = "a-long-password-of-mine";
    private const int StepSeconds = 30;

    public static TheoryData<string> Screens { get; } = new() { "1280", "390" };

    [Theory]
    [MemberData(nameof(Screens))]
    public async Task TurnedOn_AskedElsewhere_AndThatDeviceSignedOut(string width)
    {
        var screen = width == Screen.Phone.Name ? Screen.Phone : Screen.Desk;
        var email = $"second-step-{width}@test.hengping";
        await using var owner = await browser.OpenAsync(site.Address, $"security-{width}", screen);
        await owner.OpenAsync("/sign-up");
        await owner.Page.FillAsync("#Email", email);
        await owner.Page.FillAsync("#Password", Password);
        await owner.Page.CheckAsync("#Agreed");
        await owner.Page.ClickAsync("main form button[type=submit]");
        await owner.OpenAsync("/me/security");
        await Expect(owner.Page.Locator(".sessions li")).ToHaveCountAsync(1);
        await owner.Page.ClickAsync("a[href$='/me/security/second-step']");
        await Expect(owner.Page.Locator(".qr svg")).ToBeVisibleAsync();
        await owner.PictureAsync("second-step-turn-on");
        Assert.Empty(await new Desk(owner, "/me").FaultsAsync("/me/security/second-step"));
        var secret = Bytes(await owner.Page.Locator(".secret").InnerTextAsync());
        var step = Now();
        await owner.Page.FillAsync("#Code", CodeAt(secret, step));
        await owner.Page.ClickAsync("main form button[type=submit]");
        await Expect(owner.Page.Locator(".codes li")).ToHaveCountAsync(10);
        await owner.PictureAsync("recovery-codes");
        Assert.True(await Bidding.BidFormTests.FitsAsync(owner.Page));

        await using var elsewhere = await browser.OpenAsync(site.Address, $"security-elsewhere-{width}", screen);
        await elsewhere.OpenAsync("/sign-in");
        await elsewhere.Page.FillAsync("#UserName", email);
        await elsewhere.Page.FillAsync("#Password", Password);
        await elsewhere.Page.ClickAsync("main form button[type=submit]");
        await Expect(elsewhere.Page.Locator("#Code")).ToBeFocusedAsync();
        await elsewhere.PictureAsync("sign-in-code");
        Assert.Empty(await new Desk(elsewhere, "/sign-in").FaultsAsync("/sign-in/code"));

        // The next code is taken one step early; the one used above would be refused.
        await elsewhere.Page.FillAsync("#Code", CodeAt(secret, step + 1));
        await elsewhere.Page.ClickAsync("main form button[type=submit]");
        await Expect(elsewhere.Page.Locator(".who").First).ToBeAttachedAsync();
        Assert.EndsWith("/me", new Uri(elsewhere.Page.Url).AbsolutePath, StringComparison.Ordinal);

        await owner.OpenAsync("/me/security");
        await Expect(owner.Page.Locator(".sessions li")).ToHaveCountAsync(2);
        await owner.PictureAsync("security");
        Assert.Empty(await new Desk(owner, "/me").FaultsAsync("/me/security"));
        await owner.Page.ClickAsync(".sessions form button");
        await Expect(owner.Page.Locator(".sessions li")).ToHaveCountAsync(1);
        await elsewhere.OpenAsync("/me");
        await Expect(elsewhere.Page.Locator("#Password")).ToBeVisibleAsync();
        owner.AssertNoComplaints();
        elsewhere.AssertNoComplaints();
    }

    private static long Now() => TimeProvider.System.GetUtcNow().ToUnixTimeSeconds() / StepSeconds;

    // Written anew, as an app has it, so that a fault of the site's own cannot hide.
    private static string CodeAt(byte[] secret, long step)
    {
        var counter = new byte[sizeof(long)];
        BinaryPrimitives.WriteInt64BigEndian(counter, step);
        using var hmac = new HMACSHA1(secret); // RFC 6238 names this hash.
        var hash = hmac.ComputeHash(counter);
        var at = hash[^1] & 15;
        var number = ((hash[at] & 127) << 24) | (hash[at + 1] << 16) | (hash[at + 2] << 8) | hash[at + 3];
        return (number % 1_000_000).ToString("D6", System.Globalization.CultureInfo.InvariantCulture);
    }

    private static byte[] Bytes(string base32)
    {
        var bits = string.Concat(base32.Where(char.IsAsciiLetterOrDigit).Select(sign => Convert.ToString("ABCDEFGHIJKLMNOPQRSTUVWXYZ234567".IndexOf(sign, StringComparison.Ordinal), 2).PadLeft(5, '0')));
        return [.. Enumerable.Range(0, bits.Length / 8).Select(at => Convert.ToByte(bits.Substring(at * 8, 8), 2))];
    }
}
