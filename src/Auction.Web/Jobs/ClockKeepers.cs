using Auction.Data.Postgres;

namespace Auction.Web.Jobs;

/// <summary>Reads the database's clock each second (reliability §3.6).</summary>
public sealed class PostgresClockKeeper(PostgresClock clock, TimeProvider time, ILogger<PostgresClockKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
        {
            try
            {
                await clock.RefreshAsync(stoppingToken);
            }
            catch (Exception e) when (e is Npgsql.NpgsqlException or TimeoutException)
            {
                // After ten seconds without a reading the clock declares itself unfit and bids are refused.
                log.LogWarning(e, "The database's clock could not be read.");
            }
        }
    }
}
