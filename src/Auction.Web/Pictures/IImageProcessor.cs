namespace Auction.Web.Pictures;

/// <summary>Turns a photograph as it was taken into the copies everybody may see.</summary>
/// <remarks>
/// The copies are JPEG, stand upright, are in sRGB and carry nothing besides the picture: no place, no time, no device, no thumbnail of
/// the original. Decoding happens in a process of its own with limits, because decoders have had faults.
/// </remarks>
internal interface IImageProcessor
{
    /// <summary>Makes every size.</summary>
    /// <param name="original">A JPEG, PNG or WebP that passed the check of uploads.</param>
    /// <param name="edit">What is to be done to it; must be sound.</param>
    /// <param name="cancellationToken">Stops the work; nothing is left behind.</param>
    Task<RenderedPicture> RenderAsync(ReadOnlyMemory<byte> original, PictureEdit edit, CancellationToken cancellationToken);
}

/// <summary>What became of a photograph: copies in every size, or a fault.</summary>
/// <param name="Copies">In the order of <see cref="PictureSize.All"/>; empty after a fault.</param>
/// <param name="Fault">Null when it worked.</param>
internal sealed record RenderedPicture(IReadOnlyList<PictureCopy> Copies, PictureFault? Fault)
{
    /// <summary>It did not work.</summary>
    public static RenderedPicture Failed(PictureFault fault) => new([], fault);
}

/// <summary>One copy.</summary>
/// <param name="Size">Its size.</param>
/// <param name="Jpeg">Its bytes.</param>
internal sealed record PictureCopy(PictureSize Size, byte[] Jpeg);

/// <summary>Why a photograph has no copies. Numbers are stored.</summary>
internal enum PictureFault
{
    /// <summary>The program that decodes is not installed on this machine; tried again later.</summary>
    NotInstalled = 1,

    /// <summary>The photograph cannot be decoded.</summary>
    Broken = 2,

    /// <summary>Decoding took more time or memory than a photograph may.</summary>
    TooCostly = 3,
}
