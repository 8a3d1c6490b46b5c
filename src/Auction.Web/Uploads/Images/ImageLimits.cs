namespace Auction.Web.Uploads.Images;

/// <summary>How large an image may be once it is drawn.</summary>
internal static class ImageLimits
{
    /// <summary>Pixels: one hundred million.</summary>
    public const long PixelsMax = 100_000_000;

    /// <summary>Refuses an image without pixels or with too many.</summary>
    public static void Look(long width, long height)
    {
        if (width < 1 || height < 1) { throw new RefusedContentException(UploadFault.ImageBroken); }
        if (width > PixelsMax / height) { throw new RefusedContentException(UploadFault.ImageTooManyPixels); }
    }
}
