namespace Valuation.Procedure;

/// <summary>How the price follows once every window is closed and every objection finished.</summary>
/// <remarks>Rules REF-13.1, REF-13.2, REF-26, REF-FIX.</remarks>
internal static class Conclusion
{
    /// <summary>What then happens by itself; null while somebody still has a word.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state)
    {
        if (ObjectionWindows.AllClosedAt(state) is not { } closedAt || !state.Objections.TrueForAll(objection => objection.IsFinished)) { return null; }
        if (state.Method == ReferencePriceKind.OnlineInquiry) { return OfOnline(state, closedAt); }
        var commission = state.Appraisal!.Commission!;
        return (closedAt, Fixing.From(state, ReferencePriceKind.Appraisal, commission.Report!.Result, [(commission.InstitutionId, commission.Report)]));
    }

    /// <summary>What became of the objections against one online report.</summary>
    public static ObjectionFate FateOf(ValuationState state, PlatformState platform)
    {
        var objections = state.Objections.Where(objection => objection.Outcome != ObjectionOutcome.Withdrawn && objection.Targets.Contains(platform.Id, StringComparer.Ordinal)).ToList();
        if (objections.Count == 0) { return ObjectionFate.None; }
        var upheld = objections.Where(objection => objection.Outcome == ObjectionOutcome.Upheld).ToList();
        if (upheld.Count == 0) { return ObjectionFate.Rejected; }
        return platform.IsCorrected && upheld.TrueForAll(IsCorrectable) ? ObjectionFate.Corrected : ObjectionFate.Upheld;
    }

    private static (DateTimeOffset At, ValuationEvent Event)? OfOnline(ValuationState state, DateTimeOffset closedAt)
    {
        var online = state.Online!;
        var rows = online.Counting.Select(platform => (Platform: platform, Fate: FateOf(state, platform))).ToList();

        // REF-13.2: corrections matter only when no report is left that nobody objected to.
        if (rows.TrueForAll(row => row.Fate != ObjectionFate.None))
        {
            if (rows.Exists(row => row.Platform.MustCorrect))
            {
                // Every correction asked for has its whole time, even if the others came early.
                closedAt = OnlineClock.Correction(state).EndsAt;
            }
            else if (rows.Where(row => row.Fate == ObjectionFate.Upheld && IsCorrectable(state, row.Platform)).Select(row => row.Platform.Id).ToList() is { Count: > 0 } back)
            {
                return (closedAt, new ObjectedReportsSentBack(back));
            }
        }

        var counted = OnlineMean.Counted([.. rows.Select(row => new OnlineResult(row.Platform.Id, row.Platform.Report!.Result, row.Fate))]);
        return (closedAt, OnlineMean.Of([.. counted.Select(result => result.Result)]) is { } mean
            ? Fixing.From(state, ReferencePriceKind.OnlineInquiry, mean, [.. counted.Select(result => (result.PlatformId, online.Find(result.PlatformId)!.Report!))])
            : new MethodFailed(ReferencePriceKind.OnlineInquiry, MethodFailure.NoneLeft));
    }

    private static bool IsCorrectable(ValuationState state, PlatformState platform) => state.Objections
        .Where(objection => objection.Outcome == ObjectionOutcome.Upheld && objection.Targets.Contains(platform.Id, StringComparer.Ordinal))
        .All(IsCorrectable);

    // A platform that is not qualified, or a seriously unlawful procedure, cannot be corrected away.
    private static bool IsCorrectable(ObjectionState objection) => !objection.Grounds.Has(Grounds.Institution);
}
