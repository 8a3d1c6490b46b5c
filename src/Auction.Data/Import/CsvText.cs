using System.Text;

namespace Auction.Data.Import;

/// <summary>Comma separated values after RFC 4180, read strictly and written so that no cell runs as a formula.</summary>
public static class CsvText
{
    /// <summary>Splits a text into rows of cells. Rows without any character are kept as rows without cells.</summary>
    /// <exception cref="CsvFormatException">A quotation mark is out of place.</exception>
    public static IReadOnlyList<IReadOnlyList<string>> Parse(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var rows = new List<IReadOnlyList<string>>();
        var cells = new List<string>();
        var at = 0;
        var line = 1;
        while (at < text.Length)
        {
            var cell = text[at] == '"' ? Quoted(text, ref at, ref line) : Plain(text, ref at, line);
            cells.Add(cell);
            if (at < text.Length && text[at] == ',')
            {
                at++;
                if (at == text.Length)
                {
                    cells.Add("");
                }

                // A comma before a line break leaves an empty last cell behind it.
                continue;
            }

            at = AfterBreak(text, at);
            line++;
            rows.Add(cells is [""] ? [] : cells);
            cells = [];
        }

        if (cells.Count > 0)
        {
            rows.Add(cells);
        }

        return rows;
    }

    /// <summary>Writes one row with a line break.</summary>
    public static string Row(IEnumerable<string> cells) => string.Join(',', cells.Select(Cell)) + "\r\n";

    /// <summary>Writes one cell. A text that a spreadsheet program would run as a formula gets an apostrophe in front.</summary>
    public static string Cell(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        var start = text.AsSpan().TrimStart();
        var safe = text.StartsWith('\t') || text.StartsWith('\r') || (!start.IsEmpty && start[0] is '=' or '+' or '-' or '@' or '＝' or '＋' or '－' or '＠')
            ? "'" + text
            : text;
        return safe.AsSpan().IndexOfAny(",\"\r\n") >= 0 ? $"\"{safe.Replace("\"", "\"\"", StringComparison.Ordinal)}\"" : safe;
    }

    private static string Plain(string text, ref int at, int line)
    {
        var rest = text.AsSpan(at);
        var length = rest.IndexOfAny(",\r\n");
        var cell = length < 0 ? rest : rest[..length];
        if (cell.Contains('"'))
        {
            throw new CsvFormatException(line, isOpen: false);
        }

        at += cell.Length;
        return cell.ToString();
    }

    private static string Quoted(string text, ref int at, ref int line)
    {
        var startLine = line;
        var cell = new StringBuilder();
        at++;
        while (true)
        {
            var close = text.IndexOf('"', at);
            if (close < 0)
            {
                throw new CsvFormatException(startLine, isOpen: true);
            }

            var part = text.AsSpan(at, close - at);
            cell.Append(part);
            line += part.Count('\n');
            at = close + 1;
            if (at < text.Length && text[at] == '"')
            {
                cell.Append('"');
                at++;
                continue;
            }

            if (at < text.Length && text[at] is not (',' or '\r' or '\n'))
            {
                throw new CsvFormatException(line, isOpen: false);
            }

            return cell.ToString();
        }
    }

    private static int AfterBreak(string text, int at) =>
        at >= text.Length ? at : text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n' ? at + 2 : at + 1;
}

/// <summary>A quotation mark is out of place.</summary>
public sealed class CsvFormatException(int line, bool isOpen) : FormatException($"A quotation mark is out of place on line {line}.")
{
    /// <summary>Line of the text, starting with 1.</summary>
    public int Line { get; } = line;

    /// <summary>True when the quotation is never closed.</summary>
    public bool IsOpen { get; } = isOpen;
}
