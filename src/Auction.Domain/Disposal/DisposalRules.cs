using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>The law of the disposal of one property: what may happen (<see cref="Decide"/>) and what it means (<see cref="Apply(DisposalState, DisposalEvent)"/>).</summary>
/// <remarks>Rulebook 3.8 to 3.16 as far as they steer the sale, and the state machines 4.2 to 4.4 and 4.7; each stage has its own folder.</remarks>
public static class DisposalRules
{
    /// <summary>Judges a command against a state at a platform time. Changes nothing.</summary>
    /// <remarks>
    /// What the clock has brought about comes first, and what follows at once from the command comes last, so that waking late or twice
    /// changes nothing. A stamp earlier than the last event's is lifted to it. A refusal leaves no trace.
    /// </remarks>
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(command);
        var at = now > state.LastStamp ? now : state.LastStamp;
        if (command is OpenDisposal open) { return Stamped(OpeningRules.Open(state, open), at); }
        if (state.Terms is null) { return Refuse(DisposalRefusal.NotOpened); }
        var before = DisposalClock.DueEvents(state, at);
        var current = Apply(state, before);
        if (command is Wake) { return Accept(before); }
        var decision = Stamped(DisposalStages.Decide(current, command, at), at);
        return decision.Refusal is not null
            ? decision
            : Accept([.. before, .. decision.Events, .. DisposalClock.DueEvents(Apply(current, decision.Events), at)]);
    }

    /// <summary>The state after an event. Never fails: it already happened.</summary>
    public static DisposalState Apply(DisposalState state, DisposalEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        var next = DisposalStages.Apply(state, happened) with { Seq = state.Seq + 1, LastStamp = happened.At };
        return next.IsClosed ? Closed(next, happened.At) : next with { ClosedAt = null };
    }

    /// <summary>The state after several events.</summary>
    public static DisposalState Apply(DisposalState state, IReadOnlyList<DisposalEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            state = Apply(state, happened);
        }

        return state;
    }

    /// <summary>When the clock brings something about by itself; null when nothing but an act can follow.</summary>
    public static DateTimeOffset? WakesAt(DisposalState state) => DisposalClock.Due(state)?.At;

    /// <summary>True when the platform should wake the disposal.</summary>
    public static bool IsDue(DisposalState state, DateTimeOffset now) => WakesAt(state) is { } at && now >= at;

    // Whatever closes a disposal, nothing is left on its way.
    private static DisposalState Closed(DisposalState state, DateTimeOffset at) => state with
    {
        ClosedAt = state.ClosedAt ?? at,
        Launch = null,
        Redemption = null,
        PastHolds = state.Hold is { } hold ? state.PastHolds.Add(hold with { EndedAt = at }) : state.PastHolds,
        Hold = null,
        SelfDisposal = state.SelfDisposal is { IsRunning: true } own ? own with { Stage = SelfDisposalStage.Ended, EndedAt = at } : state.SelfDisposal,
    };

    private static DisposalDecision Stamped(DisposalDecision decision, DateTimeOffset at) => decision.Events.Count == 0
        ? decision
        : Accept([.. decision.Events.Select(happened => happened with { At = at })]);
}
