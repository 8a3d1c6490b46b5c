using System.Net.Http.Headers;
using System.Text.Json;
using Auction.Data.People;
using Auction.Web.Startup;

namespace Auction.Web.People;

/// <summary>The service over HTTP, in the wire format of docs/outside-services.md.</summary>
public sealed class HttpIdentityCheck(HttpClient http, OutsideService? service, ILogger<HttpIdentityCheck> log) : IIdentityCheck
{
    private const int AnswerMax = 16 * 1024;
    private const int ReferenceMax = 64;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    /// <inheritdoc/>
    public async Task<IdentityAnswer> AskAsync(IdentityKind kind, string name, string number, CancellationToken cancellationToken)
    {
        if (service is null)
        {
            return new(IdentityResult.Unreachable);
        }

        using var patience = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        patience.CancelAfter(Patience);
        try
        {
            using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(service.Address, "v1/checks"));
            request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", service.Key);
            request.Content = JsonContent.Create(new { kind = kind == IdentityKind.Person ? "person" : "company", name, number });
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, patience.Token);
            if (!response.IsSuccessStatusCode || response.Content.Headers.ContentLength is > AnswerMax)
            {
                log.LogWarning("The identity service answered {Status}.", (int)response.StatusCode);
                return new(IdentityResult.Unreachable);
            }

            return Read(await response.Content.ReadFromJsonAsync<JsonElement>(patience.Token));
        }
        catch (Exception e) when (e is HttpRequestException or JsonException or IOException || (e is OperationCanceledException && !cancellationToken.IsCancellationRequested))
        {
            // The message may name the address and never a person.
            log.LogWarning("The identity service did not answer: {Fault}.", e.GetType().Name);
            return new(IdentityResult.Unreachable);
        }
    }

    private static IdentityAnswer Read(JsonElement answer)
    {
        if (answer.ValueKind != JsonValueKind.Object || !answer.TryGetProperty("result", out var result) || !answer.TryGetProperty("reference", out var reference)
            || result.ValueKind != JsonValueKind.String || reference.ValueKind != JsonValueKind.String || reference.GetString() is not { Length: > 0 and <= ReferenceMax } text)
        {
            return new(IdentityResult.Unreachable);
        }

        return result.GetString() switch
        {
            "match" => new(IdentityResult.Match, text),
            "mismatch" => new(IdentityResult.Mismatch, text),
            "unknown" => new(IdentityResult.Unknown, text),
            _ => new(IdentityResult.Unreachable),
        };
    }
}
