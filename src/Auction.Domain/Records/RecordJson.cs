using System.Text.Json;

namespace Auction.Domain.Records;

/// <summary>Reads members of published documents; anything amiss is a <see cref="FormatException"/>.</summary>
internal static class RecordJson
{
    private static readonly long LastInstant = DateTimeOffset.MaxValue.ToUnixTimeMilliseconds();

    public static JsonElement Member(JsonElement json, string name, JsonValueKind kind) =>
        json.ValueKind == JsonValueKind.Object && json.TryGetProperty(name, out var value) && value.ValueKind == kind
            ? value
            : throw new FormatException($"'{name}' is missing or of the wrong kind.");

    public static string Text(JsonElement json, string name) => Member(json, name, JsonValueKind.String).GetString()!;

    public static int Number(JsonElement json, string name, int max) =>
        Member(json, name, JsonValueKind.Number).TryGetInt32(out var number) && number >= 0 && number <= max
            ? number
            : throw new FormatException($"'{name}' is no whole number in range.");

    public static long Fen(JsonElement json, string name) =>
        Member(json, name, JsonValueKind.Number).TryGetInt64(out var fen) ? fen : throw new FormatException($"'{name}' is no whole number.");

    public static long Instant(JsonElement json, string name) =>
        Member(json, name, JsonValueKind.Number).TryGetInt64(out var at) && at >= 0 && at <= LastInstant
            ? at
            : throw new FormatException($"'{name}' is no instant.");

    public static Guid Id(JsonElement json, string name) =>
        Guid.TryParseExact(Text(json, name), "D", out var id) ? id : throw new FormatException($"'{name}' is no id.");

    public static byte[] Hash(JsonElement json, string name)
    {
        var text = Text(json, name);
        var bytes = text.Length == EntryHash.Size * 2 ? Convert.FromHexString(text) : throw new FormatException($"'{name}' is no hash.");

        // One spelling only, so that two equal records are equal texts.
        return string.Equals(text, Convert.ToHexStringLower(bytes), StringComparison.Ordinal) ? bytes : throw new FormatException($"'{name}' is not lower-case.");
    }
}
