using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Standing still, going on, being taken back; the reason is public at once.</summary>
/// <remarks>Rules AUC-28.1, AUC-28.3, AUC-28.4, AUC-36.1, AUC-36.2, CPI-267, DIS-17, STOP-CLK, ATT-D.</remarks>
internal static class SteeringRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        HoldSale c => Hold(state, c),
        RecordCauseGone c => state.Hold is not { } hold ? Refuse(DisposalRefusal.NotOnHold)
            : state.IsClaimPending ? Refuse(DisposalRefusal.ClaimPending)
            : c.On > CourtTime.DayOf(at) ? Refuse(DisposalRefusal.DayInFuture)
            : c.On < CourtTime.DayOf(hold.Since) ? Refuse(DisposalRefusal.BeforeHold, CourtTime.DayOf(hold.Since))
            : OnDocument(c.Document, new HoldCauseGone(c.On, c.Document)),
        ResumeSale c => Resume(state, c, at),
        WithdrawSale c => Withdraw(state, c),
        WithdrawNotice c => state.Round is { IsBeforeBidding: true } round
            ? OnReason(c.Reason, c.Document, new NoticeWithdrawn(round.Number, c.Reason, c.Document))
            : Refuse(DisposalRefusal.WrongStage),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about steering."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        SaleHeld e => state with { Hold = new(e.Kind, e.Ground, state.Hold?.Since ?? e.At) },
        HoldCauseGone e => state with { Hold = state.Hold! with { CauseGoneOn = e.On } },
        ResumptionAnnounced e => state with { Hold = state.Hold! with { ResumesAt = e.ResumesAt } },
        SaleResumed e => state with { PastHolds = state.PastHolds.Add(state.Hold! with { EndedAt = e.At }), Hold = null },
        SaleWithdrawn => RoundPath.End(state, RoundStage.Withdrawn) with { Phase = DisposalPhase.Withdrawn, Purchase = null },
        NoticeWithdrawn => RoundPath.End(state, RoundStage.Withdrawn) with { Phase = RoundPath.Before(state) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about steering."),
    };

    /// <summary>The announced instant of the resumption has come.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state) =>
        state.Hold?.ResumesAt is { } at && !state.IsClaimPending ? (at, new SaleResumed()) : null;

    private static DisposalDecision Hold(DisposalState state, HoldSale command)
    {
        // A pause by the platform waits for the court's own decision (AUC-28.2).
        if (state.Hold is { Kind: not HoldKind.PlatformPause }) { return Refuse(DisposalRefusal.OnHold); }
        if (command.Kind == HoldKind.PlatformPause) { return Refuse(DisposalRefusal.NotTheCourts); }
        if (command.Ground == HoldGround.ThirdPartyClaim && !state.IsClaimPending) { return Refuse(DisposalRefusal.UnknownObjection); }
        if (command.Ground == HoldGround.Objection && state.Objections.TrueForAll(objection => objection.IsFinished)) { return Refuse(DisposalRefusal.UnknownObjection); }
        return OnReason(command.Reason, command.Document, new SaleHeld(command.Kind, command.Ground, command.Reason, command.Document));
    }

    private static DisposalDecision Resume(DisposalState state, ResumeSale command, DateTimeOffset at)
    {
        if (!state.IsOnHold) { return Refuse(DisposalRefusal.NotOnHold); }
        if (state.IsClaimPending) { return Refuse(DisposalRefusal.ClaimPending); }
        if (state.Objections.Exists(objection => objection is { IsThirdPartyClaim: true, IsFinished: true, IsUpheld: true })) { return Refuse(DisposalRefusal.ClaimUpheld); }
        if (state.Round is not { IsOpen: true }) { return OnDocument(command.Document, new SaleResumed()); }
        return command.ResumesAt is { } resumes && resumes >= at + state.Book.ResumptionNotice
            ? OnDocument(command.Document, new ResumptionAnnounced(resumes, command.Document))
            : Refuse(DisposalRefusal.ResumptionTooSoon, at + state.Book.ResumptionNotice);
    }

    private static DisposalDecision Withdraw(DisposalState state, WithdrawSale command)
    {
        // Once bidding has started, only from a standstill; once sold, only by revocation (AUC-31).
        if (state.Round is { IsOpen: false } || (state.Round is { Stage: RoundStage.Bidding } && !state.IsOnHold)) { return Refuse(DisposalRefusal.BiddingBegun); }
        if (command.Ground == SaleWithdrawalGround.ThirdPartyClaim && !state.Objections.Exists(objection => objection is { IsThirdPartyClaim: true, IsUpheld: true }))
        {
            return Refuse(DisposalRefusal.UnknownObjection);
        }

        return OnReason(command.Reason, command.Document, new SaleWithdrawn(command.Ground, command.Reason, command.Document));
    }
}
