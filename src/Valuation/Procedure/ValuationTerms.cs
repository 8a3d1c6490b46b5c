using Auction.Domain.Rules;

namespace Valuation.Procedure;

/// <summary>What a valuation is about. Names of people are kept elsewhere; here are only ids and roles.</summary>
public sealed record ValuationTerms
{
    /// <summary>Public number of the valuation.</summary>
    public required string Number { get; init; }

    /// <summary>What the property is, for the checklist (GUI-1).</summary>
    public required PropertyKind Kind { get; init; }

    /// <summary>How the law classes it, for the length of the seizure (LIM-2).</summary>
    public required AssetClass AssetClass { get; init; }

    /// <summary>Day of the seizure in force (REF-1).</summary>
    public required DateOnly SeizedOn { get; init; }

    /// <summary>Last day of the seizure, included (LIM-2).</summary>
    public required DateOnly SeizedUntil { get; init; }

    /// <summary>Parties, creditors and interested persons known at the start.</summary>
    public required IReadOnlyList<ValuationParty> Parties { get; init; }

    /// <summary>True for property from a criminal judgment, which needs a legal review of its own (GUI-5).</summary>
    public bool IsFromCriminalJudgment { get; init; }

    /// <summary>Edition of the rules the valuation keeps.</summary>
    public required string RuleBook { get; init; }
}

/// <summary>A person concerned, by id and role.</summary>
/// <param name="Id">Id within the valuation.</param>
/// <param name="Role">Role in the enforcement case.</param>
public sealed record ValuationParty(string Id, PartyRole Role);

/// <summary>Role of a person concerned. Numbers are stored.</summary>
public enum PartyRole
{
    /// <summary>申请执行人.</summary>
    Applicant = 1,

    /// <summary>被执行人.</summary>
    Debtor = 2,

    /// <summary>其他执行债权人.</summary>
    OtherCreditor = 3,

    /// <summary>优先债权人.</summary>
    PriorityCreditor = 4,

    /// <summary>利害关系人.</summary>
    InterestedPerson = 5,
}

/// <summary>What the property is. Numbers are stored.</summary>
public enum PropertyKind
{
    /// <summary>不动产.</summary>
    RealEstate = 1,

    /// <summary>机动车.</summary>
    Vehicle = 2,

    /// <summary>食品.</summary>
    Food = 3,

    /// <summary>股权.</summary>
    Equity = 4,

    /// <summary>其他.</summary>
    Other = 5,
}
