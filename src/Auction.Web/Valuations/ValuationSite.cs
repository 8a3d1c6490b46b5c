using Auction.Web.Uploads;

namespace Auction.Web.Valuations;

/// <summary>Registers what pages of valuations need to take and give files.</summary>
internal static class ValuationSite
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddValuationFiles(this IServiceCollection services) => services.AddSingleton<UploadIntake>();
}
