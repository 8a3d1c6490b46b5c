using Auction.Domain.Calendar;

namespace Valuation.Procedure;

/// <summary>Each recipient's own time to object (REF-21.2, REF-22, REF-FIX).</summary>
/// <remarks>A stay of the valuation does not stop these: no rule leaves it out of a person's time, and objections are taken during a stay.</remarks>
public static class ObjectionWindows
{
    /// <summary>The day a recipient received the reports, or counts as having received them; null while neither is known.</summary>
    public static DateOnly? ReceivedOn(ValuationState state, string partyId)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state.Delivery?.Services.GetValueOrDefault(partyId) is not { } service) { return null; }
        if (service.PublishedOn is not { } published) { return service.ReceivedOn; }
        var deemed = Period.FullDays(state.Calendar, published, state.Book.PublicServiceFullDays).LastDay;
        return service.ReceivedOn is { } actual && actual < deemed ? actual : deemed;
    }

    /// <summary>The end of a recipient's window; null while it has not begun.</summary>
    public static PeriodEnd? Of(ValuationState state, string partyId) =>
        ReceivedOn(state, partyId) is { } day ? Period.Days(state.Calendar, day, state.Book.ObjectionDays) : null;

    /// <summary>When the last window of all recipients closes; null while somebody is not served.</summary>
    public static DateTimeOffset? AllClosedAt(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var last = DateTimeOffset.MinValue;
        foreach (var party in state.Parties)
        {
            if (Of(state, party.Id) is not { } end) { return null; }
            last = end.EndsAt > last ? end.EndsAt : last;
        }

        return last;
    }
}
