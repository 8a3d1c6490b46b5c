using System.Text.Json;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Bidding;
using Auction.Web.People;

namespace Auction.Web.Api;

/// <summary>Bidding by a person's own software.</summary>
internal static class BidEndpoints
{
    public static void MapBids(this IEndpointRouteBuilder api)
    {
        api.MapPost("/lots/{number}/bids", PlaceAsync)
            .WithName("placeBid")
            .WithSummary("Places a bid. The key makes sending it again harmless: the same key gets the same answer for ever.")
            .Accepts<BidRequest>("application/json")
            .Produces<object>(StatusCodes.Status201Created, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status401Unauthorized)
            .ProducesProblem(StatusCodes.Status403Forbidden)
            .ProducesProblem(StatusCodes.Status404NotFound)
            .ProducesProblem(StatusCodes.Status409Conflict)
            .ProducesProblem(StatusCodes.Status429TooManyRequests)
            .ProducesProblem(StatusCodes.Status503ServiceUnavailable);
        api.MapGet("/lots/{number}/bids/{key}", FindAsync)
            .WithName("findBid")
            .WithSummary("The answer to an earlier bid of yours, by its key; 404 when it was never judged.")
            .Produces<object>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status404NotFound);
    }

    /// <summary>A bid: amount in yuan as text, and a key of 8 to 64 letters, digits, hyphens or underscores.</summary>
    internal sealed record BidRequest(string Amount, string Key);

    private static async Task<IResult> PlaceAsync(string number, HttpContext context, BidDesk desk, AccessTokens tokens)
    {
        // AUC-20.2c: the legal time is the entry into the platform, so it is read before anything else.
        var enteredAt = desk.Stamp();
        if (await tokens.FindAsync(context.Request.Headers.Authorization, context.RequestAborted) is not { } accountId)
        {
            return ApiProblems.Of(DoorRefusal.NotSignedIn);
        }

        var (amount, key, fault) = await ApiBody.ReadAsync(context, "amount", "key");
        if (fault is { } unreadable)
        {
            return ApiProblems.Of(unreadable);
        }

        var result = await desk.PlaceAsync(accountId, number, amount, key, enteredAt, context.RequestAborted);
        return new BidResult(number, result);
    }

    private static async Task<IResult> FindAsync(string number, string key, HttpContext context, BidDesk desk, AccessTokens tokens)
    {
        if (await tokens.FindAsync(context.Request.Headers.Authorization, context.RequestAborted) is not { } accountId)
        {
            return ApiProblems.Of(DoorRefusal.NotSignedIn);
        }

        var answer = await desk.FindAnswerAsync(accountId, number, key, context.RequestAborted);
        return answer is null ? ApiProblems.Of(DoorRefusal.UnknownLot, "key", ApiTexts.NeverJudged) : new StoredBid(number, answer);
    }

    private sealed record BidResult(string LotNumber, BidDeskResult Result) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext)
        {
            var refusal = Result.Refusal;
            var status = refusal is null ? StatusCodes.Status201Created
                : Result.TurnedAway is { } door ? ApiProblems.StatusOf(door)
                : StatusCodes.Status409Conflict;
            return ApiAnswer.SendAsync(
                httpContext.Response,
                status,
                refusal is null ? "application/json" : "application/problem+json",
                (This: this, Status: status, IsEnglish: refusal is not null && ApiProblems.PrefersEnglish(httpContext.Request)),
                static (json, answer) => answer.This.Write(json, answer.Status, answer.IsEnglish));
        }

        private void Write(Utf8JsonWriter json, int status, bool isEnglish)
        {
            if (Result.Refusal is { } refusal)
            {
                ApiProblems.WriteMembers(json, refusal, Result.Words!.In(isEnglish), status, FieldOf(Result));
            }

            if (Result.Answer is { } answer)
            {
                json.WritePropertyName("receipt"u8);
                ReceiptJson.Write(json, LotNumber, answer);
            }
        }

        private static string? FieldOf(BidDeskResult result) => result switch
        {
            { TurnedAway: DoorRefusal.MissingKey } or { Unrecorded: RoundRefusal.KeyReused } => "key",
            { TurnedAway: DoorRefusal.MalformedAmount } => "amount",
            { Answer.Refusal: RoundRefusal.AmountMalformed or RoundRefusal.BelowStart or RoundRefusal.OffGrid
                or RoundRefusal.BelowMinimum or RoundRefusal.NotBetter } => "amount",
            _ => null,
        };
    }

    private sealed record StoredBid(string LotNumber, BidAnswer Answer) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            ApiAnswer.SendAsync(httpContext.Response, StatusCodes.Status200OK, "application/json", this, static (json, stored) =>
            {
                json.WritePropertyName("receipt"u8);
                ReceiptJson.Write(json, stored.LotNumber, stored.Answer);
            });
    }
}
