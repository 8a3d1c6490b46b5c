namespace Auction.Web.Uploads.Pdf;

/// <summary>What one PDF may cost. Counts, so that the same file always gets the same answer.</summary>
internal sealed class PdfBudget
{
    /// <summary>Deepest nesting of arrays and dictionaries.</summary>
    public const int DepthMax = 64;

    /// <summary>Largest stream that is read for its structure, unpacked.</summary>
    public const int StructureMax = 32 * 1024 * 1024;

    /// <summary>Largest stream of content, unpacked: a page of one hundred million pixels in three colours.</summary>
    public const long ContentMax = 300_000_000;

    private const int TokensMax = 10_000_000;
    private const int ObjectsMax = 500_000;
    private const int EntriesMax = 1_000_000;
    private const int CommentsMax = 64 * 1024;
    private const long UnpackedMax = 1024L * 1024 * 1024;

    private int _tokens;
    private int _objects;
    private int _entries;
    private int _comments;
    private long _unpacked;

    /// <summary>Bytes that may still be unpacked.</summary>
    public long UnpackedLeft => UnpackedMax - _unpacked;

    public void Token()
    {
        if (++_tokens > TokensMax) { throw new RefusedContentException(UploadFault.PdfTooComplex); }
    }

    public void Object()
    {
        if (++_objects > ObjectsMax) { throw new RefusedContentException(UploadFault.PdfTooComplex); }
    }

    public void Entry()
    {
        if (++_entries > EntriesMax) { throw new RefusedContentException(UploadFault.PdfTooComplex); }
    }

    // A comment between objects is invisible; much of it is another file in hiding.
    public void Comment(int length)
    {
        if (length > CommentsMax - _comments) { throw new RefusedContentException(UploadFault.PdfBroken); }
        _comments += length;
    }

    public void Unpacked(long length)
    {
        if (length > UnpackedLeft) { throw new RefusedContentException(UploadFault.PdfUnpacksTooLarge); }
        _unpacked += length;
    }
}
