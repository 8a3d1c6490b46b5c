using System.Buffers.Binary;
using System.Text;
using Auction.Web.Uploads.Images;

namespace Auction.Web.Tests.Uploads;

/// <summary>Writes small images, sound ones and others.</summary>
internal static class ImageWriter
{
    /// <summary>A JPEG of one scan with notes of a camera; its pixels mean nothing, its structure is whole.</summary>
    public static byte[] Jpeg(int width = 16, int height = 16, byte[]? notes = null) =>
    [
        0xFF, 0xD8,
        .. Segment(0xE0, [.. "JFIF\0"u8, 1, 1, 0, 0, 1, 0, 1, 0, 0]),
        .. Segment(0xE1, notes ?? [.. "Exif\0\0"u8, .. "MM\0*"u8]),
        .. Segment(0xDB, new byte[65]),
        .. Segment(0xC0, [8, (byte)(height >> 8), (byte)(height & 0xFF), (byte)(width >> 8), (byte)(width & 0xFF), 1, 1, 0x11, 0]),
        .. Segment(0xC4, new byte[19]),
        .. Segment(0xDA, [1, 1, 0, 0, 63, 0]),
        0x12, 0xFF, 0x00, 0x34, 0xFF, 0xD0, 0x56,
        0xFF, 0xD9,
    ];

    /// <summary>A grey PNG.</summary>
    public static byte[] Png(int width = 3, int height = 2, byte[]? pixels = null, bool isInterlaced = false, params byte[][] more) =>
    [
        .. PngCheck.Signature,
        .. Chunk("IHDR", [.. Int32(width), .. Int32(height), 8, 0, 0, 0, (byte)(isInterlaced ? 1 : 0)]),
        .. more.SelectMany(chunk => chunk),
        .. Chunk("IDAT", PdfWriter.Pack(pixels ?? new byte[height * (width + 1)])),
        .. Chunk("IEND", []),
    ];

    /// <summary>A PNG of grey points that may be clear.</summary>
    public static byte[] GreyAlphaPng(int width, int height, byte[] pixels) =>
        [.. PngCheck.Signature, .. Chunk("IHDR", [.. Int32(width), .. Int32(height), 8, 4, 0, 0, 0]), .. Chunk("IDAT", PdfWriter.Pack(pixels)), .. Chunk("IEND", [])];

    /// <summary>One chunk of a PNG with its checksum.</summary>
    public static byte[] Chunk(string type, byte[] data)
    {
        byte[] body = [.. Encoding.ASCII.GetBytes(type), .. data];
        return [.. Int32(data.Length), .. body, .. Int32(unchecked((int)Crc32.Of(body)))];
    }

    /// <summary>A WebP without loss, as a plain file.</summary>
    public static byte[] Webp(int width = 16, int height = 16) => Riff(Part("VP8L", Lossless(width, height)));

    /// <summary>A WebP with loss and notes, as an extended file.</summary>
    public static byte[] WebpWithNotes(int width = 16, int height = 16, byte flags = 0x08) => Riff(
        Part("VP8X", [flags, 0, 0, 0, .. Int24(width - 1), .. Int24(height - 1)]),
        Part("VP8 ", [0x10, 0, 0, 0x9D, 0x01, 0x2A, (byte)(width & 0xFF), (byte)(width >> 8), (byte)(height & 0xFF), (byte)(height >> 8), 1, 2, 3]),
        Part("EXIF", [.. "Exif"u8]));

    /// <summary>The container of a WebP.</summary>
    public static byte[] Riff(params byte[][] parts)
    {
        byte[] body = [.. "WEBP"u8, .. parts.SelectMany(part => part)];
        return [.. "RIFF"u8, .. Int32Little(body.Length), .. body];
    }

    /// <summary>One chunk of a WebP, padded.</summary>
    public static byte[] Part(string type, byte[] data) => [.. Encoding.ASCII.GetBytes(type), .. Int32Little(data.Length), .. data, .. new byte[data.Length % 2]];

    private static byte[] Lossless(int width, int height) => [0x2F, .. Int32Little((width - 1) | ((height - 1) << 14)), 1, 2];

    private static byte[] Segment(byte marker, byte[] data) => [0xFF, marker, (byte)((data.Length + 2) >> 8), (byte)((data.Length + 2) & 0xFF), .. data];

    private static byte[] Int24(int value) => [(byte)(value & 0xFF), (byte)((value >> 8) & 0xFF), (byte)(value >> 16)];

    private static byte[] Int32(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32BigEndian(bytes, value);
        return bytes;
    }

    private static byte[] Int32Little(int value)
    {
        var bytes = new byte[sizeof(int)];
        BinaryPrimitives.WriteInt32LittleEndian(bytes, value);
        return bytes;
    }
}
