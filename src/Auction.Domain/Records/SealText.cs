using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Auction.Domain.Records;

/// <summary>The texts that are signed, so that anyone holding the public key can check them.</summary>
public static class SealText
{
    /// <summary>Name of the signature scheme, stored with every signature.</summary>
    public const string Algorithm = "ECDSA-P256-SHA256";

    /// <summary>
    /// The text of a batch seal: <c>hengping-seal-1|seal id|Unix ms|root in lower-case hex</c>, as ASCII bytes.
    /// </summary>
    public static byte[] OfSeal(Guid sealId, long atUnixMs, ReadOnlySpan<byte> root) =>
        Encoding.ASCII.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"hengping-seal-1|{sealId:D}|{atUnixMs}|{Convert.ToHexStringLower(root)}"));

    /// <summary>The leaf of a refused bid: the SHA-256 of its fields, joined by <c>|</c> after the word <c>hengping-refusal-1</c>.</summary>
    /// <remarks>The key was checked at the door and holds neither <c>|</c> nor control characters.</remarks>
    public static byte[] RefusalLeaf(
        Guid roundId,
        string bidderCode,
        string key,
        long atUnixMs,
        long amountFen,
        int refusal,
        int judgedSeq,
        ReadOnlySpan<byte> judgedHash) =>
        SHA256.HashData(Encoding.UTF8.GetBytes(string.Create(
            CultureInfo.InvariantCulture,
            $"hengping-refusal-1|{roundId:D}|{bidderCode}|{key}|{atUnixMs}|{amountFen}|{refusal}|{judgedSeq}|{Convert.ToHexStringLower(judgedHash)}")));
}
