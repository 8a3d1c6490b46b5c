using Auction.Bench.Hosts;
using Auction.Bench.Reports;
using Auction.Data;
using Auction.Data.Audit;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Auction.Bench.Checks;

/// <summary>The product's own audit over everything its runs left in a world: all invariants, not only those of the answers.</summary>
internal static class WorldAudit
{
    private const int Shown = 5;

    public static async Task<AuditRecord> RunAsync(string job, World world)
    {
        await using var services = world.OpenServices();
        var audit = new IntegrityAudit(services.GetRequiredService<IDbContextFactory<AuctionDb>>());
        var report = await audit.RunAsync(TimeProvider.System.GetUtcNow(), CancellationToken.None);
        return new AuditRecord(
            job, world.Kind.ToString(), report.Checked.Values.Sum(), report.Findings.Count, [.. report.Findings.Take(Shown).Select(finding => finding.ToString())]);
    }
}
