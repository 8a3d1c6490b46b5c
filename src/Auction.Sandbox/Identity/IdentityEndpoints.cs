using System.Security.Cryptography;
using System.Text;

namespace Auction.Sandbox.Identity;

/// <summary>A service that checks names and numbers. What it answers stands in the number itself: places 15 to 17.</summary>
internal static class IdentityEndpoints
{
    private const string Mismatch = "999";
    private const string Unknown = "998";
    private const string Down = "997";

    public static void MapIdentity(this IEndpointRouteBuilder routes) => routes.MapPost("/identity/v1/checks", (IdentityQuestion? question, HttpContext context, SandboxSettings settings) =>
    {
        var key = Encoding.UTF8.GetBytes($"Bearer {settings.Key}");
        if (!CryptographicOperations.FixedTimeEquals(Encoding.UTF8.GetBytes(context.Request.Headers.Authorization.ToString()), key))
        {
            return Results.Json(new { error = "key" }, statusCode: StatusCodes.Status401Unauthorized);
        }

        if (question is not { Kind: "person" or "company", Name.Length: > 0, Number.Length: 18 })
        {
            return Results.Json(new { error = "question" }, statusCode: StatusCodes.Status400BadRequest);
        }

        var result = question.Number[14..17] switch
        {
            Mismatch => "mismatch",
            Unknown => "unknown",
            Down => null,
            _ => "match",
        };

        // The same question always has the same reference, so that a repeated check is seen to be one.
        var reference = "RN" + Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes($"{question.Kind}\n{question.Name}\n{question.Number}")).AsSpan(0, 8));
        return result is null ? Results.StatusCode(StatusCodes.Status503ServiceUnavailable) : Results.Json(new { result, reference });
    });

    private sealed record IdentityQuestion(string? Kind, string? Name, string? Number);
}
