using System.Text.Json;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Shell.Language;

namespace Auction.Web.Api;

/// <summary>Refusals as problem details (RFC 9457) with error code, rule id and field, in the caller's language.</summary>
public static class ApiProblems
{
    /// <summary>True when the caller asked for English.</summary>
    public static bool PrefersEnglish(HttpRequest request) => PageLanguage.PrefersEnglish(request);

    /// <summary>A refusal at the door.</summary>
    public static IResult Of(DoorRefusal refusal) => new Problem(RefusalCatalog.Of(refusal), RefusalCatalog.Of(refusal).Words, StatusOf(refusal), Field: null);

    /// <summary>A refusal about one field.</summary>
    public static IResult Of(DoorRefusal refusal, string field, BilingualText? words = null) =>
        new Problem(RefusalCatalog.Of(refusal), words ?? RefusalCatalog.Of(refusal).Words, StatusOf(refusal), field);

    /// <summary>The status of a refusal at the door.</summary>
    public static int StatusOf(DoorRefusal refusal) => refusal switch
    {
        DoorRefusal.BodyTooLarge => StatusCodes.Status413PayloadTooLarge,
        DoorRefusal.NotSignedIn => StatusCodes.Status401Unauthorized,
        DoorRefusal.Throttled => StatusCodes.Status429TooManyRequests,
        DoorRefusal.UnknownLot => StatusCodes.Status404NotFound,
        DoorRefusal.NotQualified => StatusCodes.Status403Forbidden,
        DoorRefusal.PlatformDelay or DoorRefusal.BeingChecked => StatusCodes.Status503ServiceUnavailable,
        _ => StatusCodes.Status400BadRequest,
    };

    /// <summary>Writes the members of a problem; the object is begun and ended by the caller.</summary>
    public static void WriteMembers(Utf8JsonWriter json, RefusalEntry refusal, string words, int status, string? field)
    {
        ArgumentNullException.ThrowIfNull(json);
        ArgumentNullException.ThrowIfNull(refusal);
        json.WriteString("type", "about:blank");
        json.WriteString("title", words);
        json.WriteNumber("status", status);
        json.WriteString("code", refusal.Code);
        json.WriteString("rule", refusal.Rule.Value);
        if (field is not null)
        {
            json.WriteString("field", field);
        }
    }

    private sealed record Problem(RefusalEntry Refusal, BilingualText Words, int Status, string? Field) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => ApiAnswer.SendAsync(
            httpContext.Response,
            Status,
            "application/problem+json",
            (This: this, Words: Words.In(PrefersEnglish(httpContext.Request))),
            static (json, told) => WriteMembers(json, told.This.Refusal, told.Words, told.This.Status, told.This.Field));
    }
}
