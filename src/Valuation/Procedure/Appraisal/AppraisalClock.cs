using Auction.Domain.Calendar;

namespace Valuation.Procedure;

/// <summary>The time limits of an appraisal.</summary>
/// <remarks>Rules REF-19.1, REF-19.2, REF-19.3, REF-19.4, REF-20. Stays are left out (CAL-9).</remarks>
public static class AppraisalClock
{
    /// <summary>The end of the institution's time to report, extensions included; null before it has the material.</summary>
    public static PeriodEnd? Report(ValuationState state, CommissionState commission)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(commission);
        if (commission.IsReissue)
        {
            return Period.Days(state.Calendar, CourtTime.DayOf(commission.OrderedAt), state.Book.AppraisalReissueDays, StayTimes.Of(state));
        }

        if (commission.Material is not { } material) { return null; }
        var first = Period.Days(state.Calendar, material.ReceivedOn, state.Book.AppraisalReportDays, StayTimes.Of(state));

        // Each extension counts from the deadline then in force, rest days already counted in.
        return commission.Extensions.Aggregate(first, (end, days) => Period.Days(state.Calendar, end.LastDay, days, StayTimes.Of(state)));
    }

    /// <summary>The last day to ask for more time; null before the time runs.</summary>
    public static DateOnly? LastRequest(ValuationState state, CommissionState commission) =>
        Report(state, commission) is { } end ? Period.LatestBefore(end.LastDay, state.Book.AppraisalExtensionAskDays).Day : null;

    /// <summary>The end of the time to explain or correct after the court's review.</summary>
    public static PeriodEnd Correction(ValuationState state, DateTimeOffset askedAt)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Period.Days(state.Calendar, CourtTime.DayOf(askedAt), state.Book.AppraisalCorrectionDays, StayTimes.Of(state));
    }

    /// <summary>The end of the time to return the material.</summary>
    public static PeriodEnd Return(ValuationState state, CommissionEnded ended)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(ended);
        return Period.Days(state.Calendar, CourtTime.DayOf(ended.At), state.Book.MaterialReturnDays);
    }
}
