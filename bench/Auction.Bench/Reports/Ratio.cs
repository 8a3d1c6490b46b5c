namespace Auction.Bench.Reports;

/// <summary>How much faster we are than a contestant, and how much we want to be.</summary>
/// <param name="Job">hot or wide.</param>
/// <param name="Bidders">Concurrent bidders.</param>
/// <param name="Name">What is compared, for example <c>Sqlite: ours / ef</c>.</param>
/// <param name="Value">Median over the repeats of the ratio between neighbouring runs, by answers that are acknowledged and durable.</param>
/// <param name="Answered">The same by all answers, a rival's unrecorded refusals too.</param>
/// <param name="Aim">Least value wanted; null where none was set.</param>
internal sealed record Ratio(string Job, int Bidders, string Name, double Value, double Answered, double? Aim)
{
    private const int AimedBidders = 64;

    /// <summary>True when there is an aim and it was missed.</summary>
    public bool IsMissed => Aim is { } aim && Value < aim;

    /// <summary>All ratios of a set of runs.</summary>
    public static List<Ratio> Of(IReadOnlyList<RunRecord> records)
    {
        var ratios = new List<Ratio>();
        foreach (var level in records.Where(record => record.Repeat > 0).GroupBy(record => (record.Job, record.Bidders)))
        {
            var (job, bidders) = level.Key;
            foreach (var database in level.Select(record => record.Database).OfType<string>().Distinct(StringComparer.Ordinal))
            {
                Add(ratios, level, $"{database}: ours / ef", ("ours", database), ("ef", database), AimOf(job, bidders, 20, 12));
                Add(ratios, level, $"{database}: ours / ef-turn", ("ours", database), ("ef-turn", database), aim: null);
                Add(ratios, level, $"{database}: ours / sql", ("ours", database), ("sql", database), AimOf(job, bidders, 8, 3.5));
                Add(ratios, level, $"{database}: ours / memory", ("ours", database), ("memory", null), AimOf(job, bidders, 0.5, 0.5));
            }

            Add(ratios, level, "ours: Sqlite / Postgres", ("ours", "Sqlite"), ("ours", "Postgres"), AimOf(job, bidders, 0.8, 0.5));
        }

        return ratios;
    }

    /// <summary>The middle value; of an even number, the lower of the two.</summary>
    public static double Median(IEnumerable<double> values)
    {
        var sorted = values.Order().ToList();
        return sorted[(sorted.Count - 1) / 2];
    }

    private static double? AimOf(string job, int bidders, double hot, double wide) =>
        bidders != AimedBidders ? null : string.Equals(job, "hot", StringComparison.Ordinal) ? hot : wide;

    private static void Add(
        List<Ratio> ratios, IGrouping<(string Job, int Bidders), RunRecord> level, string name, (string, string?) ours, (string, string?) theirs, double? aim)
    {
        var pairs = (
            from mine in level.Where(record => (record.Contestant, record.Database) == ours)
            from other in level.Where(record => (record.Contestant, record.Database) == theirs && record.Repeat == mine.Repeat)
            where other.Figures.Accepted > 0
            select (Durable: mine.Durable / other.Durable, Answered: mine.Figures.Answered / other.Figures.Answered)).ToList();
        if (pairs.Count > 0)
        {
            ratios.Add(new Ratio(
                level.Key.Job, level.Key.Bidders, name, Median(pairs.Select(pair => pair.Durable)), Median(pairs.Select(pair => pair.Answered)), aim));
        }
    }
}
