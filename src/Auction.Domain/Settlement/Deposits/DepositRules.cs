using Auction.Domain.Amounts;
using Auction.Domain.Deadlines;
using Auction.Domain.Rules;
using static Auction.Domain.Settlement.Deposits.DepositAnswer;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>The law of a deposit: what may happen (<see cref="Decide"/>) and what it means.</summary>
/// <remarks>Rulebook 3.11, 3.13, 3.14 and the state machine 4.5. Rules AUC-17.2, AUC-17.2b, AUC-18.1, AUC-23, AUC-24.1, AUC-24.1b, AUC-25.2, AUC-31, SEL-5, SEL-8, SEL-10, PAY-OVER, PAY-TWO.</remarks>
public static class DepositRules
{
    // A sale that was paid can still be undone, or turn out to be a default of an unqualified buyer, while the price stands on the account of the case.
    private static readonly DepositPhase[] UsedForThePrice = [DepositPhase.AtCourt, DepositPhase.SetOff];

    /// <summary>Judges a command against a state at a platform time. Changes nothing.</summary>
    /// <remarks>
    /// What the clock has brought about comes first, and what follows at once from the command comes last, so that waking late or twice
    /// changes nothing. A stamp earlier than the last event's is lifted to it. A refusal leaves no trace.
    /// </remarks>
    public static DepositDecision Decide(DepositState state, DepositCommand command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(command);
        var at = now > state.LastStamp ? now : state.LastStamp;
        if (command is OpenDeposit open) { return Following(state, Stamped(Open(state, open), at), at); }
        if (state.Terms is null) { return Refuse(DepositRefusal.NotOpened); }
        var before = DueEvents(state, at);
        var current = Apply(state, before);
        if (command is WakeDeposit) { return Accept(before); }
        var decision = Stamped(command is DepositReport report ? DepositReportRules.Decide(current, report) : Act(current, command, at), at);
        return decision.Refusal is not null ? decision
            : decision.Events.Count == 0 ? Accept(before)
            : Accept([.. before, .. Following(current, decision, at).Events]);
    }

    /// <summary>The state after an event. Never fails: it already happened.</summary>
    public static DepositState Apply(DepositState state, DepositEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        var next = happened switch
        {
            DepositOpened e => state with { Terms = e.Terms, Book = RuleBooks.Named(e.Terms.RuleBook), DueBy = e.Terms.DueBy, Phase = e.Terms.Due == Money.Zero ? DepositPhase.Exempt : DepositPhase.Required },
            DepositConfirmed => state with { Phase = DepositPhase.Qualified },
            DepositReleaseBegun e => state with { Phase = DepositPhase.Releasing, Outcome = e.Outcome, EndedAt = e.EndedAt },
            DepositReleased e => state with { Phase = DepositPhase.Released, BackAt = e.At },
            DepositApplied e => state with { Phase = DepositPhase.Applied, Outcome = BiddingOutcome.Won, EndedAt = e.EndedAt },
            DepositReachedCourt e => state with { Phase = DepositPhase.AtCourt, AtCourtAt = e.At, TransferId = e.ProviderId },
            DepositDueMoved e => state with { DueBy = e.DueBy },
            DepositSetOff => state with { Phase = DepositPhase.SetOff },
            DepositForfeited => state with { Phase = DepositPhase.Forfeited },
            DepositUseProposed e => state with { Proposed = e.Use },
            DepositAllocated => state with { Phase = DepositPhase.Allocated, Used = state.Proposed, Proposed = null },
            DepositReturnBegun => state with { Phase = DepositPhase.Returning },
            DepositRefunded e => state with { Phase = DepositPhase.Refunded, BackAt = e.At },
            LateDepositExplained e => state with { LateReasons = state.LateReasons.SetItem(e.Key, e.Reason) },
            _ => DepositReportRules.Apply(state, happened),
        };
        return next with { Seq = state.Seq + 1, LastStamp = happened.At };
    }

    /// <summary>The state after several events.</summary>
    public static DepositState Apply(DepositState state, IReadOnlyList<DepositEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        return events.Aggregate(state, Apply);
    }

    /// <summary>When the clock brings something about by itself; null when nothing but an act can follow.</summary>
    public static DateTimeOffset? WakesAt(DepositState state) => Due(state)?.At;

    private static DepositDecision Following(DepositState state, DepositDecision decision, DateTimeOffset at) =>
        decision.Refusal is not null ? decision : Accept([.. decision.Events, .. DueEvents(Apply(state, decision.Events), at)]);

    private static DepositDecision Open(DepositState state, OpenDeposit command)
    {
        if (state.Terms is not null) { return Refuse(DepositRefusal.AlreadyOpened); }
        var terms = command.Terms;
        return string.IsNullOrWhiteSpace(terms.Number) || string.IsNullOrWhiteSpace(terms.CourtId) || string.IsNullOrWhiteSpace(terms.CaseAccount) || string.IsNullOrWhiteSpace(terms.RoundId) || !Enum.IsDefined(terms.Purpose) || terms.IsBalance != terms.DueBy is not null
                ? Refuse(DepositRefusal.TermsMalformed)
            : terms.Due < Money.Zero || terms.Due > Money.Largest || terms.AtStake < Money.Zero || terms.AtStake > Money.Largest || (terms.IsSellOff ? terms.Due < terms.AtStake : terms.Due > terms.AtStake)
                ? Refuse(DepositRefusal.AmountMalformed)
            : Accept(new DepositOpened(terms));
    }

    private static DepositDecision Act(DepositState state, DepositCommand command, DateTimeOffset at) => command switch
    {
        AskPayment => state.Phase != DepositPhase.Required || at >= state.DueBy ? Refuse(DepositRefusal.NothingDue)
            : state.Asked is not null ? Refuse(DepositRefusal.AskedBefore)
            : Accept(new DepositPaymentAsked(state.Payments.Count + 1, state.Missing)),
        MoveDue c => state.Phase != DepositPhase.Required || !state.Terms!.IsBalance ? Refuse(DepositRefusal.WrongPhase)
            : at >= state.DueBy || c.DueBy <= state.DueBy ? Refuse(DepositRefusal.GraceTooLate)
            : Accept(new DepositDueMoved(c.DueBy)),
        ConfirmDeposit when state.Terms!.IsBalance => Refuse(DepositRefusal.WrongPhase),
        ConfirmDeposit => state.Phase switch
        {
            DepositPhase.Held or DepositPhase.Exempt => Accept(new DepositConfirmed()),
            DepositPhase.Required => Refuse(DepositRefusal.NotPaid, state.Missing),
            _ => Refuse(DepositRefusal.WrongPhase),
        },
        TakeBackDeposit or RejectDeposit or ForfeitDeposit when state.Terms!.IsBalance => Refuse(DepositRefusal.WrongPhase),
        TakeBackDeposit => BeforeConfirmed(state, BiddingOutcome.TakenBack, at),
        RejectDeposit => BeforeConfirmed(state, BiddingOutcome.NotConfirmed, at),
        EndBidding c => End(state, c, at),
        SetOffDeposit => At(state, [DepositPhase.AtCourt], new DepositSetOff()),
        ForfeitDeposit => At(state, UsedForThePrice, [new DepositForfeited(), .. DepositReportRules.GoingBack(state, state.Kept - state.Forfeitable, DepositRefundReason.Remainder, isFromCourt: true)]),
        ProposeDepositUse or AllocateDeposit => Use(state, command),
        ReturnDeposit => At(state, UsedForThePrice, [new DepositReturnBegun(), .. DepositReportRules.GoingBack(state, state.Kept, DepositRefundReason.Revoked, isFromCourt: true)]),
        ExplainLateDeposit c => string.IsNullOrWhiteSpace(c.Reason) ? Refuse(DepositRefusal.ReasonMissing)
            : DepositDeadlines.Of(state).Any(deadline => deadline.Key == c.Key && deadline.LacksReason(at)) ? Accept(new LateDepositExplained(c.Key, c.Reason))
            : Refuse(DepositRefusal.NoLateDuty),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
    };

    // Used once and again as long as some of it is left, and never less than before: what stands as received may be paid out already.
    private static DepositDecision Use(DepositState state, DepositCommand command) => (command, state) switch
    {
        (_, { Phase: not (DepositPhase.Forfeited or DepositPhase.Allocated) } or { Phase: DepositPhase.Allocated, Left.IsPositive: false }) => Refuse(DepositRefusal.WrongPhase),
        (ProposeDepositUse { Use: var use }, _) => !use.HasAmounts || use.Of(state).Remainder > state.Left ? Refuse(DepositRefusal.AmountMalformed)
            : string.IsNullOrWhiteSpace(use.Basis) ? Refuse(DepositRefusal.ReasonMissing)
            : Accept(new DepositUseProposed(use)),
        (_, { Proposed: null }) => Refuse(DepositRefusal.UseNotProposed),
        (AllocateDeposit c, { Proposed: { } proposed }) when !string.Equals(c.ById, proposed.ById, StringComparison.Ordinal) => Accept(new DepositAllocated(c.ById)),
        _ => Refuse(DepositRefusal.SamePerson),
    };

    private static DepositDecision BeforeConfirmed(DepositState state, BiddingOutcome outcome, DateTimeOffset at) => state.Phase switch
    {
        DepositPhase.Required or DepositPhase.Exempt or DepositPhase.Held => Release(state, outcome, at),
        DepositPhase.Qualified => Refuse(DepositRefusal.Confirmed),
        _ => Refuse(DepositRefusal.WrongPhase),
    };

    private static DepositDecision End(DepositState state, EndBidding command, DateTimeOffset at) =>
        (state.Terms!.IsBalance ? command.Outcome is not (BiddingOutcome.Defaulted or BiddingOutcome.Withdrawn) : command.Outcome is not (>= BiddingOutcome.Lost and <= BiddingOutcome.Won)) ? Refuse(DepositRefusal.OutcomeMalformed)
        : command.EndedAt > at ? Refuse(DepositRefusal.NotEnded)
        : (state.Phase, command.Outcome) switch
        {
            (DepositPhase.Qualified, BiddingOutcome.Won) => Accept(new DepositApplied(command.EndedAt)),
            (DepositPhase.Required or DepositPhase.Exempt or DepositPhase.Held, BiddingOutcome.Won) => Refuse(DepositRefusal.NeverConfirmed),
            (DepositPhase.Required or DepositPhase.Exempt or DepositPhase.Held or DepositPhase.Qualified, _) => Release(state, command.Outcome, command.EndedAt),
            _ => Refuse(DepositRefusal.WrongPhase),
        };

    private static DepositDecision Release(DepositState state, BiddingOutcome outcome, DateTimeOffset endedAt) =>
        Accept([new DepositReleaseBegun(outcome, endedAt), .. DepositReportRules.GoingBack(state, state.Kept, DepositRefundReason.Released, isFromCourt: false)]);

    private static DepositDecision At(DepositState state, IReadOnlyList<DepositPhase> phases, params IReadOnlyList<DepositEvent> events) =>
        phases.Contains(state.Phase) ? Accept(events) : Refuse(DepositRefusal.WrongPhase);

    // Everything due at this instant, in order, stamped with the time it became due.
    private static List<DepositEvent> DueEvents(DepositState state, DateTimeOffset now)
    {
        var events = new List<DepositEvent>();
        while (Due(state) is { } due && now >= due.At)
        {
            var happened = due.Event with { At = due.At > state.LastStamp ? due.At : state.LastStamp };
            events.Add(happened);
            state = Apply(state, happened);
        }

        return events;
    }

    private static (DateTimeOffset At, DepositEvent Event)? Due(DepositState state) => state switch
    {
        { Terms: null } => null,
        { Phase: DepositPhase.Releasing, HasOpenRefund: false } => (state.LastStamp, new DepositReleased()),
        { Phase: DepositPhase.Returning, HasOpenRefund: false } => (state.LastStamp, new DepositRefunded()),
        { Terms.IsBalance: true, Phase: DepositPhase.Held or DepositPhase.Exempt } => (state.LastStamp, new DepositApplied(state.LastStamp)),
        { Phase: DepositPhase.Applied } when state.Kept == Money.Zero => (state.LastStamp, new DepositReachedCourt(ProviderId: null)),
        _ => DepositReportRules.DueRepeat(state),
    };

    private static DepositDecision Stamped(DepositDecision decision, DateTimeOffset at) => decision.Events.Count == 0
        ? decision
        : Accept([.. decision.Events.Select(happened => happened with { At = at })]);
}
