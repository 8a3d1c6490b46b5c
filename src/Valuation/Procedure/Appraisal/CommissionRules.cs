using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>The institution at work: order, material, inspection, extensions, report, corrections, and who follows when it falls out.</summary>
/// <remarks>Rules REF-17, REF-18, REF-19.1, REF-19.2, REF-19.3, REF-19.4, REF-20.</remarks>
internal static class CommissionRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at)
    {
        if (command is RecordMaterialReturned back) { return Return(state, back); }
        if (state.Appraisal?.Current is not { } current) { return Refuse(ValuationRefusal.WrongPhase); }
        if (command is InstitutionCommand { InstitutionId: var id } && id != current) { return Refuse(ValuationRefusal.NotItsTurn); }
        if (command is OrderAppraisal order) { return Order(state, order, current); }
        if (state.Appraisal.Commission is not { } commission) { return Refuse(ValuationRefusal.NotOrdered); }
        return command switch
        {
            SubmitAppraisal c => Submit(state, commission, c, at),
            ExplainReport c => Explain(state, commission, c),
            RecordInspection c => Inspect(state, commission, c, CourtTime.DayOf(at)),
            _ when state.Phase != ValuationPhase.Appraising => Refuse(ValuationRefusal.WrongPhase),
            AcceptCommission c => AcceptOrder(commission, c),
            DeclineCommission c => Decline(commission, c),
            PassOverInstitution c => Digest.IsWellFormed(c.Document)
                ? Accept(new CommissionEnded(current, c.IsConflict ? CommissionEnd.Conflict : CommissionEnd.NoAnswer, c.Document))
                : Refuse(ValuationRefusal.DocumentMissing),
            HandOverMaterial c => HandOver(commission, c, CourtTime.DayOf(at)),
            RequestExtension c => Request(state, commission, c, at),
            DecideExtension c => DecideRequest(commission, c),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of a commission."),
        };
    }

    /// <summary>The institution's time is over, or it has lost its place.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state)
    {
        if (state.Appraisal?.Commission is not { } commission) { return null; }
        switch (state.Phase)
        {
            case ValuationPhase.Appraising:
                // While a request for more time waits for the court, nothing is lost (REF-19.3).
                return commission.PendingExtension is null && AppraisalClock.Report(state, commission) is { } end ? (end.EndsAt, Fallen(commission, CommissionEnd.Late)) : null;
            case ValuationPhase.Correcting:
                return (AppraisalClock.Correction(state, commission.CorrectionAskedAt!.Value).EndsAt, Fallen(commission, CommissionEnd.Late));
            case ValuationPhase.Objections:
                if (state.Objections.Exists(objection => objection.Outcome == ObjectionOutcome.Upheld)) { return (state.LastStamp, Fallen(commission, CommissionEnd.Disqualified)); }
                var corrections = state.Objections.Where(objection => objection.Stage == ObjectionStage.UnderCorrection).Select(objection => ObjectionClock.Correction(state, objection.Since).EndsAt).ToList();
                return corrections.Count > 0 ? (corrections.Min(), Fallen(commission, CommissionEnd.Late)) : null;
            default:
                return null;
        }
    }

    private static CommissionEnded Fallen(CommissionState commission, CommissionEnd cause) => new(commission.InstitutionId, cause, Document: null);

    private static ValuationDecision Order(ValuationState state, OrderAppraisal command, string current)
    {
        if (state.Phase != ValuationPhase.Appraising) { return Refuse(ValuationRefusal.WrongPhase); }
        if (state.Appraisal!.Commission is not null) { return Refuse(ValuationRefusal.AlreadyOrdered); }
        return command.Order.IsComplete ? Accept(new AppraisalOrdered(current, command.Order)) : Refuse(ValuationRefusal.OrderIncomplete);
    }

    private static ValuationDecision AcceptOrder(CommissionState commission, AcceptCommission command)
    {
        if (commission.AcceptedAt is not null) { return Unchanged; }
        return Digest.IsWellFormed(command.Declaration) ? Accept(new CommissionAccepted(command.InstitutionId, command.Declaration)) : Refuse(ValuationRefusal.DeclarationMissing);
    }

    private static ValuationDecision Decline(CommissionState commission, DeclineCommission command)
    {
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(ValuationRefusal.DocumentMissing); }

        // A conflict may come to light at any time; a plain refusal only before the order was accepted.
        return commission.AcceptedAt is not null && !command.IsConflict
            ? Refuse(ValuationRefusal.AlreadyAccepted)
            : Accept(new CommissionEnded(command.InstitutionId, command.IsConflict ? CommissionEnd.Conflict : CommissionEnd.Declined, command.Document));
    }

    private static ValuationDecision HandOver(CommissionState commission, HandOverMaterial command, DateOnly today)
    {
        if (commission.AcceptedAt is not { } accepted) { return Refuse(ValuationRefusal.NotAccepted); }
        if (commission.Material is not null) { return Refuse(ValuationRefusal.MaterialThere); }
        if (command.ReceivedOn > today) { return Refuse(ValuationRefusal.DayInFuture); }
        if (command.ReceivedOn < CourtTime.DayOf(accepted)) { return Refuse(ValuationRefusal.BeforeAcceptance); }
        return Digest.IsWellFormed(command.Document)
            ? Accept(new MaterialHandedOver(commission.InstitutionId, command.ReceivedOn, command.Document))
            : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Inspect(ValuationState state, CommissionState commission, RecordInspection command, DateOnly today)
    {
        if (state.Phase is not (ValuationPhase.Appraising or ValuationPhase.Reviewing or ValuationPhase.Correcting or ValuationPhase.Objections)) { return Refuse(ValuationRefusal.WrongPhase); }
        if (commission.AcceptedAt is not { } accepted) { return Refuse(ValuationRefusal.NotAccepted); }
        if (command.InspectedOn > today) { return Refuse(ValuationRefusal.DayInFuture); }
        if (command.InspectedOn < CourtTime.DayOf(accepted)) { return Refuse(ValuationRefusal.BeforeAcceptance); }
        if (!command.Absent.All(id => state.FindParty(id) is not null)) { return Refuse(ValuationRefusal.UnknownParty); }

        // REF-18: absence does not stop the inspection, but then somebody must have watched.
        if (command.Absent.Count > 0 && !command.HasWitness) { return Refuse(ValuationRefusal.WitnessMissing); }
        return Digest.IsWellFormed(command.Document)
            ? Accept(new InspectionRecorded(command.InstitutionId, command.InspectedOn, command.Absent, command.HasWitness, command.WasObstructed, command.Document))
            : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Request(ValuationState state, CommissionState commission, RequestExtension command, DateTimeOffset at)
    {
        if (commission.IsReissue) { return Refuse(ValuationRefusal.ExtensionsUsedUp); }
        if (AppraisalClock.LastRequest(state, commission) is not { } latest) { return Refuse(ValuationRefusal.NotAccepted); }
        if (commission.PendingExtension is not null) { return Refuse(ValuationRefusal.ExtensionPending); }
        if (commission.Extensions.Count >= state.Book.AppraisalExtensionsMax) { return Refuse(ValuationRefusal.ExtensionsUsedUp); }
        if (command.Days < 1 || command.Days > state.Book.AppraisalExtensionMaxDays) { return Refuse(ValuationRefusal.ExtensionLength, state.Book.AppraisalExtensionMaxDays); }
        if (CourtTime.DayOf(at) > latest) { return Refuse(ValuationRefusal.ExtensionTooLate, latest); }
        return Digest.IsWellFormed(command.Document)
            ? Accept(new ExtensionRequested(command.InstitutionId, command.Days, command.Document))
            : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision DecideRequest(CommissionState commission, DecideExtension command)
    {
        if (commission.PendingExtension is not { } pending) { return Refuse(ValuationRefusal.NoExtensionPending); }
        return Digest.IsWellFormed(command.Document)
            ? Accept(new ExtensionDecided(pending.InstitutionId, pending.Days, command.IsGranted, command.Document))
            : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Submit(ValuationState state, CommissionState commission, SubmitAppraisal command, DateTimeOffset at)
    {
        var mayReport = state.Phase switch
        {
            ValuationPhase.Appraising => commission.IsReissue || commission.Material is not null,
            ValuationPhase.Correcting => true,
            ValuationPhase.Objections => state.Objections.Exists(objection => objection.Stage == ObjectionStage.UnderCorrection),
            _ => false,
        };
        if (!mayReport) { return Refuse(state.Phase == ValuationPhase.Appraising ? ValuationRefusal.NotAccepted : ValuationRefusal.WrongPhase); }
        var (report, refusal) = ReportCheck.Of(command.Report, ReportCheck.Appraisal, at);
        return report is null ? Refuse(refusal) : Accept(new AppraisalReceived(commission.InstitutionId, report));
    }

    private static ValuationDecision Explain(ValuationState state, CommissionState commission, ExplainReport command)
    {
        if (state.Phase != ValuationPhase.Correcting) { return Refuse(ValuationRefusal.WrongPhase); }
        return Digest.IsWellFormed(command.Document) ? Accept(new ReportExplained(commission.InstitutionId, command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }

    private static ValuationDecision Return(ValuationState state, RecordMaterialReturned command)
    {
        if (state.Appraisal?.Past.FindLast(commission => commission.InstitutionId == command.InstitutionId) is not { ReturnedAt: null, Material: not null }) { return Refuse(ValuationRefusal.NoMaterialOut); }
        return Digest.IsWellFormed(command.Document) ? Accept(new MaterialReturned(command.InstitutionId, command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }
}
