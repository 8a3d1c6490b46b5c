using System.Globalization;
using System.Text;
using System.Text.Json;
using Auction.Bench.Valuations;
using Auction.Bench.Watching;
using Auction.TestKit;

namespace Auction.Bench.Reports;

/// <summary>Everything one start of the program measured.</summary>
internal sealed class Summary
{
    private static readonly JsonSerializerOptions Writing = new() { WriteIndented = true, Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>When it began.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>What it ran on.</summary>
    public string Machine { get; } = Reports.Machine.Describe();

    /// <summary>The disk's own limit; null when not measured.</summary>
    public FloorFigures? Floor { get; set; }

    /// <summary>Every run.</summary>
    public List<RunRecord> Runs { get; } = [];

    /// <summary>The product's audit of each of its worlds, after the runs.</summary>
    public List<AuditRecord> Audits { get; } = [];

    /// <summary>Watching; null when not measured.</summary>
    public WatchFigures? Watching { get; set; }

    /// <summary>Sweeps and lists of valuations; empty when not measured.</summary>
    public List<ValuationFigures> Valuations { get; } = [];

    /// <summary>What sabotage was done, and whether the check noticed.</summary>
    public List<SabotageOutcome> Sabotages { get; } = [];

    /// <summary>True when every check and every audit held and every sabotage was noticed.</summary>
    public bool IsClean => Runs.TrueForAll(run => run.IsClean) && Audits.TrueForAll(audit => audit.Violations == 0) && Sabotages.TrueForAll(outcome => outcome.WasNoticed) && Watching is null or { IsClean: true };

    /// <summary>Writes both forms: JSON with every run, Markdown with medians and ratios.</summary>
    public async Task SaveAsync(string? name)
    {
        var text = Markdown();
        Console.WriteLine(text);
        var stamp = At.ToString("yyyyMMdd-HHmmss", CultureInfo.InvariantCulture);
        await WriteAsync(ProjectTree.PathTo("bench", "out"), stamp, text);
        if (name is not null)
        {
            await WriteAsync(ProjectTree.PathTo("bench", "results"), name, text);
        }
    }

    private async Task WriteAsync(string folder, string name, string text)
    {
        Directory.CreateDirectory(folder);
        await File.WriteAllTextAsync(Path.Combine(folder, name + ".md"), text);
        await File.WriteAllTextAsync(Path.Combine(folder, name + ".json"), JsonSerializer.Serialize(this, Writing) + "\n");
    }

    private string Markdown()
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"# Benchmark of {At:yyyy-MM-dd HH:mm} UTC\n\n{Machine}\n");
        if (Floor is { } floor)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nDisk: {floor.SyncsPerSecond:F0} synced 4 KiB appends/s, median {floor.MedianMs:F2} ms, p99 {floor.P99Ms:F2} ms.\n");
        }

        foreach (var job in Runs.Where(run => run.Repeat > 0).GroupBy(run => run.Job))
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## {job.Key}\n\nMedians of {job.Max(run => run.Repeat)} interleaved runs.\n\n");
            text.Append("| bidders | database | contestant | answered/s | accepted/s | p50 ms | p99 ms |\n|---:|---|---|---:|---:|---:|---:|\n");
            foreach (var cell in job.GroupBy(run => (run.Bidders, run.Database, run.Contestant)).OrderBy(cell => cell.Key.Bidders))
            {
                text.Append(CultureInfo.InvariantCulture, $"| {cell.Key.Bidders} | {cell.Key.Database ?? "none"} | {cell.Key.Contestant} | {Median(cell, f => f.Answered):F0} | {Median(cell, f => f.Accepted):F0} | {Median(cell, f => f.P50):F2} | {Median(cell, f => f.P99):F2} |\n");
            }

            text.Append("\n| bidders | ratio | by durable | by answered | aim | |\n|---:|---|---:|---:|---:|---|\n");
            foreach (var ratio in Ratio.Of([.. job]))
            {
                var verdict = ratio.Aim is null ? "" : ratio.IsMissed ? "missed" : "met";
                text.Append(CultureInfo.InvariantCulture, $"| {ratio.Bidders} | {ratio.Name} | {ratio.Value:F2} | {ratio.Answered:F2} | {ratio.Aim} | {verdict} |\n");
            }
        }

        AppendChecks(text);
        return text.ToString();
    }

    private void AppendChecks(StringBuilder text)
    {
        if (Runs.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nChecked after the runs: {Runs.Sum(run => (long)(run.Check?.Answers ?? 0))} acknowledged answers, {Runs.Sum(run => (long)(run.Check?.Seals ?? 0))} seals, {Runs.Sum(run => run.Check?.Faults ?? 0) + Audits.Sum(audit => audit.Violations)} contradictions, {Runs.Sum(run => run.Figures.Faults)} answers that were no judgement.\n");
        }

        foreach (var audit in Audits)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nThe product's own {audit}.\n");
        }

        foreach (var outcome in Sabotages)
        {
            text.Append(CultureInfo.InvariantCulture, $"\nSabotage `{outcome.Kind}` on {outcome.Database}: {(outcome.WasNoticed ? "noticed" : "NOT NOTICED")} ({outcome.Faults} faults, first: {outcome.First}).\n");
        }

        if (Valuations.Count > 0)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## valuations\n\n| database | what | time | | aim 50 ms |\n|---|---|---:|---:|---|\n{string.Join('\n', Valuations)}\n");
        }

        if (Watching is { } watching)
        {
            text.Append(CultureInfo.InvariantCulture, $"\n## watchers\n\n{watching}\n");
        }
    }

    private static double Median(IEnumerable<RunRecord> runs, Func<Load.LoadFigures, double> read) => Ratio.Median(runs.Select(run => read(run.Figures)));
}

/// <summary>What came of wrong done on purpose.</summary>
internal sealed record SabotageOutcome(string Kind, string Database, bool WasNoticed, int Faults, string First);
