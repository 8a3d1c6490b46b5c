namespace Auction.Web.Uploads.Images;

/// <summary>The checksum of PNG chunks (ISO 3309).</summary>
internal static class Crc32
{
    private static readonly uint[] Table = [.. Enumerable.Range(0, 256).Select(Entry)];

    /// <summary>The checksum of some bytes.</summary>
    public static uint Of(ReadOnlySpan<byte> bytes)
    {
        var crc = uint.MaxValue;
        foreach (var value in bytes) { crc = Table[(crc ^ value) & 0xFF] ^ (crc >> 8); }
        return ~crc;
    }

    private static uint Entry(int value)
    {
        var entry = (uint)value;
        for (var bit = 0; bit < 8; bit++) { entry = (entry & 1) == 0 ? entry >> 1 : (entry >> 1) ^ 0xEDB8_8320; }
        return entry;
    }
}
