using System.Text;

namespace Auction.Web.Valuations;

/// <summary><c>/valuations/{number}/lottery.json</c>: the transcript of a draw that was held, as canonical JSON (REF-16, REF-34.2).</summary>
internal static class DrawTranscriptEndpoint
{
    /// <summary>Maps the address.</summary>
    public static void MapDrawTranscripts(this IEndpointRouteBuilder endpoints) =>
        endpoints.MapMethods("/valuations/{number:maxlength(20)}/lottery.json", [HttpMethods.Get, HttpMethods.Head], GetAsync).AllowAnonymous().ExcludeFromDescription();

    /// <summary>The address of a transcript, below the language prefix.</summary>
    public static string PathOf(string number, int place) => $"/valuations/{number}/lottery.json?draw={place}";

    /// <param name="number">Number of the valuation.</param>
    /// <param name="draw">Place of the draw; the newest one held without it.</param>
    /// <param name="draws">Finds them.</param>
    /// <param name="cancellationToken">Stops.</param>
    private static async Task<IResult> GetAsync(string number, int? draw, DrawReader draws, CancellationToken cancellationToken)
    {
        if (await draws.FindAsync(number, cancellationToken) is not { } sheet || sheet.FindHeld(draw) is not { } held)
        {
            return Results.NotFound();
        }

        var json = Encoding.UTF8.GetBytes(held.Transcript(sheet.Row.Number)!.ToJson());
        return Results.Bytes(json, "application/json; charset=utf-8", $"{sheet.Row.Number}-draw-{held.Place}.json");
    }
}
