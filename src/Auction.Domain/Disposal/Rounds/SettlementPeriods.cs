using Auction.Domain.Calendar;

namespace Auction.Domain.Disposal;

/// <summary>Time limits of the settlement of a sale.</summary>
public static class SettlementPeriods
{
    /// <summary>When the balance is due (AUC-25.1), with the grace given (DEF-1).</summary>
    public static PeriodEnd PaymentDue(DisposalState state, RoundCourse round)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(round);
        var end = Period.Days(state.Calendar, CourtTime.DayOf(round.EndedAt!.Value), round.Draft.BalanceDays);
        return round.GraceUntil is { } grace ? end with { LastDay = grace, RawLastDay = grace } : end;
    }
}
