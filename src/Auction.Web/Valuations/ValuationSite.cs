using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Platforms;
using Auction.Web.Startup;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc.Razor;

namespace Auction.Web.Valuations;

/// <summary>Registers what pages, desks and messengers of valuations are made of.</summary>
internal static class ValuationSite
{
    // Public pages and desks show the same parts.
    private static readonly string SharedParts = "/Pages/Valuations/Shared/{0}" + RazorViewEngine.ViewExtension;

    /// <summary>Adds the services.</summary>
    /// <exception cref="SettingsException">The file of platforms cannot be used.</exception>
    public static IServiceCollection AddValuationSite(this IServiceCollection services, AuctionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        var lines = PlatformLine.Read(settings.PlatformsFile);
        return services
            .Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add(SharedParts))
            .AddSingleton<PublicReader>()
            .AddSingleton<ValuationListing>()
            .AddSingleton<AccuracyBoard>()
            .AddSingleton<DrawReader>()
            .AddSingleton<ValuationFiles>()
            .AddSingleton<ValuationActRunner>()
            .AddSingleton<DeskReader>()
            .AddSingleton<DeskDetails>()
            .AddSingleton(provider => InquiryPlatforms.Of(lines, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<PlatformRequestsView>()
            .AddSingleton<PlatformMessenger>()
            .AddSingleton<PlatformReader>();
    }

    /// <summary>Maps the addresses that are no pages.</summary>
    public static void MapValuationSite(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapValuationFiles();
        endpoints.MapDrawTranscripts();
    }
}
