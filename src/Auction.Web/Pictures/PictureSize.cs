namespace Auction.Web.Pictures;

/// <summary>A size in which a photograph is shown.</summary>
/// <param name="Name">Its name in addresses.</param>
/// <param name="Edge">Longest edge in pixels; a smaller original stays as small as it is.</param>
internal sealed record PictureSize(string Name, int Edge)
{
    /// <summary>In lists and rows of thumbnails.</summary>
    public static readonly PictureSize Small = new("s", 320);

    /// <summary>On cards and phones.</summary>
    public static readonly PictureSize Medium = new("m", 800);

    /// <summary>On the page of a lot.</summary>
    public static readonly PictureSize Large = new("l", 1600);

    /// <summary>All sizes, the smallest first.</summary>
    public static IReadOnlyList<PictureSize> All { get; } = [Small, Medium, Large];
}
