using System.Collections.Concurrent;
using System.Globalization;
using System.Net.WebSockets;
using System.Text;
using Auction.Data.People;
using Auction.TestKit.Hosting;
using Auction.TestKit.Http;
using Auction.Web.Demo;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Auction.Web.Tests.People;

/// <summary>Nobody learns who bids before the close: everybody walks through the site and reads everything, and no bidder's name, address or number is in it.</summary>
public sealed class CanaryCrawlTests
{
    private const int PagesMax = 90;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(20);

    // Bidder 1 reads as a rival; the others are who must not be found.
    private static readonly DemoPerson[] Hidden = [.. DemoPeople.Bidders.Skip(1)];
    private static readonly string[] Never = [.. Hidden.SelectMany(person => new[] { person.UserName, person.Number! })];
    private static readonly string[] Names = [.. Hidden.Select(person => person.Name)];

    [Fact]
    [Trait("Rule", "AUC-18.2")]
    public async Task BeforeTheClose_NobodyFindsABidder_AnywhereTheyCanGo()
    {
        var log = new LogBook();
        await using var host = await RealHost.StartAsync(demo: true, change: services => services.AddSingleton<ILoggerProvider>(log));
        await host.Services.GetRequiredService<DemoData>().AddCasesAsync(CancellationToken.None);
        var live = await LiveLotsAsync(host);
        Assert.NotEmpty(live);
        var faults = new List<string>();
        foreach (var person in new[] { null, DemoPeople.Bidders[0], DemoPeople.Judge, DemoPeople.Clerk, DemoPeople.Finance, DemoPeople.Appraiser, DemoPeople.Auxiliary, DemoPeople.Operator, DemoPeople.Supervisor })
        {
            using var client = host.NewVisitor();
            if (person is not null) { await client.SignInAsync(person.UserName, DemoPeople.Password); }
            var who = person?.UserName ?? "visitor";
            var starts = live.SelectMany(number => PlacesOf(number, person?.Role)).Concat(["/", "/lots", "/valuations", "/me", "/court", "/court/cases", "/court/disposals", "/court/accounts", "/auxiliary", "/appraiser"]);
            foreach (var (path, text) in await WalkAsync(client, starts))
            {
                faults.AddRange(Never.Where(canary => text.Contains(canary, StringComparison.OrdinalIgnoreCase)).Select(canary => $"{who} reads {canary} at {path}"));
                if (live.Exists(number => path.Contains(number, StringComparison.Ordinal)) && !path.StartsWith("/court/lots/", StringComparison.Ordinal))
                {
                    faults.AddRange(Names.Where(name => text.Contains(name, StringComparison.Ordinal)).Select(name => $"{who} reads {name} at {path}"));
                }
            }
        }

        foreach (var number in live)
        {
            var message = await WatchAsync(host, number);
            faults.AddRange(Never.Concat(Names).Where(canary => message.Contains(canary, StringComparison.Ordinal)).Select(canary => $"the live channel of {number} tells {canary}"));
        }

        var lines = string.Join('\n', log.Lines);
        Assert.NotEmpty(lines);
        faults.AddRange(Never.Concat(Names).Where(canary => lines.Contains(canary, StringComparison.OrdinalIgnoreCase)).Select(canary => $"the log tells {canary}"));
        Assert.True(faults.Count == 0, string.Join('\n', faults));
    }

    /// <summary>The reader above would find them: once a lot is sold its buyer is public.</summary>
    [Fact]
    [Trait("Rule", "AUC-25.1")]
    public async Task AfterTheClose_TheBuyersNameIsPublic()
    {
        await using var host = await RealHost.StartAsync(demo: true);
        using var visitor = host.NewVisitor();
        var texts = new List<string>();
        foreach (var (_, text) in await WalkAsync(visitor, ["/lots?state=ended", "/lots"])) { texts.Add(text); }
        Assert.Contains(texts, text => DemoPeople.Bidders.Any(person => text.Contains(person.Name, StringComparison.Ordinal)));
    }

    private static IEnumerable<string> PlacesOf(string number, string? role)
    {
        string[] open = ["", "/bids", "/bids?handler=json", "/bids?handler=csv", "/costs", "/questions", "/viewings", "/verify", "/register", "/confirmation"];
        var staff = role is Roles.Judge or Roles.Clerk ? new[] { $"/court/lots/{number}" } : [];
        return [.. open.Select(place => $"/lots/{number}{place}"), $"/api/v1/lots/{number}", $"/api/v1/lots/{number}/events?after=0", .. staff];
    }

    private static async Task<IReadOnlyList<(string Path, string Text)>> WalkAsync(SiteClient client, IEnumerable<string> starts)
    {
        var waiting = new Queue<string>(starts);
        var seen = new HashSet<string>(waiting, StringComparer.Ordinal);
        var read = new List<(string, string)>();
        while (read.Count < PagesMax && waiting.TryDequeue(out var path))
        {
            using var response = await client.Http.GetAsync(path);
            var type = response.Content.Headers.ContentType?.MediaType ?? "";

            // The demo's sign-in page names who may be tried; a page that is closed leads there.
            if (response.RequestMessage?.RequestUri?.AbsolutePath.EndsWith("/sign-in", StringComparison.Ordinal) == true) { continue; }
            if (!type.StartsWith("text/", StringComparison.Ordinal) && !type.EndsWith("json", StringComparison.Ordinal)) { continue; }
            var text = await response.Content.ReadAsStringAsync();
            read.Add((path, text));
            if (type != "text/html") { continue; }
            var page = await client.GetAsync(path);
            foreach (var link in page.Document.QuerySelectorAll("a[href^='/']").Select(link => link.GetAttribute("href")!.Split('#')[0]))
            {
                if (!link.StartsWith("/lang/", StringComparison.Ordinal) && !link.StartsWith("/en", StringComparison.Ordinal) && seen.Add(link)) { waiting.Enqueue(link); }
            }
        }

        return read;
    }

    private static async Task<List<string>> LiveLotsAsync(RealHost host)
    {
        using var visitor = host.NewVisitor();
        await using var db = await host.Database.OpenAsync();
        var live = new List<string>();
        foreach (var number in db.Lots.Select(row => row.Number).ToList())
        {
            var answer = await visitor.Http.GetStringAsync($"/api/v1/lots/{number}");
            if (answer.Contains("\"phase\":\"Bidding\"", StringComparison.Ordinal)) { live.Add(number); }
        }

        return live;
    }

    private static async Task<string> WatchAsync(RealHost host, string number)
    {
        using var socket = new ClientWebSocket();
        socket.Options.SetRequestHeader("Origin", host.Address.GetLeftPart(UriPartial.Authority));
        using var patience = new CancellationTokenSource(Patience);
        await socket.ConnectAsync(new Uri(string.Create(CultureInfo.InvariantCulture, $"ws://127.0.0.1:{host.Address.Port}/live/lots/{number}")), patience.Token);
        var buffer = new byte[256 * 1024];
        var got = await socket.ReceiveAsync(buffer, patience.Token);
        return Encoding.UTF8.GetString(buffer, 0, got.Count);
    }

    private sealed class LogBook : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> Lines { get; } = new();

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            Lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}
