using Auction.Domain.Procedures;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>How the events of a distribution are written down; see <see cref="EventJson{TEvent}"/>.</summary>
public static class DistributionEventJson
{
    private static readonly EventJson<DistributionEvent> Json = new(
    [
        ("distribution-opened.v1", typeof(DistributionOpened)),
        ("arrival-recorded.v1", typeof(ArrivalRecorded)),
        ("arrival-matched.v1", typeof(ArrivalMatched)),
        ("claim-recorded.v1", typeof(ClaimRecorded)),
        ("claim-withdrawn.v1", typeof(ClaimWithdrawn)),
        ("claims-fixed.v1", typeof(ClaimsFixed)),
        ("late-payout-explained.v1", typeof(LatePayoutExplained)),
        ("plan-drawn.v1", typeof(PlanDrawn)),
        ("plan-returned.v1", typeof(PlanReturned)),
        ("plan-approved.v1", typeof(PlanApproved)),
        ("plan-served.v1", typeof(PlanServed)),
        ("plan-effective.v1", typeof(PlanEffective)),
        ("plan-objected.v1", typeof(PlanObjected)),
        ("plan-objection-notified.v1", typeof(PlanObjectionNotified)),
        ("plan-objection-opposed.v1", typeof(PlanObjectionOpposed)),
        ("plan-objection-unopposed.v1", typeof(PlanObjectionUnopposed)),
        ("opposition-notified.v1", typeof(OppositionNotified)),
        ("plan-suit-recorded.v1", typeof(PlanSuitRecorded)),
        ("plan-objection-ended.v1", typeof(PlanObjectionEnded)),
        ("plan-revised.v1", typeof(PlanRevised)),
        ("delay-approved.v1", typeof(DelayApproved)),
        ("delay-ended.v1", typeof(DelayEnded)),
        ("payout-prepared.v1", typeof(PayoutPrepared)),
        ("return-prepared.v1", typeof(ReturnPrepared)),
        ("payout-cancelled.v1", typeof(PayoutCancelled)),
        ("payout-released.v1", typeof(PayoutReleased)),
        ("payout-paid.v1", typeof(PayoutPaid)),
        ("payout-failed.v1", typeof(PayoutFailed)),
        ("payout-overdue.v1", typeof(PayoutOverdue)),
        ("distribution-closed.v1", typeof(DistributionClosed)),
    ]);

    /// <summary>Stored name of every kind of event.</summary>
    public static IReadOnlyList<(string Name, Type Type)> Kinds => Json.Kinds;

    /// <summary>The stored kind of an event, for example <c>payout-released.v1</c>.</summary>
    public static string KindOf(DistributionEvent happened) => Json.KindOf(happened);

    /// <summary>The payload of an event, without its time, which is stored beside it.</summary>
    public static string Write(DistributionEvent happened) => Json.Write(happened);

    /// <summary>The event behind a stored entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public static DistributionEvent Read(string kind, DateTimeOffset at, string payload) => Json.Read(kind, at, payload);
}
