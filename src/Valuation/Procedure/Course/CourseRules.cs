using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>Standing still, going on, being taken back; reasons for delay and advances of fees.</summary>
/// <remarks>Rules REF-28, REF-29.1, REF-29.2, REF-33, GEN-7.</remarks>
internal static class CourseRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        StayValuation c => Stay(state, c),
        ResumeValuation c => !state.IsStayed
            ? Refuse(ValuationRefusal.NotStayed)
            : Digest.IsWellFormed(c.Document) ? Accept(new ValuationResumed(c.Document)) : Refuse(ValuationRefusal.DocumentMissing),
        WithdrawValuation c => Withdraw(state, c),
        WithdrawOrder c => TakeBack(state, c),
        ExplainDelay c => Explain(state, c, at),
        RecordFeeAdvance c => Advance(state, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the course."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        ValuationStayed e => state with { StayedSince = CourtTime.DayOf(e.At) },
        ValuationResumed e => state with { Stays = state.Stays.Add(new(state.StayedSince!.Value, CourtTime.DayOf(e.At))), StayedSince = null },
        ValuationWithdrawn => state with { Phase = ValuationPhase.Withdrawn, StayedSince = null },
        OrderWithdrawn => state with
        {
            Phase = ValuationPhase.Choosing,
            Method = null,
            Online = null,
            Appraisal = state.Appraisal is { } appraisal ? appraisal with { Selection = null, Chosen = [], Turn = 0, Commission = null } : null,
            Objections = [],
        },
        DelayExplained e => state with { DelayReasons = state.DelayReasons.SetItem(e.Key, e.Reason) },
        FeeAdvanced e => state with { Advances = state.Advances.Add(e) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the course."),
    };

    // From the order to the last objection (REF-28); agreed prices and directed inquiries have nothing to stand still.
    private static bool IsUnderOrder(ValuationState state) => state.Phase is ValuationPhase.AskingPlatforms or ValuationPhase.Selecting or ValuationPhase.Appraising
        or ValuationPhase.Reviewing or ValuationPhase.Correcting or ValuationPhase.Objections;

    private static ValuationDecision Stay(ValuationState state, StayValuation command)
    {
        if (!IsUnderOrder(state)) { return Refuse(ValuationRefusal.WrongPhase); }
        return Digest.IsWellFormed(command.Document) ? Accept(new ValuationStayed(command.Ground, command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Withdraw(ValuationState state, WithdrawValuation command)
    {
        if (state.Phase == ValuationPhase.Fixed) { return Refuse(ValuationRefusal.WrongPhase); }
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(ValuationRefusal.DocumentMissing); }
        return command.Ground == WithdrawalGround.AgreedNotToSell && !state.AllAskFor(PartyRequests.NoSale)
            ? Refuse(ValuationRefusal.ConsentMissing)
            : Accept(new ValuationWithdrawn(command.Ground, command.Document));
    }

    private static ValuationDecision TakeBack(ValuationState state, WithdrawOrder command)
    {
        if (!IsUnderOrder(state)) { return Refuse(ValuationRefusal.WrongPhase); }
        if (!state.AllAskFor(PartyRequests.AgreePrice)) { return Refuse(ValuationRefusal.ConsentMissing); }
        return Digest.IsWellFormed(command.Document) ? Accept(new OrderWithdrawn(state.Method!.Value, command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Explain(ValuationState state, ExplainDelay command, DateTimeOffset at)
    {
        if (string.IsNullOrWhiteSpace(command.Reason)) { return Refuse(ValuationRefusal.ReasonMissing); }
        return ValuationDeadlines.Of(state).Any(deadline => deadline.Key == command.Key && deadline.LacksReason(at))
            ? Accept(new DelayExplained(command.Key, command.Reason))
            : Refuse(ValuationRefusal.NoDelay);
    }

    private static ValuationDecision Advance(ValuationState state, RecordFeeAdvance command)
    {
        if (state.FindParty(command.PartyId) is null) { return Refuse(ValuationRefusal.UnknownParty); }
        if (!command.Amount.IsPositive || command.Amount > Money.Largest) { return Refuse(ValuationRefusal.AmountMalformed); }
        return Digest.IsWellFormed(command.Document)
            ? Accept(new FeeAdvanced(command.PartyId, command.Amount, command.IsGuarantee, command.Document))
            : Refuse(ValuationRefusal.DocumentMissing);
    }
}
