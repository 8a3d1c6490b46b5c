using Auction.Data.Journal;
using Auction.Web.Startup;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Bench.Hosts;

/// <summary>Our own path without a disk: the same site, whose journal goes nowhere.</summary>
internal static class MemoryHost
{
    public static async Task<int> RunAsync()
    {
        var settings = AuctionSettings.Read(["--no-demo"], Environment.GetEnvironmentVariable);
        await using var app = AuctionApp.Build(settings, [], services => services.AddSingleton<IJournalStore>(provider =>
            new MemoryJournalStore(provider.GetRequiredService<JournalReader>())));
        await app.Services.GetRequiredService<PlatformOpening>().OpenAsync(CancellationToken.None);
        await app.RunAsync();
        return 0;
    }
}
