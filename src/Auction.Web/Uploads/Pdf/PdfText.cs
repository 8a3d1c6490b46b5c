namespace Auction.Web.Uploads.Pdf;

/// <summary>Bytes written as text (ISO 32000-2, 7.4.2 and 7.4.3). The result is never longer than the text, but for a run of <c>z</c>.</summary>
internal static class PdfText
{
    /// <summary>Two hexadecimal digits to a byte, until <c>&gt;</c>.</summary>
    /// <exception cref="RefusedContentException">Something else stands in it.</exception>
    public static byte[] FromHex(ReadOnlySpan<byte> text)
    {
        using var bytes = new MemoryStream(text.Length / 2);
        var high = -1;
        foreach (var sign in text)
        {
            if (sign == '>') { break; }
            if (IsSpace(sign)) { continue; }
            if (!char.IsAsciiHexDigit((char)sign)) { throw new RefusedContentException(UploadFault.PdfBroken); }
            var digit = Convert.ToInt32(((char)sign).ToString(), 16);
            if (high < 0)
            {
                high = digit;
            }
            else
            {
                bytes.WriteByte((byte)((high << 4) | digit));
                high = -1;
            }
        }

        if (high >= 0) { bytes.WriteByte((byte)(high << 4)); }
        return bytes.ToArray();
    }

    /// <summary>Five digits to the base of 85 to four bytes, until <c>~&gt;</c>.</summary>
    /// <exception cref="RefusedContentException">Something else stands in it.</exception>
    public static byte[] From85(ReadOnlySpan<byte> text)
    {
        using var bytes = new MemoryStream(text.Length);
        var (group, count) = (0UL, 0);
        foreach (var sign in text)
        {
            if (sign == '~') { break; }
            if (IsSpace(sign)) { continue; }
            if (sign == 'z' && count == 0)
            {
                bytes.Write([0, 0, 0, 0]);
                continue;
            }

            if (sign is < (byte)'!' or > (byte)'u') { throw new RefusedContentException(UploadFault.PdfBroken); }
            group = (group * 85) + (ulong)(sign - '!');
            if (++count == 5)
            {
                Write(bytes, group, 4);
                (group, count) = (0, 0);
            }
        }

        if (count == 1) { throw new RefusedContentException(UploadFault.PdfBroken); }
        if (count > 1)
        {
            for (var i = count; i < 5; i++) { group = (group * 85) + 84; }
            Write(bytes, group, count - 1);
        }

        return bytes.ToArray();
    }

    private static void Write(MemoryStream bytes, ulong group, int count)
    {
        if (group > uint.MaxValue) { throw new RefusedContentException(UploadFault.PdfBroken); }
        for (var i = 0; i < count; i++) { bytes.WriteByte((byte)((group >> (24 - (8 * i))) & 0xFF)); }
    }

    private static bool IsSpace(byte sign) => sign is 0x00 or 0x09 or 0x0A or 0x0C or 0x0D or 0x20;
}
