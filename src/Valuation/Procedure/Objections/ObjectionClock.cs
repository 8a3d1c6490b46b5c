using Auction.Domain.Calendar;

namespace Valuation.Procedure;

/// <summary>The time limits of one objection, each counted from the day its stage began (<c>since</c>).</summary>
/// <remarks>Rules REF-22, REF-23.1. A stay is left out of the institution's time only, not of a person's.</remarks>
public static class ObjectionClock
{
    /// <summary>The court's time to rule.</summary>
    public static PeriodEnd Ruling(ValuationState state, DateTimeOffset since) => Days(state, since, static book => book.ObjectionRulingDays);

    /// <summary>The time to take a ruling to the higher court.</summary>
    public static PeriodEnd Reconsideration(ValuationState state, DateTimeOffset since) => Days(state, since, static book => book.ReconsiderationDays);

    /// <summary>The court's time to pass it on.</summary>
    public static PeriodEnd Forward(ValuationState state, DateTimeOffset since) => Days(state, since, static book => book.ObjectionForwardDays);

    /// <summary>The institution's time to explain.</summary>
    public static PeriodEnd Explanation(ValuationState state, DateTimeOffset since)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Period.Days(state.Calendar, CourtTime.DayOf(since), state.Book.ExplanationDays, StayTimes.Of(state));
    }

    /// <summary>The objector's time to declare dissatisfaction.</summary>
    public static PeriodEnd Dissatisfaction(ValuationState state, DateTimeOffset since) => Days(state, since, static book => book.DissatisfactionDays);

    /// <summary>The institution's time to correct.</summary>
    public static PeriodEnd Correction(ValuationState state, DateTimeOffset since)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Period.Days(state.Calendar, CourtTime.DayOf(since), state.Book.AppraisalCorrectionDays, StayTimes.Of(state));
    }

    private static PeriodEnd Days(ValuationState state, DateTimeOffset since, Func<Auction.Domain.Rules.RuleBook, int> days)
    {
        ArgumentNullException.ThrowIfNull(state);
        return Period.Days(state.Calendar, CourtTime.DayOf(since), days(state.Book));
    }
}
