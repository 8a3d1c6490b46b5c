using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Auction.Web.Acts;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>A valuation as somebody stands before it.</summary>
internal sealed record ValuationScene : ActScene
{
    public required ValuationState State { get; init; }

    /// <summary>Whom the person may act for: all persons concerned at the court's desk, the person's own ids at the parties' desk.</summary>
    public required IReadOnlyList<ValuationPartyRow> Parties { get; init; }

    /// <summary>Everybody concerned, for names.</summary>
    public required IReadOnlyDictionary<string, ValuationPartyRow> People { get; init; }

    /// <summary>Everybody on any roster, by id.</summary>
    public required IReadOnlyDictionary<string, RosterEntryRow> Rosters { get; init; }

    /// <summary>The entry on a roster the person works for, an institution or an association; empty at other desks.</summary>
    public string EntryId { get; init; } = "";
}
