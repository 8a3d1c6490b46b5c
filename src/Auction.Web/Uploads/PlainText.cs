using System.Text.Unicode;

namespace Auction.Web.Uploads;

/// <summary>Tells text from everything else.</summary>
internal static class PlainText
{
    // Readers of PDF look for its beginning within so many bytes, whatever stands before.
    private const int PdfLooksFor = 1024;

    /// <summary>True for UTF-8 without control characters that is no PDF to anybody.</summary>
    public static bool IsPlain(ReadOnlySpan<byte> content) =>
        Utf8.IsValid(content)
        && !content.ContainsAnyInRange((byte)0x00, (byte)0x08)
        && !content.ContainsAnyInRange((byte)0x0B, (byte)0x0C)
        && !content.ContainsAnyInRange((byte)0x0E, (byte)0x1F)
        && !content.Contains((byte)0x7F)
        && content[..Math.Min(content.Length, PdfLooksFor)].IndexOf("%PDF-"u8) < 0;
}
