using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>From the sale to the handover, and what undoes it.</summary>
/// <remarks>Rules AUC-22.2, AUC-24.2, AUC-25.1, AUC-31, DEF-1, DIS-20, DIS-27, HSE-3, EQU-15.</remarks>
internal static class SettlementRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        RecordPaid c => Pay(state, c, CourtTime.DayOf(at)),
        GrantGrace c => Grace(state, c, at),
        RecordDefault c => state.Round is not { Stage: RoundStage.Sold } round ? Refuse(DisposalRefusal.WrongStage)
            : at < CourtTime.EndOf(SettlementPeriods.PaymentDue(state, round).LastDay) ? Refuse(DisposalRefusal.NotDueYet, SettlementPeriods.PaymentDue(state, round).LastDay)
            : OnDocument(c.Document, new BuyerDefaulted(round.Number, round.BuyerCode!, c.Document)),
        RecordQualification c => state.Round is not { Stage: RoundStage.Sold or RoundStage.Paid } || !NeedsQualification(state) ? Refuse(DisposalRefusal.WrongStage)
            : OnDocument(c.Document, new QualificationRecorded(c.IsQualified, c.Document)),
        DecideUnqualified c => state.Round is not { Stage: RoundStage.Sold or RoundStage.Paid, IsQualified: false } round ? Refuse(DisposalRefusal.WrongStage)
            : c.IsDefault ? OnReason(c.Reason, c.Document, new BuyerDefaulted(round.Number, round.BuyerCode!, c.Document))
            : OnReason(c.Reason, c.Document, new SaleRevoked(RevocationGround.UnqualifiedBuyer, c.Reason, c.Document)),
        RecordRulingServed c => Serve(state, c, CourtTime.DayOf(at)),
        RecordHandover c => HandOver(state, c, CourtTime.DayOf(at)),
        RevokeSale c => state.Round is { Stage: RoundStage.Sold or RoundStage.Paid or RoundStage.TitlePassed or RoundStage.Completed }
            ? OnReason(c.Reason, c.Document, new SaleRevoked(c.Ground, c.Reason, c.Document))
            : Refuse(DisposalRefusal.WrongStage),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the settlement."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        BuyerPaid e => state with { Round = state.Round! with { Stage = RoundStage.Paid, PaidOn = e.On } },
        GraceGranted e => state with { Round = state.Round! with { GraceUntil = e.Until } },
        BuyerDefaulted e => RoundPath.End(state, RoundStage.Defaulted) with { Phase = DisposalPhase.Defaulted, Barred = state.Barred.Add(e.BuyerCode), NoSurplus = null },
        QualificationRecorded e => state with { Round = state.Round! with { IsQualified = e.IsQualified } },
        RulingServed e when state.Round is { } round => state with
        {
            Phase = DisposalPhase.ClosedSold,
            Round = round with { Stage = RoundStage.TitlePassed, RulingServedOn = e.On, RulingRecordedAt = e.At },
        },
        RulingServed e => state with { RulingServedOn = e.On, RulingRecordedAt = e.At },
        HandedOver e when state.Round is { } round => state with { Round = round with { Stage = RoundStage.Completed, HandedOverAt = e.At } },
        HandedOver e => state with { HandedOverAt = e.At },
        SaleRevoked => RoundPath.End(state, RoundStage.Revoked) with { Phase = DisposalPhase.Priced, NoSurplus = null, InKind = null },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the settlement."),
    };

    /// <summary>True when the buyer's qualification is examined before the ruling (HSE-3, EQU-15).</summary>
    public static bool NeedsQualification(DisposalState state) => state.Has(DisposalFlags.Housing) || state.Has(DisposalFlags.TransferNeedsApproval);

    private static DisposalDecision Pay(DisposalState state, RecordPaid command, DateOnly today)
    {
        if (state.Round is not { Stage: RoundStage.Sold } round) { return Refuse(DisposalRefusal.WrongStage); }
        if (command.On > today) { return Refuse(DisposalRefusal.DayInFuture); }
        if (command.On < CourtTime.DayOf(round.EndedAt!.Value)) { return Refuse(DisposalRefusal.BeforeSale); }
        var due = SettlementPeriods.PaymentDue(state, round).LastDay;
        return command.On > due ? Refuse(DisposalRefusal.TooLate, due) : OnDocument(command.Document, new BuyerPaid(command.On, command.Document));
    }

    private static DisposalDecision Grace(DisposalState state, GrantGrace command, DateTimeOffset at)
    {
        if (state.Round is not { Stage: RoundStage.Sold } round) { return Refuse(DisposalRefusal.WrongStage); }
        var due = SettlementPeriods.PaymentDue(state, round).LastDay;
        if (at >= CourtTime.EndOf(due)) { return Refuse(DisposalRefusal.TooLate, due); }
        return command.Until <= due ? Refuse(DisposalRefusal.GraceTooShort, due) : OnReason(command.Reason, command.Document, new GraceGranted(command.Until, command.Reason, command.Document));
    }

    private static DisposalDecision Serve(DisposalState state, RecordRulingServed command, DateOnly today)
    {
        if (command.On > today) { return Refuse(DisposalRefusal.DayInFuture); }
        if (state.Round is { } round)
        {
            if (round.Stage != RoundStage.Paid) { return Refuse(DisposalRefusal.NotPaidYet); }
            if (command.On < round.PaidOn) { return Refuse(DisposalRefusal.BeforeSale); }
            if (NeedsQualification(state) && round.IsQualified != true) { return Refuse(DisposalRefusal.QualificationMissing); }
        }
        else if (state.Phase is not (DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind) || state.RulingServedOn is not null)
        {
            return Refuse(DisposalRefusal.WrongStage);
        }
        else if (command.On < CourtTime.DayOf(state.ClosedAt!.Value))
        {
            return Refuse(DisposalRefusal.BeforeSale);
        }

        return OnDocument(command.Document, new RulingServed(command.On, command.Document));
    }

    private static DisposalDecision HandOver(DisposalState state, RecordHandover command, DateOnly today)
    {
        if (command.On > today) { return Refuse(DisposalRefusal.DayInFuture); }
        var (served, isDone) = state.Round is { } round ? (round.RulingServedOn, round.Stage != RoundStage.TitlePassed) : (state.RulingServedOn, state.HandedOverAt is not null);
        if (served is null || isDone) { return Refuse(DisposalRefusal.WrongStage); }
        return command.On < served ? Refuse(DisposalRefusal.BeforeSale) : OnDocument(command.Document, new HandedOver(command.On, command.Document));
    }
}
