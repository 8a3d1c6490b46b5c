using System.Globalization;
using System.Text;
using Auction.Data.Import;
using Auction.Domain.Texts;

namespace Auction.Data.Cases;

/// <summary>A file of cases that could be read: every row with the case it makes, or with what keeps it out.</summary>
/// <param name="Format"><c>CSV</c> or <c>JSON</c>.</param>
/// <param name="Header">Names of the columns.</param>
/// <param name="Rows">In the order of the file.</param>
/// <param name="Unknown">Columns that mean nothing here; their contents are not used.</param>
public sealed record CaseSheet(string Format, IReadOnlyList<string> Header, IReadOnlyList<CaseSheetRow> Rows, IReadOnlyList<string> Unknown)
{
    /// <summary>Largest file, in bytes (included): 16 MiB.</summary>
    public const int BytesMax = 16 * 1024 * 1024;

    /// <summary>Most rows of one file (included).</summary>
    public const int RowsMax = 20_000;

    private const string RowColumn = "row";
    private const string FindingsColumn = "findings";

    /// <summary>Reads a file; JSON begins with a bracket, everything else is taken for CSV.</summary>
    /// <returns>The rows, or why the whole file cannot be used; exactly one of the two.</returns>
    public static (CaseSheet? Sheet, BilingualText? Problem) Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.Length > BytesMax)
        {
            return (null, FileTexts.TooLarge.With(BytesMax / 1024 / 1024));
        }

        var (text, _, problem) = FileEncoding.Decode(bytes);
        var content = text.AsSpan().TrimStart();
        if (problem is not null || content.IsEmpty)
        {
            return (null, problem ?? FileTexts.Empty);
        }

        var (sheet, fault) = content[0] is '[' or '{' ? CaseFileJson.Read(text) : CaseFileCsv.Read(text);
        return sheet is null
            ? (null, fault)
            : sheet.Rows.Count switch
            {
                0 => (null, CaseSheetTexts.NoRows),
                > RowsMax => (null, CaseSheetTexts.TooManyRows.With(RowsMax)),
                _ => (sheet, null),
            };
    }

    /// <summary>Rows as a file to be mended and sent again: the columns as they came, then row and findings, which are not read.</summary>
    public byte[] Write(IEnumerable<CaseSheetRow> rows)
    {
        ArgumentNullException.ThrowIfNull(rows);
        var kept = Enumerable.Range(0, Header.Count).Where(at => Header[at] is not (RowColumn or FindingsColumn)).ToArray();
        var text = new StringBuilder(CsvText.Row([.. kept.Select(at => Header[at]), RowColumn, FindingsColumn]));
        foreach (var row in rows)
        {
            var findings = row.Findings.Select(finding => $"{finding.Column}{(finding.Rule is { } rule ? $" [{rule}]" : "")}: {finding.Words.Zh} {finding.Words.En}");
            text.Append(CsvText.Row([.. kept.Select(at => at < row.Cells.Count ? row.Cells[at] : ""), row.Row.ToString(CultureInfo.InvariantCulture), string.Join('\n', findings)]));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }

    /// <summary>True for a column that the list of refused rows brings along.</summary>
    internal static bool IsOwnRemark(string column) => column is RowColumn or FindingsColumn;
}

/// <summary>One row of a file.</summary>
/// <param name="Row">Row of the sheet (the header is row 1), or place in the JSON list starting with 1.</param>
/// <param name="CaseNumber">As written.</param>
/// <param name="Asset">The asset's reference as written; empty in JSON, where a row is a whole case.</param>
/// <param name="Cells">As written, in the order of the header.</param>
/// <param name="Intake">The case it makes; null when findings keep it out.</param>
/// <param name="Findings">What keeps it out.</param>
public sealed record CaseSheetRow(int Row, string CaseNumber, string Asset, IReadOnlyList<string> Cells, CaseIntake? Intake, IReadOnlyList<CaseSheetFinding> Findings);

/// <summary>Something wrong with a row.</summary>
/// <param name="Column">Which column, or place in the JSON form.</param>
/// <param name="Rule">Rule it rests on; null when the form itself demands it.</param>
/// <param name="Words">What is wrong and what would be right.</param>
public sealed record CaseSheetFinding(string Column, string? Rule, BilingualText Words);

/// <summary>Words about files of cases.</summary>
public static class CaseSheetTexts
{
    public static readonly BilingualText NoRows = new("文件中没有案件。", "The file holds no cases.");
    public static readonly BilingualText TooManyRows = new("文件超过 {0} 行。请拆成几个文件分别导入。", "The file has more than {0} rows. Split it into several files.");
    public static readonly BilingualText JsonShape = new("JSON 应为一个案件对象，或案件对象的列表。", "The JSON has to be a case or a list of cases.");
    public static readonly BilingualText CellsDoNotFit = new("本行的单元格数与表头不一致。", "This row does not have as many cells as the header.");
    public static readonly BilingualText Differs = new("与第 {0} 行同一案件的内容不一致。", "Differs from row {0}, which is of the same case.");
    public static readonly BilingualText AssetTwice = new("同一案件的财产编号在第 {0} 行已经出现。", "Row {0} has the same asset of the same case.");
    public static readonly BilingualText OtherCourt = new("该案由其他法院执行，本行未导入。", "Another court enforces this case; this row was not taken.");
    public static readonly BilingualText Older = new("平台已有更新的数据，本行未导入。", "Newer data of this case are here already; this row was not taken.");
    public static readonly BilingualText NotStored = new("保存失败，本行未导入，可以再次导入。", "Storing failed; this row was not taken and may be sent again.");
}
