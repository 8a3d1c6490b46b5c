using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>Takes the price over from the valuation, or a new one issued in its place (REF-30, REF-27.3).</summary>
/// <param name="Price">The price.</param>
public sealed record TakePrice(SalePrice Price) : CourtCommand;

/// <summary>Hears a party about a price that rests on the market instead of a valuation (AUC-10.2, DIS-4.2).</summary>
public sealed record HearParty(string PartyId, string Document) : CourtCommand;

/// <summary>The applicant asks in writing to sell equity that cannot be appraised (EQU-12).</summary>
public sealed record AskSaleWithoutAppraisal(string PartyId, string Document) : PartyCommand(PartyId);

/// <summary>Begins again: the property is to have a new price.</summary>
public sealed record GiveUpPrice(string Reason, string Document) : CourtCommand;

/// <summary>The price stands.</summary>
public sealed record PriceTaken(SalePrice Price) : DisposalEvent;

/// <summary>A party was heard.</summary>
public sealed record PartyHeard(string PartyId, string Document) : DisposalEvent;

/// <summary>The applicant asked for a sale without appraisal.</summary>
public sealed record SaleWithoutAppraisalAsked(string PartyId, string Document) : DisposalEvent;

/// <summary>The price was given up.</summary>
public sealed record PriceGivenUp(string Reason, string Document) : DisposalEvent;

/// <summary>The price that anchors the sale.</summary>
/// <param name="Basis">Where it comes from.</param>
/// <param name="Amount">The price; zero where equity cannot be appraised (EQU-12).</param>
/// <param name="FixedOn">Day it was fixed (REF-30).</param>
/// <param name="ValidUntil">Last day of its validity (REF-27.1).</param>
/// <param name="LastStart">Last day on which a round may start (REF-27.3).</param>
/// <param name="ValuationNumber">Number of the valuation; null without one.</param>
/// <param name="Document">SHA-256 of what it rests on.</param>
public sealed record SalePrice(PriceBasis Basis, Money Amount, DateOnly FixedOn, DateOnly ValidUntil, DateOnly LastStart, string? ValuationNumber, string Document);

/// <summary>Where a price comes from. Numbers are stored; they are those of the valuation.</summary>
public enum PriceBasis
{
    /// <summary>当事人议价 (REF-4.2).</summary>
    Agreed = 1,

    /// <summary>定向询价 (REF-6).</summary>
    DirectedInquiry = 2,

    /// <summary>网络询价 (REF-13.1).</summary>
    OnlineInquiry = 3,

    /// <summary>委托评估 (REF-26).</summary>
    Appraisal = 4,

    /// <summary>市价, not appraised (AUC-10.2).</summary>
    Market = 5,

    /// <summary>Equity that cannot be appraised: there is no price (EQU-12).</summary>
    NotAppraisable = 6,
}
