using Auction.Grains.Valuations;

namespace Auction.Web.Jobs;

/// <summary>Lets the clock bring about what has become due in every valuation. Legal days end at midnight; a few seconds more change nothing.</summary>
internal sealed class ValuationKeeper(ValuationSweep sweep, TimeProvider time, ILogger<ValuationKeeper> log) : BackgroundService
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
                    log.LogError(failure.Cause, "Valuation {SubjectId} could not be woken.", failure.SubjectId);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The next sweep finds the same valuations due.
                log.LogWarning(e, "A sweep of the valuations failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
