using Auction.Domain.Deadlines;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>What lists and clocks read, made from a state and from nothing else.</summary>
public static class ValuationProjection
{
    /// <summary>Brings a head up to a state; its place in the chain and the fence are the store's affair.</summary>
    public static void Update(ValuationRow head, ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        head.Phase = state.Phase;
        head.Method = state.Method;
        head.InstitutionId = InstitutionOf(state);
        head.IsStayed = state.IsStayed;
        head.DutyDueAt = DutyDueAt(state);
        head.Price = state.Price?.Amount;
        head.FixedAt = state.Price?.At;
        head.ValidUntil = state.Price?.ValidUntil;
        head.LastStart = state.Price?.LastStart;
    }

    /// <summary>True when a head says what the state says; its place in the chain is compared apart.</summary>
    public static bool Fits(ValuationRow head, ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        return head.Phase == state.Phase
            && head.Method == state.Method
            && string.Equals(head.InstitutionId, InstitutionOf(state), StringComparison.Ordinal)
            && head.IsStayed == state.IsStayed
            && head.LastStamp == state.LastStamp
            && head.OpenedAt == state.OpenedAt
            && head.WakesAt == ValuationRules.WakesAt(state)
            && head.DutyDueAt == DutyDueAt(state)
            && head.Price == state.Price?.Amount
            && head.FixedAt == state.Price?.At
            && head.ValidUntil == state.Price?.ValidUntil
            && head.LastStart == state.Price?.LastStart
            && state.Terms is { } terms
            && string.Equals(head.Number, terms.Number, StringComparison.Ordinal)
            && head.PropertyKind == terms.Kind
            && head.AssetClass == terms.AssetClass;
    }

    /// <summary>True when an unmet time limit of this valuation still waits for somebody.</summary>
    public static bool IsPending(ValuationState state, Deadline deadline)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(deadline);
        return PendingDeadlines.IsPending(state.Phase, InstitutionOf(state), deadline.Key);
    }

    private static DateTimeOffset? DutyDueAt(ValuationState state) => ValuationDeadlines.Of(state)
        .Where(deadline => deadline is { Kind: DeadlineKind.Duty, MetAt: null } && IsPending(state, deadline))
        .Min(deadline => (DateTimeOffset?)deadline.DueAt);

    private static string? InstitutionOf(ValuationState state) =>
        state.Appraisal is { } appraisal ? appraisal.Commission?.InstitutionId ?? appraisal.Past.LastOrDefault()?.InstitutionId : null;

    /// <summary>True while sealed figures wait to be opened; afterwards nobody needs the secret copies.</summary>
    public static bool KeepsFigures(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase == ValuationPhase.Agreeing && state.Agreement is { Figure: null };
    }
}
