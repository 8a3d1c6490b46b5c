namespace Valuation.Procedure;

/// <summary>A recipient objects in writing (REF-22, REF-23.1).</summary>
/// <param name="PartyId">Who.</param>
/// <param name="ObjectionId">Id, made when the form was drawn: sent twice it counts once.</param>
/// <param name="Grounds">Grounds.</param>
/// <param name="Targets">Reports objected to; empty means all.</param>
/// <param name="Document">SHA-256 of the writing with its evidence.</param>
public sealed record FileObjection(string PartyId, string ObjectionId, ObjectionGrounds Grounds, IReadOnlyList<string> Targets, string Document) : PartyCommand(PartyId);

/// <summary>The objector takes it back.</summary>
public sealed record WithdrawObjection(string PartyId, string ObjectionId) : PartyCommand(PartyId);

/// <summary>The court rules on the grounds of REF-22.</summary>
public sealed record RuleOnObjection(string ObjectionId, bool IsUpheld, string Document) : CourtCommand;

/// <summary>Somebody concerned takes the ruling to the higher court, within 10 days (REF-22).</summary>
public sealed record AskReconsideration(string PartyId, string ObjectionId, string Document) : PartyCommand(PartyId);

/// <summary>Records the higher court's decision.</summary>
public sealed record DecideReconsideration(string ObjectionId, bool IsUpheld, string Document) : CourtCommand;

/// <summary>The court passes the objection to the institution (REF-23.1).</summary>
public sealed record ForwardObjection(string ObjectionId) : CourtCommand;

/// <summary>The institution explains, with a corrected report if it finds it was wrong (REF-23.1).</summary>
public sealed record ExplainObjection(string InstitutionId, string ObjectionId, string Document, SubmittedReport? Corrected) : InstitutionCommand(InstitutionId);

/// <summary>The objector says whether the explanation is enough (REF-23.1).</summary>
public sealed record AnswerExplanation(string PartyId, string ObjectionId, bool IsSatisfied) : PartyCommand(PartyId);

/// <summary>The court asks the industry association for a technical review (REF-23.1).</summary>
public sealed record OrderTechnicalReview(string ObjectionId, string AssociationId, DateOnly Until, string Document) : CourtCommand;

/// <summary>The court records a conclusion of the association that came on paper (REF-23.1).</summary>
public sealed record ConcludeTechnicalReview(string ObjectionId, bool MustCorrect, string Document) : CourtCommand;

/// <summary>The association hands its conclusion in itself (REF-23.1).</summary>
/// <param name="AssociationId">Who: only the one the review was referred to.</param>
/// <param name="ObjectionId">About which objection.</param>
/// <param name="MustCorrect">True when the report has to be corrected; false when its result stands.</param>
/// <param name="Document">SHA-256 of the signed conclusion.</param>
public sealed record HandInTechnicalReview(string AssociationId, string ObjectionId, bool MustCorrect, string Document) : AssociationCommand(AssociationId);

/// <summary>An admissible objection came in.</summary>
/// <param name="PartyId">Who.</param>
/// <param name="ObjectionId">Its id.</param>
/// <param name="Grounds">Grounds that are admissible.</param>
/// <param name="Refused">Grounds that are not, for this kind of report (REF-24).</param>
/// <param name="Targets">Reports objected to.</param>
/// <param name="Document">SHA-256 of the writing.</param>
public sealed record ObjectionFiled(string PartyId, string ObjectionId, ObjectionGrounds Grounds, ObjectionGrounds Refused, IReadOnlyList<string> Targets, string Document) : ValuationEvent;

/// <summary>An objection was taken back.</summary>
public sealed record ObjectionWithdrawn(string ObjectionId) : ValuationEvent;

/// <summary>The court ruled.</summary>
public sealed record ObjectionRuled(string ObjectionId, bool IsUpheld, string Document) : ValuationEvent;

/// <summary>The ruling was taken to the higher court.</summary>
public sealed record ReconsiderationAsked(string ObjectionId, string PartyId, string Document) : ValuationEvent;

/// <summary>The higher court decided.</summary>
public sealed record ReconsiderationDecided(string ObjectionId, bool IsUpheld, string Document) : ValuationEvent;

/// <summary>Nobody took the ruling further in time.</summary>
public sealed record RulingBecameFinal(string ObjectionId) : ValuationEvent;

/// <summary>The objection was passed to the institution.</summary>
public sealed record ObjectionForwarded(string ObjectionId) : ValuationEvent;

/// <summary>The institution explained; a corrected report replaces its result.</summary>
public sealed record ObjectionExplained(string ObjectionId, string Document, PriceReport? Corrected) : ValuationEvent;

/// <summary>The institution's time to explain passed.</summary>
public sealed record ExplanationMissed(string ObjectionId) : ValuationEvent;

/// <summary>The objector said, or let it be seen by silence, whether the explanation is enough.</summary>
public sealed record ExplanationAnswered(string ObjectionId, bool IsSatisfied) : ValuationEvent;

/// <summary>The association was asked.</summary>
public sealed record TechnicalReviewOrdered(string ObjectionId, string AssociationId, DateOnly Until, string Document) : ValuationEvent;

/// <summary>The association concluded.</summary>
public sealed record TechnicalReviewConcluded(string ObjectionId, bool MustCorrect, string Document) : ValuationEvent;
