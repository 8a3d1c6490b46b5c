using Auction.Data.Journal;
using Auction.Domain.Rounds;

namespace Auction.Data.Audit;

/// <summary>Whether a closed round could be bid on up to its end (J8), from the probes that were stored.</summary>
internal static class CoverChecks
{
    public static void Check(AuditedRound round, RoundState before, RoundEvent happened, AuditSubject subject, AuditReport report)
    {
        if (happened is RoundClosed)
        {
            var cover = CoverReading.Report(new StoredCover(round.Head.ProbedAt, round.Gaps), before, undecidedEntry: false);
            report.Check(AuditIds.J8, cover.IsCovered, subject, "closed although bids could not be placed through its last five minutes");
        }
    }
}
