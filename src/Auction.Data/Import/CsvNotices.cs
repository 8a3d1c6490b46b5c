using System.Collections.Frozen;
using Auction.Data.Lots;

namespace Auction.Data.Import;

/// <summary>Notices in a sheet: a header with our field names, then one notice per row.</summary>
internal static class CsvNotices
{
    public static NoticeFileReading Read(string text, string encoding)
    {
        IReadOnlyList<IReadOnlyList<string>> rows;
        try
        {
            rows = CsvText.Parse(text);
        }
        catch (CsvFormatException e)
        {
            return NoticeFileReading.Unusable((e.IsOpen ? FileTexts.OpenQuote : FileTexts.StrayQuote).With(e.Line));
        }

        var headerAt = Enumerable.Range(0, rows.Count).FirstOrDefault(i => rows[i].Count > 0);
        var header = rows[headerAt].Select(name => name.Trim().ToLowerInvariant()).ToArray();
        if (header is [var only] && only.AsSpan().IndexOfAny(";\t，；|") >= 0)
        {
            return NoticeFileReading.Unusable(FileTexts.WrongSeparator);
        }

        var twice = header.Where(name => name.Length > 0).GroupBy(name => name, StringComparer.Ordinal).FirstOrDefault(same => same.Count() > 1);
        if (twice is not null)
        {
            return NoticeFileReading.Unusable(FileTexts.ColumnTwice.With(twice.Key));
        }

        var missing = NoticeFields.All.Where(field => field.IsRequired && !header.Contains(field.Name, StringComparer.Ordinal)).ToArray();
        if (missing.Length > 0)
        {
            return NoticeFileReading.Unusable(FileTexts.ColumnsMissing.With(string.Join(", ", missing.Select(field => field.Name))));
        }

        var notices = Enumerable.Range(headerAt + 1, rows.Count - headerAt - 1)
            .Where(i => rows[i].Any(cell => !string.IsNullOrWhiteSpace(cell)))
            .Select(i => Notice(i + 1, header, rows[i]))
            .ToArray();
        var unknown = header.Where(name => name.Length > 0 && NoticeFields.Named(name) is null).ToArray();
        return NoticeFileReading.Usable(new NoticeFile("CSV", encoding, notices, unknown));
    }

    private static RawNotice Notice(int row, string[] header, IReadOnlyList<string> cells)
    {
        var values = header.Zip(cells)
            .Where(pair => pair.First.Length > 0 && !string.IsNullOrWhiteSpace(pair.Second))
            .ToFrozenDictionary(pair => pair.First, pair => pair.Second.Trim(), StringComparer.Ordinal);
        var facts = Facts(values.GetValueOrDefault(NoticeFields.Facts.Name, ""));
        return new RawNotice(row, values, facts, IsWhole: cells.Count == header.Length);
    }

    // One fact per line: label | label in English | value | value in English; the English may be left out.
    private static List<LotFact>? Facts(string cell)
    {
        var facts = new List<LotFact>();
        foreach (var line in cell.Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var parts = line.Split(['|', '｜'], StringSplitOptions.TrimEntries);
            switch (parts)
            {
                case [{ Length: > 0 } label, { Length: > 0 } value]:
                    facts.Add(new LotFact(label, label, value, value));
                    break;
                case [{ Length: > 0 } label, var labelEn, { Length: > 0 } value, var valueEn]:
                    facts.Add(new LotFact(label, labelEn.Length > 0 ? labelEn : label, value, valueEn.Length > 0 ? valueEn : value));
                    break;
                default:
                    return null;
            }
        }

        return facts;
    }
}
