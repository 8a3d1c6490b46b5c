using System.Security.Cryptography;
using System.Text.Json;

namespace Auction.Data.Journal;

/// <summary>The chain over the act log, so that a removed or changed line shows (E2).</summary>
public static class ActChain
{
    /// <summary>SHA-256 over the line's fields as a JSON array, followed by the previous hash.</summary>
    public static byte[] Hash(ActEntry act, ReadOnlySpan<byte> previous)
    {
        ArgumentNullException.ThrowIfNull(act);
        var fields = JsonSerializer.SerializeToUtf8Bytes(new object?[]
        {
            "hengping-act-1", act.At.ToUnixTimeMilliseconds(), act.ActorId, act.Role, act.Act, act.Subject, act.Details, act.RuleIds,
        });
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        hash.AppendData(fields);
        hash.AppendData(previous);
        return hash.GetHashAndReset();
    }
}
