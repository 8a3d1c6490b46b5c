using System.Collections.Immutable;

namespace Valuation.Procedure;

/// <summary>What the court has found out about the property.</summary>
public sealed record InvestigationState
{
    /// <summary>The findings, by subject.</summary>
    public ImmutableSortedDictionary<InvestigationSubject, RecordedFact> Facts { get; init; } = ImmutableSortedDictionary<InvestigationSubject, RecordedFact>.Empty;

    /// <summary>When nothing was missing any more; null before.</summary>
    public DateTimeOffset? CompletedAt { get; init; }

    /// <summary>When the first method was begun (REF-1).</summary>
    public DateTimeOffset? MethodBegunAt { get; init; }

    /// <summary>What decides which methods are open; null before it is recorded.</summary>
    public PricingFacts? Pricing { get; init; }

    /// <summary>Day of the seizure in force.</summary>
    public DateOnly SeizedOn { get; init; }

    /// <summary>Last day of the seizure in force, included.</summary>
    public DateOnly SeizedUntil { get; init; }

    /// <summary>Whether it is the home the debtor needs; null before it is examined (LIM-1).</summary>
    public NecessaryHome? Home { get; init; }

    /// <summary>Claimed leases and rights of residence, and whether they are carried into the sale (GUI-2).</summary>
    public ImmutableList<OccupancyClaimDecided> Claims { get; init; } = [];

    /// <summary>Orders for material and the like (REF-3.2).</summary>
    public ImmutableList<InvestigationMeasureTaken> Measures { get; init; } = [];
}

/// <summary>One finding.</summary>
/// <param name="Standing">Whether it could be found out.</param>
/// <param name="Document">SHA-256 of the record with its evidence; for an unknown fact, of the note of the efforts made.</param>
/// <param name="At">When it was recorded.</param>
public sealed record RecordedFact(FactStanding Standing, string Document, DateTimeOffset At);

/// <summary>What is found out about a property: the five facts, then the checklist by kind. Numbers are stored.</summary>
public enum InvestigationSubject
{
    /// <summary>Ownership (REF-3.1).</summary>
    Ownership = 1,

    /// <summary>Encumbrances (REF-3.1).</summary>
    Encumbrances = 2,

    /// <summary>Possession and use (REF-3.1).</summary>
    Possession = 3,

    /// <summary>Unpaid taxes and charges (REF-3.1).</summary>
    Arrears = 4,

    /// <summary>Quality defects (REF-3.1).</summary>
    Defects = 5,

    /// <summary>Real estate: registry data (GUI-1).</summary>
    RegistryData = 11,

    /// <summary>Real estate: visit to the site (GUI-1).</summary>
    SiteVisit = 12,

    /// <summary>Real estate: visit indoors (GUI-1).</summary>
    IndoorVisit = 13,

    /// <summary>Real estate: floor plan (GUI-1).</summary>
    FloorPlan = 14,

    /// <summary>Real estate: tax item and rate (GUI-1).</summary>
    TaxRate = 15,

    /// <summary>Real estate: claimed leases and rights of residence (GUI-2).</summary>
    LeaseClaims = 16,

    /// <summary>Real estate: claims for the price of construction (GUI-3).</summary>
    ConstructionClaims = 17,

    /// <summary>Real estate: whether it is the home the debtor needs (LIM-1).</summary>
    HomeExamined = 18,

    /// <summary>Vehicle: registration (GUI-1).</summary>
    VehicleRegistration = 21,

    /// <summary>Vehicle: violations (GUI-1).</summary>
    Violations = 22,

    /// <summary>Vehicle: emission standard (GUI-1).</summary>
    EmissionStandard = 23,

    /// <summary>Vehicle: mileage (GUI-1).</summary>
    Mileage = 24,

    /// <summary>Food: expiry (GUI-1).</summary>
    Expiry = 31,

    /// <summary>Food: spoilage (GUI-1).</summary>
    Spoilage = 32,

    /// <summary>Food: banned goods (GUI-1).</summary>
    BannedGoods = 33,

    /// <summary>Equity: share ratio (GUI-1).</summary>
    ShareRatio = 41,

    /// <summary>Equity: subscribed and paid-in capital (GUI-1).</summary>
    Capital = 42,

    /// <summary>Equity: term of contribution (GUI-1).</summary>
    ContributionTerm = 43,

    /// <summary>Equity: statements (GUI-1).</summary>
    Statements = 44,

    /// <summary>Equity: dividends (GUI-1).</summary>
    Dividends = 45,
}

/// <summary>How a fact stands. Numbers are stored.</summary>
public enum FactStanding
{
    /// <summary>Found out.</summary>
    Known = 1,

    /// <summary>Not to be found out; the efforts are on record (REF-3.1).</summary>
    Unknown = 2,

    /// <summary>Does not arise for this property; the reason is on record. Never for the five facts.</summary>
    NotApplicable = 3,
}

/// <summary>What decides which methods are open (REF-5.1, REF-7.1, REF-14, DIS-4.2).</summary>
/// <param name="HasGovernmentPrice">There is a tax base price, government price or guide price.</param>
/// <param name="NeedsInspection">A professional must inspect or identify the property.</param>
/// <param name="HasOnlineConditions">Platforms can price such property.</param>
/// <param name="MustBeAppraised">A law requires an appraisal.</param>
/// <param name="IsEasilyPriced">Of low value, or easily priced.</param>
/// <param name="Document">SHA-256 of the record with its reasons.</param>
public sealed record PricingFacts(bool HasGovernmentPrice, bool NeedsInspection, bool HasOnlineConditions, bool MustBeAppraised, bool IsEasilyPriced, string Document);

/// <summary>Whether the property is the home the debtor and dependants need, and what lets it be sold all the same (LIM-1).</summary>
/// <param name="IsNecessary">True when it is.</param>
/// <param name="Exception">The exception that applies; null when none does.</param>
/// <param name="Document">SHA-256 of the record with its evidence.</param>
public sealed record NecessaryHome(bool IsNecessary, HomeException? Exception, string Document);

/// <summary>What lets a necessary home be sold (LIM-1). Numbers are stored.</summary>
public enum HomeException
{
    /// <summary>A supporter has another suitable home.</summary>
    OtherHome = 1,

    /// <summary>Other homes were transferred to evade enforcement.</summary>
    EvasionTransfer = 2,

    /// <summary>Replacement housing is provided.</summary>
    ReplacementHousing = 3,

    /// <summary>Five to eight years' rent is set aside from the price.</summary>
    RentSetAside = 4,
}

/// <summary>A measure of the investigation (REF-3.2). Numbers are stored.</summary>
public enum InvestigationMeasure
{
    /// <summary>Material ordered to be handed over.</summary>
    MaterialOrdered = 1,

    /// <summary>Material taken by force on refusal.</summary>
    MaterialTaken = 2,

    /// <summary>An audit comes first.</summary>
    Audit = 3,

    /// <summary>Expert identification comes first.</summary>
    Identification = 4,
}
