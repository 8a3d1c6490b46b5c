using System.Text;
using Auction.Domain.Texts;

namespace Auction.Data.Import;

/// <summary>Finds out how a file stores its characters. Never guesses silently: what does not decode exactly is refused.</summary>
internal static class FileEncoding
{
    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    // Spreadsheet programs on Chinese systems still write this one; every GB2312 and GBK file is also GB18030.
    private static readonly Encoding Gb18030 = CodePagesEncodingProvider.Instance.GetEncoding(
        "GB18030", EncoderFallback.ExceptionFallback, DecoderFallback.ExceptionFallback)!;

    private static readonly UnicodeEncoding Utf16Little = new(bigEndian: false, byteOrderMark: false, throwOnInvalidBytes: true);

    private static readonly UnicodeEncoding Utf16Big = new(bigEndian: true, byteOrderMark: false, throwOnInvalidBytes: true);

    public static (string Text, string Encoding, BilingualText? Problem) Decode(ReadOnlySpan<byte> bytes)
    {
        // Workbooks (.xlsx) and archives are zip files; old workbooks are OLE files.
        if (bytes.StartsWith("PK\u0003\u0004"u8) || bytes.StartsWith(stackalloc byte[] { 0xD0, 0xCF, 0x11, 0xE0 }))
        {
            return ("", "", FileTexts.Workbook);
        }

        if (bytes.StartsWith(stackalloc byte[] { 0xEF, 0xBB, 0xBF }))
        {
            return Decode(bytes[3..], Utf8, "UTF-8");
        }

        if (bytes.StartsWith(stackalloc byte[] { 0xFF, 0xFE }))
        {
            return Decode(bytes[2..], Utf16Little, "UTF-16");
        }

        if (bytes.StartsWith(stackalloc byte[] { 0xFE, 0xFF }))
        {
            return Decode(bytes[2..], Utf16Big, "UTF-16");
        }

        var utf8 = Decode(bytes, Utf8, "UTF-8");
        return utf8.Problem is null ? utf8 : Decode(bytes, Gb18030, "GB18030");
    }

    private static (string Text, string Encoding, BilingualText? Problem) Decode(ReadOnlySpan<byte> bytes, Encoding encoding, string name)
    {
        try
        {
            var text = encoding.GetString(bytes);
            return text.AsSpan().ContainsAnyInRange('\0', '\b') ? ("", "", FileTexts.NotText) : (text, name, null);
        }
        catch (DecoderFallbackException)
        {
            return ("", "", FileTexts.NotText);
        }
        catch (ArgumentException)
        {
            // GB18030 of the platform throws this one for some truncated sequences.
            return ("", "", FileTexts.NotText);
        }
    }
}
