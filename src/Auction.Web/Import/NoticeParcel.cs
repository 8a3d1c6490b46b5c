using System.IO.Compression;
using Auction.Data.Import;

namespace Auction.Web.Import;

/// <summary>Carries an uploaded file through a form, so that no step of an import depends on the node or the hour.</summary>
/// <remarks>It proves nothing: whoever receives it checks the contents again.</remarks>
internal static class NoticeParcel
{
    public static string Pack(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var gzip = new GZipStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return Convert.ToBase64String(packed.GetBuffer(), 0, (int)packed.Length);
    }

    /// <summary>The file, or null when this is no parcel of ours or holds too much.</summary>
    public static byte[]? Unpack(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return null;
        }

        try
        {
            using var packed = new MemoryStream(Convert.FromBase64String(text));
            using var gzip = new GZipStream(packed, CompressionMode.Decompress);
            var buffer = new byte[NoticeFile.LargestBytes + 1];
            var length = gzip.ReadAtLeast(buffer, buffer.Length, throwOnEndOfStream: false);
            return length is 0 or > NoticeFile.LargestBytes ? null : buffer[..length];
        }
        catch (Exception e) when (e is FormatException or InvalidDataException)
        {
            return null;
        }
    }
}
