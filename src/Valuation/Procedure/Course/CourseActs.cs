namespace Valuation.Procedure;

/// <summary>Lets an online inquiry or an appraisal stand still (REF-28).</summary>
public sealed record StayValuation(StayGround Ground, string Document) : CourtCommand;

/// <summary>Lets it go on.</summary>
public sealed record ResumeValuation(string Document) : CourtCommand;

/// <summary>Takes the valuation back for good (REF-29.1).</summary>
public sealed record WithdrawValuation(WithdrawalGround Ground, string Document) : CourtCommand;

/// <summary>Takes an order back because both sides want to agree a price after all (REF-29.2).</summary>
public sealed record WithdrawOrder(string Document) : CourtCommand;

/// <summary>Records why a duty was met late, or not yet (GEN-7).</summary>
/// <param name="Key">Key of the deadline.</param>
/// <param name="Reason">The reason, as published; it names nobody.</param>
public sealed record ExplainDelay(string Key, string Reason) : CourtCommand;

/// <summary>A person concerned advances the fees, or brings a letter of guarantee (REF-33).</summary>
/// <param name="PartyId">Who.</param>
/// <param name="Amount">How much.</param>
/// <param name="IsGuarantee">True for an insurer's letter of guarantee.</param>
/// <param name="Document">SHA-256 of the receipt or the letter.</param>
public sealed record RecordFeeAdvance(string PartyId, Auction.Domain.Amounts.Money Amount, bool IsGuarantee, string Document) : CourtCommand;

/// <summary>It stands still.</summary>
public sealed record ValuationStayed(StayGround Ground, string Document) : ValuationEvent;

/// <summary>It goes on.</summary>
public sealed record ValuationResumed(string Document) : ValuationEvent;

/// <summary>It was taken back.</summary>
public sealed record ValuationWithdrawn(WithdrawalGround Ground, string Document) : ValuationEvent;

/// <summary>An order was taken back at the wish of both sides.</summary>
public sealed record OrderWithdrawn(ReferencePriceKind Method, string Document) : ValuationEvent;

/// <summary>A delay was explained.</summary>
public sealed record DelayExplained(string Key, string Reason) : ValuationEvent;

/// <summary>Fees were advanced.</summary>
public sealed record FeeAdvanced(string PartyId, Auction.Domain.Amounts.Money Amount, bool IsGuarantee, string Document) : ValuationEvent;

/// <summary>Why a valuation stands still (REF-28). Numbers are stored.</summary>
public enum StayGround
{
    /// <summary>The case is deferred or suspended.</summary>
    CaseStandsStill = 1,

    /// <summary>The material seriously contradicts the facts.</summary>
    MaterialContradicts = 2,

    /// <summary>Another ground.</summary>
    Other = 3,
}

/// <summary>Why a valuation is taken back (REF-29.1, REF-29.2). Numbers are stored.</summary>
public enum WithdrawalGround
{
    /// <summary>The applicant withdrew.</summary>
    ApplicantWithdrew = 1,

    /// <summary>The obligation is fully performed.</summary>
    Performed = 2,

    /// <summary>The title was revoked or refused enforcement.</summary>
    TitleGone = 3,

    /// <summary>The parties agree not to sell (REF-29.2).</summary>
    AgreedNotToSell = 4,

    /// <summary>Another ground.</summary>
    Other = 5,
}
