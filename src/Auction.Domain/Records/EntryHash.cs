using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Auction.Domain.Records;

/// <summary>The chain hash of one journal entry: every field length-prefixed, the hash before it last.</summary>
/// <remarks>
/// Input, in this order, each as a 4-byte big-endian byte count followed by the bytes:
/// format name, algorithm name, round id, sequence number, stamp (Unix milliseconds), kind, payload as stored, previous hash.
/// Numbers are decimal text, hashes are raw bytes, text is UTF-8. Anyone can repeat it from the published record.
/// </remarks>
public static class EntryHash
{
    /// <summary>Name and version of the hash input.</summary>
    public const string Format = "hengping-entry-1";

    /// <summary>Name of the digest, stored so that it can change one day.</summary>
    public const string Algorithm = "SHA-256";

    /// <summary>Length of a hash in bytes.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>The hash before the first entry: thirty-two zero bytes.</summary>
    public static ReadOnlyMemory<byte> Origin { get; } = new byte[Size];

    /// <summary>The hash of one entry.</summary>
    /// <param name="roundId">Identity of the round, hashed as 36 lower-case characters.</param>
    /// <param name="seq">1 for the first entry.</param>
    /// <param name="atUnixMs">Stamp in Unix milliseconds.</param>
    /// <param name="kind">Stored kind, for example <c>bid-accepted.v1</c>.</param>
    /// <param name="payload">Payload exactly as stored.</param>
    /// <param name="previous">Hash of the entry before.</param>
    public static byte[] Of(Guid roundId, int seq, long atUnixMs, string kind, string payload, ReadOnlySpan<byte> previous)
    {
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(payload);
        var capacity = 256 + Encoding.UTF8.GetMaxByteCount(payload.Length + kind.Length);
        var buffer = capacity <= 2048 ? stackalloc byte[capacity] : new byte[capacity];
        var length = 0;
        Span<char> digits = stackalloc char[36];
        Append(buffer, ref length, Format);
        Append(buffer, ref length, Algorithm);
        roundId.TryFormat(digits, out var written, "D");
        Append(buffer, ref length, digits[..written]);
        seq.TryFormat(digits, out written, provider: CultureInfo.InvariantCulture);
        Append(buffer, ref length, digits[..written]);
        atUnixMs.TryFormat(digits, out written, provider: CultureInfo.InvariantCulture);
        Append(buffer, ref length, digits[..written]);
        Append(buffer, ref length, kind);
        Append(buffer, ref length, payload);
        BinaryPrimitives.WriteInt32BigEndian(buffer[length..], previous.Length);
        previous.CopyTo(buffer[(length + 4)..]);
        length += 4 + previous.Length;
        return SHA256.HashData(buffer[..length]);
    }

    private static void Append(Span<byte> buffer, ref int length, ReadOnlySpan<char> text)
    {
        var written = Encoding.UTF8.GetBytes(text, buffer[(length + 4)..]);
        BinaryPrimitives.WriteInt32BigEndian(buffer[length..], written);
        length += 4 + written;
    }
}
