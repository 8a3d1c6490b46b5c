using System.Text.Json;
using Auction.Data.Lots;

namespace Auction.Data.Import;

/// <summary>Notices as a JSON list, or as an object with a list named <c>notices</c>.</summary>
internal static class JsonNotices
{
    private const string ListName = "notices";
    private const string CourtsName = "courts";
    private const int LongestName = 100;
    private const string DisclosuresName = "disclosures";

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 8, AllowDuplicateProperties = false };

    public static NoticeFileReading Read(string text, string encoding)
    {
        try
        {
            using var document = JsonDocument.Parse(text, Reading);
            var root = document.RootElement;
            var list = root.ValueKind == JsonValueKind.Object && root.TryGetProperty(ListName, out var inner) ? inner : root;
            if (list.ValueKind != JsonValueKind.Array || list.EnumerateArray().Any(notice => notice.ValueKind != JsonValueKind.Object))
            {
                return NoticeFileReading.Unusable(FileTexts.JsonShape);
            }

            if (Courts(root) is not { } courts)
            {
                return NoticeFileReading.Unusable(FileTexts.CourtShape);
            }

            var unknown = new SortedSet<string>(StringComparer.Ordinal);
            var notices = list.EnumerateArray().Select((notice, i) => Notice(i + 1, notice, unknown)).ToArray();
            return NoticeFileReading.Usable(new NoticeFile("JSON", encoding, notices, [.. unknown]) { Courts = courts });
        }
        catch (JsonException e)
        {
            return NoticeFileReading.Unusable(FileTexts.BrokenJson.With((e.LineNumber ?? 0) + 1));
        }
        catch (InvalidOperationException)
        {
            // Half of a surrogate pair in an escape is valid JSON but no text.
            return NoticeFileReading.Unusable(FileTexts.NotText);
        }
    }

    private static List<NoticeCourt>? Courts(JsonElement root)
    {
        var courts = new List<NoticeCourt>();
        if (root.ValueKind != JsonValueKind.Object || !root.TryGetProperty(CourtsName, out var list))
        {
            return courts;
        }

        if (list.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        foreach (var item in list.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var code = Text(Property(item, "code"));
            var name = Text(Property(item, "name_zh"));
            if (code.Length is < 2 or > 16 || !code.All(c => char.IsAsciiLetterLower(c) || char.IsAsciiDigit(c)) || name.Length is 0 or > LongestName)
            {
                return null;
            }

            var nameEn = Text(Property(item, "name_en"));
            courts.Add(new NoticeCourt(code, name, nameEn.Length > 0 ? nameEn : name, OrNull(item, "phone"), OrNull(item, "supervision_phone")));
        }

        return courts;
    }

    private static string? OrNull(JsonElement json, string name) => Text(Property(json, name)) is { Length: > 0 and <= LongestName } text ? text : null;

    private static RawNotice Notice(int row, JsonElement json, SortedSet<string> unknown)
    {
        var values = new Dictionary<string, string>(StringComparer.Ordinal);
        IReadOnlyList<LotFact>? facts = [];
        foreach (var property in json.EnumerateObject())
        {
            var name = property.Name.Trim().ToLowerInvariant();
            if (string.Equals(name, NoticeFields.Facts.Name, StringComparison.Ordinal))
            {
                facts = Facts(property.Value);
            }
            else if (string.Equals(name, DisclosuresName, StringComparison.Ordinal) && property.Value.ValueKind == JsonValueKind.Object)
            {
                Disclosures(property.Value, values, unknown);
            }
            else if (NoticeFields.Named(name) is null)
            {
                unknown.Add(property.Name);
            }
            else
            {
                Put(values, name, property.Value);
            }
        }

        return new RawNotice(row, values, facts);
    }

    private static void Disclosures(JsonElement json, Dictionary<string, string> values, SortedSet<string> unknown)
    {
        foreach (var property in json.EnumerateObject())
        {
            var disclosure = NoticeFields.Disclosures.FirstOrDefault(known => string.Equals(known.Name, property.Name, StringComparison.Ordinal));
            if (disclosure is null)
            {
                unknown.Add($"{DisclosuresName}.{property.Name}");
            }
            else if (property.Value.ValueKind == JsonValueKind.Object)
            {
                Put(values, disclosure.Zh.Name, Property(property.Value, "zh"));
                Put(values, disclosure.En.Name, Property(property.Value, "en"));
            }
            else
            {
                Put(values, disclosure.Zh.Name, property.Value);
            }
        }
    }

    private static List<LotFact>? Facts(JsonElement json)
    {
        if (json.ValueKind == JsonValueKind.Null)
        {
            return [];
        }

        if (json.ValueKind != JsonValueKind.Array)
        {
            return null;
        }

        var facts = new List<LotFact>();
        foreach (var item in json.EnumerateArray())
        {
            if (item.ValueKind != JsonValueKind.Object)
            {
                return null;
            }

            var label = Text(Property(item, "label_zh"));
            var value = Text(Property(item, "value_zh"));
            if (label.Length == 0 || value.Length == 0)
            {
                return null;
            }

            var labelEn = Text(Property(item, "label_en"));
            var valueEn = Text(Property(item, "value_en"));
            facts.Add(new LotFact(label, labelEn.Length > 0 ? labelEn : label, value, valueEn.Length > 0 ? valueEn : value));
        }

        return facts;
    }

    private static JsonElement? Property(JsonElement json, string name) => json.TryGetProperty(name, out var value) ? value : null;

    private static void Put(Dictionary<string, string> values, string name, JsonElement? json)
    {
        var text = Text(json);
        if (text.Length > 0)
        {
            values[name] = text;
        }
    }

    // Numbers keep their spelling: 0.1 must not pass through floating point. A list or object where a text belongs stays
    // as its JSON, so that the field's own check refuses it.
    private static string Text(JsonElement? json) => json switch
    {
        null or { ValueKind: JsonValueKind.Null } => "",
        { ValueKind: JsonValueKind.String } text => text.GetString()!.Trim(),
        { } other => other.GetRawText(),
    };
}
