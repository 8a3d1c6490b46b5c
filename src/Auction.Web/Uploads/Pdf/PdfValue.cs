namespace Auction.Web.Uploads.Pdf;

/// <summary>A value in a PDF, as far as the checks need it.</summary>
internal abstract class PdfValue
{
    /// <summary>A string, a fraction, true or false: nothing looks into them.</summary>
    public static readonly PdfValue Opaque = new PdfOpaque();

    /// <summary>null.</summary>
    public static readonly PdfValue Null = new PdfOpaque();

    private sealed class PdfOpaque : PdfValue;
}

/// <summary>A whole number.</summary>
internal sealed class PdfInteger(long value) : PdfValue
{
    public long Value => value;
}

/// <summary>A name without its slash, its escapes undone.</summary>
internal sealed class PdfName(string text) : PdfValue
{
    public string Text => text;
}

/// <summary>A reference to an object, by number.</summary>
internal sealed class PdfReference(int number) : PdfValue
{
    public int Number => number;
}

/// <summary>A list.</summary>
internal sealed class PdfArray(List<PdfValue> values) : PdfValue
{
    public List<PdfValue> Values => values;
}

/// <summary>Values by name.</summary>
internal sealed class PdfDictionary(Dictionary<string, PdfValue> entries) : PdfValue
{
    public Dictionary<string, PdfValue> Entries => entries;

    public PdfValue? Find(string key) => entries.TryGetValue(key, out var value) && value != Null ? value : null;

    public string? Name(string key) => (Find(key) as PdfName)?.Text;

    public int? Reference(string key) => (Find(key) as PdfReference)?.Number;

    /// <summary>A whole number of at least nought; null when there is none.</summary>
    /// <exception cref="RefusedContentException">It is no such number.</exception>
    public int? Count(string key) => Find(key) switch
    {
        null => null,
        PdfInteger { Value: >= 0 and <= int.MaxValue } number => (int)number.Value,
        _ => throw new RefusedContentException(UploadFault.PdfBroken),
    };
}
