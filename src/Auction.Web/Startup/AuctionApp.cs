using Auction.Web.Api;
using Auction.Web.Cases;
using Auction.Web.Cases.Deadlines;
using Auction.Web.Live;
using Auction.Web.Lots;
using Auction.Web.Messages;
using Auction.Web.Payments;
using Auction.Web.Pictures;
using Auction.Web.Shell;
using Auction.Web.Tools;
using Auction.Web.Valuations.Views;
using Auction.Web.Disposals;
using Auction.Web.Distributions;
using Auction.Web.Valuations;
using Microsoft.AspNetCore.HttpOverrides;

namespace Auction.Web.Startup;

/// <summary>Builds the site.</summary>
public static class AuctionApp
{
    private const long BodyMax = 8 * 1024 * 1024;

    /// <summary>The site, ready to be opened and run.</summary>
    /// <param name="settings">What was set from outside.</param>
    /// <param name="args">The rest of the command line.</param>
    /// <param name="change">Puts other parts in the place of the site's own; for tests and measurements.</param>
    public static WebApplication Build(AuctionSettings settings, string[] args, Action<IServiceCollection>? change = null)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var builder = WebApplication.CreateBuilder(new WebApplicationOptions
        {
            Args = args,

            // The pages are those of this assembly, also when a test or a bench is what was started.
            ApplicationName = typeof(AuctionApp).Assembly.GetName().Name,

            // Pages and static files lie beside the program, wherever it was started.
            ContentRootPath = AppContext.BaseDirectory,
            WebRootPath = WebRoot(),
        });
        builder.WebHost.ConfigureKestrel(options =>
        {
            options.AddServerHeader = false;
            options.Limits.MaxRequestBodySize = BodyMax;
        });
        builder.WebHost.UseUrls(settings.Listen ?? settings.Address);
        builder.Logging.AddFilter("Microsoft.AspNetCore", LogLevel.Warning);
        builder.Logging.AddFilter("Microsoft.EntityFrameworkCore", LogLevel.Warning);
        builder.Services.AddAuctionCore(settings).AddAuctionJobs(settings);
        builder.Services.AddAuctionSite();
        change?.Invoke(builder.Services);
        var app = builder.Build();
        app.UseProxies(settings.Proxies);
        app.UseAuctionSite();
        app.MapAuctionSite();
        return app;
    }

    private static void AddAuctionSite(this IServiceCollection services)
    {
        services.AddSingleton<People.SignInThrottle>();
        services.AddShell();
        services.AddLotPages();
        services.AddOpenApi("v1");
        services.AddHealthChecks()
            .AddCheck<ClockHealth>("clock")
            .AddCheck<DatabaseHealth>("database")
            .AddCheck<WriterHealth>("writer");
    }

    // First of all: everything after it asks who is there. Nobody but the proxies named is believed.
    private static void UseProxies(this WebApplication app, IReadOnlyList<System.Net.IPNetwork>? proxies)
    {
        if (proxies is null or { Count: 0 })
        {
            return;
        }

        var options = new ForwardedHeadersOptions { ForwardedHeaders = ForwardedHeaders.XForwardedFor | ForwardedHeaders.XForwardedProto, ForwardLimit = null };
        options.KnownProxies.Clear();
        options.KnownIPNetworks.Clear();
        foreach (var proxy in proxies)
        {
            options.KnownIPNetworks.Add(proxy);
        }

        app.UseForwardedHeaders(options);
    }

    private static void UseAuctionSite(this WebApplication app)
    {
        app.UseWebSockets();

        // The open interface knows bearer tokens only, so cookies, languages and forms stay out of its way.
        app.UseWhen(IsPage, pages => pages.UseShell());

        // After the language has been taken out of the path. Routes of the open interface are answered here and now.
        // On the main line, all of it: a branch has no routes of its own, and without a sign-in on the main line the
        // framework adds one before everything else.
        app.UseRouting();
        app.UseAuthentication();
        app.UseAuthorization();
        app.UseAntiforgery();
    }

    private static void MapAuctionSite(this WebApplication app)
    {
        app.MapShell();
        app.MapLive();
        app.MapValuationSite();
        app.MapDisposalSite();
        app.MapDistributionSite();
        app.MapPaymentWebhook();
        app.MapMessageReports();
        app.MapPictures();
        app.MapAssetDocuments();
        app.MapDeadlineCalendar();
        app.MapHealthChecks("/health").AllowAnonymous();
        app.MapOpenApi("/api/{documentName}/openapi.json").AllowAnonymous();
        var api = app.MapGroup("/api/v1").DisableAntiforgery();
        api.ShortCircuit();
        api.MapBids();
        api.MapLots();
        api.MapValuations();
        api.MapCases();
        api.MapTokens();
        api.MapTools();
    }

    private static bool IsPage(HttpContext context) => !context.Request.Path.StartsWithSegments("/api", StringComparison.Ordinal);

    // Beside the program once published; in the source tree while developing.
    private static string WebRoot()
    {
        var published = Path.Combine(AppContext.BaseDirectory, "wwwroot");
        return Directory.Exists(published) ? published : Path.Combine(AppContext.BaseDirectory, "../../../wwwroot");
    }
}
