using System.Globalization;

namespace Auction.Bench.Valuations;

/// <summary>How the deadline sweep and the lists fare among many open valuations.</summary>
/// <param name="Database">Where they lie.</param>
/// <param name="Open">Open valuations at the end.</param>
/// <param name="EntriesEach">Entries in each journal before the sweep.</param>
/// <param name="Sweeps">Sweeps with so many due, in the order they were made.</param>
/// <param name="IdleMs">Median time of a sweep with nothing due, among all of them.</param>
/// <param name="Pages">Listing pages.</param>
internal sealed record ValuationFigures(string Database, int Open, int EntriesEach, IReadOnlyList<SweepFigures> Sweeps, double IdleMs, IReadOnlyList<PageFigures> Pages)
{
    /// <inheritdoc/>
    public override string ToString()
    {
        var sweeps = Sweeps.Select(sweep => string.Create(
            CultureInfo.InvariantCulture, $"| {Database} | {sweep.Due} due of {sweep.Open} | {sweep.Seconds:F2} s | {sweep.Seconds * 1e6 / sweep.Due:F0} us each | |"));
        var pages = Pages.Select(page => string.Create(
            CultureInfo.InvariantCulture, $"| {Database} | {page.Path} | {page.MedianMs:F1} ms | p99 {page.P99Ms:F1} ms | {(page.IsMet ? "met" : $"missed, status {page.Status}")} |"));
        return string.Join('\n', sweeps.Append(string.Create(CultureInfo.InvariantCulture, $"| {Database} | nothing due of {Open} | {IdleMs:F2} ms | | |")).Concat(pages));
    }
}

/// <summary>One sweep.</summary>
/// <param name="Open">Open valuations.</param>
/// <param name="Due">Those whose time had come; all were woken.</param>
/// <param name="Seconds">How long it took.</param>
internal sealed record SweepFigures(int Open, int Due, double Seconds);

/// <summary>One page, asked for again and again over one kept connection.</summary>
/// <param name="Path">Its address.</param>
/// <param name="Status">Its answer.</param>
/// <param name="MedianMs">Median time until the last byte: the server's time and a little more.</param>
/// <param name="P99Ms">99th percentile.</param>
internal sealed record PageFigures(string Path, int Status, double MedianMs, double P99Ms)
{
    private const double WithinMs = 50;

    /// <summary>True when the page came, and in time.</summary>
    public bool IsMet => Status == 200 && MedianMs < WithinMs;
}
