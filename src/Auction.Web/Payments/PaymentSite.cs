using Auction.Grains.Journal;
using Auction.Web.Startup;

namespace Auction.Web.Payments;

/// <summary>Registers the payment provider, where there is one.</summary>
internal static class PaymentSite
{
    /// <summary>Adds <see cref="IPaymentProvider"/>, <see cref="WebhookVerifier"/> and <see cref="PaymentLine"/>; nothing without a file.</summary>
    /// <exception cref="SettingsException">The file cannot be used.</exception>
    public static IServiceCollection AddPayments(this IServiceCollection services, AuctionSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        if (settings.PaymentsFile is not { } file) { return services; }
        return services
            .AddSingleton(PaymentLine.Read(file))
            .AddSingleton<WebhookVerifier>()
            .AddSingleton(provider => new ProviderChannel(provider.GetRequiredService<PaymentLine>(), provider.GetRequiredService<TimeProvider>(), crashPoints: provider.GetRequiredService<CrashPoints>()))
            .AddSingleton<IPaymentProvider, HttpPaymentProvider>()
            .AddSingleton<PayoutErrands>()
            .AddSingleton<CaseReconciler>()
            .AddSingleton<ProviderErrands>()
            .AddSingleton<ProviderMessenger>()
            .AddSingleton<ProviderNews>();
    }
}
