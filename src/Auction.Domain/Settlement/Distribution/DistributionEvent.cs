using Auction.Domain.Amounts;
using Auction.Domain.Procedures;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Something that happened in a distribution; its journal is the list of these. A closed family. Names nobody.</summary>
public abstract record DistributionEvent : ProcedureEvent
{
    private protected DistributionEvent()
    {
    }
}

/// <summary>It was opened.</summary>
public sealed record DistributionOpened(DistributionTerms Terms) : DistributionEvent;

/// <summary>Money arrived.</summary>
public sealed record ArrivalRecorded(Arrival Arrival, string Document) : DistributionEvent;

/// <summary>Money was matched to the case.</summary>
public sealed record ArrivalMatched(string ArrivalId, string Document) : DistributionEvent;

/// <summary>A claim was registered.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="FeeBase">Amount the enforcement fee was computed from; null for other claims.</param>
/// <param name="Document">SHA-256 of the paper it rests on.</param>
public sealed record ClaimRecorded(DistributionClaim Claim, Money? FeeBase, string Document) : DistributionEvent;

/// <summary>A claim was taken out of the register.</summary>
public sealed record ClaimWithdrawn(string ClaimId, string Document) : DistributionEvent;

/// <summary>The claims were fixed.</summary>
public sealed record ClaimsFixed(string Document) : DistributionEvent;

/// <summary>A late duty got its reason.</summary>
public sealed record LatePayoutExplained(string Key, string Reason) : DistributionEvent;

/// <summary>The time for paying out passed (MON-10).</summary>
public sealed record PayoutOverdue : DistributionEvent;

/// <summary>Everything is paid or in escrow.</summary>
public sealed record DistributionClosed : DistributionEvent;
