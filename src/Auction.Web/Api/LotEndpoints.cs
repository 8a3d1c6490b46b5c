using System.Globalization;
using System.Text.Json;
using Auction.Data;
using Auction.Data.Platform;
using Auction.Domain.Rounds;
using Auction.Grains.Rounds;
using Auction.Web.Bidding;
using Auction.Web.Startup;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Api;

/// <summary>The public record: what anyone may read without signing in.</summary>
internal static class LotEndpoints
{
    private const int EventsMax = 1000;

    public static void MapLots(this IEndpointRouteBuilder api)
    {
        api.MapGet("/lots/{number}", LotAsync)
            .WithName("getLot")
            .WithSummary("The latest round of a lot: terms, phase, price, end in force.")
            .Produces<object>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/lots/{number}/events", EventsAsync)
            .WithName("getLotEvents")
            .WithSummary("Journal entries after a sequence number, oldest first, at most 1000.")
            .Produces<object>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status400BadRequest)
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/keys", KeysAsync)
            .WithName("getKeys")
            .WithSummary("Public keys that sign receipts and checkpoints, SubjectPublicKeyInfo in Base64.")
            .Produces<IReadOnlyDictionary<string, string>>();
    }

    private static async Task<IResult> LotAsync(
        string number, HttpContext context, LotDirectory lots, IRoundDirectory rounds, IPlatformClock clock)
    {
        if (await lots.FindRoundAsync(number, context.RequestAborted) is not { } roundId)
        {
            return ApiProblems.Of(DoorRefusal.UnknownLot);
        }

        var view = await (await rounds.FindAsync(roundId, context.RequestAborted)).ViewAsync(context.RequestAborted);
        return view.State.Terms is null ? ApiProblems.Of(DoorRefusal.UnknownLot) : new StateResult(number, view, clock.Now);
    }

    private static async Task<IResult> EventsAsync(
        string number, HttpContext context, LotDirectory lots, IDbContextFactory<AuctionDb> databases, string after = "0")
    {
        if (!int.TryParse(after, NumberStyles.None, CultureInfo.InvariantCulture, out var from))
        {
            return ApiProblems.Of(DoorRefusal.MalformedQuery, "after");
        }

        if (await lots.FindRoundAsync(number, context.RequestAborted) is not { } roundId)
        {
            return ApiProblems.Of(DoorRefusal.UnknownLot);
        }

        await using var db = await databases.CreateDbContextAsync(context.RequestAborted);
        var entries = await db.RoundEvents.AsNoTracking()
            .Where(row => row.RoundId == roundId && row.Seq > from)
            .OrderBy(row => row.Seq).Take(EventsMax).ToListAsync(context.RequestAborted);
        return Results.Json(new
        {
            lot = number,
            round = roundId,
            after = from,
            entries = entries.Select(row => new
            {
                row.Seq,
                at = row.At.ToUnixTimeMilliseconds(),
                row.Kind,
                row.Payload,
                prevHash = Convert.ToHexStringLower(row.PrevHash),
                hash = Convert.ToHexStringLower(row.Hash),
            }),
        });
    }

    private static async Task<IResult> KeysAsync(HttpContext context, IDbContextFactory<AuctionDb> databases)
    {
        await using var db = await databases.CreateDbContextAsync(context.RequestAborted);
        var keys = await db.PlatformStates.AsNoTracking()
            .Where(row => row.Name.StartsWith(PlatformOpening.SealKeyPrefix)).ToListAsync(context.RequestAborted);
        return Results.Json(keys.ToDictionary(
            row => row.Name[PlatformOpening.SealKeyPrefix.Length..], row => row.Value, StringComparer.Ordinal));
    }

    private sealed record StateResult(string LotNumber, RoundView View, DateTimeOffset Now) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) =>
            ApiAnswer.SendAsync(httpContext.Response, StatusCodes.Status200OK, "application/json", this, static (json, state) => state.Write(json));

        private void Write(Utf8JsonWriter json)
        {
            var terms = View.State.Terms!;
            json.WriteString("lot", LotNumber);
            json.WriteString("round", View.RoundId);
            json.WriteString("kind", terms.Kind.ToString());
            json.WriteString("phase", View.State.Phase.ToString());
            json.WriteNumber("seq", View.State.Seq);
            json.WriteNumber("startPriceFen", terms.StartPrice.Fen);
            json.WriteNumber("incrementFen", terms.Increment.Fen);
            json.WriteNumber("depositFen", terms.Deposit.Fen);
            json.WriteNumber("startsAt", terms.StartsAt.ToUnixTimeMilliseconds());
            json.WriteNumber("endsAt", View.State.EndsAt.ToUnixTimeMilliseconds());
            json.WriteNumber("nextMinimumFen", View.State.NextMinimum.Fen);
            if (View.State.Leader is { } leader)
            {
                json.WriteNumber("priceFen", leader.Amount.Fen);
                json.WriteString("leader", leader.BidderCode);
            }

            json.WriteNumber("bids", View.State.BidCount);
            json.WriteNumber("extensions", View.State.ExtensionCount);
            json.WriteString("headHash", Convert.ToHexStringLower(View.HeadHash));
            json.WriteNumber("serverTime", Now.ToUnixTimeMilliseconds());
        }
    }
}
