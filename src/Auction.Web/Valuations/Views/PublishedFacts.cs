using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>What of a valuation everybody may see. One place decides it for the page, the plot and the open interface.</summary>
/// <remarks>
/// Reports are published once the court's review has passed them, never before (REF-12, REF-20). A report that comes later, corrected or
/// issued anew, waits until it has passed in its turn or the price stands. Figures of a negotiation are published only as the fixed price
/// (REF-4.2). Reports of an order that was taken back are never published.
/// </remarks>
internal static class PublishedFacts
{
    /// <summary>True when the reports now in force have passed the court's review and go out to the recipients.</summary>
    public static bool IsServed(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Delivery is { } delivery && state.Phase switch
        {
            ValuationPhase.Objections or ValuationPhase.Fixed or ValuationPhase.Expired => true,
            ValuationPhase.Withdrawn => LatestReport(state) is { } at && at <= delivery.PassedAt,
            _ => false,
        };
    }

    /// <summary>True when this platform's report may be shown.</summary>
    public static bool Shows(ValuationState state, PlatformState platform)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(platform);

        // NoneLeft: the reports had been served, and only the objections took them away.
        var isOfOnline = state.Method == ReferencePriceKind.OnlineInquiry || (state.Failures.TryGetValue(ReferencePriceKind.OnlineInquiry, out var failure) && failure == MethodFailure.NoneLeft);
        return isOfOnline && platform.Report is not null && HasPassed(state, platform.ReportedAt);
    }

    /// <summary>True when the report of the institution now ordered may be shown.</summary>
    public static bool ShowsAppraisal(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state is { Method: ReferencePriceKind.Appraisal, Appraisal.Commission: { Report: not null, Ended: null } commission } && HasPassed(state, commission.ReportedAt);
    }

    /// <summary>True when what was found on the market may be shown: once it made the price.</summary>
    public static bool ShowsMarket(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Price is { Kind: ReferencePriceKind.Market };
    }

    /// <summary>SHA-256 of every report that may be shown.</summary>
    public static IReadOnlySet<string> Reports(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var shown = (state.Online?.Platforms ?? []).Where(platform => Shows(state, platform)).Select(platform => platform.Report!.Document).ToHashSet(StringComparer.Ordinal);
        if (ShowsAppraisal(state)) { shown.Add(state.Appraisal!.Commission!.Report!.Document); }
        return shown;
    }

    /// <summary>SHA-256 of every report in force that may not be shown: handed in and not passed, or of an order that came to nothing.</summary>
    public static IReadOnlySet<string> Withheld(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var reports = (state.Online?.Platforms ?? []).Select(platform => platform.Report?.Document)
            .Concat((state.Appraisal?.Past ?? []).Select(past => past.Report?.Document))
            .Append(state.Appraisal?.Commission?.Report?.Document);
        return reports.OfType<string>().Except(Reports(state), StringComparer.Ordinal).ToHashSet(StringComparer.Ordinal);
    }

    private static bool HasPassed(ValuationState state, DateTimeOffset? reportedAt) => reportedAt is { } at
        && (state is { Phase: ValuationPhase.Fixed or ValuationPhase.Expired } || (state.Delivery is { } delivery && at <= delivery.PassedAt));

    private static DateTimeOffset? LatestReport(ValuationState state) => state.Method switch
    {
        ReferencePriceKind.OnlineInquiry => state.Online?.Counting.Max(platform => platform.ReportedAt),
        ReferencePriceKind.Appraisal => state.Appraisal?.Commission?.ReportedAt,
        _ => null,
    };
}
