namespace Valuation.Procedure;

/// <summary>The law of one valuation: what may happen (<see cref="Decide"/>) and what it means (<see cref="Apply(ValuationState, ValuationEvent)"/>).</summary>
/// <remarks>Rules REF-1 to REF-30 as far as they are about fixing the price; each stage has its own file.</remarks>
public static class ValuationRules
{
    /// <summary>Judges a command against a state at a platform time. Changes nothing.</summary>
    /// <remarks>
    /// What the clock has brought about comes first, and what follows at once from the command comes last, so that waking late or twice
    /// changes nothing. A stamp earlier than the last event's is lifted to it. A refusal leaves no trace.
    /// </remarks>
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(command);
        var at = now > state.LastStamp ? now : state.LastStamp;
        if (command is OpenValuation open) { return Stamped(InvestigationRules.Open(state, open, at), at); }
        if (state.Terms is null) { return ValuationDecision.Refuse(ValuationRefusal.NotOpened); }
        var before = ValuationClock.DueEvents(state, at);
        var current = Apply(state, before);
        if (command is Wake) { return ValuationDecision.Accept(before); }
        var decision = Stamped(ValuationStages.Decide(current, command, at), at);
        return decision.Refusal is not null
            ? decision
            : ValuationDecision.Accept([.. before, .. decision.Events, .. ValuationClock.DueEvents(Apply(current, decision.Events), at)]);
    }

    /// <summary>The state after an event. Never fails: it already happened.</summary>
    public static ValuationState Apply(ValuationState state, ValuationEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        return ValuationStages.Apply(state, happened) with { Seq = state.Seq + 1, LastStamp = happened.At };
    }

    /// <summary>The state after several events.</summary>
    public static ValuationState Apply(ValuationState state, IReadOnlyList<ValuationEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            state = Apply(state, happened);
        }

        return state;
    }

    /// <summary>When the clock brings something about by itself; null when nothing but an act can follow.</summary>
    public static DateTimeOffset? WakesAt(ValuationState state) => ValuationClock.Due(state)?.At;

    /// <summary>True when the platform should wake the valuation.</summary>
    public static bool IsDue(ValuationState state, DateTimeOffset now) => WakesAt(state) is { } at && now >= at;

    private static ValuationDecision Stamped(ValuationDecision decision, DateTimeOffset at) => decision.Events.Count == 0
        ? decision
        : ValuationDecision.Accept([.. decision.Events.Select(happened => happened with { At = at })]);
}
