using Auction.Domain.Amounts;

namespace Valuation;

/// <summary>How a reference price was found (REF-2), or what stands in for one (AUC-10.2, EQU-12).</summary>
public enum ReferencePriceKind
{
    /// <summary>当事人议价.</summary>
    Agreed = 1,

    /// <summary>定向询价.</summary>
    DirectedInquiry = 2,

    /// <summary>网络询价.</summary>
    OnlineInquiry = 3,

    /// <summary>委托评估.</summary>
    Appraisal = 4,

    /// <summary>市价: not appraised; the parties' views are recorded (AUC-10.2, DIS-4.2).</summary>
    Market = 5,

    /// <summary>Equity that cannot be appraised for lack of documents (EQU-12): there is no reference price.</summary>
    NotAppraisable = 6,
}

/// <summary>The price that anchors the start price, and where it came from.</summary>
public sealed record ReferencePrice(ReferencePriceKind Kind, Money Amount);
