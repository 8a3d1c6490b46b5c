using Auction.Data.Acts;
using Auction.Data.Journal;
using Auction.Domain.Records;

namespace Auction.Data.Audit;

/// <summary>Walks the act log in order (E2).</summary>
public sealed class ActAudit(AuditReport report)
{
    private byte[] _hash = EntryHash.Origin.ToArray();

    /// <summary>Checks the next line.</summary>
    public void Check(ActRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var entry = new ActEntry(row.At, row.ActorId, row.Role, row.Act, row.Subject, row.Details, row.RuleIds);
        report.Check(
            AuditIds.E2,
            row.PrevHash.AsSpan().SequenceEqual(_hash) && row.Hash.AsSpan().SequenceEqual(ActChain.Hash(entry, _hash)),
            new AuditSubject("act", row.Id),
            "the hash does not follow from the line and the hash before");
        _hash = row.Hash;
    }
}
