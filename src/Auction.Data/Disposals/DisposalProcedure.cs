using Auction.Data.Procedures;
using Auction.Domain.Deadlines;
using Auction.Domain.Disposal;

namespace Auction.Data.Disposals;

/// <summary>A disposal as a procedure to be stored.</summary>
public sealed class DisposalProcedure : Procedure<DisposalState, DisposalEvent>
{
    private DisposalProcedure()
    {
    }

    /// <summary>The only one.</summary>
    public static DisposalProcedure Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "disposal";

    /// <inheritdoc/>
    protected internal override DisposalState Empty => DisposalState.Empty;

    /// <inheritdoc/>
    public override DisposalState Apply(DisposalState state, DisposalEvent happened) => DisposalRules.Apply(state, happened);

    /// <inheritdoc/>
    public override int SeqOf(DisposalState state) => state.Seq;

    /// <inheritdoc/>
    public override DateTimeOffset LastStampOf(DisposalState state) => state.LastStamp;

    /// <inheritdoc/>
    public override DateTimeOffset AtOf(DisposalEvent happened) => happened.At;

    /// <inheritdoc/>
    public override string KindOf(DisposalEvent happened) => DisposalEventJson.KindOf(happened);

    /// <inheritdoc/>
    public override string Write(DisposalEvent happened) => DisposalEventJson.Write(happened);

    /// <inheritdoc/>
    public override DateTimeOffset? WakesAt(DisposalState state) => DisposalRules.WakesAt(state);

    /// <inheritdoc/>
    public override IEnumerable<Deadline> DeadlinesOf(DisposalState state) => DisposalDeadlines.Of(state);

    /// <inheritdoc/>
    protected override DisposalEvent Read(string kind, DateTimeOffset at, string payload) => DisposalEventJson.Read(kind, at, payload);
}
