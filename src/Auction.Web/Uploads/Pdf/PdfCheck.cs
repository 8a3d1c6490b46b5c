namespace Auction.Web.Uploads.Pdf;

/// <summary>Refuses a PDF that is not whole, hides something, does something by itself, or costs too much to open.</summary>
/// <remarks>A stated subset of ISO 32000-2, stricter than viewers are: what viewers would mend is refused, so that all of them see the same.</remarks>
internal static class PdfCheck
{
    private const int TailMax = 1024;

    /// <summary>Looks at a whole file.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static void Look(byte[] content)
    {
        End(content);
        try
        {
            PdfPages.Look(PdfBody.Read(content));
        }
        catch (RefusedContentException refused) when (refused.Fault is UploadFault.PdfBroken or UploadFault.PdfFilterUnknown && content.AsSpan().IndexOf("/Encrypt"u8) >= 0)
        {
            // Encrypted parts look broken before the table that says why is reached.
            throw new RefusedContentException(UploadFault.PdfEncrypted);
        }
    }

    /// <summary>The last thing in the file must be its end mark.</summary>
    private static void End(ReadOnlySpan<byte> content)
    {
        var mark = content.LastIndexOf("%%EOF"u8);
        if (mark < 0 || content[Math.Max(0, mark - TailMax)..mark].IndexOf("startxref"u8) < 0) { throw new RefusedContentException(UploadFault.PdfTruncated); }
        var rest = content[(mark + 5)..];
        if (!rest.ContainsAnyExcept(PdfReader.Space)) { return; }

        // A file in several parts, cut off in a later one.
        throw new RefusedContentException(rest.IndexOf("endobj"u8) >= 0 ? UploadFault.PdfTruncated : UploadFault.PdfTrailingData);
    }
}
