using Auction.Domain.Amounts;

namespace Auction.Domain.People;

/// <summary>What is known of somebody who wants to bid for a lot, when it is asked.</summary>
public sealed record BidderFacts
{
    /// <summary>The real name has been proved.</summary>
    public required bool IsVerified { get; init; }

    /// <summary>Full years of age; null for a company.</summary>
    public int? Age { get; init; }

    /// <summary>How the person stands to those who work on the property; empty for a stranger.</summary>
    public IReadOnlyList<BarredAs> Barred { get; init; } = [];

    /// <summary>The buyer who defaulted on this property, also through a representative (AUC-24.2).</summary>
    public bool HasDefaulted { get; init; }

    /// <summary>Stands on the list of persons under consumption restriction (LHC-3).</summary>
    public bool IsRestricted { get; init; }

    /// <summary>The debtor of the case (DIS-12.2).</summary>
    public bool IsDebtor { get; init; }

    /// <summary>The applicant's claim as confirmed by the court; null when the bidder is not the applicant or nothing is confirmed.</summary>
    public Money? ApplicantClaim { get; init; }

    /// <summary>Purchase qualification for housing (HSE-1).</summary>
    public Proof Housing { get; init; }

    /// <summary>A special qualification the property asks for (DIS-12.1).</summary>
    public Proof Special { get; init; }

    /// <summary>Acting for somebody else, or together with others (AUC-14.2).</summary>
    public Proof Representation { get; init; } = Proof.NotAsked;

    /// <summary>Claims a right of pre-emption (AUC-19).</summary>
    public Proof Priority { get; init; } = Proof.NotAsked;

    /// <summary>All reminders were confirmed one by one (AUC-14).</summary>
    public bool HasConfirmedReminders { get; init; }

    /// <summary>The commitment on purchase qualification was ticked (HSE-2).</summary>
    public bool HasCommitted { get; init; }

    /// <summary>The court confirmed the deposit, or that none is due.</summary>
    public bool IsDepositConfirmed { get; init; }

    /// <summary>Collected so far, from the bidder's own account.</summary>
    public Money Paid { get; init; } = Money.Zero;
}

/// <summary>What a lot asks of its bidders.</summary>
/// <param name="Deposit">The notice's deposit, or the full price in a sell-off (SEL-5).</param>
/// <param name="IsRealEstate">Land, buildings, and what is registered with them.</param>
/// <param name="IsLimitedHousing">Housing where local purchase limits apply.</param>
/// <param name="NeedsSpecial">A licence, approval or other qualification by law.</param>
/// <param name="IsSellOff">A sell-off knows no exemption of the applicant (SEL-5).</param>
/// <param name="HasStarted">Bidding has started.</param>
/// <param name="HasEnded">Bidding has ended.</param>
public sealed record LotDemands(Money Deposit, bool IsRealEstate, bool IsLimitedHousing, bool NeedsSpecial, bool IsSellOff, bool HasStarted, bool HasEnded);

/// <summary>Why somebody is barred from bidding on property connected with their work (AUC-34).</summary>
/// <param name="Duty">The duty.</param>
/// <param name="Through">The near relative who has it; null when the person has it.</param>
public sealed record BarredAs(BarringDuty Duty, NearRelation? Through = null);

/// <summary>The duties that bar.</summary>
public enum BarringDuty
{
    /// <summary>The enforcing court and its staff.</summary>
    Court = 1,

    /// <summary>The platform and its staff.</summary>
    Platform = 2,

    /// <summary>An auxiliary institution of this sale and its staff.</summary>
    Auxiliary = 3,
}

/// <summary>Where a proof stands.</summary>
public enum Proof
{
    /// <summary>Nothing was handed in.</summary>
    None = 0,

    /// <summary>Nobody claims it, so nothing is to be proved.</summary>
    NotAsked = 1,

    /// <summary>Handed in; the court has not decided.</summary>
    HandedIn = 2,

    /// <summary>The court confirmed it.</summary>
    Confirmed = 3,

    /// <summary>The court did not confirm it.</summary>
    Rejected = 4,
}
