using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>The debtor asks to sell the property in person (HUM-9.1, EQU-10).</summary>
/// <param name="PartyId">The debtor.</param>
/// <param name="Floor">Lowest price the debtor proposes.</param>
/// <param name="Until">Last day asked for, included.</param>
/// <param name="Document">SHA-256 of the application.</param>
public sealed record AskSelfDisposal(string PartyId, Money Floor, DateOnly Until, string Document) : PartyCommand(PartyId);

/// <summary>Lets the debtor sell (rulebook 4.7).</summary>
/// <param name="Floor">Lowest price.</param>
/// <param name="Until">Last day for the money to be on the account, included.</param>
/// <param name="AccountId">The account the court controls; the price is paid there and nowhere else.</param>
/// <param name="Basis">For equity: why it may be granted (EQU-10).</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record GrantSelfDisposal(Money Floor, DateOnly Until, string AccountId, SelfDisposalBasis Basis, string Document) : CourtCommand;

/// <summary>Refuses the debtor's application.</summary>
public sealed record RefuseSelfDisposal(string Reason, string Document) : CourtCommand;

/// <summary>The debtor reports a buyer with the agreement.</summary>
public sealed record ReportBuyer(string PartyId, string BuyerId, Money Price, string Document) : PartyCommand(PartyId);

/// <summary>The court confirms the buyer, or not (rulebook 4.7).</summary>
public sealed record ConfirmBuyer(string BuyerId, bool IsConfirmed, string Document) : CourtCommand;

/// <summary>The whole price is on the controlled account: the property is sold and its seizure is lifted for the transfer.</summary>
public sealed record CompleteSelfDisposal(Money Received, string Document) : CourtCommand;

/// <summary>Ends a self-disposal for a breach: a hidden price, a side payment (rulebook 4.7).</summary>
public sealed record EndSelfDisposal(string Reason, string Document) : CourtCommand;

/// <summary>The debtor asked to sell.</summary>
public sealed record SelfDisposalAsked(string PartyId, Money Floor, DateOnly Until, string Document) : DisposalEvent;

/// <summary>The debtor may sell.</summary>
public sealed record SelfDisposalGranted(Money Floor, DateOnly Until, string AccountId, SelfDisposalBasis Basis, string Document) : DisposalEvent;

/// <summary>The application was refused.</summary>
public sealed record SelfDisposalRefused(string Reason, string Document) : DisposalEvent;

/// <summary>A buyer was found.</summary>
public sealed record BuyerReported(string PartyId, string BuyerId, Money Price, string Document) : DisposalEvent;

/// <summary>The court looked at the buyer.</summary>
public sealed record BuyerConfirmed(string BuyerId, bool IsConfirmed, string Document) : DisposalEvent;

/// <summary>The money is in; sold.</summary>
public sealed record SelfDisposalCompleted(Money Received, string Document) : DisposalEvent;

/// <summary>The term passed without the money.</summary>
public sealed record SelfDisposalLapsed : DisposalEvent;

/// <summary>Ended for a breach.</summary>
public sealed record SelfDisposalEnded(string Reason, string Document) : DisposalEvent;

/// <summary>Why the debtor may sell. Numbers are stored.</summary>
public enum SelfDisposalBasis
{
    /// <summary>The court controls the money; no more is needed for things other than equity (HUM-9.1).</summary>
    MoneyControlled = 1,

    /// <summary>The applicant and the known creditors consent (EQU-10).</summary>
    CreditorsConsent = 2,

    /// <summary>The proceeds cover the debt (EQU-10).</summary>
    CoversDebt = 3,
}

/// <summary>Where a self-disposal stands (rulebook 4.7). Numbers are stored.</summary>
public enum SelfDisposalStage
{
    /// <summary>Asked for.</summary>
    Asked = 1,

    /// <summary>Granted; a buyer is looked for.</summary>
    Granted = 2,

    /// <summary>The court confirmed a buyer; the money is waited for.</summary>
    AwaitingMoney = 3,

    /// <summary>Sold.</summary>
    Completed = 4,

    /// <summary>Refused.</summary>
    Refused = 5,

    /// <summary>The term passed.</summary>
    Lapsed = 6,

    /// <summary>Ended for a breach.</summary>
    Ended = 7,
}

/// <summary>A self-disposal.</summary>
/// <param name="AskedAt">When it was asked for.</param>
/// <param name="Floor">Lowest price: as asked, then as granted.</param>
/// <param name="Until">Last day: as asked, then as granted.</param>
public sealed record SelfDisposalState(DateTimeOffset AskedAt, Money Floor, DateOnly Until)
{
    /// <summary>Where it stands.</summary>
    public SelfDisposalStage Stage { get; init; } = SelfDisposalStage.Asked;

    /// <summary>When it was granted; null before.</summary>
    public DateTimeOffset? GrantedAt { get; init; }

    /// <summary>The controlled account; null before the grant.</summary>
    public string? AccountId { get; init; }

    /// <summary>The buyer now reported or confirmed; null without one.</summary>
    public BuyerReported? Buyer { get; init; }

    /// <summary>When it ended; null while it goes on.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>True while the debtor may still sell.</summary>
    public bool IsRunning => Stage is SelfDisposalStage.Granted or SelfDisposalStage.AwaitingMoney;
}
