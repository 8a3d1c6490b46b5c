using Auction.Web.Uploads;

namespace Auction.Web.Acts;

/// <summary>Registers what every act form is read with.</summary>
internal static class ActSite
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddActs(this IServiceCollection services) => services
        .AddSingleton<UploadIntake>()
        .AddSingleton<ActReader>()
        .AddSingleton<AccountBook>();
}
