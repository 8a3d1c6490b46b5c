using Auction.Data.Journal;
using Auction.Domain.Settlement.Distribution;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Settlement;

/// <summary>Journals of distributions.</summary>
public sealed class DistributionStore(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
    : MoneyStore<DistributionState, DistributionEvent, DistributionRow, DistributionEventRow, DistributionAnswerRow>(DistributionProcedure.Instance, databases, transactions)
{
    /// <summary>Brings a head up to a state; its place in the chain and the fence are the store's affair.</summary>
    public static void Update(DistributionRow head, DistributionState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        head.Phase = state.Phase;
        head.Proceeds = state.Proceeds;
        head.OverdueAt = state.OverdueAt;
        head.ClosedAt = state.ClosedAt;
    }

    /// <summary>True when a head says what the state says; its place in the chain is compared apart.</summary>
    public static bool Fits(DistributionRow head, DistributionState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        return state.Terms is { } terms
            && string.Equals(head.Number, terms.Number, StringComparison.Ordinal)
            && string.Equals(head.CaseAccount, terms.CaseAccount, StringComparison.Ordinal)
            && head.CourtId == Guid.Parse(terms.CourtId)
            && (head.Phase, head.Proceeds, head.OverdueAt, head.ClosedAt) == (state.Phase, state.Proceeds, state.OverdueAt, state.ClosedAt);
    }

    /// <inheritdoc/>
    protected override void Project(DistributionRow head, DistributionState state) => Update(head, state);
}
