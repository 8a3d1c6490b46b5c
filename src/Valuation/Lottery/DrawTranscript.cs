using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Valuation.Lottery;

/// <summary>Everything about one draw, enough for a stranger to repeat it.</summary>
/// <param name="Number">Number of the valuation.</param>
/// <param name="List">The frozen list.</param>
/// <param name="FrozenAt">When it was published.</param>
/// <param name="ListHash">SHA-256 of the list in canonical JSON, lower-case hex.</param>
/// <param name="Commitment">SHA-256 of the secret, lower-case hex.</param>
/// <param name="CommittedAt">When the commitment was published.</param>
/// <param name="Inputs">What was given, in order.</param>
/// <param name="InputsAt">When each came in.</param>
/// <param name="Secret">The secret, lower-case hex.</param>
/// <param name="OpenedAt">When it was opened.</param>
/// <param name="Seed">The seed, lower-case hex.</param>
/// <param name="Order">Everybody eligible, in drawn order.</param>
/// <param name="Chosen">The first three, or all when there are fewer.</param>
public sealed record DrawTranscript(
    string Number,
    DrawList List,
    DateTimeOffset FrozenAt,
    string ListHash,
    string Commitment,
    DateTimeOffset CommittedAt,
    IReadOnlyList<DrawInput> Inputs,
    IReadOnlyList<DateTimeOffset> InputsAt,
    string Secret,
    DateTimeOffset OpenedAt,
    string Seed,
    IReadOnlyList<string> Order,
    IReadOnlyList<string> Chosen)
{
    /// <summary>How many are chosen at most (REF-16).</summary>
    public const int Places = 3;

    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>SHA-256 of a list in canonical JSON, lower-case hex.</summary>
    public static string HashOf(DrawList list)
    {
        ArgumentNullException.ThrowIfNull(list);
        return Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(Write(json => WriteList(json, list))));
    }

    /// <summary>The transcript as canonical JSON: fixed order of properties, no white space, instants in Unix milliseconds.</summary>
    public string ToJson() => Encoding.UTF8.GetString(Write(json =>
    {
        json.WriteStartObject();
        json.WriteString("format", DrawMath.Format);
        json.WriteString("valuation", Number);
        json.WritePropertyName("list");
        WriteList(json, List);
        json.WriteNumber("frozenAt", FrozenAt.ToUnixTimeMilliseconds());
        json.WriteString("listHash", ListHash);
        json.WriteString("commitment", Commitment);
        json.WriteNumber("committedAt", CommittedAt.ToUnixTimeMilliseconds());
        json.WriteStartArray("inputs");
        foreach (var (input, at) in Inputs.Zip(InputsAt))
        {
            json.WriteStartObject();
            json.WriteString("givenBy", input.GivenBy);
            json.WriteBoolean("officer", input.IsOfficer);
            json.WriteString("text", input.Text);
            json.WriteNumber("at", at.ToUnixTimeMilliseconds());
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteString("secret", Secret);
        json.WriteNumber("openedAt", OpenedAt.ToUnixTimeMilliseconds());
        json.WriteString("seed", Seed);
        WriteTexts(json, "order", Order);
        WriteTexts(json, "chosen", Chosen);
        json.WriteEndObject();
    }));

    private static byte[] Write(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Writing)) { write(json); }
        return stream.ToArray();
    }

    private static void WriteList(Utf8JsonWriter json, DrawList list)
    {
        json.WriteStartObject();
        json.WriteString("roster", list.Roster);
        json.WriteString("field", list.Field);
        json.WriteStartArray("entries");
        foreach (var entry in list.Entries)
        {
            json.WriteStartObject();
            json.WriteString("id", entry.Id);
            json.WriteString("name", entry.Name);
            if (entry.Exclusion is { } exclusion) { json.WriteNumber("exclusion", (int)exclusion); }
            else { json.WriteNull("exclusion"); }
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IReadOnlyList<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts) { json.WriteStringValue(text); }
        json.WriteEndArray();
    }
}
