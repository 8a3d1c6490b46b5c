namespace Auction.Web.Uploads.Pdf;

/// <summary>Follows the tables to the newest state of every object, and the page tree to its leaves.</summary>
internal sealed class PdfPages
{
    /// <summary>Most pages a file may have.</summary>
    public const int PagesMax = 2_000;

    private const int SectionsMax = 1_000;

    private readonly PdfBody _body;
    private readonly Dictionary<int, PdfEntry> _entries = [];

    private PdfPages(PdfBody body) => _body = body;

    /// <summary>Refuses tables that lead nowhere, loops, too many pages, and what runs on opening.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static void Look(PdfBody body)
    {
        var pages = new PdfPages(body);
        var root = pages.Follow();
        pages.Compare();
        if (pages.Find(root) is not { Type: "Catalog", Pages: { } tree }) { throw Broken(); }
        pages.Count(tree);
        if (body.Opens.Any(number => pages.Find(number)?.Runs == true)) { throw new RefusedContentException(UploadFault.PdfRunsOnOpening); }
    }

    private static RefusedContentException Broken() => new(UploadFault.PdfBroken);

    /// <summary>Takes up the tables from the newest to the oldest, and gives the number of the catalog.</summary>
    private int Follow()
    {
        var waiting = new Queue<int>([_body.Start]);
        var seen = new HashSet<int>();
        int? root = null;
        while (waiting.TryDequeue(out var at))
        {
            if (_body.SectionAt(at) is not { } section || !seen.Add(at) || seen.Count > SectionsMax) { throw Broken(); }
            if (section.Trailer.Find("Encrypt") is not null) { throw new RefusedContentException(UploadFault.PdfEncrypted); }
            root ??= section.Trailer.Reference("Root");
            foreach (var entry in section.Entries) { _entries.TryAdd(entry.Number, entry); }
            if (section.Trailer.Count("XRefStm") is { } beside) { waiting.Enqueue(beside); }
            if (section.Trailer.Count("Prev") is { } before) { waiting.Enqueue(before); }
        }

        return root ?? throw Broken();
    }

    /// <summary>Every table entry must point at the very object it names.</summary>
    private void Compare()
    {
        foreach (var entry in _entries.Values)
        {
            // Some writers name objects that were never written as lying at the first byte; no reader finds anything there.
            var isNowhere = entry.Place == PdfPlace.Free || entry is { Place: PdfPlace.Plain, At: 0 };
            if (!isNowhere && Find(entry.Number)?.Number != entry.Number) { throw Broken(); }
        }
    }

    private PdfObject? Find(int number) => _entries.TryGetValue(number, out var entry) ? Find(entry) : null;

    private PdfObject? Find(PdfEntry entry) => entry.Place switch
    {
        PdfPlace.Plain => _body.ObjectAt(entry.At),
        PdfPlace.Packed when _entries.TryGetValue(entry.At, out var holder) && holder.Place == PdfPlace.Plain => _body.Packed(holder.At, entry.Index),
        _ => null,
    };

    private void Count(int tree)
    {
        var waiting = new Stack<int>([tree]);
        var seen = new HashSet<int>();
        var pages = 0;
        while (waiting.TryPop(out var number))
        {
            // A node reached twice is a loop, or a few pages shown a million times.
            if (!seen.Add(number) || Find(number) is not { } node) { throw Broken(); }
            if (node.Type is "Page")
            {
                if (++pages > PagesMax) { throw new RefusedContentException(UploadFault.PdfTooManyPages); }
                continue;
            }

            var kids = node.Kids ?? (node.KidsAt is { } list ? Find(list)?.Kids : null) ?? throw Broken();
            if (seen.Count + waiting.Count + kids.Length > 2 * PagesMax) { throw new RefusedContentException(UploadFault.PdfTooManyPages); }
            foreach (var kid in kids) { waiting.Push(kid); }
        }

        if (pages == 0) { throw Broken(); }
    }
}
