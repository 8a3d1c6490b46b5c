using System.Buffers.Binary;

namespace Auction.Web.Uploads.Images;

/// <summary>Walks a JPEG from marker to marker to its very end. Notes of the camera are left alone: an original is evidence.</summary>
/// <remarks>Cameras append further whole images (previews, depth); these are walked too, and nothing else may follow.</remarks>
internal static class JpegCheck
{
    private const int ImagesMax = 8;
    private const byte Mark = 0xFF;
    private const byte Start = 0xD8;
    private const byte End = 0xD9;
    private const byte Scan = 0xDA;

    /// <summary>Refuses what is no whole JPEG within the limits.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static void Look(ReadOnlySpan<byte> content)
    {
        var at = 0;
        for (var images = 0; at < content.Length; images++)
        {
            if (images == ImagesMax || !content[at..].StartsWith((ReadOnlySpan<byte>)[Mark, Start, Mark]))
            {
                throw new RefusedContentException(UploadFault.ImageTrailingData);
            }

            at = Walk(content, at + 2);
        }
    }

    /// <summary>The place after one image that begins here, its first marker read already.</summary>
    private static int Walk(ReadOnlySpan<byte> content, int at)
    {
        var (frames, scans) = (0, 0);
        while (true)
        {
            var marker = NextMarker(content, ref at);
            if (marker == End)
            {
                return frames == 1 && scans > 0 ? at : throw new RefusedContentException(UploadFault.ImageBroken);
            }

            if (marker is 0x00 or 0x01 or Start or (>= 0xD0 and <= 0xD7)) { throw new RefusedContentException(UploadFault.ImageBroken); }
            var segment = Segment(content, ref at);
            if (IsFrame(marker))
            {
                frames++;
                Frame(segment);
            }
            else if (marker == Scan)
            {
                scans++;
                at = AfterPixels(content, at);
            }
        }
    }

    private static byte NextMarker(ReadOnlySpan<byte> content, ref int at)
    {
        if (at >= content.Length) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        if (content[at] != Mark) { throw new RefusedContentException(UploadFault.ImageBroken); }

        // Any number of the same byte may fill the space before a marker.
        while (at < content.Length && content[at] == Mark) { at++; }
        return at < content.Length ? content[at++] : throw new RefusedContentException(UploadFault.ImageTruncated);
    }

    private static ReadOnlySpan<byte> Segment(ReadOnlySpan<byte> content, ref int at)
    {
        if (content.Length - at < 2) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        var length = BinaryPrimitives.ReadUInt16BigEndian(content[at..]);
        if (length < 2) { throw new RefusedContentException(UploadFault.ImageBroken); }
        if (length > content.Length - at) { throw new RefusedContentException(UploadFault.ImageTruncated); }
        var segment = content.Slice(at + 2, length - 2);
        at += length;
        return segment;
    }

    // C4, C8 and CC stand among the frames but are tables and an extension.
    private static bool IsFrame(byte marker) => marker is >= 0xC0 and <= 0xCF and not (0xC4 or 0xC8 or 0xCC);

    private static void Frame(ReadOnlySpan<byte> segment)
    {
        if (segment.Length < 6) { throw new RefusedContentException(UploadFault.ImageBroken); }
        ImageLimits.Look(BinaryPrimitives.ReadUInt16BigEndian(segment[3..]), BinaryPrimitives.ReadUInt16BigEndian(segment[1..]));
    }

    // Packed pixels hold FF only before 00 or a restart marker; everything else ends them.
    private static int AfterPixels(ReadOnlySpan<byte> content, int at)
    {
        while (true)
        {
            var found = content[at..].IndexOf(Mark);
            if (found < 0 || at + found + 1 >= content.Length) { throw new RefusedContentException(UploadFault.ImageTruncated); }
            at += found;
            if (content[at + 1] is not (0x00 or (>= 0xD0 and <= 0xD7))) { return at; }
            at += 2;
        }
    }
}
