using System.Security.Cryptography;
using Auction.Data.Platform;
using Auction.Grains.Journal;
using Auction.Web.Hooks;
using Microsoft.AspNetCore.Http.HttpResults;

namespace Auction.Web.Payments;

/// <summary>Where the provider tells what happened. Only the signature decides; a refused delivery is recorded and changes nothing.</summary>
internal static class WebhookEndpoint
{
    /// <summary>Path of the endpoint.</summary>
    public const string Path = "/hooks/payments";

    /// <summary>Maps it, where there is a provider.</summary>
    public static void MapPaymentWebhook(this WebApplication app)
    {
        if (app.Services.GetService<WebhookVerifier>() is not null)
        {
            app.MapPost(Path, TakeAsync).AllowAnonymous().DisableAntiforgery();
        }
    }

    private static async Task<StatusCodeHttpResult> TakeAsync(HttpRequest request, WebhookVerifier verifier, ProviderNews news, IPlatformClock clock, CrashPoints crashPoints, CancellationToken cancellationToken)
    {
        var body = await HookBody.ReadAsync(request, cancellationToken);
        var verdict = verifier.Verify(body, request.Headers["Stripe-Signature"], clock.Now);
        if (verdict.Event is { } told)
        {
            await news.KeepAsync(told, cancellationToken);
            crashPoints.Pass("S6");
            return TypedResults.StatusCode(StatusCodes.Status200OK);
        }

        await news.KeepRefusedAsync(verdict.Fault!.Value, SHA256.HashData(body), cancellationToken);
        return TypedResults.StatusCode(StatusCodes.Status400BadRequest);
    }
}
