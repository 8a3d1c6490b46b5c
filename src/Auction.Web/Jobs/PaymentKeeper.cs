using Auction.Grains.Settlement;
using Auction.Web.Deposits;
using Auction.Web.Payments;

namespace Auction.Web.Jobs;

/// <summary>Carries money's news: between rounds and deposits, and between deposits and the payment provider.</summary>
internal sealed class PaymentKeeper(DepositSweep sweep, DepositBridge bridge, DepositConfirmations confirmations, ProviderMessenger messenger, ProviderNews news, TimeProvider time, ILogger<PaymentKeeper> log) : BackgroundService
{
    private const int BeatsBetweenQuestions = 30;

    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private int _beats;

    /// <summary>Does everything that waits now; also called by tests. Doing it twice does no harm.</summary>
    public async Task BeatAsync(CancellationToken cancellationToken)
    {
        if (_beats++ % BeatsBetweenQuestions == 0)
        {
            await news.AskAsync(cancellationToken);
        }

        await news.HandleAsync(cancellationToken);
        foreach (var failure in (await sweep.RunAsync(cancellationToken)).Failed.Concat(await bridge.RunAsync(cancellationToken)))
        {
            log.LogError(failure.Cause, "Deposit {SubjectId} could not be carried on.", failure.SubjectId);
        }

        await messenger.RunAsync(cancellationToken);
        await confirmations.RunAsync(cancellationToken);
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
                log.LogWarning(e, "A beat of the payments failed.");
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
