using System.Text.Json;

namespace Valuation.Documents;

/// <summary>Reads a report as it was received. Never throws on what it is given.</summary>
/// <remarks>
/// Members it does not know are passed over: they may be meant for others, and the whole file is on record. A member that stands twice is
/// refused, because nobody could say which one counts. A part the law asks for that is lacking is no fault here: the rules refuse such a
/// report themselves (REF-11.1, REF-17). Fault is what cannot be understood.
/// </remarks>
public static class ReportDocumentReader
{
    private const int DepthMax = 8;

    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = DepthMax };

    /// <summary>What a file says, or why it cannot be read.</summary>
    /// <param name="utf8">The bytes as received.</param>
    public static ReportReading Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > ReportDocumentLimits.Bytes) { return Refused(ReportDocumentFaultKind.TooLarge); }
        try
        {
            using var document = JsonDocument.Parse(utf8, Reading);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a pair of surrogates in the name of a member fails as an operation, not as JSON.
            return Refused(ReportDocumentFaultKind.NotJson);
        }
    }

    private static ReportReading Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object) { return Refused(ReportDocumentFaultKind.NotJson); }
        var root = new ReportMembers(json);
        if (root.Text("format", ReportDocumentLimits.Name) != ReportDocument.Format) { return Refused(ReportDocumentFaultKind.UnknownFormat); }
        var report = new ReportDocument
        {
            Valuation = root.RequiredText("valuation", ReportDocumentLimits.Name),
            Author = root.RequiredText("author", ReportDocumentLimits.Name),
            Facts = root.Objects("facts", ReportDocumentLimits.Lines, static line => new ReportFact(
                line.RequiredText("label", ReportDocumentLimits.Name),
                line.RequiredText("value", ReportDocumentLimits.Text))),
            Samples = root.Objects("samples", ReportDocumentLimits.Lines, static line => new ReportSample(
                line.RequiredText("description", ReportDocumentLimits.Text),
                line.RequiredPrice("priceFen"),
                line.RequiredDay("date"),
                line.RequiredText("source", ReportDocumentLimits.Name))),
            Methods = root.Texts("methods", ReportDocumentLimits.Methods, ReportDocumentLimits.Text),
            Standard = root.Text("standard", ReportDocumentLimits.Text),
            Result = root.Amount("resultFen"),
            ReportDate = root.RequiredDay("reportDate"),
            ValidUntil = root.Day("validUntil"),
            Pdf = root.Sha256("pdf"),
            Notes = root.Texts("notes", ReportDocumentLimits.Notes, ReportDocumentLimits.Text),
        };
        return root.Faults.Count == 0 ? new(report, []) : new(Document: null, root.Faults);
    }

    private static ReportReading Refused(ReportDocumentFaultKind kind) => new(Document: null, [new(kind, "")]);
}
