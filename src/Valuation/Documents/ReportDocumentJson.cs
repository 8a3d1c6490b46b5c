using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Valuation.Documents;

/// <summary>Writes a report down: canonical JSON, the same bytes for the same report.</summary>
/// <remarks>Fixed order of members, no white space, money in whole fen, days as ISO dates, what is lacking as null or as an empty list.</remarks>
public static class ReportDocumentJson
{
    // Chinese stays readable; the text is never put into HTML unescaped.
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The file of a report, UTF-8.</summary>
    /// <remarks>It may exceed what a reader takes; whoever makes one reads it back before handing it in.</remarks>
    public static byte[] Write(ReportDocument report)
    {
        ArgumentNullException.ThrowIfNull(report);
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing)) { Write(json, report); }
        return stream.ToArray();
    }

    private static void Write(Utf8JsonWriter json, ReportDocument report)
    {
        json.WriteStartObject();
        json.WriteString("format", ReportDocument.Format);
        json.WriteString("valuation", report.Valuation);
        json.WriteString("author", report.Author);
        json.WriteStartArray("facts");
        foreach (var fact in report.Facts)
        {
            json.WriteStartObject();
            json.WriteString("label", fact.Label);
            json.WriteString("value", fact.Value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("samples");
        foreach (var sample in report.Samples)
        {
            json.WriteStartObject();
            json.WriteString("description", sample.Description);
            json.WriteNumber("priceFen", sample.Price.Fen);
            json.WriteString("date", Day(sample.Date));
            json.WriteString("source", sample.Source);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        WriteTexts(json, "methods", report.Methods);
        json.WriteString("standard", report.Standard);
        if (report.Result is { } result) { json.WriteNumber("resultFen", result.Fen); }
        else { json.WriteNull("resultFen"); }
        json.WriteString("reportDate", Day(report.ReportDate));
        json.WriteString("validUntil", report.ValidUntil is { } until ? Day(until) : null);
        json.WriteString("pdf", report.Pdf);
        WriteTexts(json, "notes", report.Notes);
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) { json.WriteStringValue(text); }
        json.WriteEndArray();
    }

    private static string Day(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
