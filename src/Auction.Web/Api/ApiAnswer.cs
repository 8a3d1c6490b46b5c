using System.Buffers;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace Auction.Web.Api;

/// <summary>Sends a JSON answer in one piece, its length told ahead.</summary>
internal static class ApiAnswer
{
    /// <summary>Chinese readable, safe because answers are never HTML.</summary>
    private static readonly JsonWriterOptions Writing = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [ThreadStatic]
    private static ArrayBufferWriter<byte>? buffer;

    [ThreadStatic]
    private static Utf8JsonWriter? writer;

    /// <summary>Writes one JSON object.</summary>
    /// <param name="response">Where to.</param>
    /// <param name="status">HTTP status.</param>
    /// <param name="contentType">Media type.</param>
    /// <param name="state">What <paramref name="write"/> needs.</param>
    /// <param name="write">Writes the members.</param>
    public static async Task SendAsync<TState>(HttpResponse response, int status, string contentType, TState state, Action<Utf8JsonWriter, TState> write)
    {
        var bytes = buffer ??= new ArrayBufferWriter<byte>(4096);
        bytes.ResetWrittenCount();
        var json = writer ??= new Utf8JsonWriter(bytes, Writing);
        json.Reset(bytes);
        json.WriteStartObject();
        write(json, state);
        json.WriteEndObject();
        json.Flush();
        response.StatusCode = status;
        response.ContentType = contentType;
        response.ContentLength = bytes.WrittenCount;

        // Copied before the first wait, so that the next answer on this thread may use the buffer again.
        await response.BodyWriter.WriteAsync(bytes.WrittenMemory);
    }
}
