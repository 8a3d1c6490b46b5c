namespace Auction.Web.Uploads.Pdf;

/// <summary>What is remembered of an object after it was looked at: only what leads to the pages and on opening.</summary>
/// <param name="Number">Number of the object.</param>
internal sealed record PdfObject(int Number)
{
    /// <summary>Its <c>Type</c>, when it is one of the page tree.</summary>
    public string? Type { get; init; }

    /// <summary>The page tree of a catalog.</summary>
    public int? Pages { get; init; }

    /// <summary>Numbers of the nodes below; null when it has none.</summary>
    public int[]? Kids { get; init; }

    /// <summary>The object that lists the nodes below, when it is one of its own.</summary>
    public int? KidsAt { get; init; }

    /// <summary>True when it runs something if it is what happens on opening.</summary>
    public bool Runs { get; init; }

    /// <summary>The whole number it is; null when it is something else.</summary>
    public long? Integer { get; init; }

    /// <summary>What is to be remembered of a value.</summary>
    public static PdfObject Of(int number, PdfValue value) => value switch
    {
        PdfInteger integer => new(number) { Integer = integer.Value },
        PdfArray array => new(number) { Kids = References(array) },
        PdfDictionary dictionary => new(number)
        {
            Type = dictionary.Name("Type") is "Catalog" or "Pages" or "Page" ? dictionary.Name("Type") : null,
            Pages = dictionary.Reference("Pages"),
            Kids = dictionary.Find("Kids") is PdfArray kids ? References(kids) : null,
            KidsAt = dictionary.Reference("Kids"),
            Runs = !PdfActions.IsHarmlessOnOpening(dictionary),
        },
        _ => new(number),
    };

    // Null when anything but references stands in it: then it is no list of nodes.
    private static int[]? References(PdfArray array) =>
        array.Values.TrueForAll(value => value is PdfReference) ? [.. array.Values.Select(value => ((PdfReference)value).Number)] : null;
}
