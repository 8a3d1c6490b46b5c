using Auction.Data.Platform;
using Auction.Data.Viewings;
using Auction.Web.Cases;

namespace Auction.Web.Jobs;

/// <summary>Each hour: forgets what has served its purpose, checked files nobody confirmed and telephone numbers of appointments that are over.</summary>
internal sealed class RetentionKeeper(CaseImports imports, ViewingBook viewings, IPlatformClock clock, TimeProvider time, ILogger<RetentionKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromHours(1);

    /// <summary>Forgets what is over now; also called by tests.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        await imports.ForgetAsync(cancellationToken);
        await viewings.ForgetPhonesAsync(clock.Now, cancellationToken);
    }

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        do
        {
            try
            {
                await BeatAsync(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The next hour finds the same rows.
                log.LogWarning(e, "What has served its purpose could not be forgotten.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
