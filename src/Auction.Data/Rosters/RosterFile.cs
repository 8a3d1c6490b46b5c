using System.Text.Json;
using System.Text.Json.Serialization;

namespace Auction.Data.Rosters;

/// <summary>A roster as a file: JSON list, in the order of the register.</summary>
public static class RosterFile
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectRequiredConstructorParameters = true,
        RespectNullableAnnotations = true,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    /// <summary>Reads a file.</summary>
    /// <param name="stream">UTF-8.</param>
    /// <param name="isDemo">True for invented parties.</param>
    /// <exception cref="JsonException">It is no roster; the message says where.</exception>
    public static IReadOnlyList<RosterEntryRow> Read(Stream stream, bool isDemo)
    {
        var lines = JsonSerializer.Deserialize<List<Line>>(stream, Json) ?? [];
        var places = new Dictionary<RosterKind, int>();
        return [.. lines.Select(line => Row(line, places[line.Kind] = places.GetValueOrDefault(line.Kind) + 1, isDemo))];
    }

    private static RosterEntryRow Row(Line line, int ordinal, bool isDemo) => new()
    {
        Id = line.Id,
        Kind = line.Kind,
        Ordinal = ordinal,
        NameZh = line.NameZh,
        NameEn = line.NameEn,
        Fields = line.Fields,
        PlaceZh = line.PlaceZh,
        PlaceEn = line.PlaceEn,
        Licence = line.Licence,
        Phone = line.Phone,
        ListedFrom = line.ListedFrom,
        RemovedOn = line.RemovedOn,
        IsDemo = isDemo,
    };

    private sealed record Line(
        RosterKind Kind,
        string Id,
        string NameZh,
        string NameEn,
        DateOnly ListedFrom,
        DateOnly? RemovedOn = null,
        string Fields = "",
        string PlaceZh = "",
        string PlaceEn = "",
        string Licence = "",
        string Phone = "");
}
