using System.Text.Json;
using Auction.Data;
using Auction.Data.Cases;
using Auction.Domain.Rounds;
using Auction.Web.Cases;
using Auction.Web.People;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Api;

/// <summary>Cases handed over by a court's case system (docs/cases.md).</summary>
internal static class CaseEndpoints
{
    /// <summary>Largest body in bytes: 2 MiB, a case with hundreds of assets.</summary>
    public const int BytesMax = 2 * 1024 * 1024;

    private static readonly JsonDocumentOptions Reading = new() { MaxDepth = 16, AllowDuplicateProperties = false };

    public static void MapCases(this IEndpointRouteBuilder api) =>
        api.MapPost("/cases", TakeAsync)
            .WithName("takeCase")
            .WithSummary("Hands over a case with its parties, assets, seizures and claims. Found again by its number: the same case twice changes nothing, older news than those here change nothing.")
            .WithDescription("409 changes nothing: E_OTHER_COURT when another court enforces the case, E_OLDER when asOf is older than what is here. 422 E_CASE names every field that is wrong in errors, with its rule.")
            .Accepts<object>("application/json")
            .Produces<object>(StatusCodes.Status200OK, "application/json")
            .Produces<object>(StatusCodes.Status201Created, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status413PayloadTooLarge)
            .ProducesProblem(StatusCodes.Status422UnprocessableEntity);

    private static async Task<IResult> TakeAsync(HttpContext context, AccessTokens tokens, IDbContextFactory<AuctionDb> databases, CaseIntakeDesk desk)
    {
        if (await tokens.FindAsync(context.Request.Headers.Authorization, context.RequestAborted) is not { } accountId)
        {
            return ApiProblems.Of(DoorRefusal.NotSignedIn);
        }

        if (await CourtStaff.FindAsync(databases, accountId, context.RequestAborted) is not { } staff)
        {
            return CaseProblem.Of(StatusCodes.Status403Forbidden, "E_COURT_STAFF", CaseApiTexts.CourtStaff);
        }

        if (await BodyAsync(context) is not { } body)
        {
            return ApiProblems.Of(DoorRefusal.BodyTooLarge);
        }

        JsonDocument document;
        try
        {
            document = JsonDocument.Parse(body, Reading);
        }
        catch (JsonException)
        {
            return ApiProblems.Of(DoorRefusal.MalformedJson);
        }

        using (document)
        {
            return await AnswerAsync(desk, staff, document.RootElement, context.RequestAborted);
        }
    }

    private static async Task<IResult> AnswerAsync(CaseIntakeDesk desk, CourtStaff staff, JsonElement json, CancellationToken cancellationToken)
    {
        var (intake, findings) = ReadSafely(json);
        if (intake is null)
        {
            return CaseProblem.Of(StatusCodes.Status422UnprocessableEntity, "E_CASE", CaseApiTexts.NotTaken, findings);
        }

        var receipt = await desk.TakeAsync(intake, staff, cancellationToken);
        return receipt.Outcome switch
        {
            CaseOutcome.OtherCourt => CaseProblem.Of(StatusCodes.Status409Conflict, "E_OTHER_COURT", CaseApiTexts.OtherCourt),
            CaseOutcome.Older => CaseProblem.Of(StatusCodes.Status409Conflict, "E_OLDER", CaseApiTexts.Older),
            _ => Results.Json(
                new
                {
                    format = CaseReading.Format,
                    @case = receipt.CaseId,
                    outcome = receipt.Outcome.ToString(),
                    assets = receipt.Assets.Select(asset => new { reference = asset.Reference, number = asset.Number, id = asset.Id }),
                },
                statusCode: receipt.Outcome == CaseOutcome.New ? StatusCodes.Status201Created : StatusCodes.Status200OK),
        };
    }

    // Half of a surrogate pair in an escape is valid JSON but no text.
    private static (CaseIntake? Case, IReadOnlyList<CaseFinding> Findings) ReadSafely(JsonElement json)
    {
        try
        {
            return CaseReading.Of(json);
        }
        catch (InvalidOperationException)
        {
            return (null, [new("", null, CaseTexts.NotAnObject)]);
        }
    }

    private static async Task<byte[]?> BodyAsync(HttpContext context)
    {
        if (context.Request.ContentLength is > BytesMax)
        {
            return null;
        }

        using var bytes = new MemoryStream();
        var buffer = new byte[16 * 1024];
        int read;
        while ((read = await context.Request.Body.ReadAsync(buffer, context.RequestAborted)) > 0)
        {
            if (bytes.Length + read > BytesMax)
            {
                return null;
            }

            bytes.Write(buffer, 0, read);
        }

        return bytes.ToArray();
    }
}
