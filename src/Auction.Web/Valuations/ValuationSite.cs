using Auction.Web.Uploads;

namespace Auction.Web.Valuations;

/// <summary>Registers what pages of valuations need to take and give files, and to show draws.</summary>
internal static class ValuationSite
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddValuationFiles(this IServiceCollection services) => services
        .AddSingleton<UploadIntake>()
        .AddSingleton<DrawReader>();

    /// <summary>Maps the addresses that are no pages.</summary>
    public static void MapValuationSite(this IEndpointRouteBuilder endpoints)
    {
        endpoints.MapValuationFiles();
        endpoints.MapDrawTranscripts();
    }
}
