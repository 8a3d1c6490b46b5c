using Auction.Grains.Disposals;

namespace Auction.Web.Jobs;

/// <summary>Lets the clock bring about what has become due in every disposal, and carries news between disposals, rounds, valuations and case files.</summary>
internal sealed class DisposalKeeper(DisposalSweep sweep, RoundBridge rounds, PriceBridge prices, SeizureBridge seizures, TimeProvider time, ILogger<DisposalKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(2);

    // Seizures last for years: half a minute is soon enough for them.
    private const int SeizureBeats = 15;

    /// <inheritdoc/>
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        var beats = 0;
        do
        {
            try
            {
                await prices.RunAsync(stoppingToken);
                if (beats++ % SeizureBeats == 0) { await seizures.RunAsync(stoppingToken); }

                foreach (var failure in (await sweep.RunAsync(stoppingToken)).Failed.Concat(await rounds.RunAsync(stoppingToken)))
                {
                    log.LogError(failure.Cause, "Disposal {SubjectId} could not be carried on.", failure.SubjectId);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // The next beat finds the same disposals waiting.
                log.LogWarning(e, "A beat of the disposals failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
