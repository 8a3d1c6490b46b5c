using System.Text.Encodings.Web;
using System.Text.Json;

namespace Auction.Data.Cases;

/// <summary>How JSON of cases is written: Chinese readable, never put into HTML.</summary>
public static class CaseJson
{
    public static JsonSerializerOptions Options { get; } = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The facts of a stored asset.</summary>
    public static IReadOnlyDictionary<string, string> Facts(AssetRow asset)
    {
        ArgumentNullException.ThrowIfNull(asset);
        return JsonSerializer.Deserialize<Dictionary<string, string>>(asset.FactsJson) ?? [];
    }
}
