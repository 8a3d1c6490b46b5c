using System.Buffers.Binary;
using System.Security.Cryptography;
using System.Text;

namespace Valuation.Lottery;

/// <summary>The arithmetic of a draw, so plain that anybody can repeat it (REF-16, REF-34.2).</summary>
/// <remarks>
/// Every field hashed is preceded by its length in bytes as a 4-byte big-endian number. The seed is SHA-256 over the format name, the list's
/// hash, the commitment, the secret, then for each input who gave it and what. Number <c>k</c> of the stream is the first eight bytes, big-endian,
/// of HMAC-SHA-256(seed, k as 8 bytes big-endian), k from 0. A number at or above the greatest multiple of the range is passed over.
/// The list is shuffled from its last place to its second: each place is exchanged with one drawn from the places up to it.
/// </remarks>
public static class DrawMath
{
    /// <summary>Name and version of the method.</summary>
    public const string Format = "hengping-draw-1";

    /// <summary>Bytes in a secret, a commitment, a seed.</summary>
    public const int Size = SHA256.HashSizeInBytes;

    /// <summary>The commitment to a secret.</summary>
    public static byte[] Commitment(ReadOnlySpan<byte> secret) => SHA256.HashData(secret);

    /// <summary>The seed of a draw.</summary>
    public static byte[] Seed(ReadOnlySpan<byte> listHash, ReadOnlySpan<byte> commitment, ReadOnlySpan<byte> secret, IReadOnlyList<DrawInput> inputs)
    {
        ArgumentNullException.ThrowIfNull(inputs);
        using var hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
        Append(hash, Encoding.UTF8.GetBytes(Format));
        Append(hash, listHash);
        Append(hash, commitment);
        Append(hash, secret);
        foreach (var input in inputs)
        {
            Append(hash, Encoding.UTF8.GetBytes(input.GivenBy));
            Append(hash, Encoding.UTF8.GetBytes(input.Text));
        }

        return hash.GetHashAndReset();
    }

    /// <summary>The list in drawn order.</summary>
    public static IReadOnlyList<string> Shuffle(IReadOnlyList<string> list, ReadOnlySpan<byte> seed)
    {
        ArgumentNullException.ThrowIfNull(list);
        string[] order = [.. list];
        var counter = 0UL;
        for (var last = order.Length - 1; last > 0; last--)
        {
            var drawn = (int)Below((ulong)last + 1, seed, ref counter);
            (order[last], order[drawn]) = (order[drawn], order[last]);
        }

        return order;
    }

    // Passing over the uneven end of the range keeps every number equally likely.
    private static ulong Below(ulong range, ReadOnlySpan<byte> seed, ref ulong counter)
    {
        var limit = ulong.MaxValue - (((ulong.MaxValue % range) + 1) % range);
        Span<byte> message = stackalloc byte[sizeof(ulong)];
        Span<byte> block = stackalloc byte[Size];
        while (true)
        {
            BinaryPrimitives.WriteUInt64BigEndian(message, counter++);
            HMACSHA256.HashData(seed, message, block);
            var number = BinaryPrimitives.ReadUInt64BigEndian(block);
            if (number <= limit) { return number % range; }
        }
    }

    private static void Append(IncrementalHash hash, ReadOnlySpan<byte> field)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(length, field.Length);
        hash.AppendData(length);
        hash.AppendData(field);
    }
}
