using static Auction.Domain.Settlement.Distribution.DistributionAnswer;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>The law of paying out the proceeds of one case: what may happen (<see cref="Decide"/>) and what it means.</summary>
/// <remarks>Rulebook 3.17 and the state machine 4.8; each stage has its own folder. Rules MON-1, MON-10, MON-10b, MON-ESC, PAY-ORD, PAY-TWO, CPI-509, CPI-510.</remarks>
public static class DistributionRules
{
    /// <summary>Judges a command against a state at a platform time. Changes nothing.</summary>
    /// <remarks>
    /// What the clock has brought about comes first, and what follows at once from the command comes last, so that waking late or twice
    /// changes nothing. A stamp earlier than the last event's is lifted to it. A refusal leaves no trace.
    /// </remarks>
    public static DistributionDecision Decide(DistributionState state, DistributionCommand command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(command);
        var at = now > state.LastStamp ? now : state.LastStamp;
        if (command is OpenDistribution open) { return Stamped(FundRules.Open(state, open), at); }
        if (state.Terms is null) { return Refuse(DistributionRefusal.NotOpened); }
        var before = DueEvents(state, at);
        var current = Apply(state, before);
        if (command is WakeDistribution) { return Accept(before); }
        var decision = Stamped(Stage(current, command, at), at);
        return decision.Refusal is not null || decision.Events.Count == 0
            ? decision.Refusal is not null ? decision : Accept(before)
            : Accept([.. before, .. decision.Events, .. DueEvents(Apply(current, decision.Events), at)]);
    }

    /// <summary>The state after an event. Never fails: it already happened.</summary>
    public static DistributionState Apply(DistributionState state, DistributionEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        var next = happened switch
        {
            DistributionOpened or ArrivalRecorded or ArrivalMatched or ClaimRecorded or ClaimWithdrawn or ClaimsFixed or LatePayoutExplained => FundRules.Apply(state, happened),
            PlanDrawn or PlanReturned or PlanApproved or PlanServed or PlanEffective => PlanRules.Apply(state, happened),
            PlanObjected or PlanObjectionNotified or PlanObjectionOpposed or PlanObjectionUnopposed or OppositionNotified or PlanSuitRecorded or PlanRevised or PlanObjectionEnded =>
                PlanObjectionRules.Apply(state, happened),
            _ => PayoutRules.Apply(state, happened),
        };
        return next with { Seq = state.Seq + 1, LastStamp = happened.At };
    }

    /// <summary>The state after several events.</summary>
    public static DistributionState Apply(DistributionState state, IReadOnlyList<DistributionEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(state, Apply);
    }

    /// <summary>When the clock brings something about by itself; null when nothing but an act can follow.</summary>
    public static DateTimeOffset? WakesAt(DistributionState state) => Due(state)?.At;

    private static DistributionDecision Stage(DistributionState state, DistributionCommand command, DateTimeOffset at) => state.IsClosed && command is not (ExplainLatePayout or PayoutReport)
        ? Refuse(DistributionRefusal.Closed)
        : command switch
        {
            RecordArrival or MatchArrival or RecordClaim or ChargeFee or WithdrawClaim or FixClaims or ExplainLatePayout => FundRules.Decide(state, command, at),
            DrawPlan or ReturnPlan or ApprovePlan or ServePlan => PlanRules.Decide(state, command, at),
            ObjectToPlan or WithdrawPlanObjection or NotifyPlanObjection or OpposePlanObjection or NotifyOpposition or RecordPlanSuit or RecordSuitLost or RevisePlan => PlanObjectionRules.Decide(state, command, at),
            ApproveDelay or EndDelay or PreparePayout or PrepareEscrow or PrepareReturn or CancelPayout or ReleasePayout or PayoutReport => PayoutRules.Decide(state, command, at),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
        };

    // Everything due at this instant, in order, stamped with the time it became due.
    private static List<DistributionEvent> DueEvents(DistributionState state, DateTimeOffset now)
    {
        var events = new List<DistributionEvent>();
        while (Due(state) is { } due && now >= due.At)
        {
            // Stamps never go back: a period that ended while a later act was being recorded counts from that act.
            var happened = due.Event with { At = due.At > state.LastStamp ? due.At : state.LastStamp };
            events.Add(happened);
            state = Apply(state, happened);
        }

        return events;
    }

    private static (DateTimeOffset At, DistributionEvent Event)? Due(DistributionState state)
    {
        if (state.Terms is null || state.IsClosed) { return null; }
        (DateTimeOffset At, DistributionEvent Event)?[] due = [PlanObjectionRules.Due(state), PlanRules.Due(state), PayoutRules.Due(state)];
        return due.Where(each => each is not null).MinBy(each => each!.Value.At);
    }

    private static DistributionDecision Stamped(DistributionDecision decision, DateTimeOffset at) => decision.Events.Count == 0
        ? decision
        : Accept([.. decision.Events.Select(happened => happened with { At = at })]);
}
