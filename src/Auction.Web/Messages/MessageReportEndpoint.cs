using System.Text;
using System.Text.Json;
using Auction.Data.Platform;
using Auction.Domain.Messages;
using Auction.Web.Hooks;
using Auction.Web.Startup;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Auction.Web.Messages;

/// <summary>Where the service tells what became of a message. Only the signature decides; what is refused changes nothing.</summary>
internal static class MessageReportEndpoint
{
    /// <summary>Path of the endpoint.</summary>
    public const string Path = "/hooks/messages";

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web);

    /// <summary>Maps it. Without a service there is nobody whose signature is right.</summary>
    public static void MapMessageReports(this WebApplication app) => app.MapPost(Path, TakeAsync).AllowAnonymous().DisableAntiforgery();

    private static async Task<StatusCodeHttpResult> TakeAsync(HttpRequest request, OutsideServices services, MessageReports reports, IPlatformClock clock, CancellationToken cancellationToken)
    {
        var body = await HookBody.ReadAsync(request, cancellationToken);
        var signature = request.Headers["Message-Signature"].ToString();
        if (HookSignature.FaultOf(body, signature, [.. (services.Messages?.Secrets ?? []).Select(Encoding.UTF8.GetBytes)], clock.Now) is not null || Read(body, clock.Now) is not { } said)
        {
            return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
        }

        return TypedResults.StatusCode(await reports.TakeAsync(said.Key, said.Id, said.Report, signature, body, fault: said.Report.Outcome == DeliveryOutcome.Failed ? "reported" : null, cancellationToken)
            ? StatusCodes.Status200OK
            : StatusCodes.Status404NotFound);
    }

    private static Said? Read(byte[] body, DateTimeOffset now)
    {
        try
        {
            return JsonSerializer.Deserialize<Wire>(body, Json) is { Id.Length: > 0, Key: { } key, At: { } at } wire && Guid.TryParse(key, out var dispatch) && at <= now + HookSignature.Tolerance
                ? wire.Standing switch
                {
                    "delivered" => new(dispatch, wire.Id, new(DeliveryOutcome.Arrived, at.ToUniversalTime())),
                    "failed" => new(dispatch, wire.Id, new(DeliveryOutcome.Failed, at.ToUniversalTime())),
                    _ => null,
                }
                : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private sealed record Wire(string? Id, string? Key, string? Standing, DateTimeOffset? At);

    private sealed record Said(Guid Key, string Id, DeliveryReport Report);
}
