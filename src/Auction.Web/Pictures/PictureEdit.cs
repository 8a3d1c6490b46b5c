using System.Collections.Immutable;

namespace Auction.Web.Pictures;

/// <summary>What the court does to a photograph before everybody sees it. The original is never touched.</summary>
/// <param name="QuarterTurns">Turns of 90° clockwise, 0 to 3, after the camera's own orientation.</param>
/// <param name="Blurs">Places made unreadable: faces, plates, papers, house numbers of others.</param>
internal sealed record PictureEdit(int QuarterTurns, ImmutableArray<PictureBlur> Blurs)
{
    /// <summary>Most places in one photograph.</summary>
    public const int BlursMax = 20;

    /// <summary>Nothing done.</summary>
    public static PictureEdit None { get; } = new(0, []);

    /// <summary>True when it can be carried out.</summary>
    public bool IsSound => QuarterTurns is >= 0 and <= 3 && Blurs.Length <= BlursMax && Blurs.All(blur => blur.IsSound);

    /// <inheritdoc/>
    public bool Equals(PictureEdit? other) => other is not null && QuarterTurns == other.QuarterTurns && Blurs.SequenceEqual(other.Blurs);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(QuarterTurns, Blurs.Length);
}

/// <summary>A rectangle in thousandths of the photograph as turned, so that it fits every size.</summary>
/// <param name="Left">From the left edge, 0 to 999.</param>
/// <param name="Top">From the upper edge, 0 to 999.</param>
/// <param name="Width">At least 1; ends within the photograph.</param>
/// <param name="Height">At least 1; ends within the photograph.</param>
internal sealed record PictureBlur(int Left, int Top, int Width, int Height)
{
    /// <summary>One whole edge.</summary>
    public const int Whole = 1000;

    /// <summary>True when it lies within the photograph.</summary>
    public bool IsSound => Left >= 0 && Top >= 0 && Width >= 1 && Height >= 1 && Left + Width <= Whole && Top + Height <= Whole;

    /// <summary>The pixels it covers: rounded outwards, so that nothing at its edge stays readable.</summary>
    /// <param name="width">Width of the picture in pixels.</param>
    /// <param name="height">Height of the picture in pixels.</param>
    public (int Left, int Top, int Width, int Height) PixelsOf(int width, int height)
    {
        var (left, right) = Stretch(Left, Width, width);
        var (top, bottom) = Stretch(Top, Height, height);
        return (left, top, right - left, bottom - top);
    }

    private static (int From, int To) Stretch(int from, int length, int pixels)
    {
        var first = from * pixels / Whole;
        var end = (((from + length) * pixels) + Whole - 1) / Whole;
        return (first, Math.Clamp(end, first + 1, pixels));
    }
}
