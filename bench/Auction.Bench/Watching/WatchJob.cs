using System.Diagnostics;
using System.Net.Http.Headers;
using System.Net.Http.Json;
using System.Text.Json;
using Auction.Bench.Checks;
using Auction.Bench.Hosts;
using Auction.Bench.Load;
using Auction.Bench.Reports;
using Auction.TestKit.Databases;

namespace Auction.Bench.Watching;

/// <summary>Many watchers of one lot that moves ten times a second.</summary>
internal static class WatchJob
{
    private const int Updates = 150;
    private const int Together = 100;
    private static readonly TimeSpan Beat = TimeSpan.FromMilliseconds(100);
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    public static async Task<(WatchFigures Figures, AuditRecord Audit)> RunAsync(Options options, Lazy<PostgresServer> server)
    {
        using var world = await World.CreateAsync(options.Databases[0], server, [[0, 1]]);
        await using var host = await HostProcess.ProductAsync(world);
        using var bidder = new HttpClient { BaseAddress = new Uri($"http://127.0.0.1:{host.Port}/") };
        await BidAsync(bidder, world, 0);
        var before = host.Memory();
        using var crowd = new Crowd();
        var watching = await crowd.JoinAsync(options.Watchers, Together, host.Port, world.LotNumbers[0]);
        var joined = host.Memory();
        var moving = Stopwatch.StartNew();
        var final = (Seq: 0, SentMs: 0.0);
        using (var timer = new PeriodicTimer(Beat))
        {
            for (var i = 1; i <= Updates; i++)
            {
                await timer.WaitForNextTickAsync();
                var sentMs = Crowd.NowMs();
                final = (await BidAsync(bidder, world, i), sentMs);
            }
        }

        var length = moving.Elapsed;
        var waited = Stopwatch.StartNew();
        while (waited.Elapsed < Patience && crowd.CountAt(final.Seq) < options.Watchers)
        {
            await Task.Delay(20);
        }

        var after = host.Memory();
        await crowd.StopAsync(watching);
        var figures = crowd.Figures(options.Watchers, Updates, length, final.Seq, final.SentMs) with
        {
            KibPerWatcher = (joined - before) / 1024.0 / options.Watchers,
            KibPerWatcherAfter = (after - before) / 1024.0 / options.Watchers,
        };
        return (figures, await WorldAudit.RunAsync("watchers", world));
    }

    /// <summary>Two bidders outbid each other in turn.</summary>
    private static async Task<int> BidAsync(HttpClient client, World world, int number)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri($"api/v1/lots/{world.LotNumbers[0]}/bids", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", world.Tokens[number % 2]);
        request.Content = JsonContent.Create(new { amount = $"{LoadPlan.StartYuan + number}", key = $"watch-{number:D6}" });
        using var response = await client.SendAsync(request);
        response.EnsureSuccessStatusCode();
        using var answer = JsonDocument.Parse(await response.Content.ReadAsByteArrayAsync());
        return answer.RootElement.GetProperty("receipt").GetProperty("seq").GetInt32();
    }
}
