using Auction.Web.Pages.Valuations.Desk;
using Auction.Web.Platforms;
using Auction.Web.Startup;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Mvc.ApplicationModels;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.RazorPages;

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
            .PostConfigure<RazorPagesOptions>(options => AddAssociation(options.Conventions))
            .Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add(SharedParts))
            .AddSingleton<PublicReader>()
            .AddSingleton<ValuationListing>()
            .AddSingleton<AccuracyBoard>()
            .AddSingleton<DrawReader>()
            .AddSingleton<ValuationFiles>()
            .AddSingleton<ReviewMaterial>()
            .AddSingleton<ValuationActRunner>()
            .AddSingleton<DeskReader>()
            .AddSingleton<DeskDetails>()
            .AddSingleton(provider => InquiryPlatforms.Of(lines, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<PlatformRequestsView>()
            .AddSingleton<PlatformMessenger>()
            .AddSingleton<ReportPdfMessenger>()
            .AddSingleton<PlatformReader>();
    }

    // Institutions and associations work at the same pages, each under an address of its own. Added after the framework has made the list of conventions.
    private static void AddAssociation(PageConventionCollection pages) => pages
        .AddPageRoute("/Appraiser/Index", "/association")
        .AddPageRoute("/Appraiser/Detail", "/association/{number}")
        .AddPageRoute("/Appraiser/Act", "/association/{number}/acts/{slug}");

    /// <summary>Maps the addresses that are no pages.</summary>
    public static void MapValuationSite(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapValuationFiles();
        endpoints.MapDrawTranscripts();
    }
}
