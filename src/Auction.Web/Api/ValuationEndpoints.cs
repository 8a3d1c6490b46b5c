using System.Text.Json;
using Auction.Data.Rosters;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Valuations.Views;
using Valuation.Accuracy;

namespace Auction.Web.Api;

/// <summary>What is published of valuations, for programs.</summary>
internal static class ValuationEndpoints
{
    public static void MapValuations(this IEndpointRouteBuilder api)
    {
        api.MapGet("/valuations/{number}", ValuationAsync)
            .WithName("getValuation")
            .WithSummary("What is published of a valuation: where it stands, price, answers, objections, time limits. Persons by role and number; no figure before it is published.")
            .Produces<object>(StatusCodes.Status200OK, "application/json")
            .ProducesProblem(StatusCodes.Status404NotFound);
        api.MapGet("/accuracy", AccuracyAsync)
            .WithName("getAccuracy")
            .WithSummary("How close each platform and institution came to the sale prices: number, median and 90th percentile of the absolute error and mean signed error, in basis points of the sale price.")
            .Produces<object>(StatusCodes.Status200OK, "application/json");
    }

    private static async Task<IResult> ValuationAsync(string number, HttpContext context, PublicReader reader) =>
        await reader.FindAsync(number, context.RequestAborted) is { } found ? new ValuationResult(found) : ApiProblems.Of(DoorRefusal.UnknownLot, "number", ApiTexts.UnknownValuation);

    private static async Task<IResult> AccuracyAsync(HttpContext context, AccuracyBoard board, RosterBook rosters)
    {
        var names = await rosters.NamesAsync(context.RequestAborted);
        var rows = SourceAccuracy.Of(await board.SalesAsync(kind: null, context.RequestAborted));
        return Results.Json(new
        {
            smallBelow = SourceAccuracy.SmallBelow,
            sources = rows.Select(row => new
            {
                id = row.SourceId,
                name = names.GetValueOrDefault(row.SourceId)?.NameZh,
                type = names.GetValueOrDefault(row.SourceId)?.Kind.ToString(),
                sales = row.Count,
                medianErrorBp = row.MedianError,
                p90ErrorBp = row.NinetiethError,
                biasBp = row.Bias,
                isSmallSample = row.IsSmallSample,
            }),
        });
    }

    private sealed record ValuationResult(PublicValuation Valuation) : IResult
    {
        public Task ExecuteAsync(HttpContext httpContext) => ApiAnswer.SendAsync(
            httpContext.Response,
            StatusCodes.Status200OK,
            "application/json",
            (Valuation, IsEnglish: ApiProblems.PrefersEnglish(httpContext.Request)),
            static (json, told) => ValuationJson.Write(json, told.Valuation, told.IsEnglish));
    }
}
