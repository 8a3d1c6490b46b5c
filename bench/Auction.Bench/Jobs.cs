using Auction.Bench.Checks;
using Auction.Bench.Reports;
using Auction.Bench.Valuations;
using Auction.Bench.Watching;
using Auction.TestKit.Databases;

namespace Auction.Bench;

/// <summary>Runs what was asked for and keeps the results.</summary>
internal static class Jobs
{
    private static readonly TimeSpan FloorLength = TimeSpan.FromSeconds(3);

    /// <summary>0 when every check was clean and every sabotage noticed, otherwise 1.</summary>
    public static async Task<int> RunAsync(Options options)
    {
        var summary = new Summary { At = TimeProvider.System.GetUtcNow() };
        var server = new Lazy<PostgresServer>(StartPostgres);
        try
        {
            var isAll = options.Job is "all";
            if (isAll || options.Job is "floor")
            {
                summary.Floor = Floor.Measure(FloorLength);
            }

            foreach (var job in new[] { "hot", "wide" }.Where(job => isAll || options.Job == job))
            {
                await using var contest = new Contest(options, server);
                summary.Runs.AddRange(await contest.RunAsync(job));
                summary.Audits.AddRange(contest.Audits);
            }

            if (isAll || options.Job is "watchers")
            {
                (summary.Watching, var audit) = await WatchJob.RunAsync(options, server);
                summary.Audits.Add(audit);
            }

            foreach (var database in options.Databases.Where(_ => isAll || options.Job is "valuations"))
            {
                var (figures, audit) = await ValuationJob.RunAsync(database, server);
                summary.Valuations.Add(figures);
                summary.Audits.Add(audit);
            }

            if (isAll)
            {
                await SabotageAsync(options, server, summary);
            }

            await summary.SaveAsync(options.Save);
            return summary.IsClean ? 0 : 1;
        }
        finally
        {
            if (server.IsValueCreated)
            {
                server.Value.Dispose();
            }
        }
    }

    /// <summary>Short runs in which something is done wrong on purpose: each must fail its check, and a changed record the audit too.</summary>
    private static async Task SabotageAsync(Options options, Lazy<PostgresServer> server, Summary summary)
    {
        foreach (var kind in new[] { SabotageKind.Drop, SabotageKind.Change, SabotageKind.Unstored })
        {
            var wrong = options with { Sabotage = kind, Bidders = [8], Contestants = ["ours"], Repeats = 0, Seconds = 1 };
            await using var contest = new Contest(wrong, server);
            foreach (var run in await contest.RunAsync("hot"))
            {
                // What was never stored leaves a record that fits itself: only the answers tell.
                var faults = run.Check!.Faults;
                var isAuditSure = kind == SabotageKind.Unstored || contest.Audits.Exists(audit => audit.Database == run.Database && audit.Violations > 0);
                summary.Sabotages.Add(new SabotageOutcome(
                    kind.ToString(), run.Database!, faults > 0 && isAuditSure, faults, run.Check.FirstFaults.FirstOrDefault() ?? ""));
            }
        }
    }

    // 256 direct connections beside those of the servers.
    private static PostgresServer StartPostgres()
    {
        var server = PostgresServer.Start();
        server.ExecuteAsync("ALTER SYSTEM SET max_connections = 600").Wait();
        server.StopImmediately();
        server.StartAgain();
        return server;
    }
}
