using System.IO.Compression;

namespace Auction.Web.Uploads;

/// <summary>Unpacks zlib data no further than allowed.</summary>
internal static class Inflation
{
    private const int Step = 64 * 1024;

    /// <summary>The unpacked bytes; null when there are more than allowed.</summary>
    /// <exception cref="InvalidDataException">It is no zlib data.</exception>
    public static byte[]? Bytes(byte[] data, int offset, int length, int max)
    {
        using var unpacked = new MemoryStream();
        return Run(data, offset, length, max, part => unpacked.Write(part)) is null ? null : unpacked.ToArray();
    }

    /// <summary>The number of unpacked bytes; null when there are more than allowed. Nothing is kept.</summary>
    /// <exception cref="InvalidDataException">It is no zlib data.</exception>
    public static long? Length(byte[] data, int offset, int length, long max) => Run(data, offset, length, max, _ => { });

    private static long? Run(byte[] data, int offset, int length, long max, TakePart take)
    {
        using var packed = new MemoryStream(data, offset, length, writable: false);
        using var stream = new ZLibStream(packed, CompressionMode.Decompress);
        var buffer = new byte[Step];
        var total = 0L;
        while (stream.Read(buffer) is var read and > 0)
        {
            total += read;
            if (total > max) { return null; }
            take(buffer.AsSpan(0, read));
        }

        return total;
    }

    private delegate void TakePart(ReadOnlySpan<byte> part);
}
