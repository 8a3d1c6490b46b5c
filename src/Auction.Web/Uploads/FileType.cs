namespace Auction.Web.Uploads;

/// <summary>What an upload may be. Found by its content, never by its name.</summary>
/// <param name="MediaType">Stored and sent with the file.</param>
/// <param name="Extensions">Endings that agree with the content; the first is given to a file that has none of them.</param>
/// <param name="MaxBytes">Largest file taken.</param>
internal sealed record FileType(string MediaType, IReadOnlyList<string> Extensions, int MaxBytes)
{
    private const int Megabyte = 1024 * 1024;

    public static readonly FileType Pdf = new("application/pdf", [".pdf"], 50 * Megabyte);

    public static readonly FileType Jpeg = new("image/jpeg", [".jpg", ".jpeg"], 20 * Megabyte);

    public static readonly FileType Png = new("image/png", [".png"], 20 * Megabyte);

    public static readonly FileType Webp = new("image/webp", [".webp"], 20 * Megabyte);

    public static readonly FileType Text = new("text/plain", [".txt"], 5 * Megabyte);

    public static readonly FileType Csv = new("text/csv", [".csv"], 5 * Megabyte);

    /// <summary>The type of some content; null when it is none that is taken. Says nothing about whether the content is sound.</summary>
    /// <param name="content">The whole file.</param>
    /// <param name="name">Its name as given. Only tells a table from other text, which look alike.</param>
    public static FileType? Of(ReadOnlySpan<byte> content, string name)
    {
        if (content.StartsWith("%PDF-"u8)) { return Pdf; }
        if (content.StartsWith((ReadOnlySpan<byte>)[0xFF, 0xD8, 0xFF])) { return Jpeg; }
        if (content.StartsWith(Images.PngCheck.Signature)) { return Png; }
        if (content.StartsWith("RIFF"u8) && content.Length >= 12 && content[8..12].SequenceEqual("WEBP"u8)) { return Webp; }
        if (!PlainText.IsPlain(content)) { return null; }
        return name.EndsWith(Csv.Extensions[0], StringComparison.OrdinalIgnoreCase) ? Csv : Text;
    }
}
