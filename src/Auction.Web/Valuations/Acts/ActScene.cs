using Auction.Data.Rosters;
using Auction.Data.Valuations;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Acts;

/// <summary>A valuation as somebody stands before it: what may be asked depends on nothing else.</summary>
internal sealed record ActScene
{
    public required ValuationState State { get; init; }

    /// <summary>Court day.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Platform time.</summary>
    public required DateTimeOffset Now { get; init; }

    /// <summary>At whose desk.</summary>
    public required ActDesk Desk { get; init; }

    /// <summary>Whom the person may act for: all persons concerned at the court's desk, the person's own ids at the parties' desk.</summary>
    public required IReadOnlyList<ValuationPartyRow> Parties { get; init; }

    /// <summary>Everybody concerned, for names.</summary>
    public required IReadOnlyDictionary<string, ValuationPartyRow> People { get; init; }

    /// <summary>Everybody on any roster, by id.</summary>
    public required IReadOnlyDictionary<string, RosterEntryRow> Rosters { get; init; }

    /// <summary>The institution the person works for; empty at other desks.</summary>
    public string InstitutionId { get; init; } = "";

    /// <summary>The account that acts.</summary>
    public required Guid AccountId { get; init; }

    /// <summary>What the address preselects, for example the line of the checklist a link belongs to.</summary>
    public string Subject { get; init; } = "";

    /// <summary>True for judges; some acts are theirs alone.</summary>
    public bool IsJudge { get; init; }
}

/// <summary>Whose desk it is; an act may be open at several.</summary>
[Flags]
internal enum ActDesk
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>The court's.</summary>
    Court = 1,

    /// <summary>A person concerned.</summary>
    Party = 2,

    /// <summary>An appraisal institution.</summary>
    Institution = 4,
}
