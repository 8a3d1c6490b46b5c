using System.Collections.Immutable;

namespace Valuation.Procedure;

/// <summary>Orders the appraisal from the institution whose turn it is (REF-17).</summary>
public sealed record OrderAppraisal(InquiryOrder Order) : CourtCommand;

/// <summary>The institution accepts and declares that it has no conflict of interest.</summary>
/// <param name="InstitutionId">Which.</param>
/// <param name="Declaration">SHA-256 of the signed declaration.</param>
public sealed record AcceptCommission(string InstitutionId, string Declaration) : InstitutionCommand(InstitutionId);

/// <summary>The institution declines; the next in line is ordered.</summary>
public sealed record DeclineCommission(string InstitutionId, bool IsConflict, string Document) : InstitutionCommand(InstitutionId);

/// <summary>The court passes the institution over: a conflict it did not declare, or no answer.</summary>
public sealed record PassOverInstitution(bool IsConflict, string Document) : CourtCommand;

/// <summary>Records that the institution received the material; its time runs from that day (REF-17, REF-19.1).</summary>
public sealed record HandOverMaterial(DateOnly ReceivedOn, string Document) : CourtCommand;

/// <summary>Records the inspection of the site (REF-18).</summary>
/// <param name="InstitutionId">Which.</param>
/// <param name="InspectedOn">Court day of the inspection.</param>
/// <param name="Absent">Parties told to attend who did not.</param>
/// <param name="HasWitness">True when a witness attended.</param>
/// <param name="WasObstructed">True when obstruction had to be overcome.</param>
/// <param name="Document">SHA-256 of the signed record.</param>
public sealed record RecordInspection(string InstitutionId, DateOnly InspectedOn, IReadOnlyList<string> Absent, bool HasWitness, bool WasObstructed, string Document)
    : InstitutionCommand(InstitutionId);

/// <summary>The institution asks in writing for more time (REF-19.2).</summary>
public sealed record RequestExtension(string InstitutionId, int Days, string Document) : InstitutionCommand(InstitutionId);

/// <summary>The court decides on the request (REF-19.2).</summary>
public sealed record DecideExtension(bool IsGranted, string Document) : CourtCommand;

/// <summary>The institution hands in its report, its corrected report, or the report anew: whichever is due (REF-17, REF-19.4, REF-20).</summary>
public sealed record SubmitAppraisal(string InstitutionId, SubmittedReport Report) : InstitutionCommand(InstitutionId);

/// <summary>The institution explains instead of correcting (REF-20).</summary>
public sealed record ExplainReport(string InstitutionId, string Document) : InstitutionCommand(InstitutionId);

/// <summary>Records that an institution that fell out returned the material (REF-19.3).</summary>
public sealed record RecordMaterialReturned(string InstitutionId, string Document) : CourtCommand;

/// <summary>The appraisal was ordered.</summary>
public sealed record AppraisalOrdered(string InstitutionId, InquiryOrder Order) : ValuationEvent;

/// <summary>The institution accepted.</summary>
public sealed record CommissionAccepted(string InstitutionId, string Declaration) : ValuationEvent;

/// <summary>An institution fell out; the next in line follows, or a new selection without those used (REF-19.3).</summary>
public sealed record CommissionEnded(string InstitutionId, CommissionEnd Cause, string? Document) : ValuationEvent;

/// <summary>The institution received the material.</summary>
public sealed record MaterialHandedOver(string InstitutionId, DateOnly ReceivedOn, string Document) : ValuationEvent;

/// <summary>The site was inspected.</summary>
public sealed record InspectionRecorded(string InstitutionId, DateOnly InspectedOn, IReadOnlyList<string> Absent, bool HasWitness, bool WasObstructed, string Document) : ValuationEvent;

/// <summary>More time was asked for.</summary>
public sealed record ExtensionRequested(string InstitutionId, int Days, string Document) : ValuationEvent;

/// <summary>The request was decided.</summary>
public sealed record ExtensionDecided(string InstitutionId, int Days, bool IsGranted, string Document) : ValuationEvent;

/// <summary>A report came in, in time.</summary>
public sealed record AppraisalReceived(string InstitutionId, PriceReport Report) : ValuationEvent;

/// <summary>The institution explained its report.</summary>
public sealed record ReportExplained(string InstitutionId, string Document) : ValuationEvent;

/// <summary>Material came back.</summary>
public sealed record MaterialReturned(string InstitutionId, string Document) : ValuationEvent;

/// <summary>Why an institution fell out. Numbers are stored.</summary>
public enum CommissionEnd
{
    /// <summary>It did not deliver in time (REF-19.3).</summary>
    Late = 1,

    /// <summary>It declined.</summary>
    Declined = 2,

    /// <summary>A conflict of interest.</summary>
    Conflict = 3,

    /// <summary>It did not answer the order.</summary>
    NoAnswer = 4,

    /// <summary>An objection to its qualification or to its procedure was upheld (REF-23.2).</summary>
    Disqualified = 5,
}

/// <summary>The appraisal of a valuation.</summary>
public sealed record AppraisalState
{
    /// <summary>How institutions are being, or were, chosen; null before the court begins.</summary>
    public SelectionState? Selection { get; init; }

    /// <summary>Those chosen, in order; empty before.</summary>
    public ImmutableList<string> Chosen { get; init; } = [];

    /// <summary>Place of the one whose turn it is.</summary>
    public int Turn { get; init; }

    /// <summary>The order now out; null when it still has to be given.</summary>
    public CommissionState? Commission { get; init; }

    /// <summary>Orders that ended without a price.</summary>
    public ImmutableList<CommissionState> Past { get; init; } = [];

    /// <summary>Draws held and set aside.</summary>
    public ImmutableList<DrawState> PastDraws { get; init; } = [];

    /// <summary>The institution whose turn it is; null when none is chosen.</summary>
    public string? Current => Turn < Chosen.Count ? Chosen[Turn] : null;

    /// <summary>Institutions that fell out of this valuation and may not be chosen again (REF-19.3).</summary>
    public IEnumerable<string> Used => Past.Select(commission => commission.InstitutionId);
}

/// <summary>One order to an institution.</summary>
/// <param name="InstitutionId">Which.</param>
/// <param name="OrderedAt">When it was ordered; for lapsed results, when it was told to issue them anew.</param>
public sealed record CommissionState(string InstitutionId, DateTimeOffset OrderedAt)
{
    /// <summary>When it accepted.</summary>
    public DateTimeOffset? AcceptedAt { get; init; }

    /// <summary>The handing over of the material.</summary>
    public MaterialHandedOver? Material { get; init; }

    /// <summary>Inspections.</summary>
    public ImmutableList<InspectionRecorded> Inspections { get; init; } = [];

    /// <summary>Extensions granted, in days, in order.</summary>
    public ImmutableList<int> Extensions { get; init; } = [];

    /// <summary>The request not yet decided.</summary>
    public ExtensionRequested? PendingExtension { get; init; }

    /// <summary>The report in force.</summary>
    public PriceReport? Report { get; init; }

    /// <summary>When the report in force came.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>When the first report came.</summary>
    public DateTimeOffset? FirstReportedAt { get; init; }

    /// <summary>When the court's review asked for a correction; null when none is due.</summary>
    public DateTimeOffset? CorrectionAskedAt { get; init; }

    /// <summary>Corrections and explanations the court's review asked for, in order.</summary>
    public ImmutableList<CorrectionRound> Corrections { get; init; } = [];

    /// <summary>True when a lapsed result is being issued anew (REF-19.4).</summary>
    public bool IsReissue { get; init; }

    /// <summary>How it fell out; null while it has not.</summary>
    public CommissionEnded? Ended { get; init; }

    /// <summary>When the material came back.</summary>
    public DateTimeOffset? ReturnedAt { get; init; }
}

/// <summary>One request to explain or correct (REF-20).</summary>
/// <param name="AskedAt">When it was asked.</param>
/// <param name="AnsweredAt">When it was answered; null while it is not.</param>
public sealed record CorrectionRound(DateTimeOffset AskedAt, DateTimeOffset? AnsweredAt);
