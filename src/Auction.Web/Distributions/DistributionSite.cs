using Auction.Web.Distributions.Acts;

namespace Auction.Web.Distributions;

/// <summary>Registers what pages and desks of distributions are made of.</summary>
internal static class DistributionSite
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddDistributionSite(this IServiceCollection services) => services
        .AddSingleton<DistributionFiles>()
        .AddSingleton<DistributionActRunner>()
        .AddSingleton<DistributionReader>();

    /// <summary>Maps the addresses that are no pages.</summary>
    public static void MapDistributionSite(this IEndpointRouteBuilder endpoints) => endpoints.MapDistributionFiles();
}
