using System.Globalization;

namespace Auction.Bench.Watching;

/// <summary>What many watchers of one lot saw.</summary>
/// <param name="Watchers">How many watched, each over a WebSocket of its own.</param>
/// <param name="Published">States the lot went through.</param>
/// <param name="UpdatesPerSecond">How often it moved.</param>
/// <param name="P50Ms">Median time from writing a state to a watcher having it.</param>
/// <param name="P99Ms">99th percentile.</param>
/// <param name="SawFinal">Watchers that got the last state.</param>
/// <param name="SlowestFinalMs">From the last bid being sent to the last watcher having its state.</param>
/// <param name="SkippedPercent">States not sent because a newer one was there.</param>
/// <param name="KibPerWatcher">Resident memory the server gained for each watcher who joined.</param>
/// <param name="KibPerWatcherAfter">The same after all updates.</param>
internal sealed record WatchFigures(
    int Watchers,
    int Published,
    double UpdatesPerSecond,
    double P50Ms,
    double P99Ms,
    int SawFinal,
    double SlowestFinalMs,
    double SkippedPercent,
    double KibPerWatcher,
    double KibPerWatcherAfter)
{
    private const double FinalWithinMs = 1000;

    /// <summary>True when every watcher saw the final state within a second.</summary>
    public bool IsClean => SawFinal == Watchers && SlowestFinalMs <= FinalWithinMs;

    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"""
        {Watchers} watchers of one lot, {Published} states at {UpdatesPerSecond:F1} a second, one server process.
        Delay p50 {P50Ms:F0} ms, p99 {P99Ms:F0} ms. {SawFinal} of {Watchers} saw the final state, the slowest {SlowestFinalMs:F0} ms after its bid was sent (aim 1000: {(IsClean ? "met" : "missed")}).
        Newest wins: {SkippedPercent:F1} % of the states were overtaken by a newer one before they were sent.
        Memory of the server: {KibPerWatcher:F1} KiB per watcher after joining, {KibPerWatcherAfter:F1} KiB after the updates.
        """);
}
