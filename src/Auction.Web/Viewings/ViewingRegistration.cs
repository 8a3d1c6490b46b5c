using Auction.Data.Viewings;
using Auction.Web.Pages.Assets;
using Auction.Web.Pages.Auxiliary;

namespace Auction.Web.Viewings;

/// <summary>Registers viewing appointments, questions and answers.</summary>
internal static class ViewingRegistration
{
    /// <summary>Adds the services.</summary>
    public static IServiceCollection AddViewings(this IServiceCollection services) => services
        .AddSingleton<ViewingBook>()
        .AddSingleton<QuestionBook>()
        .AddSingleton<ViewingPhones>()
        .AddSingleton<ViewingReader>()
        .AddScoped<HistoryReader>()
        .AddScoped<AuxiliaryWork>();
}
