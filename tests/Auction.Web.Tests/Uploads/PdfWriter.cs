using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace Auction.Web.Tests.Uploads;

/// <summary>Writes small PDF files, sound ones and others.</summary>
internal sealed class PdfWriter
{
    private readonly SortedDictionary<int, byte[]> _objects = [];

    /// <summary>Entries of the trailer beside its size.</summary>
    public string Trailer { get; set; } = "/Root 1 0 R";

    /// <summary>A whole file of one page.</summary>
    public static PdfWriter OnePage() => new PdfWriter()
        .Add(1, "<< /Type /Catalog /Pages 2 0 R >>")
        .Add(2, "<< /Type /Pages /Kids [3 0 R] /Count 1 >>")
        .Add(3, "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>")
        .AddStream(4, "", "BT /F1 24 Tf 72 720 Td (Report \\(1\\)) Tj ET"u8.ToArray())
        .Add(5, "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>");

    /// <summary>A file with this catalog entry, and further objects from 6 on.</summary>
    public static PdfWriter WithCatalog(string entries, params string[] more)
    {
        var file = OnePage().Add(1, $"<< /Type /Catalog /Pages 2 0 R {entries} >>");
        for (var i = 0; i < more.Length; i++) { file.Add(6 + i, more[i]); }
        return file;
    }

    public PdfWriter Add(int number, string value)
    {
        _objects[number] = Latin(value);
        return this;
    }

    public PdfWriter AddStream(int number, string entries, byte[] data, string? length = null)
    {
        _objects[number] = [.. Latin($"<< {entries} /Length {length ?? data.Length.ToString(CultureInfo.InvariantCulture)} >>\nstream\n"), .. data, .. "\nendstream"u8];
        return this;
    }

    public PdfWriter AddPacked(int number, string entries, byte[] data) => AddStream(number, $"{entries} /Filter /FlateDecode", Pack(data));

    public PdfWriter With(string trailer)
    {
        Trailer += " " + trailer;
        return this;
    }

    /// <summary>The file with its table in text.</summary>
    public byte[] ToBytes()
    {
        using var file = new MemoryStream();
        var places = Body(file, _objects);
        var at = file.Length;
        Write(file, $"xref\n0 1\n0000000000 65535 f \n");
        foreach (var (number, place) in places) { Write(file, $"{number} 1\n{place:0000000000} 00000 n \n"); }
        Write(file, $"trailer\n<< /Size {_objects.Keys.Max() + 1} {Trailer} >>\nstartxref\n{at}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with a packed table, everything that is no stream packed into one object.</summary>
    public byte[] ToPackedBytes()
    {
        var packed = _objects.Where(row => !Encoding.Latin1.GetString(row.Value).Contains("endstream", StringComparison.Ordinal)).ToList();
        var holder = _objects.Keys.Max() + 1;
        var (head, values) = (new StringBuilder(), new StringBuilder());
        foreach (var (number, value) in packed)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {values.Length} ");
            values.Append(Encoding.Latin1.GetString(value)).Append('\n');
        }

        var plain = new PdfWriter();
        foreach (var (number, value) in _objects.Except(packed)) { plain._objects[number] = value; }
        plain.AddPacked(holder, $"/Type /ObjStm /N {packed.Count} /First {head.Length}", Latin(head.ToString() + values));
        using var file = new MemoryStream();
        var places = Body(file, plain._objects);
        var table = new List<byte[]> { new byte[] { 0, 0, 0, 0, 0 } };
        for (var number = 1; number <= holder + 1; number++)
        {
            var index = packed.FindIndex(row => row.Key == number);
            var place = number == holder + 1 ? (int)file.Length : (int)places.GetValueOrDefault(number);
            table.Add(index >= 0 ? Row(2, holder, index) : Row(1, place, 0));
        }

        // The row filter most writers use: the difference to the row above.
        var rows = table.Select((row, i) => (byte[])[2, .. row.Select((value, column) => (byte)((value - (i == 0 ? 0 : table[i - 1][column])) & 0xFF))]);
        var data = Pack([.. rows.SelectMany(row => row)]);
        var at = file.Length;
        Write(file, $"{holder + 1} 0 obj\n<< /Type /XRef /Size {holder + 2} /W [1 3 1] /Filter /FlateDecode /DecodeParms << /Predictor 12 /Columns 5 >> {Trailer} /Length {data.Length} >>\nstream\n");
        file.Write(data);
        Write(file, $"\nendstream\nendobj\nstartxref\n{at}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>zlib.</summary>
    public static byte[] Pack(byte[] data)
    {
        using var packed = new MemoryStream();
        using (var stream = new ZLibStream(packed, CompressionLevel.Optimal)) { stream.Write(data); }
        return packed.ToArray();
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private static byte[] Row(byte kind, int place, int index) => [kind, (byte)(place >> 16), (byte)((place >> 8) & 0xFF), (byte)(place & 0xFF), (byte)index];

    private static SortedDictionary<int, long> Body(MemoryStream file, SortedDictionary<int, byte[]> objects)
    {
        var places = new SortedDictionary<int, long>();
        Write(file, "%PDF-1.7\n%âãÏÓ\n");
        foreach (var (number, value) in objects)
        {
            places[number] = file.Length;
            Write(file, $"{number} 0 obj\n");
            file.Write(value);
            Write(file, "\nendobj\n");
        }

        return places;
    }

    private static void Write(MemoryStream file, string text) => file.Write(Latin(text));
}
