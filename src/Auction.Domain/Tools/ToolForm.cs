using System.Globalization;
using System.Text.Json.Nodes;

namespace Auction.Domain.Tools;

/// <summary>Turns the flat names of a posted form into the JSON input of a calculator.</summary>
internal static class ToolForm
{
    public static string ToJson(IReadOnlyList<ToolField> fields, IEnumerable<KeyValuePair<string, string?>> form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var posted = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var (name, value) in form)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                posted.TryAdd(name, value.Trim());
            }
        }

        return ToObject(fields, posted, prefix: "").ToJsonString();
    }

    private static JsonObject ToObject(IReadOnlyList<ToolField> fields, Dictionary<string, string> posted, string prefix)
    {
        var json = new JsonObject();
        foreach (var field in fields)
        {
            if (field.Type == ToolFieldType.Rows)
            {
                json[field.Name] = ToRows(field, posted, prefix + field.Name);
            }
            else if (posted.TryGetValue(prefix + field.Name, out var value))
            {
                json[field.Name] = value;
            }
            else if (field.Type == ToolFieldType.Flag)
            {
                // A box that is not ticked is not posted at all: that means no, whatever the default.
                json[field.Name] = "off";
            }
        }

        return json;
    }

    // One row more than allowed is read, so that the reader can say that there are too many.
    private static JsonArray ToRows(ToolField field, Dictionary<string, string> posted, string name)
    {
        var rows = new JsonArray();
        for (var index = 0; index <= field.Max; index++)
        {
            var prefix = string.Create(CultureInfo.InvariantCulture, $"{name}[{index}].");
            if (field.Columns.Any(column => posted.ContainsKey(prefix + column.Name)))
            {
                rows.Add(ToObject(field.Columns, posted, prefix));
            }
        }

        return rows;
    }
}
