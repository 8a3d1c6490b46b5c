using Auction.Domain.Amounts;
using Auction.Domain.Procedures;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>Something that happened to a deposit; its journal is the list of these. A closed family. Names nobody.</summary>
public abstract record DepositEvent : ProcedureEvent
{
    private protected DepositEvent()
    {
    }
}

/// <summary>It was opened: paid it must be, or nothing is due.</summary>
public sealed record DepositOpened(DepositTerms Terms) : DepositEvent;

/// <summary>The bidder was asked for an amount.</summary>
public sealed record DepositPaymentAsked(int Number, Money Amount) : DepositEvent;

/// <summary>A payment came in.</summary>
/// <param name="Number">Which payment.</param>
/// <param name="ProviderId">The provider's id of it.</param>
/// <param name="Amount">What came in.</param>
/// <param name="Kept">What of it counts as deposit; the rest goes back.</param>
/// <param name="Match">In whose name.</param>
/// <param name="PaidAt">When the provider received it.</param>
public sealed record DepositPaid(int Number, string ProviderId, Money Amount, Money Kept, PayerMatch Match, DateTimeOffset PaidAt) : DepositEvent;

/// <summary>A second payment came in for what was paid already; all of it goes back.</summary>
/// <param name="Number">A number of its own.</param>
/// <param name="ProviderId">The provider's id of it.</param>
/// <param name="Amount">What came in.</param>
/// <param name="PaidAt">When the provider received it.</param>
public sealed record DepositPaidTwice(int Number, string ProviderId, Money Amount, DateTimeOffset PaidAt) : DepositEvent;

/// <summary>A payment nobody made was called off.</summary>
public sealed record DepositCalledOff(int Number) : DepositEvent;

/// <summary>Money goes back to the payment it came from.</summary>
public sealed record DepositRefundAsked(int Number, int PaymentNumber, Money Amount, DepositRefundReason Reason, bool IsFromCourt, int? Repeats) : DepositEvent;

/// <summary>A refund arrived.</summary>
public sealed record DepositRefundDone(int Number, string ProviderId) : DepositEvent;

/// <summary>A refund came back.</summary>
public sealed record DepositRefundFailed(int Number, string ProviderId, string Fault) : DepositEvent;

/// <summary>It was confirmed; the bidder may bid (AUC-18.1).</summary>
public sealed record DepositConfirmed : DepositEvent;

/// <summary>It goes back (AUC-23, SEL-10).</summary>
public sealed record DepositReleaseBegun(BiddingOutcome Outcome, DateTimeOffset EndedAt) : DepositEvent;

/// <summary>All of it is back.</summary>
public sealed record DepositReleased : DepositEvent;

/// <summary>The bidder bought; it goes to the court (AUC-25.2).</summary>
public sealed record DepositApplied(DateTimeOffset EndedAt) : DepositEvent;

/// <summary>It reached the court's account.</summary>
/// <param name="ProviderId">The provider's id of the transfer; null when there was nothing to transfer.</param>
public sealed record DepositReachedCourt(string? ProviderId) : DepositEvent;

/// <summary>There is more time to pay (DEF-1).</summary>
public sealed record DepositDueMoved(DateTimeOffset DueBy) : DepositEvent;

/// <summary>It became part of the price.</summary>
public sealed record DepositSetOff : DepositEvent;

/// <summary>It is not returned (AUC-24.1).</summary>
public sealed record DepositForfeited : DepositEvent;

/// <summary>How it is to be used was proposed (AUC-24.1).</summary>
public sealed record DepositUseProposed(DepositUse Use) : DepositEvent;

/// <summary>It was used as proposed last.</summary>
/// <param name="ById">Account of the judge who decided.</param>
public sealed record DepositAllocated(string ById) : DepositEvent;

/// <summary>It goes back after the sale was revoked.</summary>
public sealed record DepositReturnBegun : DepositEvent;

/// <summary>It is back after that.</summary>
public sealed record DepositRefunded : DepositEvent;

/// <summary>A late duty got its reason.</summary>
public sealed record LateDepositExplained(string Key, string Reason) : DepositEvent;
