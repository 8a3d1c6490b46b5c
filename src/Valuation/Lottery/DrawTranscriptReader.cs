using System.Text.Json;

namespace Valuation.Lottery;

/// <summary>Reads a transcript as published.</summary>
public static class DrawTranscriptReader
{
    private const int LengthMax = 4 * 1024 * 1024;

    /// <summary>The transcript in this text.</summary>
    /// <exception cref="FormatException">It is no transcript.</exception>
    public static DrawTranscript Read(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
        if (text.Length > LengthMax) { throw new FormatException("The transcript is too long."); }
        try
        {
            using var document = JsonDocument.Parse(text);
            var json = document.RootElement;
            if (Text(json, "format") != DrawMath.Format) { throw new FormatException("Unknown format."); }
            var inputs = json.GetProperty("inputs").EnumerateArray().ToList();
            return new(
                Text(json, "valuation"),
                List(json.GetProperty("list")),
                Instant(json, "frozenAt"),
                Text(json, "listHash"),
                Text(json, "commitment"),
                Instant(json, "committedAt"),
                [.. inputs.Select(input => new DrawInput(Text(input, "givenBy"), input.GetProperty("officer").GetBoolean(), Text(input, "text")))],
                [.. inputs.Select(input => Instant(input, "at"))],
                Text(json, "secret"),
                Instant(json, "openedAt"),
                Text(json, "seed"),
                Texts(json, "order"),
                Texts(json, "chosen"));
        }
        catch (Exception e) when (e is JsonException or KeyNotFoundException or InvalidOperationException or ArgumentOutOfRangeException)
        {
            throw new FormatException("It is no transcript of a draw.", e);
        }
    }

    private static DrawList List(JsonElement json) => new(
        Text(json, "roster"),
        Text(json, "field"),
        [.. json.GetProperty("entries").EnumerateArray().Select(entry => new DrawEntry(
            Text(entry, "id"),
            Text(entry, "name"),
            entry.GetProperty("exclusion") is { ValueKind: not JsonValueKind.Null } exclusion ? (DrawExclusion)exclusion.GetInt32() : null))]);

    private static string Text(JsonElement json, string name) => json.GetProperty(name).GetString() ?? throw new FormatException($"'{name}' is null.");

    private static IReadOnlyList<string> Texts(JsonElement json, string name) =>
        [.. json.GetProperty(name).EnumerateArray().Select(text => text.GetString() ?? throw new FormatException($"'{name}' holds null."))];

    private static DateTimeOffset Instant(JsonElement json, string name) =>
        json.GetProperty(name).TryGetInt64(out var milliseconds) ? DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) : throw new FormatException($"'{name}' is no instant.");
}
