using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Auction.Domain.Amounts;

namespace Auction.Domain.Procedures;

/// <summary>How the events of a procedure are written down: our own kinds with a version, and canonical JSON that is hashed as stored.</summary>
/// <remarks>
/// Properties stand in the order of the record, money is whole fen in a name ending in <c>Fen</c>, instants are Unix milliseconds, days are
/// ISO dates, enumerations are their numbers, absent values are null. A kind never changes its shape; a new shape gets a new version,
/// and a test holds the stored form of each. Journals are read for ever.
/// </remarks>
/// <typeparam name="TEvent">Family of the events.</typeparam>
public sealed class EventJson<TEvent>
    where TEvent : ProcedureEvent
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

    private readonly Dictionary<string, Type> _byName;
    private readonly Dictionary<Type, string> _byType;

    /// <summary>A writer and reader of these kinds.</summary>
    /// <param name="kinds">Stored name of every kind of event.</param>
    public EventJson(IReadOnlyList<(string Name, Type Type)> kinds)
    {
        Kinds = kinds;
        _byName = kinds.ToDictionary(kind => kind.Name, kind => kind.Type, StringComparer.Ordinal);
        _byType = kinds.ToDictionary(kind => kind.Type, kind => kind.Name);
    }

    /// <summary>Stored name of every kind of event.</summary>
    public IReadOnlyList<(string Name, Type Type)> Kinds { get; }

    /// <summary>The stored kind of an event, for example <c>price-fixed.v1</c>.</summary>
    public string KindOf(TEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return _byType.TryGetValue(happened.GetType(), out var name) ? name : throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event.");
    }

    /// <summary>The payload of an event, without its time, which is stored beside it.</summary>
    public string Write(TEvent happened)
    {
        ArgumentNullException.ThrowIfNull(happened);
        return JsonSerializer.Serialize(happened, happened.GetType(), Options);
    }

    /// <summary>The event behind a stored entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public TEvent Read(string kind, DateTimeOffset at, string payload)
    {
        ArgumentNullException.ThrowIfNull(payload);
        if (!_byName.TryGetValue(kind, out var type)) { throw new FormatException($"Unknown kind '{kind}'."); }
        try
        {
            return JsonSerializer.Deserialize(payload, type, Options) is TEvent happened
                ? happened with { At = at }
                : throw new FormatException($"The payload does not fit '{kind}'.");
        }
        catch (Exception e) when (e is JsonException or InvalidOperationException or NotSupportedException)
        {
            throw new FormatException($"The payload does not fit '{kind}'.", e);
        }
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
            else if (typeof(TEvent).IsAssignableFrom(type.Type) && property.PropertyType == typeof(DateTimeOffset) && property.Name == "at")
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
