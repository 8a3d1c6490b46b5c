using System.Buffers;
using System.Text;

namespace Auction.Web.Uploads.Pdf;

/// <summary>Reads values of a PDF from one place on (ISO 32000-2, 7.2 and 7.3).</summary>
internal sealed class PdfReader(byte[] content, int start, int end, PdfBudget budget)
{
    private const int KeywordMax = 32;
    private const int NameMax = 512;
    private const int DigitsMax = 18;

    /// <summary>White space.</summary>
    public static readonly SearchValues<byte> Space = SearchValues.Create([0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20]);
    private static readonly SearchValues<byte> NotRegular = SearchValues.Create([0x00, 0x09, 0x0A, 0x0C, 0x0D, 0x20, .. "()<>[]{}/%"u8]);

    /// <summary>The next byte to be read.</summary>
    public int Position { get; set; } = start;

    /// <summary>True when nothing is left.</summary>
    public bool IsAtEnd => Position >= end;

    private ReadOnlySpan<byte> Rest => content.AsSpan(Position, end - Position);

    /// <summary>Passes over white space and gives the place after it.</summary>
    public int SkipSpace()
    {
        var found = Rest.IndexOfAnyExcept(Space);
        return Position = found < 0 ? end : Position + found;
    }

    /// <summary>Passes over white space and comments.</summary>
    public void SkipGap()
    {
        SkipSpace();
        while (!IsAtEnd && content[Position] == '%')
        {
            budget.Comment(Comment().Length);
            SkipSpace();
        }
    }

    /// <summary>The comment that begins here, to the end of its line.</summary>
    public ReadOnlySpan<byte> Comment()
    {
        var length = Rest.IndexOfAny((byte)0x0A, (byte)0x0D);
        var comment = length < 0 ? Rest : Rest[..length];
        Position += comment.Length;
        return comment;
    }

    /// <summary>True, and passed over, when this word stands here.</summary>
    public bool Take(ReadOnlySpan<byte> word)
    {
        SkipGap();
        if (!Rest.StartsWith(word) || (Rest.Length > word.Length && !NotRegular.Contains(Rest[word.Length]))) { return false; }
        Position += word.Length;
        budget.Token();
        return true;
    }

    /// <summary>Passes over a word that must stand here.</summary>
    public void Expect(ReadOnlySpan<byte> word)
    {
        if (!Take(word)) { throw Broken(); }
    }

    /// <summary>A whole number of at least nought that must stand here.</summary>
    public int Number() => TryNumber() ?? throw Broken();

    /// <summary>A whole number of at least nought; null, and nothing passed over, when there is none.</summary>
    public int? TryNumber()
    {
        SkipGap();
        var length = Rest.IndexOfAnyExceptInRange((byte)'0', (byte)'9');
        if (length < 0) { length = Rest.Length; }
        if (length is 0 or > DigitsMax || (Rest.Length > length && !NotRegular.Contains(Rest[length]))) { return null; }
        var value = long.Parse(Rest[..length], System.Globalization.CultureInfo.InvariantCulture);
        if (value > int.MaxValue) { return null; }
        Position += length;
        budget.Token();
        return (int)value;
    }

    /// <summary>The value that must stand here.</summary>
    /// <exception cref="RefusedContentException">There is none.</exception>
    public PdfValue Value(int depth = 0)
    {
        if (depth > PdfBudget.DepthMax) { throw new RefusedContentException(UploadFault.PdfTooComplex); }
        SkipGap();
        if (IsAtEnd) { throw Broken(); }
        budget.Token();
        switch (content[Position])
        {
            case (byte)'/':
                return new PdfName(Name());
            case (byte)'(':
                SkipText();
                return PdfValue.Opaque;
            case (byte)'<' when Rest.StartsWith("<<"u8):
                return Dictionary(depth);
            case (byte)'<':
                var close = Rest.IndexOf((byte)'>');
                if (close < 0) { throw Broken(); }
                Position += close + 1;
                return PdfValue.Opaque;
            case (byte)'[':
                return Array(depth);
            default:
                return NumberOrWord();
        }
    }

    private static RefusedContentException Broken() => new(UploadFault.PdfBroken);

    private PdfArray Array(int depth)
    {
        Position++;
        var values = new List<PdfValue>();
        while (true)
        {
            SkipGap();
            if (IsAtEnd) { throw Broken(); }
            if (content[Position] == ']')
            {
                Position++;
                return new PdfArray(values);
            }

            values.Add(Value(depth + 1));
        }
    }

    private PdfDictionary Dictionary(int depth)
    {
        Position += 2;
        var entries = new Dictionary<string, PdfValue>(StringComparer.Ordinal);
        while (true)
        {
            SkipGap();
            if (Rest.StartsWith(">>"u8))
            {
                Position += 2;
                return new PdfDictionary(entries);
            }

            if (IsAtEnd || content[Position] != '/') { throw Broken(); }
            budget.Token();

            // Readers differ in which of two equal names counts, so one of them would be hidden.
            if (!entries.TryAdd(Name(), Value(depth + 1))) { throw Broken(); }
        }
    }

    private string Name()
    {
        Position++;
        var raw = Regular(NameMax);
        if (!raw.Contains((byte)'#')) { return Encoding.Latin1.GetString(raw); }
        var text = new StringBuilder(raw.Length);
        for (var i = 0; i < raw.Length; i++)
        {
            if (raw[i] == '#' && i + 2 < raw.Length && char.IsAsciiHexDigit((char)raw[i + 1]) && char.IsAsciiHexDigit((char)raw[i + 2]))
            {
                text.Append((char)Convert.FromHexString(Encoding.ASCII.GetString(raw.Slice(i + 1, 2)))[0]);
                i += 2;
            }
            else
            {
                text.Append((char)raw[i]);
            }
        }

        return text.ToString();
    }

    private void SkipText()
    {
        var open = 0;
        while (true)
        {
            var found = Rest.IndexOfAny((byte)'(', (byte)')', (byte)'\\');
            if (found < 0) { throw Broken(); }
            var sign = Rest[found];
            Position += found + 1;
            if (sign == '\\')
            {
                if (IsAtEnd) { throw Broken(); }
                Position++;
            }
            else if (sign == '(')
            {
                open++;
            }
            else if (--open == 0)
            {
                return;
            }
        }
    }

    private PdfValue NumberOrWord()
    {
        var at = Position;
        if (TryNumber() is { } number)
        {
            var after = Position;
            if (!IsAtEnd && Space.Contains(content[Position]) && TryNumber() is not null && Take("R"u8)) { return new PdfReference(number); }
            Position = after;
            return new PdfInteger(number);
        }

        Position = at;
        var word = Regular(KeywordMax);
        if (word.SequenceEqual("null"u8)) { return PdfValue.Null; }
        if (word.SequenceEqual("true"u8) || word.SequenceEqual("false"u8)) { return PdfValue.Opaque; }
        if (word.IsEmpty || word.ContainsAnyExcept("+-.0123456789"u8)) { throw Broken(); }
        return long.TryParse(word, System.Globalization.NumberStyles.AllowLeadingSign, System.Globalization.CultureInfo.InvariantCulture, out var whole) ? new PdfInteger(whole) : PdfValue.Opaque;
    }

    private ReadOnlySpan<byte> Regular(int max)
    {
        var length = Rest.IndexOfAny(NotRegular);
        var word = length < 0 ? Rest : Rest[..length];
        if (word.Length > max) { throw Broken(); }
        Position += word.Length;
        return word;
    }
}
