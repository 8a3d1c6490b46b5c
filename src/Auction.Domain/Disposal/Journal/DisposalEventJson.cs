using Auction.Domain.Procedures;

namespace Auction.Domain.Disposal;

/// <summary>How the events of a disposal are written down; see <see cref="EventJson{TEvent}"/>.</summary>
public static class DisposalEventJson
{
    private static readonly EventJson<DisposalEvent> Json = new(DisposalEventKinds.All);

    /// <summary>Stored name of every kind of event.</summary>
    public static IReadOnlyList<(string Name, Type Type)> Kinds => Json.Kinds;

    /// <summary>The stored kind of an event, for example <c>notice-published.v1</c>.</summary>
    public static string KindOf(DisposalEvent happened) => Json.KindOf(happened);

    /// <summary>The payload of an event, without its time, which is stored beside it.</summary>
    public static string Write(DisposalEvent happened) => Json.Write(happened);

    /// <summary>The event behind a stored entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public static DisposalEvent Read(string kind, DateTimeOffset at, string payload) => Json.Read(kind, at, payload);

    /// <summary>The state after stored entries, in the order of the journal.</summary>
    /// <exception cref="FormatException">An entry cannot be read.</exception>
    public static DisposalState Replay(IEnumerable<(string Kind, DateTimeOffset At, string Payload)> entries)
    {
        ArgumentNullException.ThrowIfNull(entries);
        return entries.Aggregate(DisposalState.Empty, static (state, entry) => DisposalRules.Apply(state, Read(entry.Kind, entry.At, entry.Payload)));
    }
}
