using Auction.Domain.Deadlines;
using Auction.Domain.Settlement.Distribution;
using Auction.Domain.Settlement.Ledger;

namespace Auction.Data.Settlement;

/// <summary>A distribution as a procedure to be stored.</summary>
public sealed class DistributionProcedure : MoneyProcedure<DistributionState, DistributionEvent>
{
    private DistributionProcedure()
    {
    }

    /// <summary>The only one.</summary>
    public static DistributionProcedure Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => MoneySubjects.Distribution;

    /// <inheritdoc/>
    protected internal override DistributionState Empty => DistributionState.Empty;

    /// <inheritdoc/>
    public override DistributionState Apply(DistributionState state, DistributionEvent happened) => DistributionRules.Apply(state, happened);

    /// <inheritdoc/>
    public override int SeqOf(DistributionState state) => state.Seq;

    /// <inheritdoc/>
    public override DateTimeOffset LastStampOf(DistributionState state) => state.LastStamp;

    /// <inheritdoc/>
    public override DateTimeOffset AtOf(DistributionEvent happened) => happened.At;

    /// <inheritdoc/>
    public override string KindOf(DistributionEvent happened) => DistributionEventJson.KindOf(happened);

    /// <inheritdoc/>
    public override string Write(DistributionEvent happened) => DistributionEventJson.Write(happened);

    /// <inheritdoc/>
    public override DateTimeOffset? WakesAt(DistributionState state) => DistributionRules.WakesAt(state);

    /// <inheritdoc/>
    public override IEnumerable<Deadline> DeadlinesOf(DistributionState state) => DistributionDeadlines.Of(state);

    /// <inheritdoc/>
    public override Movement? MovementOf(DistributionState before, DistributionEvent happened) => DistributionPostings.Of(before, happened);

    /// <inheritdoc/>
    public override IEnumerable<ProviderOrder> OrdersOf(DistributionState before, DistributionEvent happened) => DistributionProviderOrders.Of(before, happened) is { } order ? [order] : [];

    /// <inheritdoc/>
    protected override DistributionEvent Read(string kind, DateTimeOffset at, string payload) => DistributionEventJson.Read(kind, at, payload);
}
