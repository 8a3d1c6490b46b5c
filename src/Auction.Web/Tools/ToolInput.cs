using System.Globalization;
using System.Text.Json;
using Auction.Domain.Tools;

namespace Auction.Web.Tools;

/// <summary>What a calculator's form holds, by the names a browser posts.</summary>
internal sealed class ToolInput
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    /// <summary>The text of one field; empty when there is none.</summary>
    public string this[string name] => _values.GetValueOrDefault(name, "");

    /// <summary>A form as posted.</summary>
    public static ToolInput Of(IFormCollection form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var input = new ToolInput();
        foreach (var (name, value) in form)
        {
            input._values[name] = value.ToString();
        }

        return input;
    }

    /// <summary>The calculator's own example.</summary>
    public static ToolInput Example(Tool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        var input = new ToolInput();
        using var example = JsonDocument.Parse(tool.SampleJson);
        input.Fill(example.RootElement, "");
        return input;
    }

    /// <summary>The calculator's defaults.</summary>
    public static ToolInput Blank(Tool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        var input = new ToolInput();
        foreach (var field in tool.Fields)
        {
            if (field.Default is { } value)
            {
                input._values[field.Name] = value;
            }
        }

        return input;
    }

    /// <summary>Rows to draw: the filled ones and some blank ones, never more than the field takes.</summary>
    public int RowsOf(ToolField field, int blank)
    {
        ArgumentNullException.ThrowIfNull(field);
        var filled = 0;
        for (var index = 0; index < field.Max; index++)
        {
            var prefix = Prefix(field.Name, index);
            if (field.Columns.Any(column => this[prefix + column.Name].Length > 0))
            {
                filled = index + 1;
            }
        }

        return Math.Clamp(filled + blank, Math.Max(1, field.Min), field.Max);
    }

    /// <summary>Start of the names in one row.</summary>
    public static string Prefix(string name, int index) => string.Create(CultureInfo.InvariantCulture, $"{name}[{index}].");

    private void Fill(JsonElement json, string prefix)
    {
        foreach (var property in json.EnumerateObject())
        {
            var name = prefix + property.Name;
            if (property.Value.ValueKind == JsonValueKind.Array)
            {
                var index = 0;
                foreach (var row in property.Value.EnumerateArray())
                {
                    Fill(row, Prefix(name, index++));
                }
            }
            else
            {
                _values[name] = property.Value.ToString();
            }
        }
    }
}

/// <summary>Where programs reach a calculator.</summary>
internal static class ToolAddress
{
    public static string Of(Tool tool)
    {
        ArgumentNullException.ThrowIfNull(tool);
        return $"POST /api/v1/tools/{tool.Name}";
    }
}
