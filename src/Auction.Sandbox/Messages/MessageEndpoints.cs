using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Auction.Sandbox.Messages;

/// <summary>Plays a service that sends e-mails and text messages.</summary>
internal static class MessageEndpoints
{
    private const int KeyMax = 64;

    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static void MapMessages(this WebApplication app)
    {
        app.MapPost("/messages/v1/messages", TakeAsync);
        app.MapGet("/control/messages", (MessageStore store) =>
        {
            lock (store.Gate) { return Results.Json(new { store.Plan, store.ReportTo, store.Secret, Messages = store.All }, Json); }
        });
        app.MapPut("/control/messages", SetAsync);
    }

    private static async Task<IResult> TakeAsync(HttpContext context, SandboxSettings settings, MessageStore store, TimeProvider time)
    {
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString()), Encoding.UTF8.GetBytes($"Bearer {settings.Key}")))
        {
            return Fault(StatusCodes.Status401Unauthorized, "key");
        }

        if (context.Request.Headers["Idempotency-Key"].ToString() is not { Length: > 0 and <= KeyMax } key) { return Fault(StatusCodes.Status400BadRequest, "idempotency-key"); }
        if (await ReadAsync<MessageOrder>(context) is not { IsSound: true } order) { return Fault(StatusCodes.Status400BadRequest, "message"); }
        lock (store.Gate)
        {
            var plan = store.Plan;
            if (plan.Mood == MessageMood.Down) { return Fault(StatusCodes.Status503ServiceUnavailable, "down"); }
            if (store.Find(key) is not { } kept)
            {
                var now = time.GetUtcNow();
                kept = new(
                    "MS" + Convert.ToHexString(RandomNumberGenerator.GetBytes(8)), key, order, now, "accepted", SettledAt: null,
                    plan.Mood switch { MessageMood.Silent => null, MessageMood.Slow => now.AddSeconds(plan.DelaySeconds), _ => now },
                    plan.Mood == MessageMood.Duplicated ? 2 : 1, Tries: 0);
                store.Keep(kept);
            }

            if (plan.Mood == MessageMood.ActsThenBreaks)
            {
                context.Abort();
                return Results.Empty;
            }

            // The same key again is the same message; with other words it is a mistake of the sender.
            return kept.Order == order ? Results.Json(new { kept.Id, kept.Standing }, Json, statusCode: StatusCodes.Status202Accepted) : Fault(StatusCodes.Status409Conflict, "idempotency-key");
        }
    }

    private static async Task<IResult> SetAsync(HttpContext context, MessageStore store)
    {
        if (await ReadAsync<Setting>(context) is not { } setting || setting.Plan is { IsSound: false } || setting.ReportTo is { IsAbsoluteUri: false }) { return Results.BadRequest(); }
        lock (store.Gate)
        {
            store.Plan = setting.Plan ?? store.Plan;
            store.ReportTo = setting.ReportTo ?? store.ReportTo;
        }

        return Results.NoContent();
    }

    private static async Task<T?> ReadAsync<T>(HttpContext context)
        where T : class
    {
        try
        {
            return context.Request.HasJsonContentType() ? await context.Request.ReadFromJsonAsync<T>(Json, context.RequestAborted) : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    private static IResult Fault(int status, string what) => Results.Json(new { error = what }, statusCode: status);

    private sealed record Setting(MessagePlan? Plan, Uri? ReportTo);
}
