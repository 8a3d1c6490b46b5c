using Auction.Data.Messages;
using Auction.Web.Messages.News;
using Auction.Web.Messages.Notifying;
using Auction.Web.Startup;

namespace Auction.Web.Messages;

/// <summary>Registers messages; without a service people are told on the site only.</summary>
internal static class MessageSite
{
    /// <summary>Adds inboxes, outbox and the way to the service.</summary>
    public static IServiceCollection AddMessages(this IServiceCollection services)
    {
        services.AddHttpClient(nameof(HttpMessageSender));
        return services
            .AddSingleton<IMessageSender>(provider => new HttpMessageSender(
                provider.GetRequiredService<IHttpClientFactory>().CreateClient(nameof(HttpMessageSender)),
                provider.GetRequiredService<OutsideServices>().Messages,
                provider.GetRequiredService<ILogger<HttpMessageSender>>()))
            .AddSingleton<MessageBook>()
            .AddSingleton<MessageAddresses>()
            .AddSingleton<MessageReports>()
            .AddSingleton<MessagePost>()
            .AddSingleton<MessageOutbox>()
            .AddSingleton<SaleNotifier>()
            .AddSingleton<IMessageNews, RoundNews>()
            .AddSingleton<IMessageNews, DepositNews>()
            .AddSingleton<IMessageNews, PaperNews>()
            .AddSingleton<IMessageNews, BalanceNews>()
            .AddSingleton<IMessageNews, ValuationNews>()
            .AddSingleton<IMessageNews, DistributionNews>()
            .AddSingleton<IMessageNews, SignInNews>()
            .AddSingleton<IMessageNews, NotificationProofs>()
            .AddScoped<Inbox>()
            .AddScoped<MessageChoices>();
    }
}
