using Microsoft.Extensions.DependencyInjection;

namespace Auction.Grains.Settlement;

/// <summary>Registers the shell of the money; needs a database, a platform clock and the disposals.</summary>
public static class SettlementRegistration
{
    /// <summary>Adds desks, sweeps and bridges.</summary>
    public static IServiceCollection AddSettlement(this IServiceCollection services) => services
        .AddSingleton<CaseAccounts>()
        .AddSingleton<DepositDesk>()
        .AddSingleton<DepositSweep>()
        .AddSingleton<BankVault>()
        .AddSingleton<DistributionDesk>()
        .AddSingleton<DistributionSweep>()
        .AddSingleton<SaleBridge>()
        .AddSingleton<DepositBridge>();
}
