using Auction.Web.Messages;
using Auction.Web.Messages.News;

namespace Auction.Web.Jobs;

/// <summary>Tells people what durable journals and the clock bring, and hands messages to the service that sends them.</summary>
internal sealed class MessageKeeper(IEnumerable<IMessageNews> news, MessageOutbox outbox, TimeProvider time, ILogger<MessageKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <summary>Does everything that waits now; also called by tests. Doing it twice does no harm.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        foreach (var each in news)
        {
            try
            {
                await each.RunAsync(cancellationToken);
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                // One kind of news does not hold up the others; another process may have been quicker.
                log.LogWarning(e, "{News} could not be told.", each.GetType().Name);
            }
        }

        await outbox.RunAsync(cancellationToken);
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
                // The next beat finds the same rows waiting.
                log.LogWarning(e, "A beat of the messages failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
