using Auction.Domain.Amounts;

namespace Auction.Web.Payments;

/// <summary>How a payment stands at the provider.</summary>
public enum PaymentStanding
{
    /// <summary>Nobody has paid yet, or the last attempt failed.</summary>
    Open = 1,

    /// <summary>The payer was sent to the payment page.</summary>
    WithPayer = 2,

    /// <summary>Paid, and the money is on its way.</summary>
    Processing = 3,

    /// <summary>The money is there.</summary>
    Paid = 4,

    /// <summary>Called off; it can no longer be paid.</summary>
    Cancelled = 5,
}

/// <summary>How money that goes out stands.</summary>
public enum OutgoingStanding
{
    /// <summary>On its way.</summary>
    Pending = 1,

    /// <summary>Arrived.</summary>
    Done = 2,

    /// <summary>It came back.</summary>
    Failed = 3,
}

/// <summary>An object of the provider, found again by the cause it was made for.</summary>
public interface IProviderObject
{
    /// <summary>The provider's id.</summary>
    string Id { get; }

    /// <summary>Our cause, written on it when it was made; empty when it is none of ours.</summary>
    string Cause { get; }
}

/// <summary>Money a person was asked for.</summary>
/// <param name="Id">The provider's id.</param>
/// <param name="Cause">Our cause.</param>
/// <param name="Standing">How it stands.</param>
/// <param name="Asked">What was asked.</param>
/// <param name="Received">What came in.</param>
/// <param name="PayerName">Name on the paying account; null while nobody paid or when the bank does not tell.</param>
/// <param name="PayPage">Where the payer is to go now; null when nowhere.</param>
/// <param name="FailureCode">Why the last attempt failed; null when none did.</param>
public sealed record ProviderPayment(string Id, string Cause, PaymentStanding Standing, Money Asked, Money Received, string? PayerName, Uri? PayPage, string? FailureCode) : IProviderObject
{
    /// <summary>When the money came in; null while nobody paid.</summary>
    public DateTimeOffset? PaidAt { get; init; }
}

/// <summary>Money given back to where it came from.</summary>
public sealed record ProviderRefund(string Id, string Cause, OutgoingStanding Standing, Money Amount, string PaymentId) : IProviderObject;

/// <summary>Money moved from our balance to another account at the provider, such as the court's.</summary>
public sealed record ProviderTransfer(string Id, string Cause, Money Amount, string Account) : IProviderObject;

/// <summary>Money taken back from an account it was moved to.</summary>
public sealed record ProviderReversal(string Id, string Cause, Money Amount, string TransferId) : IProviderObject;

/// <summary>A bank account that may be paid.</summary>
public sealed record ProviderBank(string Id);

/// <summary>Money paid out from a balance to a bank.</summary>
public sealed record ProviderPayout(string Id, string Cause, OutgoingStanding Standing, Money Amount, string? FailureCode) : IProviderObject;

/// <summary>One line of the provider's statement.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Type">For example <c>charge</c> or <c>payout_failure</c>.</param>
/// <param name="Amount">How much; above zero whichever way it went.</param>
/// <param name="At">When.</param>
/// <param name="ObjectId">The payment, refund, transfer, reversal or payout; empty when it is none of these.</param>
/// <param name="ParentId">The payment or transfer that was given back; null when nothing was.</param>
/// <param name="Cause">Our cause; empty when it is none of ours.</param>
public sealed record ProviderEntry(string Id, string Type, Money Amount, DateTimeOffset At, string ObjectId, string? ParentId, string Cause);

/// <summary>What the provider says happened: a hint to look at an object, never a proof by itself.</summary>
/// <param name="Id">Its id; the same event may come any number of times, in any order.</param>
/// <param name="Type">For example <c>payment_intent.succeeded</c>.</param>
/// <param name="CreatedAt">When it was written there.</param>
/// <param name="ObjectKind">Kind of the object, for example <c>payment_intent</c>.</param>
/// <param name="ObjectId">The object to look at.</param>
/// <param name="Account">Whose it is; null for our own.</param>
public sealed record ProviderEvent(string Id, string Type, DateTimeOffset CreatedAt, string ObjectKind, string ObjectId, string? Account);
