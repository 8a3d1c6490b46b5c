using System.Buffers;
using System.Buffers.Binary;

namespace Auction.Web.Uploads.Images;

/// <summary>Walks a PNG from chunk to chunk to its very end, with every checksum, and unpacks its pixels without keeping them.</summary>
internal static class PngCheck
{
    private const int Frame = 12;
    private const int NotesMax = 16 * 1024 * 1024;

    private static readonly SearchValues<byte> Letters = SearchValues.Create("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz"u8);

    public static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    /// <summary>Refuses what is no whole PNG within the limits.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static void Look(byte[] content)
    {
        var at = Signature.Length;
        PngHeader? header = null;
        using var pixels = new MemoryStream();
        var isAfterPixels = false;
        while (true)
        {
            var data = Chunk(content, ref at, out var type);
            if (header is null != (type == "IHDR")) { throw new RefusedContentException(UploadFault.ImageBroken); }
            switch (type)
            {
                case "IHDR":
                    header = PngHeader.Read(data);
                    break;
                case "IDAT" when isAfterPixels:
                    throw new RefusedContentException(UploadFault.ImageBroken);
                case "IDAT":
                    pixels.Write(data);
                    break;
                case "IEND":
                    if (data.Length > 0) { throw new RefusedContentException(UploadFault.ImageBroken); }
                    if (at != content.Length) { throw new RefusedContentException(UploadFault.ImageTrailingData); }
                    Pixels(header!, pixels.ToArray());
                    return;
                default:
                    isAfterPixels |= pixels.Length > 0;
                    Other(type, data);
                    break;
            }
        }
    }

    private static ReadOnlySpan<byte> Chunk(byte[] content, ref int at, out string type)
    {
        if (content.Length - at < Frame) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        var length = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at));
        if (length > content.Length - at - Frame) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        var body = content.AsSpan(at + 4, (int)length + 4);
        var checksum = BinaryPrimitives.ReadUInt32BigEndian(content.AsSpan(at + 8 + (int)length));
        at += Frame + (int)length;
        if (Crc32.Of(body) != checksum || body[..4].ContainsAnyExcept(Letters)) { throw new RefusedContentException(UploadFault.ImageBroken); }
        type = System.Text.Encoding.ASCII.GetString(body[..4]);
        return body[4..];
    }

    private static void Pixels(PngHeader header, byte[] packed)
    {
        var expected = header.UnpackedLength;
        long? found;
        try
        {
            found = Inflation.Length(packed, 0, packed.Length, expected);
        }
        catch (InvalidDataException)
        {
            throw new RefusedContentException(UploadFault.ImageBroken);
        }

        if (found is null) { throw new RefusedContentException(UploadFault.ImageBroken); }
        if (found < expected) { throw new RefusedContentException(UploadFault.ImageTruncated); }
    }

    private static void Other(string type, ReadOnlySpan<byte> data)
    {
        if (type is "acTL" or "fcTL" or "fdAT") { throw new RefusedContentException(UploadFault.ImageAnimated); }

        // A capital first letter means that the image cannot be drawn without it.
        if (type is not "PLTE" && char.IsAsciiLetterUpper(type[0])) { throw new RefusedContentException(UploadFault.ImageBroken); }
        if (type is "iCCP" or "zTXt" or "iTXt") { Notes(type, data); }
    }

    // Packed notes behind a name; a reader would unpack them, so they may not be a bomb.
    private static void Notes(string type, ReadOnlySpan<byte> data)
    {
        var end = data.IndexOf((byte)0);
        var packedAt = type is "iTXt" ? PackedText(data, end) : end + 2;
        if (end < 0 || packedAt > data.Length) { throw new RefusedContentException(UploadFault.ImageBroken); }
        if (packedAt < 0) { return; }
        var packed = data[packedAt..].ToArray();
        try
        {
            if (Inflation.Length(packed, 0, packed.Length, NotesMax) is null) { throw new RefusedContentException(UploadFault.ImageBroken); }
        }
        catch (InvalidDataException)
        {
            throw new RefusedContentException(UploadFault.ImageBroken);
        }
    }

    // iTXt: keyword 0, packed or not, method, language 0, translated keyword 0, text. Minus one when the text is not packed.
    private static int PackedText(ReadOnlySpan<byte> data, int end)
    {
        if (end < 0 || end + 3 > data.Length || data[end + 1] == 0) { return -1; }
        var rest = data[(end + 3)..];
        var language = rest.IndexOf((byte)0);
        if (language < 0) { return -1; }
        var keyword = rest[(language + 1)..].IndexOf((byte)0);
        return keyword < 0 ? -1 : end + 3 + language + 1 + keyword + 1;
    }
}
