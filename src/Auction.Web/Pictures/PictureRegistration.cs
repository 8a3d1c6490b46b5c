namespace Auction.Web.Pictures;

/// <summary>Photographs of assets.</summary>
internal static class PictureRegistration
{
    private static readonly TimeSpan TimeOfOneStep = TimeSpan.FromSeconds(30);

    /// <summary>What pages and the job need.</summary>
    public static IServiceCollection AddPictures(this IServiceCollection services)
    {
        services.AddSingleton(new LimitedProcess(TimeOfOneStep));
        services.AddSingleton<IImageProcessor, VipsImageProcessor>();
        services.AddSingleton<PictureBook>();
        return services;
    }
}
