using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using static Auction.Domain.Settlement.Distribution.DistributionAnswer;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Delays, payouts by two persons, escrow, money that goes back (MON-1, MON-10, MON-10b, MON-ESC, PAY-TWO).</summary>
internal static class PayoutRules
{
    public static DistributionDecision Decide(DistributionState state, DistributionCommand command, DateTimeOffset at) => command switch
    {
        // What the provider reports is forward only: the same report twice changes nothing.
        ReportPayoutPaid c => Reported(state, c, PayoutStage.Paid, new PayoutPaid(c.PayoutId, c.ProviderId)),
        ReportPayoutFailed c => Reported(state, c, PayoutStage.Void, new PayoutFailed(c.PayoutId, c.ProviderId, c.Fault)),
        PrepareReturn c => Return(state, c),
        CancelPayout c => state.FindPayout(c.PayoutId) is not { } payout ? Refuse(DistributionRefusal.UnknownPayout)
            : payout.Stage != PayoutStage.Prepared ? Refuse(DistributionRefusal.PayoutStage)
            : string.IsNullOrWhiteSpace(c.Reason) ? Refuse(DistributionRefusal.ReasonMissing)
            : Accept(new PayoutCancelled(c.PayoutId, c.ById, c.Reason)),
        ReleasePayout c => state.FindPayout(c.PayoutId) is not { } payout ? Refuse(DistributionRefusal.UnknownPayout)
            : payout.Stage != PayoutStage.Prepared ? Refuse(DistributionRefusal.PayoutStage)
            : string.Equals(payout.PreparedById, c.ById, StringComparison.Ordinal) ? Refuse(DistributionRefusal.SamePerson)
            : state.IsDelayed(payout.LineId) ? Refuse(DistributionRefusal.Delayed)
            : Accept(new PayoutReleased(c.PayoutId, c.ById)),
        _ when state.Phase != DistributionPhase.Payable => Refuse(DistributionRefusal.WrongPhase),
        ApproveDelay c => Delay(state, c),
        EndDelay c => state.Delays.Find(delay => delay.Id == c.DelayId) is not { EndedOn: null }
            ? Refuse(DistributionRefusal.UnknownDelay)
            : OnDay(c.On, CourtTime.DayOf(state.Plan!.EffectiveAt!.Value), at, c.Document, new DelayEnded(c.DelayId, c.On, c.Document)),
        PreparePayout c => Prepare(state, c.PayoutId, c.LineId, c.Account, amount => new PayoutPrepared(c.PayoutId, c.LineId, amount, c.Account, c.ById, Escrow: null, Reason: null, Document: null)),
        PrepareEscrow c => string.IsNullOrWhiteSpace(c.Reason) || !Enum.IsDefined(c.Ground) ? Refuse(DistributionRefusal.ReasonMissing)
            : !Digest.IsWellFormed(c.Document) ? Refuse(DistributionRefusal.DocumentMissing)
            : Prepare(state, c.PayoutId, c.LineId, c.Account, amount => new PayoutPrepared(c.PayoutId, c.LineId, amount, c.Account, c.ById, c.Ground, c.Reason, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about payouts."),
    };

    public static DistributionState Apply(DistributionState state, DistributionEvent happened) => happened switch
    {
        DelayApproved e => state with { Delays = state.Delays.Add(new(e.DelayId, e.LineIds, e.Ground, e.Reason)) },
        DelayEnded e => state with { Delays = [.. state.Delays.Select(delay => delay.Id == e.DelayId ? delay with { EndedOn = e.On } : delay)] },
        PayoutPrepared e => state with { Payouts = state.Payouts.Add(new(e.PayoutId, e.LineId, e.Amount, e.Account, e.ById, e.Escrow)) },
        ReturnPrepared e => state with { Payouts = state.Payouts.Add(new(e.PayoutId, LineId: "", e.Amount, Account: "", e.ById, Escrow: null) { ArrivalId = e.ArrivalId }) },
        PayoutCancelled e => With(state, e.PayoutId, static payout => payout with { Stage = PayoutStage.Void }),
        PayoutReleased e => With(state, e.PayoutId, payout => payout with { Stage = PayoutStage.Released, ReleasedById = e.ById }),
        PayoutPaid e => Settled(With(state, e.PayoutId, payout => payout with { Stage = PayoutStage.Paid, ProviderId = e.ProviderId }), e),
        PayoutFailed e => With(state, e.PayoutId, payout => payout with { Stage = PayoutStage.Void, ProviderId = e.ProviderId }),
        PayoutOverdue e => state with { OverdueAt = e.At },
        DistributionClosed e => state with { Phase = DistributionPhase.PaidOut, ClosedAt = e.At },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about payouts."),
    };

    /// <summary>Closed once everything is paid; overdue once, thirty days after the first arrival notice unless a delay was approved (MON-10).</summary>
    public static (DateTimeOffset At, DistributionEvent Event)? Due(DistributionState state)
    {
        if (state.Phase == DistributionPhase.Payable && state.Plan!.Lines.TrueForAll(line => Paid(state, line) == line.Amount)) { return (state.LastStamp, new DistributionClosed()); }
        var waiting = state.Arrivals.Where(arrival => !state.Returned.ContainsKey(arrival.Id)).Select(arrival => arrival.NoticedOn).DefaultIfEmpty(DateOnly.MaxValue).Min();
        if (state.OverdueAt is not null || waiting == DateOnly.MaxValue || state.Delays.Exists(delay => delay.EndedOn is null)) { return null; }
        return (state.Delays.Select(delay => PayoutPeriods.AfterDelay(state.Calendar, state.Book, delay.EndedOn!.Value).EndsAt)
            .Append(PayoutPeriods.PayBy(state.Calendar, state.Book, waiting).EndsAt).Max(), new PayoutOverdue());
    }

    private static DistributionDecision Delay(DistributionState state, ApproveDelay command)
    {
        if (string.IsNullOrWhiteSpace(command.DelayId) || state.Delays.Exists(delay => delay.Id == command.DelayId)) { return Refuse(DistributionRefusal.IdTaken); }
        if (command.LineIds.Count == 0 || command.LineIds.Any(id => state.FindLine(id) is null)) { return Refuse(DistributionRefusal.UnknownLine); }
        if (command.LineIds.Any(state.IsDelayed)) { return Refuse(DistributionRefusal.Delayed); }
        if (string.IsNullOrWhiteSpace(command.Reason) || !Enum.IsDefined(command.Ground)) { return Refuse(DistributionRefusal.ReasonMissing); }
        return string.Equals(command.AskedById, command.ById, StringComparison.Ordinal)
            ? Refuse(DistributionRefusal.SamePerson)
            : OnDocument(command.Document, new DelayApproved(command.DelayId, command.LineIds, command.Ground, command.Reason, command.AskedById, command.ById, command.Document));
    }

    private static DistributionDecision Prepare(DistributionState state, string payoutId, string lineId, string account, Func<Money, PayoutPrepared> prepared)
    {
        if (string.IsNullOrWhiteSpace(payoutId) || state.FindPayout(payoutId) is not null) { return Refuse(DistributionRefusal.IdTaken); }
        if (state.FindLine(lineId) is not { } line) { return Refuse(DistributionRefusal.UnknownLine); }
        if (!Digest.IsWellFormed(account)) { return Refuse(DistributionRefusal.AccountMissing); }
        if (state.IsDelayed(lineId)) { return Refuse(DistributionRefusal.Delayed); }
        return state.Payable(line) is { IsPositive: true } amount ? Accept(prepared(amount)) : Refuse(DistributionRefusal.NothingPayable);
    }

    private static DistributionDecision Return(DistributionState state, PrepareReturn command)
    {
        if (state.FindUnclaimed(command.ArrivalId) is not { } arrival) { return Refuse(DistributionRefusal.UnknownArrival); }
        if (string.IsNullOrWhiteSpace(command.PayoutId) || state.FindPayout(command.PayoutId) is not null) { return Refuse(DistributionRefusal.IdTaken); }
        return string.IsNullOrWhiteSpace(command.Reason)
            ? Refuse(DistributionRefusal.ReasonMissing)
            : OnDocument(command.Document, new ReturnPrepared(command.PayoutId, command.ArrivalId, arrival.Amount, command.ById, command.Reason, command.Document));
    }

    private static DistributionDecision Reported(DistributionState state, PayoutReport report, PayoutStage stage, DistributionEvent happened) => state.FindPayout(report.PayoutId) switch
    {
        null => Refuse(DistributionRefusal.UnknownPayout),
        { Stage: PayoutStage.Released } => Accept(happened),
        { } payout when payout.Stage == stage => DistributionDecision.Unchanged,
        _ => Refuse(DistributionRefusal.PayoutStage),
    };

    private static DistributionState Settled(DistributionState state, PayoutPaid paid) => state.FindPayout(paid.PayoutId)!.ArrivalId is { } arrivalId
        ? FundRules.Counted(state with { Returned = state.Returned.SetItem(arrivalId, paid.At) })
        : state;

    private static Money Paid(DistributionState state, PlanLine line) =>
        new(state.Payouts.Where(payout => payout.LineId == line.Id && payout.Stage == PayoutStage.Paid).Sum(payout => payout.Amount.Fen));

    private static DistributionState With(DistributionState state, string id, Func<PayoutState, PayoutState> change) =>
        state with { Payouts = [.. state.Payouts.Select(payout => payout.Id == id ? change(payout) : payout)] };
}
