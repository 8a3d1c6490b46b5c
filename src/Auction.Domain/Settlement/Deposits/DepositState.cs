using System.Collections.Immutable;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>A deposit as the fold of its journal. Immutable.</summary>
public sealed record DepositState
{
    /// <summary>Before the first event.</summary>
    public static DepositState Empty { get; } = new();

    /// <summary>What it is about; null before the opening.</summary>
    public DepositTerms? Terms { get; init; }

    /// <summary>The rule book it keeps.</summary>
    public RuleBook Book { get; init; } = RuleBooks.Edition2022;

    /// <summary>Where it stands.</summary>
    public DepositPhase Phase { get; init; }

    /// <summary>Number of events so far.</summary>
    public int Seq { get; init; }

    /// <summary>Stamp of the last event; stamps never go back.</summary>
    public DateTimeOffset LastStamp { get; init; }

    /// <summary>What the bidder was asked for, in order; numbers from 1.</summary>
    public ImmutableList<DepositPayment> Payments { get; init; } = [];

    /// <summary>What goes or went back, in order; numbers from 1.</summary>
    public ImmutableList<DepositRefund> Refunds { get; init; } = [];

    /// <summary>The first instant at which a payment comes too late, with the grace given; null for a deposit.</summary>
    public DateTimeOffset? DueBy { get; init; }

    /// <summary>How the round ended for the bidder; null before.</summary>
    public BiddingOutcome? Outcome { get; init; }

    /// <summary>When the bidding period ended: what AUC-23 and AUC-25.2 are counted from. Null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>When all of it was back; null before.</summary>
    public DateTimeOffset? BackAt { get; init; }

    /// <summary>When it reached the court's account; null before.</summary>
    public DateTimeOffset? AtCourtAt { get; init; }

    /// <summary>The provider's id of the transfer to the court; null before.</summary>
    public string? TransferId { get; init; }

    /// <summary>How the court is to use it after a default, as proposed and not decided yet; null when nothing is proposed.</summary>
    public DepositUse? Proposed { get; init; }

    /// <summary>How the court used it after a default (AUC-24.1); null before.</summary>
    public DepositUse? Used { get; init; }

    /// <summary>What a default costs the buyer: at most the deposit of the notice (SEL-8).</summary>
    public Money Forfeitable => Terms is { } terms && terms.AtStake < Kept ? terms.AtStake : Kept;

    /// <summary>What is left of a forfeited deposit after its use; it stays on the account of the case (AUC-24.1b).</summary>
    public Money Left => Used is { } use ? use.Of(this).Remainder : Forfeitable;

    /// <summary>Reasons recorded for late duties, by key of the deadline.</summary>
    public ImmutableSortedDictionary<string, string> LateReasons { get; init; } = ImmutableSortedDictionary.Create<string, string>(StringComparer.Ordinal);

    /// <summary>True once nothing more can become of it but money that arrives too late.</summary>
    public bool IsFinal => Phase is DepositPhase.Released or DepositPhase.SetOff or DepositPhase.Allocated or DepositPhase.Refunded;

    /// <summary>What counts as deposit: received, and not sent back for a reason of its own.</summary>
    public Money Kept => new(Payments.Sum(payment => payment.Kept.Fen));

    /// <summary>What still has to be paid.</summary>
    public Money Missing => Terms is null ? Money.Zero : Terms.Due - Kept;

    /// <summary>The payment the bidder was asked for and has not made; null when there is none.</summary>
    public DepositPayment? Asked => Payments.Find(payment => payment.Standing == DepositPaymentStanding.Asked);

    /// <summary>True when the bank did not tell in whose name some of it was paid.</summary>
    public bool HasUntoldPayer => Payments.Exists(payment => payment is { Match: PayerMatch.Untold } && payment.Kept.IsPositive);

    /// <summary>The payment of this number; null when there is none.</summary>
    public DepositPayment? FindPayment(int number) => Payments.Find(payment => payment.Number == number);

    /// <summary>The refund of this number; null when there is none.</summary>
    public DepositRefund? FindRefund(int number) => Refunds.Find(refund => refund.Number == number);

    /// <summary>True while money is on its way back, or has to be sent once more.</summary>
    public bool HasOpenRefund => Refunds.Exists(refund => refund.Standing == DepositRefundStanding.Asked || IsToBeRepeated(refund));

    /// <summary>True for a refund that came back and was not sent again.</summary>
    public bool IsToBeRepeated(DepositRefund refund)
    {
        ArgumentNullException.ThrowIfNull(refund);
        return refund.Standing == DepositRefundStanding.Failed && !Refunds.Exists(other => other.Repeats == refund.Number);
    }
}

/// <summary>Money the bidder was asked for.</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="Amount">How much was asked.</param>
/// <param name="AskedAt">When.</param>
public sealed record DepositPayment(int Number, Money Amount, DateTimeOffset AskedAt)
{
    /// <summary>Where it stands.</summary>
    public DepositPaymentStanding Standing { get; init; } = DepositPaymentStanding.Asked;

    /// <summary>The provider's id; null before its report.</summary>
    public string? ProviderId { get; init; }

    /// <summary>What came in.</summary>
    public Money Received { get; init; } = Money.Zero;

    /// <summary>What of it counts as deposit.</summary>
    public Money Kept { get; init; } = Money.Zero;

    /// <summary>In whose name; null before.</summary>
    public PayerMatch? Match { get; init; }

    /// <summary>When it came in; null before.</summary>
    public DateTimeOffset? PaidAt { get; init; }
}

/// <summary>Where a payment stands. Numbers are stored.</summary>
public enum DepositPaymentStanding
{
    /// <summary>Asked for.</summary>
    Asked = 1,

    /// <summary>Paid.</summary>
    Paid = 2,

    /// <summary>Taken back; nobody paid it.</summary>
    CalledOff = 3,
}

/// <summary>Money that goes back to the payment it came from (M8).</summary>
/// <param name="Number">Which, from 1.</param>
/// <param name="PaymentNumber">The payment it goes back to.</param>
/// <param name="Amount">How much.</param>
/// <param name="Reason">Why.</param>
/// <param name="IsFromCourt">True when it has to be taken back from the court's account first.</param>
public sealed record DepositRefund(int Number, int PaymentNumber, Money Amount, DepositRefundReason Reason, bool IsFromCourt)
{
    /// <summary>The refund that came back and is sent once more; null for a first try.</summary>
    public int? Repeats { get; init; }

    /// <summary>Where it stands.</summary>
    public DepositRefundStanding Standing { get; init; } = DepositRefundStanding.Asked;

    /// <summary>When it last changed.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>The provider's id; null before its report.</summary>
    public string? ProviderId { get; init; }
}

/// <summary>Where a refund stands. Numbers are stored.</summary>
public enum DepositRefundStanding
{
    /// <summary>On its way.</summary>
    Asked = 1,

    /// <summary>It arrived.</summary>
    Done = 2,

    /// <summary>It came back.</summary>
    Failed = 3,
}
