using System.Net;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Auction.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.TestKit.Hosting;

/// <summary>The whole site inside the test, listening on a free port: real pages, real HTTP, a database of its own.</summary>
public sealed class RealHost : IAsyncDisposable
{
    // Tests send faster than people; the throttle has tests of its own.
    private const int BidsPerSecond = 1_000_000;

    private readonly WebApplication _app;
    private readonly TestDatabase _database;

    static RealHost()
    {
        // Hundreds of sites live one after another in one process; watching files for changes would use up what the system gives one user.
        Environment.SetEnvironmentVariable("DOTNET_hostBuilder__reloadConfigOnChange", "false");
        Environment.SetEnvironmentVariable("DOTNET_USE_POLLING_FILE_WATCHER", "1");
    }

    private RealHost(WebApplication app, TestDatabase database)
    {
        _app = app;
        _database = database;
        Address = new Uri(app.Urls.First());
    }

    /// <summary>Where it listens.</summary>
    public Uri Address { get; }

    /// <summary>Its services, to arrange and to look behind the pages.</summary>
    public IServiceProvider Services => _app.Services;

    /// <summary>Its database.</summary>
    public TestDatabase Database => _database;

    /// <summary>Starts the site on a database that it then owns.</summary>
    /// <param name="kind">Which database.</param>
    /// <param name="demo">True to bring in the demo people and lots.</param>
    /// <param name="platformsFile">Where inquiry platforms are reached; null when nothing is sent to any.</param>
    /// <param name="paymentsFile">Where the payment provider is reached; null when there is none.</param>
    /// <param name="proxies">Proxies whose word is taken; null for none.</param>
    /// <param name="change">Puts other parts in the place of the site's own, such as a clock.</param>
    /// <param name="servicesFile">Where the other outside services are reached; null for none.</param>
    public static async Task<RealHost> StartAsync(DatabaseKind kind = DatabaseKind.Sqlite, bool demo = false, string? platformsFile = null, string? paymentsFile = null, IReadOnlyList<IPNetwork>? proxies = null, Action<IServiceCollection>? change = null, string? servicesFile = null)
    {
        var database = await TestDatabase.CreateAsync(kind);
        var setting = database.Setting;
        var settings = new AuctionSettings(
            Port: 0,
            DataFolder: database.Folder,
            PostgresConnection: setting.Length == 0 ? null : setting,
            WithDemo: demo,
            CrashPoint: null,
            BidsPerSecond: BidsPerSecond,
            Listen: "http://127.0.0.1:0",
            PlatformsFile: platformsFile,
            PaymentsFile: paymentsFile,
            ServicesFile: servicesFile,
            Proxies: proxies);
        var app = AuctionApp.Build(settings, [], change);
        await app.Services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
        if (demo)
        {
            var invented = app.Services.GetRequiredService<DemoData>();
            await invented.AddAsync(CancellationToken.None);
            await invented.AddValuationsAsync(CancellationToken.None);
        }

        await app.StartAsync();
        return new RealHost(app, database);
    }

    /// <summary>A visitor with cookies of its own.</summary>
    public SiteClient NewVisitor() => new(Address);

    /// <inheritdoc/>
    public async ValueTask DisposeAsync()
    {
        await _app.StopAsync();
        await _app.DisposeAsync();
        await _database.DisposeAsync();
    }
}
