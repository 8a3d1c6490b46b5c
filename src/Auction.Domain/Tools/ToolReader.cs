using System.Globalization;
using System.Text.Json;
using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Texts;

namespace Auction.Domain.Tools;

/// <summary>Checks JSON input against the fields of a calculator and collects every mistake, in the order of the fields.</summary>
internal sealed class ToolReader
{
    private static readonly string[] InstantFormats =
    [
        "yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.f", "yyyy-MM-dd'T'HH:mm:ss.ff", "yyyy-MM-dd'T'HH:mm:ss.fff",
    ];

    private static readonly string[] OffsetFormats = [.. InstantFormats.Select(format => format + "K")];

    public List<ToolFieldError> Errors { get; } = [];

    public ToolValues Read(IReadOnlyList<ToolField> fields, JsonElement input, string path = "")
    {
        var values = new Dictionary<string, object>(StringComparer.Ordinal);
        if (input.ValueKind != JsonValueKind.Object)
        {
            Fail(path, "E_JSON", ToolTexts.GeneralRule, ToolTexts.NotAnObject);
            return new(values);
        }

        FindStrangers(fields, input, path);
        foreach (var field in fields)
        {
            var given = input.TryGetProperty(field.Name, out var element) && !IsBlank(element) ? Value.Of(element) : Value.Of(field.Default);
            var name = path + field.Name;
            if (given is null)
            {
                if (field.IsRequired && field.Type is not (ToolFieldType.Flag or ToolFieldType.Rows))
                {
                    Fail(name, field.Type == ToolFieldType.Money ? "E_MONEY" : "E_FIELD_MISSING", field.Rule, ToolTexts.Missing.With(field.Label));
                }
                else if (field.Type == ToolFieldType.Rows && field.Min > 0)
                {
                    Fail(name, "E_FIELD_ROWS", field.Rule, ToolTexts.TooFewRows(field.Label, field.Min));
                }
            }
            else if (ReadField(field, given.Value, name) is { } value)
            {
                values[field.Name] = value;
            }
        }

        return new(values);
    }

    // A misspelt or repeated name must not silently mean "left out".
    private void FindStrangers(IReadOnlyList<ToolField> fields, JsonElement input, string path)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var name in input.EnumerateObject().Select(property => property.Name))
        {
            if (fields.All(field => !string.Equals(field.Name, name, StringComparison.Ordinal)))
            {
                Fail(path + Shown(name), "E_FIELD_UNKNOWN", ToolTexts.GeneralRule, ToolTexts.Unknown);
            }
            else if (!seen.Add(name))
            {
                Fail(path + name, "E_FIELD_REPEATED", ToolTexts.GeneralRule, ToolTexts.Repeated);
            }
        }
    }

    private static string Shown(string name) => name.Length <= 40 ? name : name[..40] + "…";

    private static bool IsBlank(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => true,
        JsonValueKind.String => string.IsNullOrWhiteSpace(element.GetString()),
        _ => false,
    };

    private object? ReadField(ToolField field, Value value, string name) => field.Type switch
    {
        ToolFieldType.Money => ReadMoney(field, value, name),
        ToolFieldType.Whole => ReadWhole(field, value, name),
        ToolFieldType.Date => ReadDate(field, value, name),
        ToolFieldType.Instant => ReadInstant(field, value, name),
        ToolFieldType.Choice => ReadChoice(field, value, name),
        ToolFieldType.Flag => ReadFlag(field, value, name),
        ToolFieldType.Text => ReadText(field, value, name),
        ToolFieldType.Rows => ReadRows(field, value, name),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field.Type, "Unknown field type."),
    };

    private object? ReadMoney(ToolField field, Value value, string name)
    {
        var reading = value.IsScalar ? MoneyText.Read(value.Text, field.IsZeroAllowed) : new MoneyReading(MoneyFault.NotANumber);
        return reading.Fault is { } fault
            ? Fail(name, "E_MONEY", field.Rule, ToolTexts.Labelled(field.Label, MoneyFaultTexts.Of(fault)))
            : reading.Amount;
    }

    private object? ReadWhole(ToolField field, Value value, string name) =>
        value.IsScalar && int.TryParse(value.Text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var whole)
        && whole >= field.Min && whole <= field.Max
            ? whole
            : Fail(name, "E_FIELD_WHOLE", field.Rule, ToolTexts.NotWhole(field.Label, field.Min, field.Max));

    private object? ReadDate(ToolField field, Value value, string name) =>
        value.IsText && DateOnly.TryParseExact(value.Text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        && IsInRange(date)
            ? date
            : Fail(name, "E_FIELD_DATE", field.Rule, ToolTexts.NotADate.With(field.Label));

    private object? ReadInstant(ToolField field, Value value, string name)
    {
        if (value.IsText && Instant(value.Text) is { } instant && IsInRange(CourtTime.DayOf(instant)))
        {
            return instant;
        }

        return Fail(name, "E_FIELD_INSTANT", field.Rule, ToolTexts.NotAnInstant.With(field.Label));
    }

    private static DateTimeOffset? Instant(string text)
    {
        if (DateTime.TryParseExact(text, InstantFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var local))
        {
            return new DateTimeOffset(local, CourtTime.Offset).ToUniversalTime();
        }

        return DateTimeOffset.TryParseExact(text, OffsetFormats, CultureInfo.InvariantCulture, DateTimeStyles.None, out var instant)
            ? instant.ToUniversalTime()
            : null;
    }

    private static bool IsInRange(DateOnly date) => date.Year is >= 2000 and <= 2099;

    private object? ReadChoice(ToolField field, Value value, string name) =>
        value.IsText && field.Choices.Any(choice => string.Equals(choice.Value, value.Text, StringComparison.Ordinal))
            ? value.Text
            : Fail(name, "E_FIELD_CHOICE", field.Rule, ToolTexts.NotAChoice(field.Label, field.Choices));

    private object? ReadFlag(ToolField field, Value value, string name) => value.Text switch
    {
        "true" or "on" => true,
        "false" or "off" => false,
        _ => Fail(name, "E_FIELD_FLAG", field.Rule, ToolTexts.NotAFlag.With(field.Label)),
    };

    private object? ReadText(ToolField field, Value value, string name) =>
        value.IsText && value.Text.Trim() is { } text && text.Length <= field.Max
            ? text
            : Fail(name, "E_FIELD_TEXT", field.Rule, ToolTexts.NotAText(field.Label, field.Max));

    private object? ReadRows(ToolField field, Value value, string name)
    {
        if (value.Element is not { ValueKind: JsonValueKind.Array } array)
        {
            return Fail(name, "E_FIELD_ROWS", field.Rule, ToolTexts.NotRows.With(field.Label));
        }

        var count = array.GetArrayLength();
        if (count > field.Max)
        {
            return Fail(name, "E_FIELD_ROWS", field.Rule, ToolTexts.TooManyRows(field.Label, field.Max));
        }

        return count < field.Min
            ? Fail(name, "E_FIELD_ROWS", field.Rule, ToolTexts.TooFewRows(field.Label, field.Min))
            : (IReadOnlyList<ToolValues>)[.. array.EnumerateArray().Select((row, index) =>
                Read(field.Columns, row, string.Create(CultureInfo.InvariantCulture, $"{name}[{index}].")))];
    }

    private object? Fail(string name, string code, string rule, BilingualText message)
    {
        Errors.Add(new(name.TrimEnd('.'), code, rule, message));
        return null;
    }

    /// <summary>A JSON value, or a default in the spelling of a form.</summary>
    private readonly record struct Value(string Text, bool IsText, bool IsScalar, JsonElement? Element)
    {
        public static Value? Of(string? text) => text is null ? null : new Value(text, IsText: true, IsScalar: true, Element: null);

        public static Value? Of(JsonElement element) => element.ValueKind switch
        {
            JsonValueKind.String => new(element.GetString()!, IsText: true, IsScalar: true, element),
            JsonValueKind.Number => new(element.GetRawText(), IsText: false, IsScalar: true, element),
            JsonValueKind.True => new("true", IsText: false, IsScalar: false, element),
            JsonValueKind.False => new("false", IsText: false, IsScalar: false, element),
            _ => new(string.Empty, IsText: false, IsScalar: false, element),
        };
    }
}
