using Microsoft.Extensions.DependencyInjection;

namespace Auction.Grains.Disposals;

/// <summary>Registers the shell of disposals; needs a database, a platform clock, the rounds and the valuations.</summary>
public static class DisposalRegistration
{
    /// <summary>Adds desk, sweep and bridges.</summary>
    public static IServiceCollection AddDisposals(this IServiceCollection services) => services
        .AddSingleton<NoticeRounds>()
        .AddSingleton<DisposalDesk>()
        .AddSingleton<DisposalSweep>()
        .AddSingleton<RoundBridge>()
        .AddSingleton<PriceBridge>()
        .AddSingleton<SeizureBridge>();
}
