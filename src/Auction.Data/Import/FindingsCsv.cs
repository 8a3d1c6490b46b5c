using System.Globalization;
using System.Text;

namespace Auction.Data.Import;

/// <summary>The findings as a file for a spreadsheet program.</summary>
public static class FindingsCsv
{
    private static readonly string[] Header = ["row", "reference", "weight", "field", "label_zh", "label_en", "rule", "message_zh", "message_en"];

    /// <summary>UTF-8 with a byte order mark, so that spreadsheet programs read the Chinese.</summary>
    public static byte[] Write(IEnumerable<ImportFinding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var text = new StringBuilder(CsvText.Row(Header));
        foreach (var finding in findings)
        {
            text.Append(CsvText.Row(
            [
                finding.Row.ToString(CultureInfo.InvariantCulture),
                finding.Reference,
                finding.Weight == FindingWeight.Error ? "error" : "warning",
                finding.Field.Name,
                finding.Field.Label.Zh,
                finding.Field.Label.En,
                finding.RuleId ?? "",
                finding.Text.Zh,
                finding.Text.En,
            ]));
        }

        return [.. Encoding.UTF8.Preamble, .. Encoding.UTF8.GetBytes(text.ToString())];
    }
}
