using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Disposal;

/// <summary>What a disposal is about. Names of people are kept elsewhere; here are only ids and roles.</summary>
public sealed record DisposalTerms
{
    /// <summary>Public number of the disposal.</summary>
    public required string Number { get; init; }

    /// <summary>The enforcing court at the start; it may change (see <see cref="DisposalState.CourtId"/>).</summary>
    public required string CourtId { get; init; }

    /// <summary>How the law classes the property (AUC-12.1).</summary>
    public required AssetClass AssetClass { get; init; }

    /// <summary>What rules of its own the property has.</summary>
    public DisposalFlags Flags { get; init; }

    /// <summary>Everybody concerned known at the start.</summary>
    public required IReadOnlyList<DisposalParty> Parties { get; init; }

    /// <summary>Debt, priority claims and costs as they stand at the start.</summary>
    public required ClaimFigures Claims { get; init; }

    /// <summary>Last day of the seizure, included (LIM-2).</summary>
    public required DateOnly SeizedUntil { get; init; }

    /// <summary>Edition of the rules the disposal keeps.</summary>
    public required string RuleBook { get; init; }
}

/// <summary>A person concerned, by id and role.</summary>
/// <param name="Id">Id within the disposal.</param>
/// <param name="Role">Role in the case.</param>
/// <param name="Rank">Rank of a claim or of a right of pre-emption, from 1; null without one.</param>
/// <param name="Claim">Claim of a creditor; null for others.</param>
public sealed record DisposalParty(string Id, DisposalRole Role, int? Rank = null, Money? Claim = null)
{
    /// <summary>True for somebody who may take the property for a debt (DIS-16).</summary>
    public bool IsCreditor => Role is DisposalRole.Applicant or DisposalRole.OtherCreditor or DisposalRole.PriorityCreditor;
}

/// <summary>Figures that decide what a sale has to bring, with the day they were computed for.</summary>
/// <param name="Debt">What the debtor owes in this case, costs left out.</param>
/// <param name="PriorityClaims">Claims paid before, secured on this property (DIS-6).</param>
/// <param name="Costs">Costs of enforcement borne by the debtor, estimated or spent.</param>
/// <param name="AsOf">Day of the computation.</param>
public sealed record ClaimFigures(Money Debt, Money PriorityClaims, Money Costs, DateOnly AsOf)
{
    /// <summary>What has to come in before the applicant receives anything (DIS-6).</summary>
    public Money NoSurplusLimit => PriorityClaims + Costs;

    /// <summary>What pays everything: debt and costs (DIS-14, DIS-19).</summary>
    public Money ToRedeem => Debt + Costs;
}

/// <summary>Role of a person concerned. Numbers are stored.</summary>
public enum DisposalRole
{
    /// <summary>申请执行人.</summary>
    Applicant = 1,

    /// <summary>被执行人.</summary>
    Debtor = 2,

    /// <summary>其他执行债权人.</summary>
    OtherCreditor = 3,

    /// <summary>优先债权人.</summary>
    PriorityCreditor = 4,

    /// <summary>优先购买权人.</summary>
    PriorityPurchaser = 5,

    /// <summary>承租人.</summary>
    Tenant = 6,

    /// <summary>共有人.</summary>
    CoOwner = 7,

    /// <summary>股权所在公司 (COM-85).</summary>
    Company = 8,

    /// <summary>公司其他股东 (COM-85).</summary>
    Shareholder = 9,

    /// <summary>利害关系人.</summary>
    InterestedPerson = 10,
}

/// <summary>Rules of its own a property has. Numbers are stored.</summary>
[Flags]
public enum DisposalFlags
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Large or complex real estate (PWR-SD).</summary>
    LargeRealEstate = 1,

    /// <summary>Equity (EQU-10).</summary>
    Equity = 2,

    /// <summary>Housing under purchase limits (HSE-2).</summary>
    Housing = 4,

    /// <summary>The home the debtor needs to live (LIM-1).</summary>
    NecessaryHome = 8,

    /// <summary>State-owned or legal-person shares of a listed company (SOE-13).</summary>
    StateListedShares = 16,

    /// <summary>Shares of a limited company (COM-85).</summary>
    LimitedCompanyShares = 32,

    /// <summary>Equity that cannot be appraised (EQU-12).</summary>
    NoAppraisalEquity = 64,

    /// <summary>Let to a tenant, who is notified like a priority purchaser.</summary>
    Leased = 128,

    /// <summary>From a criminal judgment (GUI-5).</summary>
    CriminalJudgment = 256,

    /// <summary>Sold directly: listed shares, precious metal, perishable and similar movables (DIS-31).</summary>
    DirectSaleGoods = 512,

    /// <summary>Its transfer needs an approval (EQU-15).</summary>
    TransferNeedsApproval = 1024,
}
