using Microsoft.Extensions.DependencyInjection;

namespace Auction.Grains.Valuations;

/// <summary>Registers the shell of valuations; needs a database, a platform clock and data protection.</summary>
public static class ValuationRegistration
{
    /// <summary>Adds desk, sweep and vault.</summary>
    public static IServiceCollection AddValuations(this IServiceCollection services)
    {
        services.AddSingleton<FigureVault>();
        services.AddSingleton<DrawVault>();
        services.AddSingleton<ValuationDesk>();
        services.AddSingleton<ValuationSweep>();
        return services;
    }
}
