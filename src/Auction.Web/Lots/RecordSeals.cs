using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using Auction.Domain.Records;

namespace Auction.Web.Lots;

/// <summary>Checks the signatures that come with a record: every entry lies under a signed root, and the checkpoint names the same head.</summary>
/// <remarks>The chain itself is <see cref="RecordVerifier"/>'s business; this goes on where it ends.</remarks>
internal static class RecordSeals
{
    /// <summary>Checks a record whose chain is good.</summary>
    /// <param name="record">The document.</param>
    /// <param name="keys">Trusted keys by id, SubjectPublicKeyInfo.</param>
    public static SealVerdict Verify(JsonElement record, IReadOnlyDictionary<string, byte[]> keys)
    {
        try
        {
            var roots = new Dictionary<string, List<string>>(StringComparer.Ordinal);
            foreach (var seal in record.GetProperty("seals").EnumerateArray())
            {
                var id = seal.GetProperty("id").GetGuid();
                if (ReadSeal(seal, id, keys) is not { } leaves)
                {
                    return new(SealFault.SealWrong, id.ToString("D"), 0);
                }

                roots[id.ToString("D")] = leaves;
            }

            var sealedEntries = 0;
            foreach (var entry in record.GetProperty("entries").EnumerateArray())
            {
                var index = entry.GetProperty("sealIndex").GetInt32();
                if (!roots.TryGetValue(entry.GetProperty("sealId").GetString() ?? "", out var leaves)
                    || index < 0 || index >= leaves.Count
                    || !string.Equals(leaves[index], entry.GetProperty("hash").GetString(), StringComparison.Ordinal))
                {
                    return new(SealFault.EntryNotSealed, entry.GetProperty("seq").GetRawText(), sealedEntries);
                }

                sealedEntries++;
            }

            return IsCheckpointGood(record, keys) ? new(null, null, sealedEntries) : new(SealFault.CheckpointWrong, null, sealedEntries);
        }
        catch (Exception e) when (e is KeyNotFoundException or InvalidOperationException or FormatException or CryptographicException)
        {
            return new(SealFault.Malformed, null, 0);
        }
    }

    /// <summary>The keys a record brings along. They say who claims to have signed; compare them with the published ones.</summary>
    public static IReadOnlyDictionary<string, byte[]> KeysOf(JsonElement document)
    {
        var keys = new Dictionary<string, byte[]>(StringComparer.Ordinal);
        if (document.ValueKind == JsonValueKind.Object)
        {
            foreach (var member in document.EnumerateObject())
            {
                if (member.Value.ValueKind == JsonValueKind.String && member.Value.TryGetBytesFromBase64(out var key))
                {
                    keys[member.Name] = key;
                }
            }
        }

        return keys;
    }

    private static List<string>? ReadSeal(JsonElement seal, Guid id, IReadOnlyDictionary<string, byte[]> keys)
    {
        var leaves = seal.GetProperty("leaves").EnumerateArray().Select(leaf => leaf.GetString()!).ToList();
        var root = Convert.FromHexString(seal.GetProperty("root").GetString()!);
        if (leaves.Count == 0 || !MerkleTree.Root([.. leaves.Select(Convert.FromHexString)]).AsSpan().SequenceEqual(root))
        {
            return null;
        }

        var text = SealText.OfSeal(id, seal.GetProperty("at").GetInt64(), root);
        return IsSigned(text, seal, keys) ? leaves : null;
    }

    private static bool IsCheckpointGood(JsonElement record, IReadOnlyDictionary<string, byte[]> keys)
    {
        var checkpoint = record.GetProperty("checkpoint");
        if (checkpoint.ValueKind == JsonValueKind.Null)
        {
            return true;
        }

        var body = checkpoint.GetProperty("body").GetString()!;
        var text = Encoding.ASCII.GetBytes(body);
        if (!string.Equals(Convert.ToHexStringLower(SHA256.HashData(text)), checkpoint.GetProperty("hash").GetString(), StringComparison.Ordinal)
            || !IsSigned(text, checkpoint, keys))
        {
            return false;
        }

        // The checkpoint may be older than the record's last entry, never at odds with an entry it names.
        return HeadIn(body, record.GetProperty("round").GetProperty("id").GetString()!) is ({ } seq, { } hash)
            && record.GetProperty("entries").EnumerateArray().Any(entry =>
                entry.GetProperty("seq").GetInt32() == seq && string.Equals(entry.GetProperty("hash").GetString(), hash, StringComparison.Ordinal));
    }

    /// <summary>What a checkpoint says of a round: its last entry and that entry's hash; nulls when it does not name the round.</summary>
    /// <param name="body">The signed text of the checkpoint.</param>
    /// <param name="round">Id of the round in its usual spelling.</param>
    public static (int? Seq, string? Hash) HeadIn(string body, string round) =>
        body.Split('\n').FirstOrDefault(row => row.StartsWith(round + " ", StringComparison.Ordinal))?.Split(' ') is [_, var seq, var hash]
            && int.TryParse(seq, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            ? (number, hash)
            : (null, null);

    private static bool IsSigned(byte[] text, JsonElement signed, IReadOnlyDictionary<string, byte[]> keys)
    {
        if (!keys.TryGetValue(signed.GetProperty("keyId").GetString()!, out var key))
        {
            return false;
        }

        using var ecdsa = ECDsa.Create();
        ecdsa.ImportSubjectPublicKeyInfo(key, out _);
        return ecdsa.VerifyData(text, signed.GetProperty("signature").GetBytesFromBase64(), HashAlgorithmName.SHA256);
    }
}

/// <summary>The result of checking a record's signatures.</summary>
/// <param name="Fault">What is wrong; null when everything holds.</param>
/// <param name="Where">The seal or entry at fault.</param>
/// <param name="SealedEntries">Entries found under a good signature.</param>
internal sealed record SealVerdict(SealFault? Fault, string? Where, int SealedEntries);

/// <summary>What can be wrong with the signatures of a record.</summary>
internal enum SealFault
{
    /// <summary>A member is missing or of the wrong kind.</summary>
    Malformed = 1,

    /// <summary>A seal's root does not match its leaves, or its signature is not valid.</summary>
    SealWrong = 2,

    /// <summary>An entry's hash is not among the leaves of its seal.</summary>
    EntryNotSealed = 3,

    /// <summary>The checkpoint is not signed or names another hash.</summary>
    CheckpointWrong = 4,
}
