using System.Buffers;
using System.Text;
using System.Text.Json;
using Auction.Domain.Rounds;

namespace Auction.Web.Api;

/// <summary>Reads a request body that must be one small JSON object with two text members; anything else is refused with words.</summary>
internal static class ApiBody
{
    /// <summary>Largest body in bytes; a request of this interface holds two short fields.</summary>
    public const int BytesMax = 4096;

    private static readonly JsonReaderOptions Reading = new() { MaxDepth = 4 };

    /// <summary>The two members as text, numbers as written, anything else as nothing; or why the body could not be read.</summary>
    public static async ValueTask<(string First, string Second, DoorRefusal? Fault)> ReadAsync(HttpContext context, string first, string second)
    {
        var (one, two, _, fault) = await ReadAsync(context, first, second, third: null);
        return (one, two, fault);
    }

    /// <summary>The same with a third member, which may be missing.</summary>
    public static async ValueTask<(string First, string Second, string Third, DoorRefusal? Fault)> ReadAsync(HttpContext context, string first, string second, string? third)
    {
        if (context.Request.ContentLength is > BytesMax)
        {
            return ("", "", "", DoorRefusal.BodyTooLarge);
        }

        var body = context.Request.BodyReader;
        while (true)
        {
            var read = await body.ReadAsync(context.RequestAborted);
            if (read.Buffer.Length > BytesMax)
            {
                body.AdvanceTo(read.Buffer.End);
                return ("", "", "", DoorRefusal.BodyTooLarge);
            }

            if (!read.IsCompleted)
            {
                body.AdvanceTo(read.Buffer.Start, read.Buffer.End);
                continue;
            }

            try
            {
                return Read(read.Buffer, first, second, third);
            }
            catch (JsonException)
            {
                return ("", "", "", DoorRefusal.MalformedJson);
            }
            catch (InvalidOperationException)
            {
                // A text that is no valid UTF-8, or half a surrogate pair.
                return ("", "", "", DoorRefusal.MalformedJson);
            }
            finally
            {
                body.AdvanceTo(read.Buffer.End);
            }
        }
    }

    private static (string First, string Second, string Third, DoorRefusal? Fault) Read(ReadOnlySequence<byte> body, string first, string second, string? third)
    {
        var json = new Utf8JsonReader(body, Reading);
        var (one, two, three) = ("", "", "");
        if (!json.Read() || json.TokenType != JsonTokenType.StartObject)
        {
            return ("", "", "", DoorRefusal.MalformedJson);
        }

        while (json.Read() && json.TokenType == JsonTokenType.PropertyName)
        {
            var isFirst = json.ValueTextEquals(first);
            var isSecond = !isFirst && json.ValueTextEquals(second);
            var isThird = third is not null && json.ValueTextEquals(third);
            json.Read();
            if (isFirst)
            {
                one = Text(ref json);
            }
            else if (isSecond)
            {
                two = Text(ref json);
            }
            else if (isThird)
            {
                three = Text(ref json);
            }

            json.Skip();
        }

        // Reads to the end, where anything after the object is found.
        while (json.Read())
        {
        }

        return (one, two, three, null);
    }

    private static string Text(ref Utf8JsonReader json) => json.TokenType switch
    {
        JsonTokenType.String => json.GetString()!,
        JsonTokenType.Number => Encoding.UTF8.GetString(json.HasValueSequence ? json.ValueSequence.ToArray() : json.ValueSpan),
        _ => "",
    };
}
