using System.Security.Cryptography;
using System.Text.Json;
using Auction.Domain.Rounds;

namespace Auction.Domain.Records;

/// <summary>Checks a signed receipt: its contents give the leaf, the leaf climbs to the root, and the platform's key signed the root.</summary>
/// <remarks>
/// Document <c>hengping-receipt-1</c>: <c>roundId, bidderCode, key, amountFen, at, outcome (accepted|refused), seq</c>;
/// accepted: <c>kind, payload, prevHash</c>; refused: <c>refusal, judgedHash</c>; then <c>leaf</c> and
/// <c>seal: {id, path: [{side, hash}], root, at, keyId, signature (Base64, IEEE P1363)}</c>.
/// </remarks>
public static class ReceiptVerifier
{
    /// <summary>Name and version of the document.</summary>
    public const string Format = "hengping-receipt-1";

    /// <summary>Checks a receipt given as text.</summary>
    /// <param name="json">The receipt.</param>
    /// <param name="keys">Published keys by id, each a DER SubjectPublicKeyInfo of curve P-256.</param>
    public static ReceiptVerdict Verify(string json, IReadOnlyDictionary<string, byte[]> keys)
    {
        ArgumentNullException.ThrowIfNull(json);
        try
        {
            using var document = JsonDocument.Parse(json);
            return Verify(document.RootElement, keys);
        }
        catch (JsonException)
        {
            return Result(RecordFault.Malformed);
        }
    }

    /// <summary>Checks a receipt.</summary>
    /// <param name="json">The receipt.</param>
    /// <param name="keys">Published keys by id, each a DER SubjectPublicKeyInfo of curve P-256.</param>
    public static ReceiptVerdict Verify(JsonElement json, IReadOnlyDictionary<string, byte[]> keys)
    {
        ArgumentNullException.ThrowIfNull(keys);
        try
        {
            return Result(FindFault(json, keys));
        }
        catch (FormatException)
        {
            return Result(RecordFault.Malformed);
        }
    }

    /// <summary>Checks that an accepted bid's receipt is in a record that was verified.</summary>
    /// <param name="json">The receipt.</param>
    /// <param name="entries">The verified record.</param>
    public static ReceiptVerdict Find(JsonElement json, IReadOnlyList<RecordEntry> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        try
        {
            var seq = RecordJson.Number(json, "seq", int.MaxValue);
            var hash = Convert.ToHexStringLower(RecordJson.Hash(json, "leaf"));
            return Result(entries.Any(entry => entry.Seq == seq && string.Equals(entry.Hash, hash, StringComparison.Ordinal))
                ? null
                : RecordFault.NotInRecord);
        }
        catch (FormatException)
        {
            return Result(RecordFault.Malformed);
        }
    }

    private static RecordFault? FindFault(JsonElement json, IReadOnlyDictionary<string, byte[]> keys)
    {
        if (!string.Equals(RecordJson.Text(json, "format"), Format, StringComparison.Ordinal))
        {
            return RecordFault.UnknownFormat;
        }

        var leaf = RecordJson.Hash(json, "leaf");
        if (LeafOf(json) is not { } computed || !leaf.AsSpan().SequenceEqual(computed))
        {
            return RecordFault.LeafWrong;
        }

        var seal = RecordJson.Member(json, "seal", JsonValueKind.Object);
        var root = RecordJson.Hash(seal, "root");
        var path = RecordJson.Member(seal, "path", JsonValueKind.Array).EnumerateArray().Select(StepOf).ToList();
        if (!MerkleTree.Climb(leaf, path).AsSpan().SequenceEqual(root))
        {
            return RecordFault.PathWrong;
        }

        if (!keys.TryGetValue(RecordJson.Text(seal, "keyId"), out var key))
        {
            return RecordFault.UnknownKey;
        }

        var text = SealText.OfSeal(RecordJson.Id(seal, "id"), RecordJson.Instant(seal, "at"), root);
        return IsSigned(text, Convert.FromBase64String(RecordJson.Text(seal, "signature")), key) ? null : RecordFault.SignatureWrong;
    }

    private static MerkleStep StepOf(JsonElement json) => new(RecordJson.Hash(json, "hash"), RecordJson.Text(json, "side") switch
    {
        "left" => true,
        "right" => false,
        _ => throw new FormatException("A side is neither left nor right."),
    });

    private static byte[]? LeafOf(JsonElement json) => RecordJson.Text(json, "outcome") switch
    {
        "accepted" => AcceptedLeaf(json),
        "refused" => SealText.RefusalLeaf(
            RecordJson.Id(json, "roundId"),
            RecordJson.Text(json, "bidderCode"),
            RecordJson.Text(json, "key"),
            RecordJson.Instant(json, "at"),
            RecordJson.Fen(json, "amountFen"),
            RecordJson.Number(json, "refusal", int.MaxValue),
            RecordJson.Number(json, "seq", int.MaxValue),
            RecordJson.Hash(json, "judgedHash")),
        _ => throw new FormatException("An outcome is neither accepted nor refused."),
    };

    // The hash covers the payload; what the receipt says in its own members must be what the payload says.
    private static byte[]? AcceptedLeaf(JsonElement json)
    {
        var at = RecordJson.Instant(json, "at");
        var (kind, payload) = (RecordJson.Text(json, "kind"), RecordJson.Text(json, "payload"));
        var isSame = ReadBid(kind, at, payload) is { } bid
            && string.Equals(bid.BidderCode, RecordJson.Text(json, "bidderCode"), StringComparison.Ordinal)
            && string.Equals(bid.Key, RecordJson.Text(json, "key"), StringComparison.Ordinal)
            && bid.Amount.Fen == RecordJson.Fen(json, "amountFen");
        return isSame
            ? EntryHash.Of(RecordJson.Id(json, "roundId"), RecordJson.Number(json, "seq", int.MaxValue), at, kind, payload, RecordJson.Hash(json, "prevHash"))
            : null;
    }

    private static BidAccepted? ReadBid(string kind, long at, string payload)
    {
        try
        {
            return RoundEventJson.Read(kind, DateTimeOffset.FromUnixTimeMilliseconds(at), payload) as BidAccepted;
        }
        catch (Exception e) when (e is FormatException or ArgumentException or OverflowException)
        {
            return null;
        }
    }

    private static bool IsSigned(byte[] text, byte[] signature, byte[] key)
    {
        try
        {
            using var ecdsa = ECDsa.Create();
            ecdsa.ImportSubjectPublicKeyInfo(key, out _);
            return ecdsa.VerifyData(text, signature, HashAlgorithmName.SHA256);
        }
        catch (CryptographicException)
        {
            return false;
        }
    }

    private static ReceiptVerdict Result(RecordFault? fault) =>
        new(fault, fault is { } reason ? RecordTexts.Of(reason) : RecordTexts.ReceiptValid);
}
