namespace Auction.Web.Deposits;

/// <summary>Registers the pages' side of deposits.</summary>
internal static class DepositSite
{
    /// <summary>Adds it; without a payment provider bidders pay to the court's bank account and the court confirms by hand.</summary>
    public static IServiceCollection AddDepositSite(this IServiceCollection services) => services
        .AddSingleton<DepositConfirmations>()
        .AddScoped<DepositCounter>();
}
