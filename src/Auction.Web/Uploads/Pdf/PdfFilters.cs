namespace Auction.Web.Uploads.Pdf;

/// <summary>Unpacks streams: those of the structure to be read, all others only to know how large they become.</summary>
internal sealed class PdfFilters(byte[] content, PdfBudget budget)
{
    private const string Flate = "FlateDecode";

    // Pictures; a viewer unpacks them by their own pixel count, which is looked at instead.
    private static readonly HashSet<string> Pictures = new(["DCTDecode", "DCT", "JPXDecode", "CCITTFaxDecode", "CCF", "JBIG2Decode", "RunLengthDecode", "RL"], StringComparer.Ordinal);

    /// <summary>The bytes of a stream that is part of the structure.</summary>
    /// <exception cref="RefusedContentException">They cannot be read.</exception>
    public byte[] Structure(PdfDictionary dictionary, int start, int length)
    {
        var filters = Names(dictionary);
        if (filters.Count == 0)
        {
            budget.Unpacked(length);
            return content.AsSpan(start, length).ToArray();
        }

        if (filters is not [Flate]) { throw new RefusedContentException(UploadFault.PdfFilterUnknown); }
        byte[] unpacked;
        try
        {
            unpacked = Inflation.Bytes(content, start, length, (int)Math.Min(PdfBudget.StructureMax, budget.UnpackedLeft)) ?? throw new RefusedContentException(UploadFault.PdfUnpacksTooLarge);
        }
        catch (InvalidDataException)
        {
            throw new RefusedContentException(UploadFault.PdfBroken);
        }

        budget.Unpacked(unpacked.Length);
        return PdfPredictor.Undo(unpacked, Parameters(dictionary));
    }

    /// <summary>Refuses a stream that becomes too large, or that cannot be looked into.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public void Content(PdfDictionary dictionary, int start, int length)
    {
        // A stream whose content lies in another file would not be on record.
        if (dictionary.Find("F") is not null) { throw new RefusedContentException(UploadFault.PdfReachesOut); }
        if (dictionary.Name("Subtype") is "Image") { Pixels(dictionary); }
        var filters = Names(dictionary);
        var (data, from, count) = (content, start, length);
        for (var i = 0; i < filters.Count; i++)
        {
            switch (filters[i])
            {
                case "ASCIIHexDecode" or "AHx":
                    data = PdfText.FromHex(data.AsSpan(from, count));
                    (from, count) = (0, data.Length);
                    break;
                case "ASCII85Decode" or "A85":
                    data = PdfText.From85(data.AsSpan(from, count));
                    (from, count) = (0, data.Length);
                    break;
                case Flate or "Fl":
                    Measure(data, from, count);

                    // Packed twice, a small file becomes a huge one unseen.
                    if (filters.Skip(i + 1).Any(next => !Pictures.Contains(next))) { throw new RefusedContentException(UploadFault.PdfFilterUnknown); }
                    return;
                default:
                    if (!Pictures.Contains(filters[i]) || i != filters.Count - 1) { throw new RefusedContentException(UploadFault.PdfFilterUnknown); }
                    return;
            }
        }
    }

    private static void Pixels(PdfDictionary dictionary)
    {
        if (dictionary.Count("Width") is not { } width || dictionary.Count("Height") is not { } height) { return; }
        if (height > 0 && width > Images.ImageLimits.PixelsMax / height) { throw new RefusedContentException(UploadFault.PdfUnpacksTooLarge); }
    }

    private void Measure(byte[] data, int start, int length)
    {
        try
        {
            budget.Unpacked(Inflation.Length(data, start, length, Math.Min(PdfBudget.ContentMax, budget.UnpackedLeft)) ?? throw new RefusedContentException(UploadFault.PdfUnpacksTooLarge));
        }
        catch (InvalidDataException)
        {
            // A page that cannot be drawn whole harms nobody; how large it became until then was bounded.
        }
    }

    private static List<string> Names(PdfDictionary dictionary) => (dictionary.Find("Filter") ?? dictionary.Find("FFilter")) switch
    {
        null => [],
        PdfName name => [name.Text],
        PdfArray array when array.Values.TrueForAll(value => value is PdfName) => [.. array.Values.Select(value => ((PdfName)value).Text)],
        _ => throw new RefusedContentException(UploadFault.PdfFilterUnknown),
    };

    private static PdfDictionary? Parameters(PdfDictionary dictionary) => dictionary.Find("DecodeParms") switch
    {
        null => null,
        PdfDictionary parameters => parameters,
        PdfArray { Values: [PdfDictionary parameters] } => parameters,
        PdfArray { Values: [var only] } when only == PdfValue.Null => null,
        _ => throw new RefusedContentException(UploadFault.PdfBroken),
    };
}
