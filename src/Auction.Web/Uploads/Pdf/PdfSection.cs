using System.Buffers.Binary;

namespace Auction.Web.Uploads.Pdf;

/// <summary>One table of where the objects lie, with its trailer (ISO 32000-2, 7.5.4 to 7.5.8).</summary>
/// <param name="Trailer">Its trailer.</param>
/// <param name="Entries">Its entries.</param>
internal sealed record PdfSection(PdfDictionary Trailer, IReadOnlyList<PdfEntry> Entries)
{
    private const int WidthMax = 8;

    /// <summary>Reads a table in text, the word <c>xref</c> passed over already.</summary>
    public static PdfSection Read(PdfReader reader, PdfBudget budget)
    {
        var entries = new List<PdfEntry>();
        while (!reader.Take("trailer"u8))
        {
            var (first, count) = (reader.Number(), reader.Number());
            for (var i = 0; i < count; i++)
            {
                budget.Entry();
                var offset = reader.TryNumber() ?? throw new RefusedContentException(UploadFault.PdfBroken);
                reader.Number();
                if (reader.Take("n"u8)) { entries.Add(new(Number(first, i), PdfPlace.Plain, offset, 0)); }
                else
                {
                    reader.Expect("f"u8);
                    entries.Add(new(Number(first, i), PdfPlace.Free, 0, 0));
                }
            }
        }

        return reader.Value() is PdfDictionary trailer ? new(trailer, entries) : throw new RefusedContentException(UploadFault.PdfBroken);
    }

    /// <summary>Reads a packed table.</summary>
    /// <param name="dictionary">The dictionary of its stream, which is its trailer too.</param>
    /// <param name="data">The stream, unpacked.</param>
    /// <param name="budget">What it may cost.</param>
    public static PdfSection Read(PdfDictionary dictionary, byte[] data, PdfBudget budget)
    {
        var widths = Numbers(dictionary.Find("W"));
        if (widths is not [<= WidthMax, <= WidthMax, <= WidthMax] || widths.Sum() == 0) { throw new RefusedContentException(UploadFault.PdfBroken); }
        var index = dictionary.Find("Index") is { } given ? Numbers(given) : [0, dictionary.Count("Size") ?? 0];
        if (index.Length % 2 != 0) { throw new RefusedContentException(UploadFault.PdfBroken); }
        var entries = new List<PdfEntry>();
        var rest = data.AsSpan();
        for (var pair = 0; pair < index.Length; pair += 2)
        {
            for (var i = 0; i < index[pair + 1]; i++)
            {
                budget.Entry();
                if (rest.Length < widths.Sum()) { throw new RefusedContentException(UploadFault.PdfBroken); }
                var kind = widths[0] == 0 ? 1 : Field(ref rest, widths[0]);
                var (second, third) = (Field(ref rest, widths[1]), Field(ref rest, widths[2]));
                entries.Add(kind switch
                {
                    0 => new(Number(index[pair], i), PdfPlace.Free, 0, 0),
                    1 => new(Number(index[pair], i), PdfPlace.Plain, Whole(second), 0),
                    2 => new(Number(index[pair], i), PdfPlace.Packed, Whole(second), Whole(third)),
                    _ => throw new RefusedContentException(UploadFault.PdfBroken),
                });
            }
        }

        return new(dictionary, entries);
    }

    private static int[] Numbers(PdfValue? value) => value is PdfArray array && array.Values.TrueForAll(part => part is PdfInteger { Value: >= 0 and <= int.MaxValue })
        ? [.. array.Values.Select(part => (int)((PdfInteger)part).Value)]
        : throw new RefusedContentException(UploadFault.PdfBroken);

    private static int Number(int first, int i) => first <= int.MaxValue - i ? first + i : throw new RefusedContentException(UploadFault.PdfBroken);

    private static int Whole(ulong value) => value <= int.MaxValue ? (int)value : throw new RefusedContentException(UploadFault.PdfBroken);

    private static ulong Field(ref Span<byte> rest, int width)
    {
        Span<byte> field = stackalloc byte[sizeof(ulong)];
        field.Clear();
        rest[..width].CopyTo(field[(sizeof(ulong) - width)..]);
        rest = rest[width..];
        return BinaryPrimitives.ReadUInt64BigEndian(field);
    }
}

/// <summary>Where one object lies.</summary>
/// <param name="Number">Number of the object.</param>
/// <param name="Place">How it lies there.</param>
/// <param name="At">Plain: place in the file. Packed: number of the object that holds it.</param>
/// <param name="Index">Packed: its place within.</param>
[System.Runtime.InteropServices.StructLayout(System.Runtime.InteropServices.LayoutKind.Auto)]
internal readonly record struct PdfEntry(int Number, PdfPlace Place, int At, int Index);

/// <summary>How an object lies in the file.</summary>
internal enum PdfPlace
{
    Free = 0,
    Plain = 1,
    Packed = 2,
}
