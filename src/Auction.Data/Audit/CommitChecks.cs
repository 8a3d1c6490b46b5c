using Auction.Data.Journal;

namespace Auction.Data.Audit;

/// <summary>When entries were written, compared with when they happened (J10).</summary>
internal static class CommitChecks
{
    /// <summary>How far the clocks of nodes and database may lie apart.</summary>
    public static readonly TimeSpan ClockSpread = JournalLimits.StampAheadMax;

    /// <summary>Longest time between signing a batch and writing it that needs no explanation.</summary>
    public static readonly TimeSpan SealToCommitMax = TimeSpan.FromMinutes(5);

    public static void CheckBid(DateTimeOffset at, DateTimeOffset committedAt, AuditSubject subject, AuditReport report) =>
        report.Check(
            AuditIds.J10,
            committedAt - at <= JournalLimits.EntryAgeMax && at - committedAt <= ClockSpread,
            subject,
            "the bid was not on disk within two seconds of its entry");
}
