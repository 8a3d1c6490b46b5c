using Auction.Domain.Texts;

namespace Auction.Data.Import;

/// <summary>A file whose rows could be told apart.</summary>
/// <param name="Format"><c>CSV</c> or <c>JSON</c>.</param>
/// <param name="Encoding">How the characters were stored, for example <c>UTF-8</c>.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="UnknownFields">Names that mean nothing here; their contents are not used.</param>
public sealed record NoticeFile(string Format, string Encoding, IReadOnlyList<RawNotice> Rows, IReadOnlyList<string> UnknownFields)
{
    /// <summary>Courts that a JSON file brings along; taken in only where the importing person may register courts.</summary>
    public IReadOnlyList<NoticeCourt> Courts { get; init; } = [];

    /// <summary>Largest file, in bytes (included): 2 MiB.</summary>
    public const int LargestBytes = 2 * 1024 * 1024;

    /// <summary>Most notices in one file (included).</summary>
    public const int MostRows = 2_000;

    /// <summary>Longest text of one field, in characters (included).</summary>
    public const int LongestText = 20_000;

    /// <summary>Reads a file of any kind we know. JSON begins with a bracket, everything else is taken for CSV.</summary>
    public static NoticeFileReading Read(byte[] bytes)
    {
        ArgumentNullException.ThrowIfNull(bytes);
        if (bytes.Length > LargestBytes)
        {
            return NoticeFileReading.Unusable(FileTexts.TooLarge.With(LargestBytes / 1024 / 1024));
        }

        var (text, encoding, problem) = FileEncoding.Decode(bytes);
        if (problem is not null)
        {
            return NoticeFileReading.Unusable(problem);
        }

        var content = text.AsSpan().TrimStart();
        if (content.IsEmpty)
        {
            return NoticeFileReading.Unusable(FileTexts.Empty);
        }

        var reading = content[0] is '[' or '{' ? JsonNotices.Read(text, encoding) : CsvNotices.Read(text, encoding);
        return reading.File is { Rows.Count: > MostRows }
            ? NoticeFileReading.Unusable(FileTexts.TooManyRows.With(MostRows))
            : reading.File is { Rows.Count: 0 } ? NoticeFileReading.Unusable(FileTexts.NoRows) : reading;
    }
}

/// <summary>A court as a file describes it.</summary>
/// <param name="Code">Two to sixteen small letters and digits.</param>
/// <param name="NameZh">Full Chinese name.</param>
/// <param name="NameEn">English name; the Chinese one when absent.</param>
/// <param name="Phone">For questions.</param>
/// <param name="SupervisionPhone">For complaints.</param>
public sealed record NoticeCourt(string Code, string NameZh, string NameEn, string? Phone, string? SupervisionPhone);

/// <summary>A file, or why it cannot be used at all.</summary>
public sealed record NoticeFileReading
{
    private NoticeFileReading(NoticeFile? file, BilingualText? problem)
    {
        File = file;
        Problem = problem;
    }

    public NoticeFile? File { get; }

    /// <summary>Null when the file can be used.</summary>
    public BilingualText? Problem { get; }

    internal static NoticeFileReading Usable(NoticeFile file) => new(file, problem: null);

    internal static NoticeFileReading Unusable(BilingualText problem) => new(file: null, problem);
}
