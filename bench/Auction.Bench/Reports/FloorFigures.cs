namespace Auction.Bench.Reports;

/// <summary>The disk alone.</summary>
/// <param name="SyncsPerSecond">Synced appends of 4 KiB, one after another.</param>
/// <param name="MedianMs">Median of one.</param>
/// <param name="P99Ms">99th percentile.</param>
internal sealed record FloorFigures(double SyncsPerSecond, double MedianMs, double P99Ms);
