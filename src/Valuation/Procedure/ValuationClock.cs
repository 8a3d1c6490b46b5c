namespace Valuation.Procedure;

/// <summary>What the clock alone brings about.</summary>
internal static class ValuationClock
{
    /// <summary>Everything due at this instant, in order, stamped with the time it became due.</summary>
    public static IReadOnlyList<ValuationEvent> DueEvents(ValuationState state, DateTimeOffset now)
    {
        var events = new List<ValuationEvent>();
        while (Due(state) is { } due && now >= due.At)
        {
            // Stamps never go back: a period that ended while a later act was being recorded counts from that act.
            var happened = due.Event with { At = due.At > state.LastStamp ? due.At : state.LastStamp };
            events.Add(happened);
            state = ValuationRules.Apply(state, happened);
        }

        return events;
    }

    /// <summary>The next thing the clock brings about; nothing while the procedure stands still (REF-28).</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state) => state.IsStayed ? null : state.Phase switch
    {
        ValuationPhase.Investigating => InvestigationFindings.IsComplete(state) ? (state.LastStamp, new InvestigationCompleted()) : null,
        ValuationPhase.Agreeing => AgreementRules.Due(state),
        ValuationPhase.AskingAuthority => DirectedRules.Due(state),
        ValuationPhase.AskingPlatforms => OnlineRules.Due(state),
        ValuationPhase.Correcting => state.Method == ReferencePriceKind.OnlineInquiry ? OnlineRules.Due(state) : CommissionRules.Due(state),
        ValuationPhase.Appraising => CommissionRules.Due(state),
        ValuationPhase.Objections => Earlier(ObjectionHandling.Due(state), state.Method == ReferencePriceKind.Appraisal ? CommissionRules.Due(state) : null) ?? Conclusion.Due(state),
        ValuationPhase.Fixed => PriceRules.Due(state),
        _ => null,
    };

    private static (DateTimeOffset At, ValuationEvent Event)? Earlier((DateTimeOffset At, ValuationEvent Event)? first, (DateTimeOffset At, ValuationEvent Event)? second) =>
        first is { } one && (second is not { } other || one.At <= other.At) ? first : second;
}
