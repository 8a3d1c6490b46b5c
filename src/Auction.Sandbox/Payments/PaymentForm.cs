using System.Globalization;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Payments;

/// <summary>Parameters of one request: nested by brackets, each taken once, what is left over refused.</summary>
internal sealed class PaymentForm(JsonObject fields, string prefix = "")
{
    /// <summary>Largest amount taken: 9,999,999,999,999.99 yuan, for the sale of a building is paid here too.</summary>
    public const long AmountMax = 999_999_999_999_999;

    private const int TextMax = 5_000;
    private const int MetadataMax = 50;
    private const int MetadataKeyMax = 40;
    private const int MetadataValueMax = 500;

    private readonly HashSet<string> _taken = new(StringComparer.Ordinal) { "expand" };

    /// <summary>Reads <c>a[b][c]=d</c> and <c>a[]=b</c>, <c>a[0]=b</c> from a body or a query.</summary>
    public static JsonObject Read(string encoded)
    {
        var root = new JsonObject();
        foreach (var pair in encoded.Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var cut = pair.IndexOf('=', StringComparison.Ordinal);
            var path = Decoded(cut < 0 ? pair : pair[..cut]).Split('[');
            var value = cut < 0 ? "" : Decoded(pair[(cut + 1)..]);
            var at = root;
            for (var i = 0; i < path.Length - 1; i++)
            {
                var name = Named(path[i], at);
                if (at[name] is not JsonObject next) { at[name] = next = []; }
                at = next;
            }

            at[Named(path[^1], at)] = value;
        }

        return root;
    }

    public string? Text(string name, int max = TextMax)
    {
        _taken.Add(name);
        if (fields[name] is not { } value) { return null; }
        if (value is not JsonValue) { throw PaymentProblem.Invalid("parameter_invalid_string", "Invalid string.", Full(name)); }
        var text = value.GetValue<string>();
        return text.Length > max
            ? throw PaymentProblem.Invalid("parameter_invalid_string_too_long", $"Invalid string: must be at most {max} characters", Full(name))
            : text.Length == 0 ? null : text;
    }

    public string NeedText(string name) => Text(name) ?? throw PaymentProblem.Missing(Full(name));

    public long? Whole(string name)
    {
        if (Text(name) is not { } text) { return null; }
        return long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
            ? number
            : throw PaymentProblem.Invalid("parameter_invalid_integer", $"Invalid integer: {text}", Full(name));
    }

    /// <summary>A positive amount in the smallest unit.</summary>
    public long? Amount(string name)
    {
        if (Whole(name) is not { } amount) { return null; }
        if (amount < 1) { throw PaymentProblem.Invalid("parameter_invalid_integer", "This value must be greater than or equal to 1.", Full(name)); }
        return amount > AmountMax ? throw PaymentProblem.Invalid("amount_too_large", "Amount is larger than this provider takes.", Full(name)) : amount;
    }

    public long NeedAmount(string name) => Amount(name) ?? throw PaymentProblem.Missing(Full(name));

    /// <summary>The currency, which is the yuan.</summary>
    public string NeedCurrency()
    {
        var currency = NeedText("currency");
        return string.Equals(currency, "cny", StringComparison.OrdinalIgnoreCase)
            ? "cny"
            : throw PaymentProblem.Invalid("parameter_invalid_empty", $"Invalid currency: {currency}. This provider takes cny.", Full("currency"));
    }

    public bool? Flag(string name) => Text(name) switch
    {
        null => null,
        "true" => true,
        "false" => false,
        var text => throw PaymentProblem.Invalid("parameter_invalid_boolean", $"Invalid boolean: {text}", Full(name)),
    };

    public string? OneOf(string name, params string[] choices) => Text(name) is not { } text || choices.Contains(text)
        ? Text(name)
        : throw PaymentProblem.Invalid("parameter_invalid_enum", $"Invalid {Full(name)}: must be one of {string.Join(", ", choices)}", Full(name));

    public IReadOnlyList<string>? Texts(string name)
    {
        _taken.Add(name);
        return fields[name] switch
        {
            null => null,
            JsonObject many => [.. many.Select(each => each.Value is JsonValue value ? value.GetValue<string>() : throw PaymentProblem.Invalid("parameter_invalid_array", "Invalid array", Full(name)))],
            _ => throw PaymentProblem.Invalid("parameter_invalid_array", "Invalid array", Full(name)),
        };
    }

    /// <summary>Nested parameters; null when there are none.</summary>
    public PaymentForm? Part(string name)
    {
        _taken.Add(name);
        return fields[name] switch
        {
            JsonObject part => new(part, Full(name)),
            null => null,
            _ => throw PaymentProblem.Invalid("parameter_invalid_object", "Invalid object", Full(name)),
        };
    }

    /// <summary>What was noted before with what is said now: an empty value takes its key off, an empty whole takes all off.</summary>
    public JsonObject Metadata(JsonNode? before = null)
    {
        _taken.Add("metadata");
        var all = before?.DeepClone().AsObject() ?? [];
        if (fields["metadata"] is not { } said) { return all; }
        if (said is not JsonObject pairs) { return []; }
        foreach (var (key, node) in pairs)
        {
            var value = node is JsonValue text ? text.GetValue<string>() : throw PaymentProblem.Invalid("parameter_invalid_string", "Metadata values must be strings.", $"metadata[{key}]");
            if (key.Length > MetadataKeyMax) { throw PaymentProblem.Invalid("parameter_invalid_string_too_long", $"Metadata keys can have up to {MetadataKeyMax} characters.", "metadata"); }
            if (value.Length > MetadataValueMax) { throw PaymentProblem.Invalid("parameter_invalid_string_too_long", $"Metadata values can have up to {MetadataValueMax} characters.", $"metadata[{key}]"); }
            if (value.Length == 0) { all.Remove(key); }
            else { all[key] = value; }
        }

        return all.Count > MetadataMax ? throw PaymentProblem.Invalid("parameter_invalid_object", $"Metadata can have up to {MetadataMax} keys.", "metadata") : all;
    }

    /// <summary>Takes parameters that change nothing here.</summary>
    public PaymentForm Ignore(params ReadOnlySpan<string> names)
    {
        foreach (var name in names) { _taken.Add(name); }
        return this;
    }

    /// <summary>Refuses what nobody took.</summary>
    public void End()
    {
        if (fields.FirstOrDefault(field => !_taken.Contains(field.Key)).Key is { } unknown)
        {
            throw PaymentProblem.Invalid("parameter_unknown", $"Received unknown parameter: {Full(unknown)}", Full(unknown));
        }
    }

    private string Full(string name) => prefix.Length == 0 ? name : $"{prefix}[{name}]";

    private static string Named(string part, JsonObject within)
    {
        var name = part.TrimEnd(']');
        return name.Length > 0 ? name : within.Count.ToString(CultureInfo.InvariantCulture);
    }

    private static string Decoded(string text) => Uri.UnescapeDataString(text.Replace('+', ' '));
}
