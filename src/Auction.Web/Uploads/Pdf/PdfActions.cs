namespace Auction.Web.Uploads.Pdf;

/// <summary>Finds in a value what a file on record must not hold: scripts, programs, other files, media, dynamic forms.</summary>
internal static class PdfActions
{
    private static readonly Dictionary<string, UploadFault> Keys = new(StringComparer.Ordinal)
    {
        ["JS"] = UploadFault.PdfHoldsScript,
        ["JavaScript"] = UploadFault.PdfHoldsScript,
        ["AA"] = UploadFault.PdfRunsOnOpening,
        ["EmbeddedFiles"] = UploadFault.PdfHoldsFiles,
        ["EF"] = UploadFault.PdfHoldsFiles,
        ["Collection"] = UploadFault.PdfHoldsFiles,
        ["XFA"] = UploadFault.PdfHoldsForm,
        ["RichMediaContent"] = UploadFault.PdfHoldsMedia,
    };

    private static readonly Dictionary<string, UploadFault> Kinds = new(StringComparer.Ordinal)
    {
        ["JavaScript"] = UploadFault.PdfHoldsScript,
        ["Rendition"] = UploadFault.PdfHoldsMedia,
        ["RichMediaExecute"] = UploadFault.PdfHoldsMedia,
        ["RichMedia"] = UploadFault.PdfHoldsMedia,
        ["GoTo3DView"] = UploadFault.PdfHoldsMedia,
        ["3D"] = UploadFault.PdfHoldsMedia,
        ["Movie"] = UploadFault.PdfHoldsMedia,
        ["Sound"] = UploadFault.PdfHoldsMedia,
        ["Screen"] = UploadFault.PdfHoldsMedia,
        ["Launch"] = UploadFault.PdfReachesOut,
        ["GoToR"] = UploadFault.PdfReachesOut,
        ["GoToE"] = UploadFault.PdfReachesOut,
        ["SubmitForm"] = UploadFault.PdfReachesOut,
        ["ImportData"] = UploadFault.PdfReachesOut,
        ["EmbeddedFile"] = UploadFault.PdfHoldsFiles,
        ["FileAttachment"] = UploadFault.PdfHoldsFiles,
    };

    // Where the kind of an action, an annotation or an object is told.
    private static readonly string[] KindKeys = ["S", "Subtype", "Type"];

    /// <summary>Refuses a value that holds any of it, however deep.</summary>
    /// <param name="value">The value of one object; its depth is bounded by the reader.</param>
    /// <param name="opens">Objects named as what happens on opening; looked at when all are known.</param>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static void Look(PdfValue value, ICollection<int> opens)
    {
        if (value is PdfArray array)
        {
            foreach (var part in array.Values) { Look(part, opens); }
        }
        else if (value is PdfDictionary dictionary)
        {
            foreach (var (key, part) in dictionary.Entries)
            {
                if (Keys.TryGetValue(key, out var fault) && part != PdfValue.Null) { throw new RefusedContentException(fault); }
                Look(part, opens);
                if (key is "OpenAction") { Opens(part, opens); }
            }

            foreach (var key in KindKeys)
            {
                if (dictionary.Name(key) is { } kind && Kinds.TryGetValue(kind, out var fault)) { throw new RefusedContentException(fault); }
            }
        }
    }

    /// <summary>True for what may happen on opening: a place in the file is shown, and nothing follows.</summary>
    public static bool IsHarmlessOnOpening(PdfValue action) => action is not PdfDictionary dictionary
        || (dictionary.Name("S") is "GoTo" && dictionary.Find("Next") is null);

    private static void Opens(PdfValue action, ICollection<int> opens)
    {
        if (action is PdfReference reference) { opens.Add(reference.Number); }
        else if (!IsHarmlessOnOpening(action)) { throw new RefusedContentException(UploadFault.PdfRunsOnOpening); }
    }
}
