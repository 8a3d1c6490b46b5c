using Auction.Domain.Procedures;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>How the events of a deposit are written down; see <see cref="EventJson{TEvent}"/>.</summary>
public static class DepositEventJson
{
    private static readonly EventJson<DepositEvent> Json = new(
    [
        ("deposit-opened.v1", typeof(DepositOpened)),
        ("deposit-payment-asked.v1", typeof(DepositPaymentAsked)),
        ("deposit-paid.v1", typeof(DepositPaid)),
        ("deposit-paid-twice.v1", typeof(DepositPaidTwice)),
        ("deposit-called-off.v1", typeof(DepositCalledOff)),
        ("deposit-refund-asked.v1", typeof(DepositRefundAsked)),
        ("deposit-refund-done.v1", typeof(DepositRefundDone)),
        ("deposit-refund-failed.v1", typeof(DepositRefundFailed)),
        ("deposit-confirmed.v1", typeof(DepositConfirmed)),
        ("deposit-release-begun.v1", typeof(DepositReleaseBegun)),
        ("deposit-released.v1", typeof(DepositReleased)),
        ("deposit-applied.v1", typeof(DepositApplied)),
        ("deposit-reached-court.v1", typeof(DepositReachedCourt)),
        ("deposit-due-moved.v1", typeof(DepositDueMoved)),
        ("deposit-set-off.v1", typeof(DepositSetOff)),
        ("deposit-forfeited.v1", typeof(DepositForfeited)),
        ("deposit-use-proposed.v1", typeof(DepositUseProposed)),
        ("deposit-allocated.v1", typeof(DepositAllocated)),
        ("deposit-return-begun.v1", typeof(DepositReturnBegun)),
        ("deposit-refunded.v1", typeof(DepositRefunded)),
        ("late-deposit-explained.v1", typeof(LateDepositExplained)),
    ]);

    /// <summary>Stored name of every kind of event.</summary>
    public static IReadOnlyList<(string Name, Type Type)> Kinds => Json.Kinds;

    /// <summary>The stored kind of an event.</summary>
    public static string KindOf(DepositEvent happened) => Json.KindOf(happened);

    /// <summary>The payload of an event, without its time.</summary>
    public static string Write(DepositEvent happened) => Json.Write(happened);

    /// <summary>The event behind a stored entry.</summary>
    /// <exception cref="FormatException">The kind is unknown or the payload does not fit it.</exception>
    public static DepositEvent Read(string kind, DateTimeOffset at, string payload) => Json.Read(kind, at, payload);
}
