using Auction.Data.Valuations;

namespace Auction.Data.Audit;

/// <summary>Everything stored about one valuation, from one snapshot.</summary>
public sealed record AuditedValuation : AuditedProcedure
{
    public IReadOnlyList<ValuationPartyRow> Parties { get; init; } = [];

    public IReadOnlyList<SealedFigureRow> Figures { get; init; } = [];

    public IReadOnlyList<OutsideRequestRow> Requests { get; init; } = [];
}
