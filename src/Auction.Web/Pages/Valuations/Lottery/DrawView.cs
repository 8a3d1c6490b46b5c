using System.Text.Json;
using Auction.Domain.Texts;
using Auction.Web.Valuations;
using Valuation.Lottery;

namespace Auction.Web.Pages.Valuations.Lottery;

/// <summary>One draw as it is shown.</summary>
/// <param name="Draw">The draw.</param>
/// <param name="Number">Number of the valuation.</param>
/// <param name="Names">Names of everybody in its list, by id.</param>
/// <param name="Inputs">What was given, by whom, and when. Persons stand there by role.</param>
/// <param name="Verdict">What the server found, when it was asked to check.</param>
internal sealed record DrawView(
    HistoricDraw Draw,
    string Number,
    IReadOnlyDictionary<string, BilingualText> Names,
    IReadOnlyList<(BilingualText Giver, string Text, DateTimeOffset At)> Inputs,
    DrawVerdict? Verdict)
{
    /// <summary>The order drawn; empty before.</summary>
    public IReadOnlyList<string> Order => Draw.State.Held?.Order ?? [];

    /// <summary>Those chosen, in order; empty before.</summary>
    public IEnumerable<string> Chosen => Order.Take(DrawTranscript.Places);

    /// <summary>Place of an institution in the order, from 1; null before the draw and for those excluded.</summary>
    public int? PlaceOf(string id)
    {
        var place = Order.ToList().IndexOf(id);
        return place < 0 ? null : place + 1;
    }

    /// <summary>The names for the script.</summary>
    public string NamesJson(bool isEnglish) => JsonSerializer.Serialize(Names.ToDictionary(name => name.Key, name => name.Value.In(isEnglish), StringComparer.Ordinal));

    /// <summary>A draw as everybody sees it.</summary>
    public static DrawView Of(HistoricDraw draw, DrawSheet sheet, bool isToBeVerified)
    {
        var officers = draw.State.Inputs.Where(given => given.Input.IsOfficer).Select(given => given.Input.GivenBy).ToList();
        return new(
            draw,
            sheet.Row.Number,
            draw.State.List.Entries.ToDictionary(entry => entry.Id, entry => NameOf(entry, sheet), StringComparer.Ordinal),
            [.. draw.State.Inputs.Select(given => (
                given.Input.IsOfficer ? LotteryTexts.Officer.With(officers.IndexOf(given.Input.GivenBy) + 1) : sheet.Names[given.Input.GivenBy],
                given.Input.Text,
                given.At))],
            isToBeVerified && draw.Transcript(sheet.Row.Number) is { } transcript ? DrawVerifier.Verify(transcript.ToJson()) : null);
    }

    // The Chinese name is the one that was frozen; the other language comes from the roster, where it is listed.
    private static BilingualText NameOf(DrawEntry entry, DrawSheet sheet)
    {
        var listed = sheet.Names[entry.Id];
        return new(entry.Name, listed.En == entry.Id ? entry.Name : listed.En);
    }
}
