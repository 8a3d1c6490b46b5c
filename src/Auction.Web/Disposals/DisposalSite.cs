using Auction.Web.Disposals.Acts;
using Auction.Web.Disposals.Views;

namespace Auction.Web.Disposals;

/// <summary>Registers what pages and desks of disposals are made of.</summary>
internal static class DisposalSite
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddDisposalSite(this IServiceCollection services) => services
        .AddSingleton<DisposalFiles>()
        .AddSingleton<DisposalActRunner>()
        .AddSingleton<DisposalReader>()
        .AddSingleton<DisposalLog>()
        .AddSingleton<Launch.LaunchFiles>()
        .AddSingleton<Launch.LaunchDesk>()
        .AddSingleton<Launch.PanelBook>()
        .AddSingleton<Launch.CourtPapers>();

    /// <summary>Maps the addresses that are no pages.</summary>
    public static void MapDisposalSite(this IEndpointRouteBuilder endpoints) => endpoints.MapDisposalFiles();
}
