using Auction.Data.Rounds;
using Auction.Domain.Records;
using Auction.Domain.Rounds;

namespace Auction.Data.Audit;

/// <summary>Whether a refusal has its code, rule and receipt, and follows from the journal it was judged against (J11).</summary>
internal static class RefusalChecks
{
    /// <summary>The state it was judged against; null when that cannot be known.</summary>
    public static RoundState? Check(
        BidRefusalRow row, IReadOnlyDictionary<int, (RoundState State, byte[] Hash)> points, AuditSubject subject, AuditReport report)
    {
        var known = Enum.IsDefined(row.Refusal);
        report.Check(AuditIds.J11, known && RefusalCatalog.Of(row.Refusal) is { Code.Length: > 0 }, subject, "its code is not in the catalogue");
        var leaf = SealText.RefusalLeaf(
            row.RoundId,
            row.BidderCode,
            row.BidKey,
            row.At.ToUnixTimeMilliseconds(),
            row.Amount.Fen,
            (int)row.Refusal,
            row.JudgedSeq,
            row.JudgedHash);
        report.Check(AuditIds.J11, row.LeafHash.AsSpan().SequenceEqual(leaf), subject, "the receipt is not that of this refusal");
        if (!points.TryGetValue(row.JudgedSeq, out var point) || !row.JudgedHash.AsSpan().SequenceEqual(point.Hash))
        {
            report.Check(AuditIds.J11, holds: false, subject, "the entry it was judged against is not in the journal");
            return null;
        }

        var again = RoundRules.Decide(point.State, new PlaceBid(row.BidderCode, row.Amount, row.BidKey), row.At);
        report.Check(AuditIds.J11, again.Refusal == row.Refusal, subject, "the rules would answer otherwise");
        return point.State;
    }
}
