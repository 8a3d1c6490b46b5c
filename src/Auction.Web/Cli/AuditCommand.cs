using Auction.Data;
using Auction.Data.Audit;
using Auction.Data.Platform;
using Auction.Data.Postgres;
using Auction.Web.Startup;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Cli;

/// <summary><c>audit</c>: checks the whole record against itself and prints what was looked at. May run beside the site.</summary>
internal static class AuditCommand
{
    public const int Clean = 0;
    public const int Violated = 1;
    public const int CouldNotCheck = 2;

    private const int PrintedMax = 200;

    /// <summary>Runs the audit; 0 clean, 1 violated, 2 could not check.</summary>
    public static async Task<int> RunAsync(AuctionSettings settings, IServiceProvider services, TextWriter output, CancellationToken cancellationToken)
    {
        if (settings.PostgresConnection is null && !File.Exists(settings.SqliteFile))
        {
            await output.WriteLineAsync($"There is no database in {settings.DataFolder}.");
            return CouldNotCheck;
        }

        try
        {
            var databases = services.GetRequiredService<IDbContextFactory<AuctionDb>>();
            await using (var db = await databases.CreateDbContextAsync(cancellationToken))
            {
                if ((await db.Database.GetPendingMigrationsAsync(cancellationToken)).Any())
                {
                    await output.WriteLineAsync("The tables are older than this program. Run: migrate");
                    return CouldNotCheck;
                }
            }

            var clock = services.GetRequiredService<IPlatformClock>();
            if (clock is PostgresClock database)
            {
                await database.RefreshAsync(cancellationToken);
            }

            var report = await new IntegrityAudit(databases).RunAsync(clock.Now, cancellationToken);
            await PrintAsync(report, output);
            return report.IsClean ? Clean : Violated;
        }
        catch (Exception e) when (e is System.Data.Common.DbException or TimeoutException or IOException
            || e.InnerException is System.Data.Common.DbException)
        {
            await output.WriteLineAsync($"The database could not be read: {e.Message}");
            return CouldNotCheck;
        }
    }

    private static async Task PrintAsync(AuditReport report, TextWriter output)
    {
        foreach (var (id, holds) in AuditIds.All)
        {
            var violations = report.Findings.Count(finding => string.Equals(finding.Id, id, StringComparison.Ordinal));
            var result = violations == 0 ? "ok" : $"{violations} VIOLATED";
            await output.WriteLineAsync($"{id,-4}{report.Checked[id],10}  {result,-12}  {holds}");
        }

        foreach (var finding in report.Findings.Take(PrintedMax))
        {
            await output.WriteLineAsync($"{finding.Id}: {finding.Subject}: {finding.Violation}");
        }

        if (report.Findings.Count > PrintedMax)
        {
            await output.WriteLineAsync($"… and {report.Findings.Count - PrintedMax} more");
        }

        await output.WriteLineAsync(report.IsClean ? "The record is whole." : "THE RECORD IS VIOLATED.");
    }
}
