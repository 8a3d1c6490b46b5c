using System.Runtime.InteropServices;
using System.Text.Json;

namespace Valuation.Documents;

/// <summary>What an inquiry platform says about one request.</summary>
/// <param name="Request">Id of the request, as the platform repeats it.</param>
/// <param name="From">Roster id of the platform.</param>
/// <param name="IsConfirmed">It has the request (REF-11.1).</param>
/// <param name="AsksExtension">It asks for more time (REF-11.2).</param>
/// <param name="Report">The report exactly as sent, to be read apart; null while there is none.</param>
public sealed record PlatformAnswer(string Request, string From, bool IsConfirmed, bool AsksExtension, byte[]? Report);

/// <summary>Reads an answer as it was received. Never throws on what it is given.</summary>
public static class PlatformAnswerReader
{
    /// <summary>Name and version of the form of answers.</summary>
    public const string Format = "hengping-answer-1";

    /// <summary>The longest answer that is taken, in bytes: a report and what stands around it.</summary>
    public const int BytesMax = ReportDocumentLimits.Bytes + (64 * 1024);

    private static readonly JsonDocumentOptions Reading = new() { AllowDuplicateProperties = false, MaxDepth = 16 };

    /// <summary>The answer in these bytes; null when it is not written in the agreed form.</summary>
    public static PlatformAnswer? Read(ReadOnlyMemory<byte> utf8)
    {
        if (utf8.Length > BytesMax) { return null; }
        try
        {
            using var document = JsonDocument.Parse(utf8, Reading);
            return Read(document.RootElement);
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException)
        {
            // Half a pair of surrogates fails as an operation, not as JSON.
            return null;
        }
    }

    private static PlatformAnswer? Read(JsonElement json)
    {
        if (json.ValueKind != JsonValueKind.Object || Text(json, "format") != Format) { return null; }
        if (Text(json, "request") is not { } request || Text(json, "from") is not { } from) { return null; }
        if (Flag(json, "confirmed") is not { } isConfirmed || Flag(json, "extensionAsked") is not { } asksExtension) { return null; }
        var report = json.TryGetProperty("report", out var member) && member.ValueKind != JsonValueKind.Null
            ? JsonMarshal.GetRawUtf8Value(member).ToArray()
            : null;
        return new(request, from, isConfirmed, asksExtension, report);
    }

    private static string? Text(JsonElement json, string name) =>
        json.TryGetProperty(name, out var member) && member.ValueKind == JsonValueKind.String ? member.GetString() : null;

    private static bool? Flag(JsonElement json, string name) => json.TryGetProperty(name, out var member)
        ? member.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null }
        : null;
}
