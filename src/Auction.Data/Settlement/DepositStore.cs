using Auction.Data.Journal;
using Auction.Domain.Settlement.Deposits;
using Microsoft.EntityFrameworkCore;

namespace Auction.Data.Settlement;

/// <summary>Journals of deposits.</summary>
public sealed class DepositStore(IDbContextFactory<AuctionDb> databases, IRecordTransactions transactions)
    : MoneyStore<DepositState, DepositEvent, DepositRow, DepositEventRow, DepositAnswerRow>(DepositProcedure.Instance, databases, transactions)
{
    /// <summary>Brings a head up to a state; its place in the chain and the fence are the store's affair.</summary>
    public static void Update(DepositRow head, DepositState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        head.Phase = state.Phase;
        head.Due = state.Terms!.Due;
        head.Kept = state.Kept;
        head.DueBy = state.DueBy;
        head.HasUntoldPayer = state.HasUntoldPayer;
        head.Outcome = state.Outcome;
    }

    /// <summary>True when a head says what the state says; its place in the chain is compared apart.</summary>
    public static bool Fits(DepositRow head, DepositState state)
    {
        ArgumentNullException.ThrowIfNull(head);
        ArgumentNullException.ThrowIfNull(state);
        return state.Terms is { } terms
            && string.Equals(head.Number, terms.Number, StringComparison.Ordinal)
            && string.Equals(head.CaseAccount, terms.CaseAccount, StringComparison.Ordinal)
            && head.RoundId == Guid.Parse(terms.RoundId)
            && head.CourtId == Guid.Parse(terms.CourtId)
            && (head.Purpose, head.DueBy, head.Phase, head.Due, head.Kept, head.HasUntoldPayer, head.Outcome) == (terms.Purpose, state.DueBy, state.Phase, terms.Due, state.Kept, state.HasUntoldPayer, state.Outcome);
    }

    /// <inheritdoc/>
    protected override void Project(DepositRow head, DepositState state) => Update(head, state);
}
