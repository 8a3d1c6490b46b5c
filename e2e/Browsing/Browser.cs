using Auction.TestKit;
using Microsoft.Playwright;

[assembly: AssemblyFixture(typeof(Auction.E2E.Browsing.Browser))]
[assembly: CollectionBehavior(MaxParallelThreads = 2)]

namespace Auction.E2E.Browsing;

/// <summary>Debian's Chromium, started once for all journeys.</summary>
public sealed class Browser : IAsyncLifetime
{
    private static readonly string[] Arguments =
    [
        "--no-sandbox", "--disable-gpu", "--disable-quic", "--disable-background-networking",
        "--disable-component-update", "--disable-sync", "--no-first-run",
    ];

    private IPlaywright? _playwright;
    private IBrowser? _browser;

    /// <summary>Folder for screenshots.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(ProjectTree.Results, "screenshots")).FullName;

    /// <inheritdoc/>
    public async ValueTask InitializeAsync()
    {
        _playwright = await Playwright.CreateAsync();
        Assertions.SetDefaultExpectTimeout(15_000);
        _browser = await _playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions { ExecutablePath = Find(), Headless = true, Args = Arguments });
    }

    /// <summary>A person at a browser of their own: no cookies, nothing remembered.</summary>
    public async Task<Visitor> OpenAsync(Uri site, string name, Screen? screen = null, bool script = true)
    {
        screen ??= Screen.Desk;
        var context = await _browser!.NewContextAsync(new BrowserNewContextOptions
        {
            BaseURL = site.ToString(),
            ViewportSize = new ViewportSize { Width = screen.Width, Height = screen.Height },
            HasTouch = screen.IsTouch,
            IsMobile = screen.IsTouch,
            JavaScriptEnabled = script,
            Locale = "zh-CN",
            ReducedMotion = ReducedMotion.Reduce,
        });
        context.SetDefaultTimeout(20_000);
        context.SetDefaultNavigationTimeout(30_000);
        return new Visitor(context, await context.NewPageAsync(), name);
    }

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        if (_browser is not null) { await _browser.CloseAsync(); }
        _playwright?.Dispose();
    }

    private static string Find() =>
        new[] { Environment.GetEnvironmentVariable("AUCTION_CHROMIUM"), "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome" }
            .FirstOrDefault(file => File.Exists(file))
        ?? throw new InvalidOperationException("The browser journeys need Chromium (Debian package: chromium). Install it, or name its program in AUCTION_CHROMIUM.");
}

/// <summary>Size of the window.</summary>
public sealed record Screen(string Name, int Width, int Height, bool IsTouch)
{
    /// <summary>A desk.</summary>
    public static Screen Desk { get; } = new("1280", 1280, 900, IsTouch: false);

    /// <summary>A phone.</summary>
    public static Screen Phone { get; } = new("390", 390, 844, IsTouch: true);
}
