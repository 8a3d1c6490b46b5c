using Auction.Domain.Amounts;
using Valuation.Procedure;

namespace Valuation.Documents;

/// <summary>A report by a platform or an institution, as a structured file of one format for both.</summary>
/// <remarks>
/// Rules REF-11.1, REF-17. What a report lacks is lacking here too; whether it is a report at all is for the rules to say. The file as
/// received is the record; this is what it says.
/// </remarks>
public sealed record ReportDocument
{
    /// <summary>Name and version of the format.</summary>
    public const string Format = "hengping-report-1";

    /// <summary>Number of the valuation it is for.</summary>
    public required string Valuation { get; init; }

    /// <summary>Roster id of the platform or institution.</summary>
    public required string Author { get; init; }

    /// <summary>Basics of the property (财产基本情况).</summary>
    public IReadOnlyList<ReportFact> Facts { get; init; } = [];

    /// <summary>Reference samples (参照样本).</summary>
    public IReadOnlyList<ReportSample> Samples { get; init; } = [];

    /// <summary>Methods of computation (计算方法).</summary>
    public IReadOnlyList<string> Methods { get; init; } = [];

    /// <summary>Standard applied (评估标准); null when it states none.</summary>
    public string? Standard { get; init; }

    /// <summary>The result; null when it states none.</summary>
    public Money? Result { get; init; }

    /// <summary>Date on the report.</summary>
    public required DateOnly ReportDate { get; init; }

    /// <summary>Last day of its validity; null when it states none.</summary>
    public DateOnly? ValidUntil { get; init; }

    /// <summary>SHA-256 of the signed PDF, lower-case hex; null without one.</summary>
    public string? Pdf { get; init; }

    /// <summary>Special notes (特别事项说明).</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <summary>The required parts it really has.</summary>
    public ReportItems Items =>
        (Facts.Count > 0 ? ReportItems.Basics : ReportItems.None)
        | (Samples.Count > 0 ? ReportItems.Samples : ReportItems.None)
        | (Methods.Count > 0 ? ReportItems.Method : ReportItems.None)
        | (string.IsNullOrWhiteSpace(Standard) ? ReportItems.None : ReportItems.Standard);

    /// <summary>What is put to the rules.</summary>
    /// <param name="documentSha256">SHA-256 of the file as received, lower-case hex.</param>
    public SubmittedReport ToSubmitted(string documentSha256) => new(Items, Result, ReportDate, ValidUntil, documentSha256);
}

/// <summary>One fact about the property.</summary>
/// <param name="Label">What it is, for example 建筑面积.</param>
/// <param name="Value">What was found.</param>
public sealed record ReportFact(string Label, string Value);

/// <summary>One comparable sale.</summary>
/// <param name="Description">What was sold.</param>
/// <param name="Price">For how much, above zero.</param>
/// <param name="Date">When.</param>
/// <param name="Source">Where this is known from.</param>
public sealed record ReportSample(string Description, Money Price, DateOnly Date, string Source);
