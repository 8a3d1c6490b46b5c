using Auction.Web.Startup;

namespace Auction.Web.Platforms;

/// <summary>Registers what talks to inquiry platforms.</summary>
internal static class PlatformRegistration
{
    /// <summary>The platforms that can be reached, and the view of what was asked of them.</summary>
    /// <exception cref="SettingsException">The file of platforms cannot be used.</exception>
    public static IServiceCollection AddInquiryPlatforms(this IServiceCollection services, AuctionSettings settings)
    {
        var lines = PlatformLine.Read(settings.PlatformsFile);
        return services
            .AddSingleton(provider => InquiryPlatforms.Of(lines, provider.GetRequiredService<TimeProvider>()))
            .AddSingleton<PlatformRequestsView>()
            .AddSingleton<PlatformMessenger>()
            .AddSingleton<PlatformReader>();
    }
}
