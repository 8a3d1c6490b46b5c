namespace Valuation.Procedure;

/// <summary>What the events of a commission mean.</summary>
internal static class CommissionFold
{
    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        AppraisalOrdered e => state with { Appraisal = state.Appraisal! with { Commission = new(e.InstitutionId, e.At) } },
        CommissionAccepted e => Change(state, commission => commission with { AcceptedAt = e.At }),
        MaterialHandedOver e => Change(state, commission => commission with { Material = e }),
        InspectionRecorded e => Change(state, commission => commission with { Inspections = commission.Inspections.Add(e) }),
        ExtensionRequested e => Change(state, commission => commission with { PendingExtension = e }),
        ExtensionDecided e => Change(state, commission => commission with
        {
            PendingExtension = null,
            Extensions = e.IsGranted ? commission.Extensions.Add(e.Days) : commission.Extensions,
        }),
        AppraisalReceived e => Received(state, e),
        ReportExplained e => Change(state, commission => commission with { CorrectionAskedAt = null, Corrections = Answered(commission, e.At) }) with { Phase = ValuationPhase.Reviewing },
        MaterialReturned e => Returned(state, e),
        CommissionEnded e => Ended(state, e),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of a commission."),
    };

    /// <summary>Changes the order now out.</summary>
    public static ValuationState Change(ValuationState state, Func<CommissionState, CommissionState> change) =>
        state.Appraisal is { Commission: { } commission } appraisal ? state with { Appraisal = appraisal with { Commission = change(commission) } } : state;

    /// <summary>Puts a corrected report in the place of the one before.</summary>
    public static CommissionState Replace(CommissionState commission, PriceReport report, DateTimeOffset at) => commission with
    {
        Report = report,
        ReportedAt = at,
        FirstReportedAt = commission.FirstReportedAt ?? at,
        CorrectionAskedAt = null,
        Corrections = Answered(commission, at),
        PendingExtension = null,
    };

    private static System.Collections.Immutable.ImmutableList<CorrectionRound> Answered(CommissionState commission, DateTimeOffset at) =>
        commission.CorrectionAskedAt is null ? commission.Corrections : commission.Corrections.SetItem(commission.Corrections.Count - 1, commission.Corrections[^1] with { AnsweredAt = at });

    private static ValuationState Received(ValuationState state, AppraisalReceived e)
    {
        var next = Change(state, commission => Replace(commission, e.Report, e.At));
        if (state.Phase != ValuationPhase.Objections) { return next with { Phase = ValuationPhase.Reviewing }; }

        // REF-26: a correction after an objection ends it, and no objection is taken against the correction (REF-24).
        return next with
        {
            Objections = [.. next.Objections.Select(objection => objection.Stage == ObjectionStage.UnderCorrection ? ObjectionRules.Moved(objection, ObjectionRules.Finish(objection, ObjectionOutcome.Corrected, e.At)) : objection)],
        };
    }

    private static ValuationState Returned(ValuationState state, MaterialReturned e)
    {
        var past = state.Appraisal!.Past;
        var index = past.FindLastIndex(commission => commission.InstitutionId == e.InstitutionId);
        return state with { Appraisal = state.Appraisal with { Past = past.SetItem(index, past[index] with { ReturnedAt = e.At }) } };
    }

    private static ValuationState Ended(ValuationState state, CommissionEnded e)
    {
        var appraisal = state.Appraisal!;
        var ended = (appraisal.Commission ?? new(e.InstitutionId, e.At)) with { Ended = e, PendingExtension = null };
        var after = appraisal with { Past = appraisal.Past.Add(ended), Commission = null, Turn = appraisal.Turn + 1 };
        return after.Current is not null
            ? state with { Phase = ValuationPhase.Appraising, Objections = [], Appraisal = after }
            : state with { Phase = ValuationPhase.Selecting, Objections = [], Appraisal = after with { Chosen = [], Turn = 0, Selection = null } };
    }
}
