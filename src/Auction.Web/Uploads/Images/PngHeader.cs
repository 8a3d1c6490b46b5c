using System.Buffers.Binary;

namespace Auction.Web.Uploads.Images;

/// <summary>The first chunk of a PNG: how many pixels, and how they are packed.</summary>
/// <param name="Width">Columns.</param>
/// <param name="Height">Rows.</param>
/// <param name="BitsPerPixel">From 1 to 64.</param>
/// <param name="IsInterlaced">True when the rows come in seven passes.</param>
internal sealed record PngHeader(long Width, long Height, int BitsPerPixel, bool IsInterlaced)
{
    // First column and row of each pass, and the steps between.
    private static readonly (int X, int Y, int StepX, int StepY)[] Passes =
        [(0, 0, 8, 8), (4, 0, 8, 8), (0, 4, 4, 8), (2, 0, 4, 4), (0, 2, 2, 4), (1, 0, 2, 2), (0, 1, 1, 2)];

    /// <summary>Bytes of all rows, each with one byte for its filter.</summary>
    public long UnpackedLength => IsInterlaced
        ? Passes.Sum(pass => Rows(Ceiling(Width - pass.X, pass.StepX), Ceiling(Height - pass.Y, pass.StepY)))
        : Rows(Width, Height);

    /// <summary>Reads it.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static PngHeader Read(ReadOnlySpan<byte> data)
    {
        if (data.Length != 13 || data[10] != 0 || data[11] != 0 || data[12] > 1) { throw new RefusedContentException(UploadFault.ImageBroken); }
        var (width, height) = (BinaryPrimitives.ReadUInt32BigEndian(data), BinaryPrimitives.ReadUInt32BigEndian(data[4..]));
        ImageLimits.Look(width, height);
        var (depth, colour) = (data[8], data[9]);
        var channels = (colour, depth) switch
        {
            (0, 1 or 2 or 4 or 8 or 16) or (3, 1 or 2 or 4 or 8) => 1,
            (2, 8 or 16) => 3,
            (4, 8 or 16) => 2,
            (6, 8 or 16) => 4,
            _ => throw new RefusedContentException(UploadFault.ImageBroken),
        };
        return new(width, height, channels * depth, data[12] == 1);
    }

    private static long Ceiling(long length, int step) => length <= 0 ? 0 : (length + step - 1) / step;

    private long Rows(long width, long height) => width == 0 ? 0 : height * (1 + (((width * BitsPerPixel) + 7) / 8));
}
