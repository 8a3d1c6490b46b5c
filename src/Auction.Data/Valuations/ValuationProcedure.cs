using Auction.Data.Procedures;
using Auction.Domain.Deadlines;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>A valuation as a procedure to be stored.</summary>
public sealed class ValuationProcedure : Procedure<ValuationState, ValuationEvent>
{
    private ValuationProcedure()
    {
    }

    /// <summary>The only one.</summary>
    public static ValuationProcedure Instance { get; } = new();

    /// <inheritdoc/>
    public override string Name => "valuation";

    /// <inheritdoc/>
    protected internal override ValuationState Empty => ValuationState.Empty;

    /// <inheritdoc/>
    public override ValuationState Apply(ValuationState state, ValuationEvent happened) => ValuationRules.Apply(state, happened);

    /// <inheritdoc/>
    public override int SeqOf(ValuationState state) => state.Seq;

    /// <inheritdoc/>
    public override DateTimeOffset LastStampOf(ValuationState state) => state.LastStamp;

    /// <inheritdoc/>
    public override DateTimeOffset AtOf(ValuationEvent happened) => happened.At;

    /// <inheritdoc/>
    public override string KindOf(ValuationEvent happened) => ValuationEventJson.KindOf(happened);

    /// <inheritdoc/>
    public override string Write(ValuationEvent happened) => ValuationEventJson.Write(happened);

    /// <inheritdoc/>
    public override DateTimeOffset? WakesAt(ValuationState state) => ValuationRules.WakesAt(state);

    /// <inheritdoc/>
    public override IEnumerable<Deadline> DeadlinesOf(ValuationState state) => ValuationDeadlines.Of(state);

    /// <inheritdoc/>
    protected override ValuationEvent Read(string kind, DateTimeOffset at, string payload) => ValuationEventJson.Read(kind, at, payload);
}
