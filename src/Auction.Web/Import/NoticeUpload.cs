using Auction.Data.Import;

namespace Auction.Web.Import;

/// <summary>Reads a file no further than is needed to know that it is too large.</summary>
internal static class NoticeUpload
{
    /// <summary>The bytes, at most one more than <see cref="NoticeFile.LargestBytes"/>.</summary>
    public static async Task<byte[]> ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        var buffer = new byte[NoticeFile.LargestBytes + 1];
        var length = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return buffer[..length];
    }
}
