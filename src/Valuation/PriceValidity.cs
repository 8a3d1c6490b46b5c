using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Valuation;

/// <summary>How long a reference price may anchor a start price. Rest days move none of its days (CAL-11).</summary>
/// <param name="ReportDate">Date of the report.</param>
/// <param name="Until">Last day of validity (included).</param>
/// <param name="LastStart">Last day on which a round may start, if the first notice was published in time (REF-27.3).</param>
/// <param name="IsCapped">True when the report stated more than the law allows (REF-27.1).</param>
public sealed record PriceValidity(DateOnly ReportDate, DateOnly Until, DateOnly LastStart, bool IsCapped)
{
    /// <summary>The validity a report states, cut to one year from its date.</summary>
    /// <returns>Null when the report states none, or one that ends before its own date: such a report is refused (REF-27.1).</returns>
    public static PriceValidity? Of(DateOnly reportDate, DateOnly? statedUntil, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        if (statedUntil is not { } stated || stated < reportDate)
        {
            return null;
        }

        var longest = Period.ValidUntil(reportDate, book.ValidityMaxMonths).Day;
        var until = stated < longest ? stated : longest;
        return new(reportDate, until, Period.ValidUntil(until, book.ValidityTailMonths).Day, stated > longest);
    }

    /// <summary>True when a first notice, or the begin of a direct sell-off, on this day is in time (REF-27.3).</summary>
    public bool AllowsFirstNotice(DateOnly publishedOn) => publishedOn <= Until;

    /// <summary>True when a round may start on this day. To be asked at the start of every round (REF-27.3).</summary>
    /// <param name="firstNotice">Day of the first-round notice.</param>
    /// <param name="start">Day the round starts.</param>
    public bool AllowsStart(DateOnly firstNotice, DateOnly start) => AllowsFirstNotice(firstNotice) && start <= LastStart;
}
