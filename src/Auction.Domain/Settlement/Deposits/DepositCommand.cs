using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Deposits;

/// <summary>Something somebody wants done with a deposit. A closed family; the branch says at whose desk it may be given.</summary>
public abstract record DepositCommand
{
    private protected DepositCommand()
    {
    }
}

/// <summary>What the platform does by itself.</summary>
public abstract record DepositPlatformCommand : DepositCommand
{
    private protected DepositPlatformCommand()
    {
    }
}

/// <summary>An act of the bidder.</summary>
public abstract record DepositBidderCommand : DepositCommand
{
    private protected DepositBidderCommand()
    {
    }
}

/// <summary>An act of the court.</summary>
public abstract record DepositCourtCommand : DepositCommand
{
    private protected DepositCourtCommand()
    {
    }
}

/// <summary>What the payment provider reports. Forward only: the same report twice changes nothing.</summary>
public abstract record DepositReport : DepositCommand
{
    private protected DepositReport()
    {
    }
}

/// <summary>Lets the clock bring about what has become due. Harmless when early or repeated.</summary>
public sealed record WakeDeposit : DepositPlatformCommand;

/// <summary>Opens the deposit of a bidder who registers.</summary>
public sealed record OpenDeposit(DepositTerms Terms) : DepositPlatformCommand;

/// <summary>The bidder wants to pay what is missing.</summary>
public sealed record AskPayment : DepositBidderCommand;

/// <summary>The bidder takes the registration back; only before it is confirmed.</summary>
public sealed record TakeBackDeposit : DepositBidderCommand;

/// <summary>The deposit is confirmed by court or platform (AUC-18.1).</summary>
public sealed record ConfirmDeposit : DepositPlatformCommand;

/// <summary>The court does not confirm the bidder.</summary>
public sealed record RejectDeposit : DepositPlatformCommand;

/// <summary>The round is over for this bidder.</summary>
/// <param name="Outcome">How.</param>
/// <param name="EndedAt">When the bidding period ended.</param>
public sealed record EndBidding(BiddingOutcome Outcome, DateTimeOffset EndedAt) : DepositPlatformCommand;

/// <summary>The court gave the buyer more time before the due time (DEF-1).</summary>
/// <param name="DueBy">The first instant at which a payment comes too late.</param>
public sealed record MoveDue(DateTimeOffset DueBy) : DepositPlatformCommand;

/// <summary>The price was paid in full; the deposit is part of it (AUC-23).</summary>
public sealed record SetOffDeposit : DepositPlatformCommand;

/// <summary>The court recorded that the buyer defaulted (DEF-1); the deposit is not returned (AUC-24.1).</summary>
public sealed record ForfeitDeposit : DepositPlatformCommand;

/// <summary>Somebody of the court proposes how a forfeited deposit is used (AUC-24.1); anew while some of it is left (AUC-24.1b).</summary>
/// <param name="Use">What for.</param>
public sealed record ProposeDepositUse(DepositUse Use) : DepositCourtCommand;

/// <summary>The court decides that the forfeited deposit is used as proposed, in the order of AUC-24.1; somebody else proposed it (PAY-TWO).</summary>
/// <param name="ById">Account of the judge who decides.</param>
public sealed record AllocateDeposit(string ById) : DepositCourtCommand;

/// <summary>The sale was revoked without the buyer's fault (AUC-31).</summary>
public sealed record ReturnDeposit : DepositPlatformCommand;

/// <summary>A payment came in.</summary>
/// <param name="Number">Which payment.</param>
/// <param name="ProviderId">The provider's id of it.</param>
/// <param name="Amount">What came in.</param>
/// <param name="Match">In whose name.</param>
/// <param name="PaidAt">When the provider received it: in time is in time, however late the report comes.</param>
public sealed record ReportDepositPaid(int Number, string ProviderId, Money Amount, PayerMatch Match, DateTimeOffset PaidAt) : DepositReport;

/// <summary>A payment was called off.</summary>
public sealed record ReportDepositCalledOff(int Number) : DepositReport;

/// <summary>A refund arrived.</summary>
public sealed record ReportDepositRefunded(int Number, string ProviderId) : DepositReport;

/// <summary>A refund came back.</summary>
public sealed record ReportDepositRefundFailed(int Number, string ProviderId, string Fault) : DepositReport;

/// <summary>The deposit reached the court's account.</summary>
public sealed record ReportDepositAtCourt(string ProviderId) : DepositReport;

/// <summary>A late duty gets its reason (GEN-7).</summary>
public sealed record ExplainLateDeposit(string Key, string Reason) : DepositCourtCommand;
