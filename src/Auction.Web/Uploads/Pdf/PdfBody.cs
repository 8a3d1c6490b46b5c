namespace Auction.Web.Uploads.Pdf;

/// <summary>Reads a PDF from its first byte to its last, as one row of objects and tables with nothing between. Every object is looked at,
/// whether a table names it or not: a reader that mends broken files would find those too.</summary>
internal sealed class PdfBody
{
    private const int SpaceMax = 16;

    private readonly byte[] _content;
    private readonly PdfBudget _budget = new();
    private readonly PdfFilters _filters;
    private readonly PdfReader _reader;
    private readonly List<(int Number, int Length)> _lengthsFound = [];
    private readonly Dictionary<int, long> _integers = [];
    private readonly Dictionary<int, PdfObject> _objects = [];
    private readonly Dictionary<(int At, int Index), PdfObject> _packed = [];
    private readonly Dictionary<int, PdfSection> _sections = [];

    private PdfBody(byte[] content)
    {
        _content = content;
        _filters = new PdfFilters(content, _budget);
        _reader = new PdfReader(content, 0, content.Length, _budget);
    }

    /// <summary>Numbers of objects named as what happens on opening.</summary>
    public HashSet<int> Opens { get; } = [];

    /// <summary>Place of the newest table.</summary>
    public int Start { get; private set; }

    /// <summary>Reads all of it.</summary>
    /// <exception cref="RefusedContentException">It is refused.</exception>
    public static PdfBody Read(byte[] content)
    {
        var body = new PdfBody(content);
        body.Header();
        while (body.Part()) { }
        foreach (var (number, length) in body._lengthsFound)
        {
            // What was found by looking for the end must be what the file says.
            if (!body._integers.TryGetValue(number, out var said) || said > length || length - said > 2) { throw Broken(); }
        }

        return body;
    }

    /// <summary>The object that begins here, or after white space; null when none does.</summary>
    public PdfObject? ObjectAt(int place) => _objects.GetValueOrDefault(AfterSpace(place));

    /// <summary>The table that begins here, or after white space; null when none does.</summary>
    public PdfSection? SectionAt(int place) => _sections.GetValueOrDefault(AfterSpace(place));

    /// <summary>The object within the one that begins here; null when there is none.</summary>
    public PdfObject? Packed(int place, int index) => _packed.GetValueOrDefault((AfterSpace(place), index));

    private static RefusedContentException Broken() => new(UploadFault.PdfBroken);

    // Many writers point at the end of the line before.
    private int AfterSpace(int place)
    {
        var rest = place < _content.Length ? _content.AsSpan(place, Math.Min(SpaceMax, _content.Length - place)) : [];
        return place + Math.Max(0, rest.IndexOfAnyExcept(PdfReader.Space));
    }

    private void Header()
    {
        var version = System.Text.Encoding.Latin1.GetString(_reader.Comment()).TrimEnd();
        if (version is not ['%', 'P', 'D', 'F', '-', '1' or '2', '.', >= '0' and <= '9']) { throw Broken(); }
    }

    /// <summary>Reads the next object or table; false at the end.</summary>
    private bool Part()
    {
        _reader.SkipGap();
        if (_reader.IsAtEnd) { return false; }
        var at = _reader.Position;
        if (_reader.Take("xref"u8))
        {
            _sections[at] = PdfSection.Read(_reader, _budget);
        }
        else if (_reader.Take("startxref"u8))
        {
            Start = _reader.Number();
        }
        else
        {
            var number = _reader.Number();
            _reader.Number();
            _reader.Expect("obj"u8);
            _budget.Object();
            Object(at, number, _reader.Value());
        }

        return true;
    }

    private void Object(int at, int number, PdfValue value)
    {
        var known = Look(number, value);
        if (_reader.Take("stream"u8))
        {
            var dictionary = value as PdfDictionary ?? throw Broken();
            var (start, length) = Stream(dictionary);
            known = dictionary.Name("Type") switch
            {
                "XRef" => Table(at, known, dictionary, _filters.Structure(dictionary, start, length)),
                "ObjStm" => Hold(at, known, dictionary, _filters.Structure(dictionary, start, length)),
                _ => Contents(known, dictionary, start, length),
            };
        }

        _reader.Expect("endobj"u8);
        _objects[at] = known;
    }

    private PdfObject Look(int number, PdfValue value)
    {
        PdfActions.Look(value, Opens);
        var known = PdfObject.Of(number, value);
        if (known.Integer is { } integer) { _integers[number] = integer; }
        return known;
    }

    private PdfObject Table(int at, PdfObject known, PdfDictionary dictionary, byte[] data)
    {
        _sections[at] = PdfSection.Read(dictionary, data, _budget);
        return known;
    }

    private PdfObject Contents(PdfObject known, PdfDictionary dictionary, int start, int length)
    {
        _filters.Content(dictionary, start, length);
        return known;
    }

    /// <summary>Reads the objects packed into a stream (ISO 32000-2, 7.5.7).</summary>
    private PdfObject Hold(int at, PdfObject known, PdfDictionary dictionary, byte[] data)
    {
        var (count, first) = (dictionary.Count("N") ?? throw Broken(), dictionary.Count("First") ?? throw Broken());
        if (first > data.Length) { throw Broken(); }
        var head = new PdfReader(data, 0, first, _budget);
        for (var i = 0; i < count; i++)
        {
            _budget.Object();
            var (number, offset) = (head.Number(), head.Number());
            if (offset > data.Length - first) { throw Broken(); }
            _packed[(at, i)] = Look(number, new PdfReader(data, first + offset, data.Length, _budget).Value());
        }

        return known;
    }

    /// <summary>Passes over the bytes of a stream and tells where they lie.</summary>
    private (int Start, int Length) Stream(PdfDictionary dictionary)
    {
        var rest = _content.AsSpan(_reader.Position);
        var start = _reader.Position + (rest.StartsWith("\r\n"u8) ? 2 : rest.StartsWith("\n"u8) ? 1 : throw Broken());
        int length;
        if (dictionary.Reference("Length") is { } number)
        {
            length = _content.AsSpan(start).IndexOf("endstream"u8);
            if (length < 0) { throw Broken(); }
            _lengthsFound.Add((number, length));
        }
        else
        {
            length = dictionary.Count("Length") ?? throw Broken();
            if (length > _content.Length - start) { throw Broken(); }
        }

        _reader.Position = start + length;
        _reader.SkipSpace();
        _reader.Expect("endstream"u8);
        return (start, length);
    }
}
