using Auction.Web.Uploads.Images;
using Auction.Web.Uploads.Pdf;

namespace Auction.Web.Uploads;

/// <summary>Looks at a whole file and says what it is, or why it is not taken. Pure: the same bytes get the same answer.</summary>
/// <remarks>Work and memory are bounded by counts, not by a clock; whatever the bytes are, the answer is one of the two.</remarks>
internal static class UploadCheck
{
    /// <summary>The largest file of any type.</summary>
    public static int MaxBytes => FileType.Pdf.MaxBytes;

    /// <summary>The type of a sound file, or what is wrong with it.</summary>
    public static (FileType? Type, UploadFault? Fault) Of(byte[] content, string name)
    {
        if (content.Length == 0) { return (null, UploadFault.Empty); }
        if (FileType.Of(content, name) is not { } type) { return (null, UploadFault.UnknownType); }
        if (content.Length > type.MaxBytes) { return (null, UploadFault.TooLarge); }
        try
        {
            Look(content, type);
            return (type, null);
        }
        catch (RefusedContentException refused)
        {
            return (null, refused.Fault);
        }
    }

    private static void Look(byte[] content, FileType type)
    {
        if (type == FileType.Pdf) { PdfCheck.Look(content); }
        else if (type == FileType.Jpeg) { JpegCheck.Look(content); }
        else if (type == FileType.Png) { PngCheck.Look(content); }
        else if (type == FileType.Webp) { WebpCheck.Look(content); }
    }
}
