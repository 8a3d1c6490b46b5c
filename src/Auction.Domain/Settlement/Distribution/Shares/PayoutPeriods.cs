using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Until when money is paid out.</summary>
public static class PayoutPeriods
{
    /// <summary>Last day to settle and pay out, counted from the arrival notice (MON-10).</summary>
    public static PeriodEnd PayBy(CourtCalendar calendar, RuleBook book, DateOnly arrivalNotice)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Period.Days(calendar, arrivalNotice, book.PayoutDays);
    }

    /// <summary>Last day of the indicator, counted from the day the money can be paid out (KPI-1M).</summary>
    public static PeriodEnd Indicator(CourtCalendar calendar, RuleBook book, DateOnly payable)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Period.Months(calendar, payable, book.PayoutMonths);
    }

    /// <summary>Last day to pay once the cause of an approved delay has gone (MON-10b).</summary>
    public static PeriodEnd AfterDelay(CourtCalendar calendar, RuleBook book, DateOnly causeEnded)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Period.Days(calendar, causeEnded, book.DelayedPayoutDays);
    }
}
