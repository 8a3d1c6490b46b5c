using Auction.Web.Pages.Valuations.Acts;
using Auction.Web.Valuations.Acts;

namespace Auction.Web.Valuations;

/// <summary>Registers the desks of court, parties and institutions.</summary>
internal static class DeskRegistration
{
    /// <summary>Adds what the pages of the desks are made of.</summary>
    public static IServiceCollection AddValuationDesks(this IServiceCollection services)
    {
        services.AddSingleton<ValuationFiles>();
        services.AddSingleton<ActReader>();
        services.AddSingleton<ActRunner>();
        services.AddSingleton<DeskReader>();
        services.AddSingleton<DeskDetails>();
        return services;
    }
}
