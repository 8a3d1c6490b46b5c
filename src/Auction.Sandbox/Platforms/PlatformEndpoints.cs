using System.Security.Cryptography;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace Auction.Sandbox.Platforms;

/// <summary>The common interface of inquiry platforms, as docs/inquiry-platforms.md states it.</summary>
internal static class PlatformEndpoints
{
    private const int RequestMax = 64 * 1024;
    private const int OversizedBytes = 8 * 1024 * 1024;
    private const int RetryAfterSeconds = 5;

    private static readonly JsonSerializerOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static void MapPlatforms(this WebApplication app)
    {
        app.MapPut("/platforms/{platform}/requests/{id:guid}", PutAsync);
        app.MapGet("/platforms/{platform}/requests/{id:guid}", GetAsync);
        app.MapGet("/platforms/{platform}/files/{sha256}", GetFile);
    }

    private static async Task<IResult> PutAsync(string platform, Guid id, HttpContext context, PlatformPark park, SandboxSettings settings, TimeProvider time)
    {
        if (park.Find(platform) is not { } found) { return Results.NotFound(); }
        if (!HasKey(context, settings.Key)) { return Results.Unauthorized(); }
        if (context.Request.ContentLength is not <= RequestMax) { return Results.StatusCode(StatusCodes.Status413PayloadTooLarge); }
        using var body = new MemoryStream();
        await context.Request.Body.CopyToAsync(body, context.RequestAborted);
        if (PlatformRequest.Read(id, body.ToArray(), time.GetUtcNow()) is not { } request) { return Results.BadRequest(); }
        if (found.PlanFor(request.Valuation).Behaviour == PlatformBehaviour.Down) { return Down(context); }
        return found.Take(request) is { } taken ? await AnswerAsync(found, taken, context) : Results.Conflict();
    }

    private static async Task<IResult> GetAsync(string platform, Guid id, HttpContext context, PlatformPark park, SandboxSettings settings)
    {
        if (park.Find(platform) is not { } found) { return Results.NotFound(); }
        if (!HasKey(context, settings.Key)) { return Results.Unauthorized(); }
        if (found.Find(id) is not { } request) { return found.Plan.Behaviour == PlatformBehaviour.Down ? Down(context) : Results.NotFound(); }
        return found.PlanFor(request.Valuation).Behaviour == PlatformBehaviour.Down ? Down(context) : await AnswerAsync(found, request, context);
    }

    private static IResult GetFile(string platform, string sha256, HttpContext context, PlatformPark park, SandboxSettings settings)
    {
        if (park.Find(platform) is not { } found) { return Results.NotFound(); }
        if (!HasKey(context, settings.Key)) { return Results.Unauthorized(); }
        if (found.Plan.Behaviour == PlatformBehaviour.Down) { return Down(context); }
        return found.FileOf(sha256) is { } file ? Results.Bytes(file, "application/pdf") : Results.NotFound();
    }

    private static async Task<IResult> AnswerAsync(SandboxPlatform platform, PlatformRequest request, HttpContext context)
    {
        var own = platform.PlanFor(request.Valuation);
        switch (own.Behaviour)
        {
            case PlatformBehaviour.Garbage:
                return Results.Content("<!doctype html><title>502</title>", "text/html");
            case PlatformBehaviour.Oversized:
                return Results.Content($"\"{new string('x', OversizedBytes)}\"", "application/json");
            case PlatformBehaviour.Elsewhere:
                return Results.Redirect("/elsewhere");
            case PlatformBehaviour.Slow:
                return await DragOnAsync(own, context);
            default:
                return Results.Content(Written(platform, request), "application/json");
        }
    }

    private static string Written(SandboxPlatform platform, PlatformRequest request)
    {
        var answer = platform.AnswerTo(request);
        return new JsonObject
        {
            ["format"] = "hengping-answer-1",
            ["request"] = request.Id.ToString("D"),
            ["from"] = platform.Id,
            ["confirmed"] = answer.IsConfirmed,
            ["extensionAsked"] = answer.AsksExtension,
            ["report"] = answer.Report,
        }.ToJsonString(Json);
    }

    private static IResult Down(HttpContext context)
    {
        context.Response.Headers.RetryAfter = RetryAfterSeconds.ToString(System.Globalization.CultureInfo.InvariantCulture);
        return Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
    }

    /// <summary>One blank ten times a second, which is JSON that never comes to its point.</summary>
    private static async Task<IResult> DragOnAsync(PlatformPlan own, HttpContext context)
    {
        context.Response.ContentType = "application/json";
        for (var beats = own.DelaySeconds * 10; beats > 0; beats--)
        {
            await context.Response.WriteAsync(" ", context.RequestAborted);
            await context.Response.Body.FlushAsync(context.RequestAborted);
            await Task.Delay(TimeSpan.FromMilliseconds(100), context.RequestAborted);
        }

        return Results.Empty;
    }

    private static bool HasKey(HttpContext context, string key) => CryptographicOperations.FixedTimeEquals(
        SHA256.HashData(Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString())),
        SHA256.HashData(Encoding.UTF8.GetBytes($"Bearer {key}")));
}
