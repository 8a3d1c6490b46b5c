using Auction.Web.Messages;

namespace Auction.Web.Jobs;

/// <summary>Hands messages to the service that sends them.</summary>
internal sealed class MessageKeeper(MessageOutbox outbox, TimeProvider time, ILogger<MessageKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Does everything that waits now; also called by tests. Doing it twice does no harm.</summary>
    public Task BeatAsync(CancellationToken cancellationToken) => outbox.RunAsync(cancellationToken);

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
                // The next beat finds the same rows waiting.
                log.LogWarning(e, "A beat of the messages failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
