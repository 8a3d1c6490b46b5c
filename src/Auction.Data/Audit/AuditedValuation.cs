using Auction.Data.Valuations;

namespace Auction.Data.Audit;

/// <summary>Everything stored about one valuation, from one snapshot.</summary>
public sealed record AuditedValuation
{
    public required ValuationRow Head { get; init; }

    /// <summary>In the order of their numbers.</summary>
    public IReadOnlyList<ValuationEventRow> Events { get; init; } = [];

    public IReadOnlyList<ValuationAnswerRow> Answers { get; init; } = [];

    public IReadOnlyList<DeadlineRow> Deadlines { get; init; } = [];

    public IReadOnlyList<ValuationPartyRow> Parties { get; init; } = [];

    public IReadOnlyList<SealedFigureRow> Figures { get; init; } = [];

    public IReadOnlyList<OutsideRequestRow> Requests { get; init; } = [];
}
