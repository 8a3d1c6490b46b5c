using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;

namespace Auction.Data.Disposals;

/// <summary>What lists and clocks read, made from a state and from nothing else.</summary>
public static class DisposalProjection
{
    /// <summary>Brings a head up to a state; its place in the chain and the fence are the store's affair.</summary>
    public static void Update(DisposalRow head, DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        head.CourtId = CourtOf(state);
        head.Phase = state.Phase;
        head.IsOnHold = state.IsOnHold;
        head.DutyDueAt = DutyDueAt(state);
        head.Price = state.Price?.Amount;
        head.RoundNumber = state.Round?.Number;
        head.RoundStage = state.Round?.Stage;
    }

    /// <summary>True when a head says what the state says; its place in the chain is compared apart.</summary>
    public static bool Fits(DisposalRow head, DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        return state.Terms is { } terms
            && string.Equals(head.Number, terms.Number, StringComparison.Ordinal)
            && head.AssetClass == terms.AssetClass
            && head.CourtId == CourtOf(state)
            && head.OpenedAt == state.OpenedAt
            && head.Phase == state.Phase
            && head.IsOnHold == state.IsOnHold
            && head.DutyDueAt == DutyDueAt(state)
            && head.Price == state.Price?.Amount
            && head.RoundNumber == state.Round?.Number
            && head.RoundStage == state.Round?.Stage;
    }

    /// <summary>The court that carries on, which may have changed (PLT-1).</summary>
    public static Guid CourtOf(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Guid.Parse(state.CourtId);
    }

    private static DateTimeOffset? DutyDueAt(DisposalState state) => state.IsClosed
        ? null
        : DisposalDeadlines.Of(state).Where(deadline => deadline is { Kind: DeadlineKind.Duty, MetAt: null }).Min(deadline => (DateTimeOffset?)deadline.DueAt);
}
