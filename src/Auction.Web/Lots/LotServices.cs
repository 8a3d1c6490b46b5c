using Auction.Web.Live;
using Auction.Web.Pages.Lots.Detail;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Auction.Web.Lots;

/// <summary>Registers what the lot pages and the live channel need.</summary>
internal static class LotServices
{
    // One page answers all addresses below a lot that are about its bidding.
    private const string Handlers = "/lots/{number}/{handler:regex(^(bid|answer|receipt|panel|record)$)}";

    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddLotPages(this IServiceCollection services)
    {
        services.Configure<RazorPagesOptions>(options => options.Conventions.AddPageRoute("/Lots/Detail/Index", Handlers));
        return services
            .AddSingleton<JournalCache>()
            .AddSingleton<LotReader>()
            .AddSingleton<PublishedTexts>()
            .AddSingleton<LotPhotos>()
            .AddSingleton<LotVisitors>()
            .AddSingleton<PanelReader>()
            .AddSingleton<BidTaking>()
            .AddSingleton<RecordExport>()
            .AddSingleton<LiveHub>();
    }
}
