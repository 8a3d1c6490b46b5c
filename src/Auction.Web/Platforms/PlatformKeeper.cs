namespace Auction.Web.Platforms;

/// <summary>Keeps platforms asked and their answers read: one lane for each platform, so that none waits for another, one for the PDFs of its reports, and one for reading.</summary>
internal sealed class PlatformKeeper(InquiryPlatforms platforms, PlatformMessenger messenger, ReportPdfMessenger pdfs, PlatformReader reader, TimeProvider time, ILogger<PlatformKeeper> log) : BackgroundService
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    /// <inheritdoc/>
    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        var lanes = platforms.All.Select(platform => LaneAsync($"messenger of {platform.Id}", token => messenger.RunAsync(platform, token), stoppingToken));
        var files = platforms.All.Select(platform => LaneAsync($"fetcher of PDFs of {platform.Id}", token => pdfs.RunAsync(platform, token), stoppingToken));
        return Task.WhenAll([LaneAsync("reader", reader.RunAsync, stoppingToken), .. lanes, .. files]);
    }

    private async Task LaneAsync(string name, Func<CancellationToken, Task> run, CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Beat, time);
        do
        {
            try
            {
                await run(stoppingToken);
            }
            catch (Exception e) when (e is not OperationCanceledException || !stoppingToken.IsCancellationRequested)
            {
                // What was taken comes back when its loan ends; what was not read is read next time.
                log.LogWarning(e, "The {Lane} failed.", name);
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }
}
