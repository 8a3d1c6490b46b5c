using System.Diagnostics;
using Auction.Bench.Checks;
using Auction.Bench.Hosts;
using Auction.Bench.Reports;
using Auction.Data;
using Auction.Data.Lots;
using Auction.Data.People;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Data.Valuations;
using Auction.Grains.Valuations;
using Auction.TestKit.Databases;
using Auction.TestKit.Http;
using Auction.TestKit.Rounds;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Bench.Valuations;

/// <summary>The clock among many open valuations: what is due is found and done, and the lists stay quick meanwhile.</summary>
internal static class ValuationJob
{
    private const int Idle = 21;
    private const int WarmUp = 30;
    private const int Asked = 200;
    private const string Judge = "judge@bench.hengping";
    private const string Password = "a-long-bench-password";

    private static readonly int[] Due = [500, 2_500, 5_000, 10_000];
    private static readonly string[] PublicPages = ["/valuations", "/en/valuations?p=2"];
    private static readonly string[] CourtPages = ["/court/valuations", "/court/valuations?late=true", "/court/valuations?p=300"];

    /// <summary>Measures one database, and lets the product's own audit look at what was left.</summary>
    public static async Task<(ValuationFigures Figures, AuditRecord Audit)> RunAsync(DatabaseKind kind, Lazy<PostgresServer> server)
    {
        using var world = await World.CreateAsync(kind, server, []);
        var figures = await SweepAsync(world);
        figures = figures with { Pages = await BrowseAsync(world) };
        Console.WriteLine(figures);
        return (figures, await WorldAudit.RunAsync("valuations", world));
    }

    private static async Task<ValuationFigures> SweepAsync(World world)
    {
        await using var services = world.OpenServices();
        await using var ticking = services.GetService<PostgresClock>() is { } database
            ? new Timer(_ => _ = database.RefreshAsync(CancellationToken.None), null, TimeSpan.Zero, TimeSpan.FromSeconds(1))
            : null;
        var court = await AddJudgeAsync(services);
        var clock = services.GetRequiredService<IPlatformClock>();
        var field = new ValuationField(services.GetRequiredService<ValuationStore>(), court, clock.Now);
        var sweep = services.GetRequiredService<ValuationSweep>();
        var sweeps = new List<SweepFigures>();
        var open = 0;
        foreach (var due in Due)
        {
            var filling = Stopwatch.StartNew();
            await field.AddAsync(due);
            open += due;
            Console.WriteLine($"{world.Kind}: {due} valuations with {field.EntriesEach} entries each added in {filling.Elapsed.TotalSeconds:F1} s");
            var timer = Stopwatch.StartNew();
            var result = await sweep.RunAsync(CancellationToken.None);
            sweeps.Add(new(open, due, timer.Elapsed.TotalSeconds));
            if (result.Woken != due || result.Failed.Count > 0)
            {
                throw new InvalidOperationException($"{result.Woken} of {due} valuations were woken, {result.Failed.Count} failed: {result.Failed.FirstOrDefault()?.Cause}");
            }
        }

        var idle = new List<double>();
        for (var i = 0; i < Idle; i++)
        {
            var timer = Stopwatch.StartNew();
            await sweep.RunAsync(CancellationToken.None);
            idle.Add(timer.Elapsed.TotalMilliseconds);
        }

        // The first one warms up what the others are compared with.
        return new(world.Kind.ToString(), open, field.EntriesEach, [.. sweeps.Skip(1)], Ratio.Median(idle), []);
    }

    private static async Task<CourtRow> AddJudgeAsync(ServiceProvider services)
    {
        var court = TestRows.Court();
        await using (var db = await services.GetRequiredService<IDbContextFactory<AuctionDb>>().CreateDbContextAsync())
        {
            db.Add(court);
            await db.SaveChangesAsync();
        }

        await using var scope = services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<Account>>();
        var person = TestRows.Person(Judge, "沈知白");
        person.CourtId = court.Id;
        var isAdded = (await accounts.CreateAsync(person, Password)).Succeeded && (await accounts.AddToRoleAsync(person, Roles.Judge)).Succeeded;
        return isAdded ? court : throw new InvalidOperationException("The judge of the benchmark could not be added.");
    }

    private static async Task<IReadOnlyList<PageFigures>> BrowseAsync(World world)
    {
        await using var host = await HostProcess.ProductAsync(world);
        using var visitor = new SiteClient(new Uri($"http://127.0.0.1:{host.Port}/"));
        using var judge = new SiteClient(new Uri($"http://127.0.0.1:{host.Port}/"));
        await judge.SignInAsync(Judge, Password);
        var pages = new List<PageFigures>();
        foreach (var path in PublicPages) { pages.Add(await AskAsync(visitor, path)); }
        foreach (var path in CourtPages) { pages.Add(await AskAsync(judge, path)); }
        return pages;
    }

    private static async Task<PageFigures> AskAsync(SiteClient visitor, string path)
    {
        var times = new List<double>();
        var status = 0;
        for (var i = 0; i < WarmUp + Asked; i++)
        {
            var timer = Stopwatch.StartNew();
            using var answer = await visitor.Http.GetAsync(new Uri(path, UriKind.Relative));
            await answer.Content.ReadAsByteArrayAsync();
            if (i >= WarmUp) { times.Add(timer.Elapsed.TotalMilliseconds); }
            status = (int)answer.StatusCode;
        }

        times.Sort();
        return new(path, status, Ratio.Median(times), times[(times.Count * 99 / 100) - 1]);
    }
}
