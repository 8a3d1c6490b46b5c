using Auction.Data;
using Auction.Data.Platform;
using Auction.Grains.Journal;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Auction.Web.Startup;

/// <summary>Unhealthy while bids would be refused for the clock (reliability §3.6).</summary>
internal sealed class ClockHealth(IPlatformClock clock) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(clock.IsFit
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The platform clock cannot be trusted; bids are refused."));
}

/// <summary>Unhealthy while the database does not answer.</summary>
internal sealed class DatabaseHealth(IDbContextFactory<AuctionDb> databases) : IHealthCheck
{
    public async Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        return await db.Database.CanConnectAsync(cancellationToken)
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Unhealthy("The database does not answer.");
    }
}

/// <summary>Degraded while judgements wait in numbers that cost bidders time.</summary>
internal sealed class WriterHealth(JournalWriter writer) : IHealthCheck
{
    private const int WaitingUsual = 5_000;

    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(writer.Waiting <= WaitingUsual
            ? HealthCheckResult.Healthy()
            : HealthCheckResult.Degraded($"{writer.Waiting} judgements wait to be written."));
}
