using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Data.Rounds;
using Auction.Domain.Records;

namespace Auction.Data.Audit;

/// <summary>Walks the checkpoints in order (E3) and gathers what they said about each round.</summary>
public sealed class CheckpointAudit(PublishedKeys keys, AuditReport report)
{
    private const string Title = "hengping-checkpoint-1";
    private readonly Dictionary<Guid, List<CheckpointedHead>> _heads = [];
    private byte[] _hash = EntryHash.Origin.ToArray();
    private long _number;
    private long _rounds;

    /// <summary>Heads that were named for a round, oldest first.</summary>
    public IReadOnlyList<CheckpointedHead> HeadsOf(Guid roundId) => _heads.TryGetValue(roundId, out var heads) ? heads : [];

    /// <summary>Rounds that were named.</summary>
    public IReadOnlyCollection<Guid> Rounds => _heads.Keys;

    /// <summary>Checks the next checkpoint.</summary>
    public void Check(CheckpointRow row)
    {
        ArgumentNullException.ThrowIfNull(row);
        var subject = new AuditSubject("checkpoint", row.Number);
        var text = Encoding.ASCII.GetBytes(row.Body);
        report.Check(AuditIds.E3, row.Number == _number + 1, subject, $"number {_number + 1} was expected");
        report.Check(
            AuditIds.E3,
            row.PrevHash.AsSpan().SequenceEqual(_hash) && row.Hash.AsSpan().SequenceEqual(SHA256.HashData(text)),
            subject,
            "the chain of checkpoints is broken");
        report.Check(AuditIds.E3, keys.Verify(row.KeyId, text, row.Signature), subject, "the signature does not hold under a published key");
        report.Check(AuditIds.E3, ReadBody(row), subject, "its text does not agree with its row, or a head or count fell");
        _number = row.Number;
        _hash = row.Hash;
    }

    private bool ReadBody(CheckpointRow row)
    {
        var lines = row.Body.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        if (lines.Length < 5
            || lines[0] != Title
            || lines[1] != string.Create(CultureInfo.InvariantCulture, $"number {row.Number}")
            || lines[2] != string.Create(CultureInfo.InvariantCulture, $"at {row.At.ToUnixTimeMilliseconds()}")
            || lines[3] != $"previous {Convert.ToHexStringLower(row.PrevHash)}"
            || !lines[4].StartsWith("rounds ", StringComparison.Ordinal)
            || !long.TryParse(lines[4].AsSpan("rounds ".Length), CultureInfo.InvariantCulture, out var rounds)
            || rounds < _rounds)
        {
            return false;
        }

        _rounds = rounds;
        var holds = true;
        foreach (var line in lines.AsSpan(5))
        {
            holds &= ReadHead(row.Number, line);
        }

        return holds;
    }

    private bool ReadHead(long checkpoint, string line)
    {
        var parts = line.Split(' ');
        if (parts.Length != 3 || !Guid.TryParse(parts[0], out var roundId) || !int.TryParse(parts[1], CultureInfo.InvariantCulture, out var seq))
        {
            return false;
        }

        if (!_heads.TryGetValue(roundId, out var heads))
        {
            _heads.Add(roundId, heads = []);
        }

        var rises = heads.Count == 0 || seq >= heads[^1].Seq;
        heads.Add(new CheckpointedHead(checkpoint, seq, parts[2]));
        return rises;
    }
}
