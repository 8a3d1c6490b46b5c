using Auction.Data.Disposals;
using Auction.Data.Lots;
using Auction.Data.Rosters;
using Auction.Domain.Amounts;
using Auction.Domain.Disposal;
using Auction.Web.Acts;
using Auction.Web.Disposals.Views;

namespace Auction.Web.Disposals.Acts;

/// <summary>A disposal as somebody stands before it.</summary>
internal sealed record DisposalScene : ActScene
{
    public required DisposalState State { get; init; }

    /// <summary>Its head.</summary>
    public required DisposalRow Row { get; init; }

    /// <summary>Whom the person may act for: everybody concerned at the court's desk, the person's own ids at the parties' desk.</summary>
    public required IReadOnlyList<DisposalPartyRow> Parties { get; init; }

    /// <summary>Everybody concerned, for names.</summary>
    public required IReadOnlyDictionary<string, DisposalPartyRow> People { get; init; }

    /// <summary>The courts there are.</summary>
    public required IReadOnlyList<CourtRow> Courts { get; init; }

    /// <summary>Auxiliary institutions on the roster, now or before; none at other desks than the court's.</summary>
    public IReadOnlyList<RosterEntryRow> Institutions { get; init; } = [];

    /// <summary>The other properties of the case; none at other desks than the court's.</summary>
    public DisposalSiblings Siblings { get; init; } = new([], Money.Zero);

    /// <summary>The auxiliary institution the person works for; empty at other desks.</summary>
    public string AuxiliaryId { get; init; } = "";
}
