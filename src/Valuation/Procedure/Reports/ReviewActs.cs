namespace Valuation.Procedure;

/// <summary>The court reviews what came in (REF-12, REF-20). Reports not named have no fault.</summary>
public sealed record ReviewReports(IReadOnlyList<ReportFault> Faults) : CourtCommand;

/// <summary>The court's review.</summary>
/// <param name="Faults">Faults found.</param>
/// <param name="AsksCorrection">True when corrections are asked for; otherwise the reports go out, faulty online ones left aside.</param>
public sealed record ReportsReviewed(IReadOnlyList<ReportFault> Faults, bool AsksCorrection) : ValuationEvent;

/// <summary>A fault of one report.</summary>
/// <param name="ReportId">Id of the platform or institution whose report it is.</param>
/// <param name="Kind">What is wrong.</param>
/// <param name="Document">SHA-256 of the court's note.</param>
public sealed record ReportFault(string ReportId, ReportFaultKind Kind, string Document);

/// <summary>What may be wrong with a report. Numbers are stored.</summary>
public enum ReportFaultKind
{
    /// <summary>A basic fact is wrong (REF-12, REF-20).</summary>
    WrongFact = 1,

    /// <summary>It exceeds the property (REF-12, REF-20).</summary>
    ExceedsProperty = 2,

    /// <summary>It leaves a part of the property out (REF-12, REF-20).</summary>
    OmitsPart = 3,

    /// <summary>The seal is not that of the chosen institution (REF-20).</summary>
    WrongSeal = 4,

    /// <summary>The signer does not match the licence (REF-20).</summary>
    SignerMismatch = 5,

    /// <summary>Something else that needs explaining (REF-20).</summary>
    Other = 6,
}
