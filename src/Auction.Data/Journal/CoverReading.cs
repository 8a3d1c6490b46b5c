using Auction.Domain.Rounds;

namespace Auction.Data.Journal;

/// <summary>Turns stored probes into the report the rules ask for (P5).</summary>
public static class CoverReading
{
    /// <summary>Longest gaps in the last five minutes and the last thirty seconds before the end in force.</summary>
    /// <param name="stored">Probes and gaps as stored.</param>
    /// <param name="state">The round as it stands before closing.</param>
    /// <param name="undecidedEntry">True when a bid that came in time could not be judged.</param>
    public static CoverReport Report(StoredCover stored, RoundState state, bool undecidedEntry)
    {
        ArgumentNullException.ThrowIfNull(stored);
        ArgumentNullException.ThrowIfNull(state);
        var end = state.EndsAt;
        var gaps = stored.Gaps.Select(gap => (gap.From, gap.To)).ToList();

        // Silence from the last probe to the end counts as well; without any probe nothing is proved.
        var probedAt = stored.ProbedAt ?? end - CoverReport.Window;
        if (probedAt < end)
        {
            gaps.Add((probedAt, end));
        }

        var firstLongGap = gaps.Where(gap => gap.To > end - CoverReport.Window && gap.From < end)
            .OrderBy(gap => gap.From)
            .Where(gap => gap.To - gap.From > JournalReader.SilenceMax)
            .Select(gap => (DateTimeOffset?)gap.From)
            .FirstOrDefault();
        return new CoverReport(
            Longest(gaps, end - CoverReport.Window, end),
            Longest(gaps, end - CoverReport.EndWindow, end),
            undecidedEntry,
            firstLongGap ?? end);
    }

    private static TimeSpan Longest(List<(DateTimeOffset From, DateTimeOffset To)> gaps, DateTimeOffset from, DateTimeOffset to) =>
        gaps.Select(gap => Min(gap.To, to) - Max(gap.From, from)).Where(length => length > TimeSpan.Zero)
            .DefaultIfEmpty(TimeSpan.Zero).Max();

    private static DateTimeOffset Min(DateTimeOffset a, DateTimeOffset b) => a < b ? a : b;

    private static DateTimeOffset Max(DateTimeOffset a, DateTimeOffset b) => a > b ? a : b;
}
