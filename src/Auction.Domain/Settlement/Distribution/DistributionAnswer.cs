global using DistributionDecision = Auction.Domain.Procedures.Decision<Auction.Domain.Settlement.Distribution.DistributionEvent, Auction.Domain.Settlement.Distribution.DistributionRefusal>;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Short forms of the two answers.</summary>
internal static class DistributionAnswer
{
    public static DistributionDecision Accept(params IReadOnlyList<DistributionEvent> events) => DistributionDecision.Accept(events);

    public static DistributionDecision Refuse(DistributionRefusal refusal, params IReadOnlyList<object> values) =>
        DistributionDecision.Refuse(refusal, DistributionRefusals.Of(refusal).Words, values);

    /// <summary>The event, if the document it rests on is there.</summary>
    public static DistributionDecision OnDocument(string? document, DistributionEvent happened) =>
        Digest.IsWellFormed(document) ? Accept(happened) : Refuse(DistributionRefusal.DocumentMissing);

    /// <summary>The event, if its day has come, is not before the earliest, and the document is there.</summary>
    public static DistributionDecision OnDay(DateOnly on, DateOnly earliest, DateTimeOffset at, string? document, DistributionEvent happened) =>
        on > CourtTime.DayOf(at) ? Refuse(DistributionRefusal.DayInFuture)
        : on < earliest ? Refuse(DistributionRefusal.DayTooEarly, earliest)
        : OnDocument(document, happened);
}
