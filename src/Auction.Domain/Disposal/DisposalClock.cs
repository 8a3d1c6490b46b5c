namespace Auction.Domain.Disposal;

/// <summary>What the clock alone brings about.</summary>
internal static class DisposalClock
{
    /// <summary>Everything due at this instant, in order, stamped with the time it became due.</summary>
    public static IReadOnlyList<DisposalEvent> DueEvents(DisposalState state, DateTimeOffset now)
    {
        var events = new List<DisposalEvent>();
        while (Due(state) is { } due && now >= due.At)
        {
            // Stamps never go back: a period that ended while a later act was being recorded counts from that act.
            var happened = due.Event with { At = due.At > state.LastStamp ? due.At : state.LastStamp };
            events.Add(happened);
            state = DisposalRules.Apply(state, happened);
        }

        return events;
    }

    /// <summary>The next thing the clock brings about. During a standstill only the resumption, the panel's votes and the ends of objections.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state)
    {
        (DateTimeOffset At, DisposalEvent Event)?[] due = state.IsOnHold
            ? [SteeringRules.Due(state), SaleObjectionRules.Due(state), PanelRules.Due(state)]
            : [SaleObjectionRules.Due(state), PanelRules.Due(state), SelfDisposalRules.Due(state), RedemptionRules.Due(state), InKindRules.Due(state)];
        return due.Where(each => each is not null).MinBy(each => each!.Value.At);
    }
}
