using Auction.Grains.Settlement;

namespace Auction.Web.Jobs;

/// <summary>Lets the clock bring about what has become due in every distribution.</summary>
internal sealed class DistributionKeeper(DistributionSweep sweep, TimeProvider time, ILogger<DistributionKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(5);

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        do
        {
            try
            {
                foreach (var failure in (await sweep.RunAsync(stoppingToken)).Failed)
                {
                    log.LogError(failure.Cause, "Distribution {SubjectId} could not be carried on.", failure.SubjectId);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The next beat finds the same distributions waiting.
                log.LogWarning(e, "A beat of the distributions failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
