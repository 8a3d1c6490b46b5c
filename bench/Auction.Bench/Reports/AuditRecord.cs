using System.Globalization;

namespace Auction.Bench.Reports;

/// <summary>What the product's audit said of one world after all runs in it.</summary>
/// <param name="Job">hot, wide or watchers.</param>
/// <param name="Database">Where the world lies.</param>
/// <param name="Checked">Things looked at.</param>
/// <param name="Violations">Invariants that do not hold; each is a fault.</param>
/// <param name="First">The first of them.</param>
internal sealed record AuditRecord(string Job, string Database, long Checked, int Violations, IReadOnlyList<string> First)
{
    /// <inheritdoc/>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture,
        $"audit of {Job} on {Database}: {Checked} checks, {Violations} violations{(Violations == 0 ? "" : $", first: {string.Join("; ", First)}")}");
}
