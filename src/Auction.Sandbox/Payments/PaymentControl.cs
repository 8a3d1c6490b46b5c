using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;

namespace Auction.Sandbox.Payments;

/// <summary>Lets a trial say how the provider behaves, and change a listener's secret.</summary>
internal static class PaymentControl
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
        UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    };

    public static void MapPaymentControl(this WebApplication app)
    {
        app.MapGet("/control/payments", (PaymentProvider provider) => Results.Json(provider.Plan, Json));
        app.MapPut("/control/payments", SetAsync);
        app.MapPost("/control/payments/webhooks/{id}/secret", (string id, PaymentBook book) =>
        {
            lock (book.Gate)
            {
                if (book.Find(WebhookEndpoints.Kind, id, PaymentBook.OwnAccount) is not { } endpoint) { return Results.NotFound(); }
                var secret = WebhookEndpoints.Roll(book.Edit(endpoint));
                book.Keep();
                return Results.Json(new JsonObject { ["secret"] = secret });
            }
        });
    }

    private static async Task<IResult> SetAsync(HttpContext context, PaymentProvider provider)
    {
        try
        {
            if (await context.Request.ReadFromJsonAsync<PaymentPlan>(Json, context.RequestAborted) is not { IsSound: true } plan) { return Results.BadRequest(); }
            provider.Plan = plan;
            return Results.NoContent();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }
}
