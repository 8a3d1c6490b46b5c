using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>What a distribution is about; fixed at the opening. Names nobody.</summary>
/// <param name="Number">Its number; part of the cause of every movement.</param>
/// <param name="CourtId">The court.</param>
/// <param name="CaseAccount">Number of the case account (MON-1).</param>
/// <param name="DebtorId">The debtor, to whom the surplus goes (PAY-ORD).</param>
/// <param name="Order">How ordinary claims share, by the kind of debtor (CPI-508, CPI-514).</param>
/// <param name="RuleBook">Name of the rule book it keeps.</param>
public sealed record DistributionTerms(string Number, string CourtId, string CaseAccount, string DebtorId, OrdinaryOrder Order, string RuleBook);

/// <summary>Where a distribution stands (rulebook 4.8). Numbers are stored.</summary>
public enum DistributionPhase
{
    /// <summary>Before the opening.</summary>
    NotOpened = 0,

    /// <summary>Money is expected, or some of it is not matched to the case yet.</summary>
    Arrived = 1,

    /// <summary>All money that arrived belongs to the case; claims are registered.</summary>
    Matched = 2,

    /// <summary>The claims are fixed.</summary>
    Claimed = 3,

    /// <summary>A plan is drawn and waits for approval.</summary>
    Drawn = 4,

    /// <summary>The plan is approved; it is served and can be objected to.</summary>
    Approved = 5,

    /// <summary>What is not disputed can be paid.</summary>
    Payable = 6,

    /// <summary>Everything is paid or in escrow.</summary>
    PaidOut = 7,
}

/// <summary>Where money of a case comes from. Numbers are stored.</summary>
public enum ArrivalSource
{
    /// <summary>The price of a sale.</summary>
    Sale = 1,

    /// <summary>A forfeited deposit.</summary>
    Forfeiture = 2,

    /// <summary>Handed in by the debtor.</summary>
    Redemption = 3,

    /// <summary>Anything else paid to the case account.</summary>
    Other = 4,
}

/// <summary>Money that came in.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Amount">How much.</param>
/// <param name="Source">Where from.</param>
/// <param name="SourceId">Of a sale or forfeiture the round; otherwise the payer.</param>
/// <param name="NoticedOn">Day of the finance office’s arrival notice (MON-10).</param>
/// <param name="IsMatched">False while it is not certain that it belongs to the case (MON-1).</param>
public sealed record Arrival(string Id, Money Amount, ArrivalSource Source, string SourceId, DateOnly NoticedOn, bool IsMatched);
