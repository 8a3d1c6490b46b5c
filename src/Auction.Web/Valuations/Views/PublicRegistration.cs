using Microsoft.AspNetCore.Mvc.Razor;

namespace Auction.Web.Valuations.Views;

/// <summary>Registers what the public pages of valuations need.</summary>
internal static class PublicRegistration
{
    // Public pages and desks show the same parts.
    private static readonly string SharedParts = "/Pages/Valuations/Shared/{0}" + RazorViewEngine.ViewExtension;

    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddPublicValuations(this IServiceCollection services) => services
        .Configure<RazorViewEngineOptions>(options => options.PageViewLocationFormats.Add(SharedParts))
        .AddSingleton<PublicReader>()
        .AddSingleton<ValuationListing>()
        .AddSingleton<AccuracyBoard>();
}
