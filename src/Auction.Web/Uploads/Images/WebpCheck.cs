using System.Buffers.Binary;

namespace Auction.Web.Uploads.Images;

/// <summary>Walks a WebP from chunk to chunk to its very end.</summary>
internal static class WebpCheck
{
    private const int Head = 12;
    private const int ChunkHead = 8;

    /// <summary>Refuses what is no whole still WebP within the limits.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static void Look(ReadOnlySpan<byte> content)
    {
        if (content.Length < Head) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        var declared = BinaryPrimitives.ReadUInt32LittleEndian(content[4..]) + 8L;
        if (declared > content.Length) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        if (declared < content.Length) { throw new RefusedContentException(UploadFault.ImageTrailingData); }
        var (at, images, isExtended) = (Head, 0, false);
        while (at < content.Length)
        {
            if (content.Length - at < ChunkHead) { throw new RefusedContentException(UploadFault.ImageTruncated); }
            var type = content.Slice(at, 4);
            var length = BinaryPrimitives.ReadUInt32LittleEndian(content[(at + 4)..]);
            if (length + (length % 2L) > content.Length - at - ChunkHead) { throw new RefusedContentException(UploadFault.ImageTruncated); }
            var data = content.Slice(at + ChunkHead, (int)length);
            if (type.SequenceEqual("VP8X"u8))
            {
                if (at != Head) { throw new RefusedContentException(UploadFault.ImageBroken); }
                isExtended = true;
                Canvas(data);
            }
            else if (type.SequenceEqual("VP8 "u8) || type.SequenceEqual("VP8L"u8))
            {
                images++;
                if (type[3] == 'L') { Lossless(data); }
                else { Lossy(data); }
            }
            else
            {
                Other(type, isExtended);
            }

            at += ChunkHead + (int)length + (int)(length % 2);
        }

        if (images != 1) { throw new RefusedContentException(UploadFault.ImageBroken); }
    }

    private static void Other(ReadOnlySpan<byte> type, bool isExtended)
    {
        if (type.SequenceEqual("ANIM"u8) || type.SequenceEqual("ANMF"u8)) { throw new RefusedContentException(UploadFault.ImageAnimated); }
        var isKnown = type.SequenceEqual("ALPH"u8) || type.SequenceEqual("ICCP"u8) || type.SequenceEqual("EXIF"u8) || type.SequenceEqual("XMP "u8);
        if (!isKnown || !isExtended) { throw new RefusedContentException(UploadFault.ImageBroken); }
    }

    private static void Canvas(ReadOnlySpan<byte> data)
    {
        const byte Animated = 0x02;
        if (data.Length != 10) { throw new RefusedContentException(UploadFault.ImageBroken); }
        if ((data[0] & Animated) != 0) { throw new RefusedContentException(UploadFault.ImageAnimated); }
        ImageLimits.Look(1L + data[4] + (data[5] << 8) + (data[6] << 16), 1L + data[7] + (data[8] << 8) + (data[9] << 16));
    }

    private static void Lossy(ReadOnlySpan<byte> data)
    {
        // The lowest bit of a key frame is zero; its first part has a length of 19 bits.
        if (data.Length < 10 || (data[0] & 1) != 0 || !data[3..6].SequenceEqual((ReadOnlySpan<byte>)[0x9D, 0x01, 0x2A])) { throw new RefusedContentException(UploadFault.ImageBroken); }
        var first = (data[0] | (data[1] << 8) | (data[2] << 16)) >> 5;
        if (first > data.Length - 10) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        ImageLimits.Look((data[6] | (data[7] << 8)) & 0x3FFF, (data[8] | (data[9] << 8)) & 0x3FFF);
    }

    private static void Lossless(ReadOnlySpan<byte> data)
    {
        if (data.Length < 5 || data[0] != 0x2F) { throw new RefusedContentException(UploadFault.ImageBroken); }
        var bits = BinaryPrimitives.ReadUInt32LittleEndian(data[1..]);
        if (bits >> 29 != 0) { throw new RefusedContentException(UploadFault.ImageBroken); }
        ImageLimits.Look((bits & 0x3FFF) + 1, ((bits >> 14) & 0x3FFF) + 1);
    }
}
