using Auction.Domain.Deadlines;
using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Data.Settlement;

/// <summary>A deposit as a procedure to be stored.</summary>
public sealed class DepositProcedure : MoneyProcedure<DepositState, DepositEvent>
{
    private DepositProcedure()
    {
    }

    /// <summary>The only one.</summary>
    public static DepositProcedure Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => MoneySubjects.Deposit;

    /// <inheritdoc/>
    protected internal override DepositState Empty => DepositState.Empty;

    /// <inheritdoc/>
    public override DepositState Apply(DepositState state, DepositEvent happened) => DepositRules.Apply(state, happened);

    /// <inheritdoc/>
    public override int SeqOf(DepositState state) => state.Seq;

    /// <inheritdoc/>
    public override DateTimeOffset LastStampOf(DepositState state) => state.LastStamp;

    /// <inheritdoc/>
    public override DateTimeOffset AtOf(DepositEvent happened) => happened.At;

    /// <inheritdoc/>
    public override string KindOf(DepositEvent happened) => DepositEventJson.KindOf(happened);

    /// <inheritdoc/>
    public override string Write(DepositEvent happened) => DepositEventJson.Write(happened);

    /// <inheritdoc/>
    public override DateTimeOffset? WakesAt(DepositState state) => DepositRules.WakesAt(state);

    /// <inheritdoc/>
    public override IEnumerable<Deadline> DeadlinesOf(DepositState state) => DepositDeadlines.Of(state);

    /// <inheritdoc/>
    public override Movement? MovementOf(DepositState before, DepositEvent happened) => DepositPostings.Of(before, happened);

    /// <inheritdoc/>
    public override IEnumerable<ProviderOrder> OrdersOf(DepositState before, DepositEvent happened) => DepositProviderOrders.Of(before, happened);

    /// <inheritdoc/>
    protected override DepositEvent Read(string kind, DateTimeOffset at, string payload) => DepositEventJson.Read(kind, at, payload);
}
