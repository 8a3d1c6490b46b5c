namespace Auction.Bench.Watching;

/// <summary>What many watchers of one lot saw.</summary>
internal sealed record WatchFigures(
    int Watchers, double UpdatesPerSecond, double P50Ms, double P99Ms, double SlowestFinalMs, int SawFinal, double KibPerWatcher, double MessagesPerWatcher, int StatesPublished)
{
    /// <summary>True when every watcher saw the final state within a second.</summary>
    public bool IsClean => SawFinal == Watchers && SlowestFinalMs <= 1000;
}
