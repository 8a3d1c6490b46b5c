using Auction.Data.Rounds;
using Auction.Domain.Rounds;

namespace Auction.Data.Audit;

/// <summary>Whether the rows that lists and writers use are what the journal says: head (J4, J6, H1) and notice (R6).</summary>
internal static class ProjectionChecks
{
    public static void Check(AuditedRound round, RoundState state, byte[] hash, AuditReport report)
    {
        var head = round.Head;
        var subject = new AuditSubject("round", head.RoundId, "head");
        var lastSeq = round.Events.Count == 0 ? 0 : round.Events[^1].Seq;
        report.Check(AuditIds.J6, head.Seq == lastSeq && head.HeadHash.AsSpan().SequenceEqual(hash), subject, "the stored head is not the end of the chain");
        if (state.Terms is not { } terms)
        {
            return;
        }

        report.Check(AuditIds.J4, head.EndsAt == state.EndsAt, subject, "the stored end is not the journal's");
        report.Check(
            AuditIds.H1,
            head.Phase == state.Phase
                && head.StartsAt == terms.StartsAt
                && head.ResumesAt == state.Pause?.ResumesAt
                && head.LastStamp == state.LastStamp
                && head.Price == state.Leader?.Amount
                && string.Equals(head.LeaderCode, state.Leader?.BidderCode, StringComparison.Ordinal)
                && head.BidCount == state.BidCount
                && head.ExtensionCount == state.ExtensionCount
                && head.BidderCount == state.Bidders.Count,
            subject,
            "the row is not the fold of the journal");
        report.Check(AuditIds.R6, Announced(round) == terms, new AuditSubject("round", head.RoundId, "notice"), "the notice differs from what was announced");
    }

    private static RoundTerms? Announced(AuditedRound round) => round is { Notice: { } notice, LotNumber: { } number, AssetClass: { } assetClass }
        ? notice.Terms(number, assetClass, round.ReferenceKind)
        : null;
}
