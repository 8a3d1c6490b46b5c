using Auction.Web.Demo;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace Auction.E2E.Browsing;

/// <summary>One person at one browser. Every complaint the browser makes about a page is kept.</summary>
public sealed class Visitor : IAsyncDisposable
{
    private readonly IBrowserContext _context;
    private readonly List<string> _complaints = [];

    internal Visitor(IBrowserContext context, IPage page, string name)
    {
        _context = context;
        Page = page;
        Name = name;
        page.Console += (_, message) =>
        {
            if (message.Type is "error" or "warning") { Complain($"console: {message.Text} {message.Location}"); }
        };
        page.PageError += (_, error) => Complain($"script: {error}");
        page.Response += (_, response) =>
        {
            if (response.Status >= 500) { Complain($"{response.Status}: {response.Url}"); }
        };
    }

    /// <summary>The window.</summary>
    public IPage Page { get; }

    /// <summary>For screenshots.</summary>
    public string Name { get; }

    /// <summary>Console errors and warnings, script faults, blocked content, server faults.</summary>
    public IReadOnlyList<string> Complaints
    {
        get { lock (_complaints) { return [.. _complaints]; } }
    }

    /// <summary>Opens an address of the site and expects it to be there.</summary>
    public async Task OpenAsync(string path)
    {
        var response = await Page.GotoAsync(path, new PageGotoOptions { WaitUntil = WaitUntilState.Load });
        Assert.Equal(200, response!.Status);
    }

    /// <summary>Signs in as one of the demo people.</summary>
    public async Task SignInAsync(DemoPerson person, string prefix = "")
    {
        ArgumentNullException.ThrowIfNull(person);
        await OpenAsync($"{prefix}/sign-in");
        await Page.FillAsync("#UserName", person.UserName);
        await Page.FillAsync("#Password", DemoPeople.Password);
        await Page.ClickAsync("main form button[type=submit]");
        await Expect(Page.Locator("#Password")).ToHaveCountAsync(0);
    }

    /// <summary>Opens a lot and waits until the live channel has answered.</summary>
    public async Task OpenLotAsync(string number, string prefix = "")
    {
        await OpenAsync($"{prefix}/lots/{number}");
        await Expect(Page.Locator("[data-part=net]")).ToBeVisibleAsync();
    }

    /// <summary>Types an amount and presses the button; confirms the question when there is one.</summary>
    public async Task BidAsync(string amount)
    {
        await Page.FillAsync("#amount", amount);
        await Page.ClickAsync("[data-part=submit]");
        await ConfirmIfAskedAsync();
    }

    /// <summary>Answers the question before a first or large bid, if it is asked.</summary>
    public async Task ConfirmIfAskedAsync()
    {
        var ask = Page.Locator("dialog[data-part=ask][open]");
        if (await ask.CountAsync() == 0) { return; }
        var retype = ask.Locator("#retype");
        if (await retype.IsVisibleAsync()) { await retype.FillAsync(await Page.InputValueAsync("#amount")); }
        await ask.Locator("[data-ask=send]").ClickAsync();
    }

    /// <summary>Part of the live panel.</summary>
    public ILocator Part(string name) => Page.Locator($"[data-panel] [data-part={name}], dialog [data-part={name}]");

    /// <summary>The sentence about this person: ahead, out, idle …</summary>
    public ILocator Standing(string kind) => Page.Locator($"[data-part=me] .bid-me.{kind}");

    /// <summary>Waits until the panel shows a price.</summary>
    public Task SeesPriceAsync(string amount, float withinMs = 20_000) =>
        Expect(Part("price")).ToContainTextAsync(amount, new LocatorAssertionsToContainTextOptions { Timeout = withinMs });

    /// <summary>Keeps a picture of the whole page.</summary>
    public Task PictureAsync(string what) =>
        Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(Browser.Screenshots, $"{what}-{Name}.png"), FullPage = true });

    /// <summary>Fails with everything the browser complained of, apart from what a test causes on purpose.</summary>
    public void AssertNoComplaints(params string[] expected)
    {
        var found = Complaints.Where(complaint => !expected.Any(words => complaint.Contains(words, StringComparison.Ordinal)));
        Assert.Equal("", string.Join('\n', found));
    }

    /// <inheritdoc/>
    public ValueTask DisposeAsync() => new(_context.CloseAsync());

    private void Complain(string complaint)
    {
        lock (_complaints) { _complaints.Add(complaint); }
    }
}
