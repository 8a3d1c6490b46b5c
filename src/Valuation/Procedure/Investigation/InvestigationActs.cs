namespace Valuation.Procedure;

/// <summary>Opens a valuation; the first act of every one.</summary>
public sealed record OpenValuation(ValuationTerms Terms) : CourtCommand;

/// <summary>Names one more person concerned.</summary>
public sealed record AddParty(ValuationParty Party) : CourtCommand;

/// <summary>Records a finding, or records it anew (REF-3.1, GUI-1, GUI-3).</summary>
public sealed record RecordFact(InvestigationSubject Subject, FactStanding Standing, string Document) : CourtCommand;

/// <summary>Records what decides which methods are open.</summary>
public sealed record RecordPricingFacts(PricingFacts Facts) : CourtCommand;

/// <summary>Records whether the property is a necessary home (LIM-1).</summary>
public sealed record RecordNecessaryHome(NecessaryHome Home) : CourtCommand;

/// <summary>Decides whether a claimed lease or right of residence is carried into the sale (GUI-2).</summary>
public sealed record DecideOccupancyClaim(string ClaimId, bool IsCarried, string Document) : CourtCommand;

/// <summary>Records a measure of the investigation (REF-3.2).</summary>
public sealed record TakeInvestigationMeasure(InvestigationMeasure Measure, string Document) : CourtCommand;

/// <summary>Renews the seizure before it ends (LIM-2).</summary>
/// <param name="From">First day of the renewed term.</param>
/// <param name="Until">Its last day, included.</param>
/// <param name="Document">SHA-256 of the ruling.</param>
public sealed record RenewSeizure(DateOnly From, DateOnly Until, string Document) : CourtCommand;

/// <summary>Records that a person cannot be found, or has been found (REF-4.1).</summary>
public sealed record RecordUnreachable(string PartyId, bool IsUnreachable, string Document) : CourtCommand;

/// <summary>A person asks for something, or takes the request back; replaces what was asked before.</summary>
public sealed record MakeRequests(string PartyId, PartyRequests Requests) : PartyCommand(PartyId);

/// <summary>A party refuses to negotiate a price (REF-4.1).</summary>
public sealed record RefuseAgreement(string PartyId) : PartyCommand(PartyId);

/// <summary>The valuation was opened.</summary>
public sealed record ValuationOpened(ValuationTerms Terms) : ValuationEvent;

/// <summary>One more person concerned was named.</summary>
public sealed record PartyAdded(ValuationParty Party) : ValuationEvent;

/// <summary>A finding was recorded.</summary>
public sealed record FactRecorded(InvestigationSubject Subject, FactStanding Standing, string Document) : ValuationEvent;

/// <summary>Nothing is missing any more: the valuation may choose a method (REF-3.1).</summary>
public sealed record InvestigationCompleted : ValuationEvent;

/// <summary>What decides which methods are open was recorded.</summary>
public sealed record PricingFactsRecorded(PricingFacts Facts) : ValuationEvent;

/// <summary>Whether the property is a necessary home was recorded.</summary>
public sealed record NecessaryHomeRecorded(NecessaryHome Home) : ValuationEvent;

/// <summary>A claimed lease or right of residence was decided on.</summary>
public sealed record OccupancyClaimDecided(string ClaimId, bool IsCarried, string Document) : ValuationEvent;

/// <summary>A measure of the investigation was taken.</summary>
public sealed record InvestigationMeasureTaken(InvestigationMeasure Measure, string Document) : ValuationEvent;

/// <summary>The seizure was renewed.</summary>
public sealed record SeizureRenewed(DateOnly From, DateOnly Until, string Document) : ValuationEvent;

/// <summary>A person could not be found, or was found again.</summary>
public sealed record PartyReachRecorded(string PartyId, bool IsUnreachable, string Document) : ValuationEvent;

/// <summary>A person asks for this now.</summary>
public sealed record RequestsMade(string PartyId, PartyRequests Requests) : ValuationEvent;

/// <summary>A party refused to negotiate.</summary>
public sealed record AgreementRefused(string PartyId) : ValuationEvent;
