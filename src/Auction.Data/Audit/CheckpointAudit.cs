using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Auction.Data.Procedures;
using Auction.Data.Rounds;
using Auction.Domain.Records;

namespace Auction.Data.Audit;

/// <summary>Walks the checkpoints in order (E3) and gathers what they said about each round and each procedure.</summary>
public sealed class CheckpointAudit(PublishedKeys keys, AuditReport report)
{
    // The first format knew rounds only; the second counts procedures too and names each with its kind.
    private const string FirstTitle = "hengping-checkpoint-1";
    private const string Title = "hengping-checkpoint-2";
    private readonly Dictionary<string, HashSet<Guid>> _procedures = ProcedureHeads.Kinds.ToDictionary(kind => kind, _ => new HashSet<Guid>(), StringComparer.Ordinal);
    private readonly HashSet<Guid> _named = [];
    private readonly Dictionary<Guid, List<CheckpointedHead>> _heads = [];
    private byte[] _hash = EntryHash.Origin.ToArray();
    private long _number;
    private long _rounds;
    private long _procedureCount;

    /// <summary>Heads that were named for a round or a procedure, oldest first.</summary>
    public IReadOnlyList<CheckpointedHead> HeadsOf(Guid id) => _heads.TryGetValue(id, out var heads) ? heads : [];

    /// <summary>Rounds that were named.</summary>
    public IReadOnlyCollection<Guid> Rounds => _named;

    /// <summary>Procedures of a kind that were named.</summary>
    public IReadOnlyCollection<Guid> ProceduresOf(string kind) => _procedures[kind];

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
            || lines[0] is not (FirstTitle or Title)
            || lines[1] != string.Create(CultureInfo.InvariantCulture, $"number {row.Number}")
            || lines[2] != string.Create(CultureInfo.InvariantCulture, $"at {row.At.ToUnixTimeMilliseconds()}")
            || lines[3] != $"previous {Convert.ToHexStringLower(row.PrevHash)}"
            || CountIn("rounds ", lines[4]) is not { } rounds
            || rounds < _rounds)
        {
            return false;
        }

        _rounds = rounds;
        var holds = true;
        var heads = lines.AsSpan(5);

        // Once procedures were counted they are counted for ever: nobody gets rid of them by going back to the first format.
        if (lines[0] == Title || _procedureCount > 0)
        {
            var count = heads.IsEmpty ? null : CountIn("procedures ", heads[0]);
            holds = count >= _procedureCount;
            _procedureCount = count ?? _procedureCount;
            heads = heads.IsEmpty ? heads : heads[1..];
        }

        foreach (var line in heads)
        {
            holds &= ReadHead(row.Number, line);
        }

        return holds;
    }

    private static long? CountIn(string label, string line) =>
        line.StartsWith(label, StringComparison.Ordinal) && long.TryParse(line.AsSpan(label.Length), NumberStyles.None, CultureInfo.InvariantCulture, out var count) ? count : null;

    private bool ReadHead(long checkpoint, string line)
    {
        var parts = line.Split(' ');
        var named = parts.Length == 4 ? _procedures.GetValueOrDefault(parts[0]) : parts.Length == 3 ? _named : null;
        if (named is null || !Guid.TryParse(parts[^3], out var id) || !int.TryParse(parts[^2], CultureInfo.InvariantCulture, out var seq))
        {
            return false;
        }

        named.Add(id);
        if (!_heads.TryGetValue(id, out var heads))
        {
            _heads.Add(id, heads = []);
        }

        var rises = heads.Count == 0 || seq >= heads[^1].Seq;
        heads.Add(new CheckpointedHead(checkpoint, seq, parts[^1]));
        return rises;
    }
}
