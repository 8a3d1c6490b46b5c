using Auction.Data.Journal;
using Auction.Domain.Rounds;

namespace Auction.Grains.Rounds;

/// <summary>Turns stored probes into the report the rules ask for (P5).</summary>
internal static class CoverReading
{
    public static CoverReport Report(StoredCover stored, RoundState state, bool undecidedEntry)
    {
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
