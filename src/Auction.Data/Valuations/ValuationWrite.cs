using Auction.Data.Journal;

namespace Auction.Data.Valuations;

/// <summary>Everything one judgement leaves behind; it lands whole or not at all.</summary>
public sealed record ValuationWrite
{
    public required Guid ValuationId { get; init; }

    /// <summary>Fence value it was judged against; null when it opens the valuation.</summary>
    public required Guid? OldFence { get; init; }

    /// <summary>The new head of a valuation that is opened; null otherwise.</summary>
    public ValuationRow? Opening { get; init; }

    public required ValuationFold Before { get; init; }

    public required ValuationFold After { get; init; }

    /// <summary>The entries between the two folds.</summary>
    public required IReadOnlyList<ValuationEventRow> Entries { get; init; }

    /// <summary>Answer of the command; null when only the clock was at work.</summary>
    public ValuationAnswerRow? Answer { get; init; }

    public required ActEntry Act { get; init; }

    /// <summary>Who stands behind the ids that are new.</summary>
    public IReadOnlyList<ValuationPartyRow> Parties { get; init; } = [];

    /// <summary>The secret side of a figure that was sealed; takes the place of the party's earlier one.</summary>
    public SealedFigureRow? Figure { get; init; }

    /// <summary>The secret behind a commitment that was published.</summary>
    public DrawSecretRow? DrawSecret { get; init; }

    public IReadOnlyList<OutsideRequest> Requests { get; init; } = [];
}

/// <summary>A valuation as found in the database, all parts from one snapshot.</summary>
/// <param name="Head">The head, with the fence.</param>
/// <param name="Events">In the order of their numbers.</param>
public sealed record StoredValuation(ValuationRow Head, IReadOnlyList<ValuationEventRow> Events);
