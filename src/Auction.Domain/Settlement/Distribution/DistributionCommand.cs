using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Something somebody wants done in a distribution. A closed family; the branch says at whose desk it may be given.</summary>
public abstract record DistributionCommand
{
    private protected DistributionCommand()
    {
    }
}

/// <summary>An act of the court.</summary>
public abstract record DistributionCourtCommand : DistributionCommand
{
    private protected DistributionCourtCommand()
    {
    }
}

/// <summary>An act of one person whose name counts because another has to act next (PAY-TWO).</summary>
/// <param name="ById">Who acts.</param>
public abstract record DistributionOfficerCommand(string ById) : DistributionCommand;

/// <summary>An act of a creditor or the debtor.</summary>
/// <param name="PartyId">Who acts.</param>
public abstract record DistributionPartyCommand(string PartyId) : DistributionCommand;

/// <summary>What the payment provider reports of a payout.</summary>
/// <param name="PayoutId">Which.</param>
public abstract record PayoutReport(string PayoutId) : DistributionCommand;

/// <summary>Lets the clock bring about what has become due. Harmless when early or repeated.</summary>
public sealed record WakeDistribution : DistributionCommand;

/// <summary>Opens the distribution.</summary>
public sealed record OpenDistribution(DistributionTerms Terms) : DistributionCourtCommand;

/// <summary>The finance office’s notice that money arrived (MON-10); money of which it is not certain that it belongs to the case is not matched (MON-1).</summary>
public sealed record RecordArrival(Arrival Arrival, string Document) : DistributionCourtCommand;

/// <summary>Unmatched money turns out to belong to the case (MON-1).</summary>
public sealed record MatchArrival(string ArrivalId, string Document) : DistributionCourtCommand;

/// <summary>Registers a claim. The enforcement fee is charged by <see cref="ChargeFee"/>.</summary>
public sealed record RecordClaim(string ClaimId, string PayeeId, ClaimClass Class, Money Amount, int? Rank, string Document) : DistributionCourtCommand;

/// <summary>Charges the enforcement fee on an amount enforced (FEE-14).</summary>
public sealed record ChargeFee(string ClaimId, string PayeeId, Money Enforced, string Document) : DistributionCourtCommand;

/// <summary>Takes a claim out of the register.</summary>
public sealed record WithdrawClaim(string ClaimId, string Document) : DistributionCourtCommand;

/// <summary>Fixes the claims.</summary>
public sealed record FixClaims(string Document) : DistributionCourtCommand;

/// <summary>A late duty gets its reason (GEN-7).</summary>
public sealed record ExplainLatePayout(string Key, string Reason) : DistributionCourtCommand;
