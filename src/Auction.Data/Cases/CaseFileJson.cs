using System.Text.Json;
using Auction.Data.Import;
using Auction.Domain.Texts;

namespace Auction.Data.Cases;

/// <summary>Cases in JSON: one, or a list of them, in the form of the interface.</summary>
internal static class CaseFileJson
{
    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    public static (CaseSheet? Sheet, BilingualText? Problem) Read(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Reading);
            var root = document.RootElement;
            IReadOnlyList<JsonElement> cases = root.ValueKind == JsonValueKind.Array ? [.. root.EnumerateArray()] : [root];
            return cases.Any(json => json.ValueKind != JsonValueKind.Object)
                ? (null, CaseSheetTexts.JsonShape)
                : (new("JSON", ["case_number"], [.. cases.Select((json, at) => Row(at + 1, json))], []), null);
        }
        catch (JsonException e)
        {
            return (null, FileTexts.BrokenJson.With((e.LineNumber ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in an escape is valid JSON but no text.
            return (null, FileTexts.NotText);
        }
    }

    private static CaseSheetRow Row(int row, JsonElement json)
    {
        var (intake, findings) = CaseReading.Of(json);
        var number = json.TryGetProperty("number", out var written) && written.ValueKind == JsonValueKind.String ? written.GetString()! : "";
        return new(row, number, "", [number], intake, [.. findings.Select(finding => new CaseSheetFinding(finding.Path, finding.Rule, finding.Words))]);
    }
}
