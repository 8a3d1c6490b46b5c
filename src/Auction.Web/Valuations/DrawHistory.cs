using Valuation.Lottery;
using Valuation.Procedure;

namespace Auction.Web.Valuations;

/// <summary>Every draw of one valuation, in order. What was set aside stays in the record (REF-16).</summary>
internal static class DrawHistory
{
    /// <summary>Reads the draws out of a journal; the fold keeps only the last of them.</summary>
    public static IReadOnlyList<HistoricDraw> Of(IEnumerable<ValuationEvent> events)
    {
        var draws = new List<HistoricDraw>();
        foreach (var happened in events)
        {
            if (happened is DrawListFrozen frozen)
            {
                draws.Add(new(draws.Count + 1, new(frozen.List, frozen.ListHash, frozen.At)));
            }
            else if (draws.Count > 0)
            {
                draws[^1] = Next(draws[^1], happened);
            }
        }

        return draws;
    }

    private static HistoricDraw Next(HistoricDraw draw, ValuationEvent happened) => happened switch
    {
        DrawSecretCommitted e => draw with { State = draw.State with { Commitment = e } },
        DrawInputGiven e => draw with { State = draw.State with { Inputs = draw.State.Inputs.Add(e) } },
        DrawHeld e => draw with { State = draw.State with { Held = e } },
        DrawAnnulled e => draw with { Annulled = e },
        _ => draw,
    };
}

/// <summary>One draw of a valuation.</summary>
/// <param name="Place">From 1, in the order they were begun.</param>
/// <param name="State">How far it came.</param>
internal sealed record HistoricDraw(int Place, DrawState State)
{
    /// <summary>The ruling that set it aside; null when none did.</summary>
    public DrawAnnulled? Annulled { get; init; }

    /// <summary>The published transcript; null before the draw was held.</summary>
    public DrawTranscript? Transcript(string number) => State.Transcript(number);
}
