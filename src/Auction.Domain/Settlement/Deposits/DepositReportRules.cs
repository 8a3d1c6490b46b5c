using Auction.Domain.Amounts;
using static Auction.Domain.Settlement.Deposits.DepositAnswer;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>What the payment provider reports of a deposit, and money that goes back. No money is ever lost: what does not count goes back to where it came from (M8).</summary>
internal static class DepositReportRules
{
    /// <summary>How long after a refund came back it is sent once more.</summary>
    public static readonly TimeSpan RepeatAfter = TimeSpan.FromHours(1);

    public static DepositDecision Decide(DepositState state, DepositReport report) => report switch
    {
        ReportDepositPaid c => Paid(state, c),
        ReportDepositCalledOff c => state.FindPayment(c.Number) is not { } payment ? Refuse(DepositRefusal.UnknownPayment)
            : payment.Standing == DepositPaymentStanding.Asked ? Accept(new DepositCalledOff(c.Number))
            : DepositDecision.Unchanged,
        ReportDepositRefunded c => Refunded(state, c.Number, new DepositRefundDone(c.Number, c.ProviderId)),
        ReportDepositRefundFailed c => Refunded(state, c.Number, new DepositRefundFailed(c.Number, c.ProviderId, c.Fault)),
        ReportDepositAtCourt c => state.Phase == DepositPhase.Applied ? Accept(new DepositReachedCourt(c.ProviderId))
            : string.Equals(state.TransferId, c.ProviderId, StringComparison.Ordinal) ? DepositDecision.Unchanged
            : Refuse(DepositRefusal.WrongPhase),
        _ => throw new ArgumentOutOfRangeException(nameof(report), report, "Not a report."),
    };

    public static DepositState Apply(DepositState state, DepositEvent happened) => happened switch
    {
        DepositPaymentAsked e => state with { Payments = state.Payments.Add(new(e.Number, e.Amount, e.At)) },
        DepositPaid e => WithPayment(state, e.Number, payment => payment with
        {
            Standing = DepositPaymentStanding.Paid,
            ProviderId = e.ProviderId,
            Received = e.Amount,
            Kept = e.Kept,
            Match = e.Match,
            PaidAt = e.PaidAt,
        }) is var paid && paid is { Phase: DepositPhase.Required } && paid.Missing == Money.Zero ? paid with { Phase = DepositPhase.Held } : paid,
        DepositPaidTwice e => state with
        {
            Payments = state.Payments.Add(new(e.Number, e.Amount, e.At) { Standing = DepositPaymentStanding.Paid, ProviderId = e.ProviderId, Received = e.Amount, PaidAt = e.PaidAt }),
        },
        DepositCalledOff e => WithPayment(state, e.Number, payment => payment with { Standing = DepositPaymentStanding.CalledOff }),
        DepositRefundAsked e => state with { Refunds = state.Refunds.Add(new(e.Number, e.PaymentNumber, e.Amount, e.Reason, e.IsFromCourt) { Repeats = e.Repeats }) },
        DepositRefundDone e => WithRefund(state, e.Number, refund => refund with { Standing = DepositRefundStanding.Done, ReportedAt = e.At, ProviderId = e.ProviderId }),
        DepositRefundFailed e => WithRefund(state, e.Number, refund => refund with { Standing = DepositRefundStanding.Failed, ReportedAt = e.At, ProviderId = e.ProviderId }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event."),
    };

    /// <summary>Sends an amount of what was kept back, the latest payment first.</summary>
    public static IEnumerable<DepositEvent> GoingBack(DepositState state, Money amount, DepositRefundReason reason, bool isFromCourt)
    {
        var (left, number) = (amount, state.Refunds.Count);
        foreach (var payment in state.Payments.Reverse())
        {
            var part = payment.Kept < left ? payment.Kept : left;
            if (!part.IsPositive) { continue; }
            left -= part;
            yield return new DepositRefundAsked(++number, payment.Number, part, reason, isFromCourt, Repeats: null);
        }
    }

    /// <summary>A refund that came back is sent once more after a while.</summary>
    public static (DateTimeOffset At, DepositEvent Event)? DueRepeat(DepositState state) =>
        state.Refunds.Find(state.IsToBeRepeated) is { } failed
            ? (failed.ReportedAt!.Value + RepeatAfter, new DepositRefundAsked(state.Refunds.Count + 1, failed.PaymentNumber, failed.Amount, failed.Reason, failed.IsFromCourt, failed.Number))
            : null;

    private static DepositDecision Paid(DepositState state, ReportDepositPaid report)
    {
        if (state.FindPayment(report.Number) is not { } payment) { return Refuse(DepositRefusal.UnknownPayment); }
        if (state.Payments.Exists(known => string.Equals(known.ProviderId, report.ProviderId, StringComparison.Ordinal))) { return DepositDecision.Unchanged; }
        if (!report.Amount.IsPositive || report.Amount > Money.Largest) { return Refuse(DepositRefusal.AmountMalformed); }
        if (string.IsNullOrWhiteSpace(report.ProviderId) || !Enum.IsDefined(report.Match)) { return Refuse(DepositRefusal.UnknownPayment); }
        if (payment.Standing == DepositPaymentStanding.Paid)
        {
            // The provider took money twice for one request: it is booked and goes back, so that no money is without a book.
            var number = state.Payments.Count + 1;
            return Accept(
                new DepositPaidTwice(number, report.ProviderId, report.Amount, report.PaidAt),
                new DepositRefundAsked(state.Refunds.Count + 1, number, report.Amount, DepositRefundReason.Over, IsFromCourt: false, Repeats: null));
        }

        var counts = state.Phase == DepositPhase.Required && !(report.PaidAt >= state.DueBy) && report.Match != PayerMatch.Other;
        var kept = !counts ? Money.Zero : report.Amount < state.Missing ? report.Amount : state.Missing;
        var reason = report.Match == PayerMatch.Other ? DepositRefundReason.OtherPayer : counts ? DepositRefundReason.Over : DepositRefundReason.TooLate;
        var paid = new DepositPaid(report.Number, report.ProviderId, report.Amount, kept, report.Match, report.PaidAt);
        return kept == report.Amount
            ? Accept(paid)
            : Accept(paid, new DepositRefundAsked(state.Refunds.Count + 1, report.Number, report.Amount - kept, reason, IsFromCourt: false, Repeats: null));
    }

    private static DepositDecision Refunded(DepositState state, int number, DepositEvent happened) => state.FindRefund(number) switch
    {
        null => Refuse(DepositRefusal.UnknownRefund),
        { Standing: DepositRefundStanding.Asked } => Accept(happened),
        // The same report once more; a contrary one comes too late and is looked at by the reconciliation.
        _ => DepositDecision.Unchanged,
    };

    private static DepositState WithPayment(DepositState state, int number, Func<DepositPayment, DepositPayment> change) =>
        state with { Payments = [.. state.Payments.Select(payment => payment.Number == number ? change(payment) : payment)] };

    private static DepositState WithRefund(DepositState state, int number, Func<DepositRefund, DepositRefund> change) =>
        state with { Refunds = [.. state.Refunds.Select(refund => refund.Number == number ? change(refund) : refund)] };
}
