using System.Text.Json;
using System.Text.Json.Serialization;

namespace Auction.Sandbox.Platforms;

/// <summary>Lets a trial say how platforms behave, and see what they were asked.</summary>
internal static class ControlEndpoints
{
    private static readonly JsonSerializerOptions Json = new(JsonSerializerDefaults.Web)
    {
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    public static void MapControl(this WebApplication app)
    {
        app.MapGet("/control/platforms", (PlatformPark park) => Results.Json(park.All.Select(Shown), Json));
        app.MapPut("/control/platforms/{platform}", (string platform, HttpContext context, PlatformPark park) =>
            SetAsync(park.Find(platform), context, static (found, plan) => found.Plan = plan));
        app.MapPut("/control/platforms/{platform}/valuations/{number}", (string platform, string number, HttpContext context, PlatformPark park) =>
            SetAsync(park.Find(platform), context, (found, plan) => found.SetPlan(number, plan)));
        app.MapDelete("/control/platforms/{platform}/valuations/{number}", (string platform, string number, PlatformPark park) =>
        {
            if (park.Find(platform) is not { } found) { return Results.NotFound(); }
            found.SetPlan(number, own: null);
            return Results.NoContent();
        });
    }

    private static async Task<IResult> SetAsync(SandboxPlatform? platform, HttpContext context, Action<SandboxPlatform, PlatformPlan> set)
    {
        if (platform is null) { return Results.NotFound(); }
        try
        {
            var plan = await context.Request.ReadFromJsonAsync<PlatformPlan>(Json, context.RequestAborted);
            if (plan is not { IsSound: true }) { return Results.BadRequest(); }
            set(platform, plan);
            return Results.NoContent();
        }
        catch (JsonException)
        {
            return Results.BadRequest();
        }
    }

    private static object Shown(SandboxPlatform platform) => new
    {
        platform.Id,
        platform.Name,
        platform.Plan,
        platform.Plans,
        Requests = platform.Requests.Select(request => new { request.Id, request.Kind, request.Valuation, request.LastDay, request.ReceivedAt }),
    };
}
