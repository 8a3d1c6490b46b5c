using System.Globalization;
using System.Net;
using System.Net.Http.Headers;
using System.Text.Json;
using Auction.Domain.Messages;
using Auction.Web.Startup;

namespace Auction.Web.Messages;

/// <summary>The service over HTTP, in the wire format of docs/outside-services.md.</summary>
public sealed class HttpMessageSender(HttpClient http, MessageService? service, ILogger<HttpMessageSender> log) : IMessageSender
{
    /// <summary>Longest wait for an answer.</summary>
    public static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private const int AnswerMax = 16 * 1024;
    private const int IdMax = 64;

    /// <inheritdoc/>
    public bool IsThere => service is not null;

    /// <inheritdoc/>
    public async Task<SendingAnswer> SendAsync(OutgoingMessage message, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(message);
        if (service is null)
        {
            return Unreachable("no-service");
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var request = Request(service, message);
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            var body = await ReadAsync(response.Content, patience.Token);
            return Judge(response.StatusCode, body);
        }
        catch (Exception e) when (e is HttpRequestException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The message may name the address and never a person.
            log.LogWarning("The message service did not answer: {Fault}.", e.GetType().Name);
            return Unreachable(e is OperationCanceledException ? "timeout" : "line");
        }
    }

    private static HttpRequestMessage Request(MessageService service, OutgoingMessage message)
    {
        var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "v1/messages"));
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", service.Key);
        request.Headers.Add("Idempotency-Key", message.Key.ToString("N"));
        request.Content = JsonContent.Create(new
        {
            channel = message.Channel == MessageChannel.Email ? "email" : "sms",
            to = message.To,
            subject = message.Subject,
            text = message.Text,
            language = message.IsEnglish ? "en" : "zh",
        });
        return request;
    }

    private SendingAnswer Judge(HttpStatusCode status, byte[]? body)
    {
        if (status is HttpStatusCode.BadRequest or HttpStatusCode.Conflict)
        {
            return new(SendingResult.Refused, ProviderId: null, body ?? [], Word(status));
        }

        if (status != HttpStatusCode.Accepted)
        {
            log.LogWarning("The message service answered {Status}.", (int)status);
            return Unreachable(Word(status));
        }

        return body is not null && IdOf(body) is { } id ? new(SendingResult.Taken, id, body, Fault: null) : Unreachable("answer");
    }

    private static string? IdOf(byte[] body)
    {
        try
        {
            using var json = JsonDocument.Parse(body);
            return json.RootElement.ValueKind == JsonValueKind.Object && json.RootElement.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String && id.GetString() is { Length: > 0 and <= IdMax } text ? text : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    // Null when it is longer than any answer of this kind.
    private static async Task<byte[]?> ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        await using var stream = await content.ReadAsStreamAsync(cancellationToken);
        var buffer = new byte[AnswerMax + 1];
        var count = await stream.ReadAtLeastAsync(buffer, buffer.Length, throwOnEndOfStream: false, cancellationToken);
        return count > AnswerMax ? null : buffer[..count];
    }

    private static SendingAnswer Unreachable(string fault) => new(SendingResult.Unreachable, ProviderId: null, [], fault);

    private static string Word(HttpStatusCode status) => string.Create(CultureInfo.InvariantCulture, $"status-{(int)status}");
}
