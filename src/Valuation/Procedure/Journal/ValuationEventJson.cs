using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>How events are written down: our own kinds with a version, and canonical JSON that is hashed as stored.</summary>
/// <remarks>
/// Properties stand in the order of the record, money is whole fen in a name ending in <c>Fen</c>, instants are Unix milliseconds, days are
/// ISO dates, enumerations are their numbers, absent values are null. A kind never changes its shape; a new shape gets a new version,
/// and a test holds the stored form of each. Journals are read for ever.
/// </remarks>
public static class ValuationEventJson
{
    private static readonly JsonSerializerOptions Options = new()
    {
        PropertyNamingPolicy = JsonNamingPolicy.CamelCase,
        // Chinese stays readable in the record; the text is never put into HTML unescaped.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
        RespectNullableAnnotations = true,
        RespectRequiredConstructorParameters = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Adapt } },
        Converters = { new FenConverter(), new InstantConverter(), new DayConverter() },
    };

    /// <summary>The stored kind of an event, for example <c>price-fixed.v1</c>.</summary>
    public static string KindOf(ValuationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return ValuationEventKinds.NameOf(happened.GetType());
    }

    /// <summary>The payload of an event, without its time, which is stored beside it.</summary>
    public static string Write(ValuationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return JsonSerializer.Serialize(happened, happened.GetType(), Options);
    }

    /// <summary>The event behind a stored entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public static ValuationEvent Read(string kind, DateTimeOffset at, string payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        if (ValuationEventKinds.TypeOf(kind) is not { } type) { throw new FormatException($"Unknown kind '{kind}'."); }
        try
        {
            return JsonSerializer.Deserialize(payload, type, Options) is ValuationEvent happened
                ? happened with { At = at }
                : throw new FormatException($"The payload does not fit '{kind}'.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new FormatException($"The payload does not fit '{kind}'.", e);
        }
    }

    /// <summary>The state after stored entries, in the order of the journal.</summary>
    /// <exception cref="FormatException">An entry cannot be read.</exception>
    public static ValuationState Replay(IEnumerable<(string Kind, DateTimeOffset At, string Payload)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Aggregate(ValuationState.Empty, static (state, entry) => ValuationRules.Apply(state, Read(entry.Kind, entry.At, entry.Payload)));
    }

    private static void Adapt(JsonTypeInfo type)
    {
        for (var index = type.Properties.Count - 1; index >= 0; index--)
        {
            var property = type.Properties[index];
            if (property.Set is null && property.AssociatedParameter is null)
            {
                // Computed from the others.
                type.Properties.RemoveAt(index);
            }
            else if (typeof(ValuationEvent).IsAssignableFrom(type.Type) && property.PropertyType == typeof(DateTimeOffset) && property.Name == "at")
            {
                type.Properties.RemoveAt(index);
            }
            else if (property.PropertyType == typeof(Money) || property.PropertyType == typeof(Money?))
            {
                property.Name += "Fen";
            }
        }
    }

    private sealed class FenConverter : JsonConverter<Money>
    {
        public override Money Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) => new(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, Money value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Fen);
    }

    private sealed class InstantConverter : JsonConverter<DateTimeOffset>
    {
        public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateTimeOffset.FromUnixTimeMilliseconds(reader.GetInt64());

        public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) => writer.WriteNumberValue(value.ToUnixTimeMilliseconds());
    }

    private sealed class DayConverter : JsonConverter<DateOnly>
    {
        public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            DateOnly.TryParseExact(reader.GetString(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day : throw new JsonException("Not a day.");

        public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
            writer.WriteStringValue(value.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
    }
}
