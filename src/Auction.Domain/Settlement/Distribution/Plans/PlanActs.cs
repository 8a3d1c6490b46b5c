using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Draws the plan from the proceeds and the fixed claims (PAY-ORD).</summary>
public sealed record DrawPlan(string ById) : DistributionOfficerCommand(ById);

/// <summary>Sends the plan back; by somebody else than who drew it (PAY-TWO).</summary>
public sealed record ReturnPlan(string ById, string Reason) : DistributionOfficerCommand(ById);

/// <summary>Approves the plan; by somebody else than who drew it (PAY-TWO).</summary>
public sealed record ApprovePlan(string ById, string Document) : DistributionOfficerCommand(ById);

/// <summary>Records that the plan was served (CPI-509).</summary>
public sealed record ServePlan(string PartyId, DateOnly On, string Document) : DistributionCourtCommand;

/// <summary>Objects to the plan (CPI-509).</summary>
public sealed record ObjectToPlan(string PartyId, string ObjectionId, IReadOnlyList<PlanPart> Disputed, string Document) : DistributionPartyCommand(PartyId);

/// <summary>Takes an objection back.</summary>
public sealed record WithdrawPlanObjection(string PartyId, string ObjectionId, string Document) : DistributionPartyCommand(PartyId);

/// <summary>Records the day by which everybody who did not object had notice of an objection (CPI-510).</summary>
public sealed record NotifyPlanObjection(string ObjectionId, DateOnly On, string Document) : DistributionCourtCommand;

/// <summary>Opposes an objection (CPI-510).</summary>
public sealed record OpposePlanObjection(string PartyId, string ObjectionId, string Document) : DistributionPartyCommand(PartyId);

/// <summary>Records the day the objector had notice that the objection is opposed (CPI-510).</summary>
public sealed record NotifyOpposition(string ObjectionId, DateOnly On, string Document) : DistributionCourtCommand;

/// <summary>Records the objector’s suit (CPI-510).</summary>
public sealed record RecordPlanSuit(string ObjectionId, DateOnly On, string Document) : DistributionCourtCommand;

/// <summary>The suit is over and the plan stands.</summary>
public sealed record RecordSuitLost(string ObjectionId, string Document) : DistributionCourtCommand;

/// <summary>Amends the plan as an unopposed objection or a judgment says (CPI-510); lines not named keep their amount and the sum stays the same.</summary>
public sealed record RevisePlan(string ObjectionId, IReadOnlyList<PlanPart> Lines, string Document) : DistributionCourtCommand;

/// <summary>An amount of one line.</summary>
/// <param name="LineId">Which line.</param>
/// <param name="Amount">The part disputed, or the new amount.</param>
public sealed record PlanPart(string LineId, Money Amount);

/// <summary>One line of a plan: who gets how much.</summary>
/// <param name="Id">Id of the claim, or <see cref="DistributionState.SurplusId"/>.</param>
/// <param name="PayeeId">Who is paid.</param>
/// <param name="Class">Place in the order of payment.</param>
/// <param name="Claimed">What is claimed; of the surplus what there is.</param>
/// <param name="Amount">What it gets.</param>
public sealed record PlanLine(string Id, string PayeeId, ClaimClass Class, Money Claimed, Money Amount);

/// <summary>A plan was drawn.</summary>
/// <param name="Number">Which plan, from 1.</param>
/// <param name="Lines">Its lines, in the order of payment.</param>
/// <param name="IsServed">True when it is served and can be objected to: more than one creditor has a claim.</param>
/// <param name="ById">Who drew it.</param>
public sealed record PlanDrawn(int Number, IReadOnlyList<PlanLine> Lines, bool IsServed, string ById) : DistributionEvent;

/// <summary>The plan was sent back.</summary>
public sealed record PlanReturned(string ById, string Reason) : DistributionEvent;

/// <summary>The plan was approved.</summary>
public sealed record PlanApproved(string ById, string Document) : DistributionEvent;

/// <summary>The plan was served.</summary>
public sealed record PlanServed(string PartyId, DateOnly On, string Document) : DistributionEvent;

/// <summary>Nobody can object any more: what is not disputed can be paid.</summary>
public sealed record PlanEffective : DistributionEvent;

/// <summary>The plan was objected to.</summary>
public sealed record PlanObjected(string PartyId, string ObjectionId, IReadOnlyList<PlanPart> Disputed, string Document) : DistributionEvent;

/// <summary>The others had notice of an objection.</summary>
public sealed record PlanObjectionNotified(string ObjectionId, DateOnly On, string Document) : DistributionEvent;

/// <summary>An objection was opposed.</summary>
public sealed record PlanObjectionOpposed(string PartyId, string ObjectionId, string Document) : DistributionEvent;

/// <summary>Nobody opposed an objection in time: the plan is amended (CPI-510).</summary>
public sealed record PlanObjectionUnopposed(string ObjectionId) : DistributionEvent;

/// <summary>The objector had notice of the opposition.</summary>
public sealed record OppositionNotified(string ObjectionId, DateOnly On, string Document) : DistributionEvent;

/// <summary>The objector sued.</summary>
public sealed record PlanSuitRecorded(string ObjectionId, DateOnly On, string Document) : DistributionEvent;

/// <summary>The plan was amended; the objection is settled.</summary>
public sealed record PlanRevised(string ObjectionId, IReadOnlyList<PlanPart> Lines, string Document) : DistributionEvent;

/// <summary>An objection ended and the plan stands.</summary>
/// <param name="ObjectionId">Which.</param>
/// <param name="Ending">How.</param>
/// <param name="Document">SHA-256 of the paper; null when the time alone ended it.</param>
public sealed record PlanObjectionEnded(string ObjectionId, PlanObjectionEnding Ending, string? Document) : DistributionEvent;

/// <summary>How an objection ends without amending the plan. Numbers are stored.</summary>
public enum PlanObjectionEnding
{
    /// <summary>Taken back.</summary>
    Withdrawn = 1,

    /// <summary>Opposed, and no suit in time (CPI-510).</summary>
    NotSued = 2,

    /// <summary>The suit was lost.</summary>
    SuitLost = 3,
}

/// <summary>Where an objection stands. Numbers are stored.</summary>
public enum PlanObjectionStage
{
    /// <summary>Filed.</summary>
    Filed = 1,

    /// <summary>The others have notice.</summary>
    Notified = 2,

    /// <summary>Somebody opposed it.</summary>
    Opposed = 3,

    /// <summary>The objector has notice of the opposition.</summary>
    OppositionNotified = 4,

    /// <summary>The objector sued.</summary>
    Sued = 5,

    /// <summary>Nobody opposed it; the plan is to be amended.</summary>
    Unopposed = 6,

    /// <summary>Settled.</summary>
    Ended = 7,
}
