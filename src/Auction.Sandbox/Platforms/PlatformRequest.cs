using System.Globalization;
using System.Text.Json;

namespace Auction.Sandbox.Platforms;

/// <summary>A request as a platform took it.</summary>
/// <param name="Id">The sender's id for it.</param>
/// <param name="Body">The bytes, to tell a repetition from another request under the same id.</param>
/// <param name="Kind">What is asked.</param>
/// <param name="Valuation">Number of the valuation.</param>
/// <param name="LastDay">Last day to report; null without one.</param>
/// <param name="Order">What is ordered.</param>
/// <param name="ReceivedAt">When it first came.</param>
internal sealed record PlatformRequest(Guid Id, byte[] Body, string Kind, string Valuation, DateOnly? LastDay, OrderedProperty Order, DateTimeOffset ReceivedAt)
{
    public const string Format = "hengping-request-1";
    public const string OnlineOrder = "online-order";
    public const string Extension = "online-extension";
    public const string Correction = "online-correction";
    public const string Reissue = "online-reissue";

    /// <summary>True when a report is asked for.</summary>
    public bool WantsReport => Kind is OnlineOrder or Correction or Reissue;

    /// <summary>Reads a request; null when it is none.</summary>
    public static PlatformRequest? Read(Guid id, byte[] body, DateTimeOffset receivedAt)
    {
        try
        {
            using var document = JsonDocument.Parse(body);
            var json = document.RootElement;
            var order = json.GetProperty("order");
            return json.GetProperty("format").GetString() != Format
                ? null
                : new(
                    id,
                    body,
                    Text(json, "kind"),
                    Text(json, "valuation"),
                    json.GetProperty("lastDay").GetString() is { } day ? DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture) : null,
                    new(Text(order, "name"), Text(order, "features"), Text(order, "specification")),
                    receivedAt);
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");
}

/// <summary>What an invented price depends on.</summary>
internal sealed record OrderedProperty(string Name, string Features, string Specification);
