using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>A report as it was handed in. What is missing is missing here too.</summary>
/// <param name="Items">Which of the required parts it has.</param>
/// <param name="Result">Its result; null or not above zero means that it has none.</param>
/// <param name="ReportDate">Date on it.</param>
/// <param name="ValidUntil">Last day of the validity it states; null when it states none.</param>
/// <param name="Document">SHA-256 of the report as received, lower-case hex.</param>
public sealed record SubmittedReport(ReportItems Items, Money? Result, DateOnly ReportDate, DateOnly? ValidUntil, string Document);

/// <summary>A complete report.</summary>
/// <param name="Result">Its result, above zero.</param>
/// <param name="ReportDate">Date on it.</param>
/// <param name="ValidUntil">Last day of the validity it states.</param>
/// <param name="Document">SHA-256 of the report as received, lower-case hex.</param>
public sealed record PriceReport(Money Result, DateOnly ReportDate, DateOnly ValidUntil, string Document);

/// <summary>Parts a report must have besides its result and validity (REF-11.1, REF-17).</summary>
[Flags]
public enum ReportItems
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Basics of the property.</summary>
    Basics = 1,

    /// <summary>Reference samples.</summary>
    Samples = 2,

    /// <summary>Method.</summary>
    Method = 4,

    /// <summary>Standard.</summary>
    Standard = 8,
}

/// <summary>What is ordered from platforms or an institution (REF-10, REF-17).</summary>
/// <param name="Name">Name of the property.</param>
/// <param name="Features">Physical features.</param>
/// <param name="Specification">Specification and quantity.</param>
/// <param name="Purpose">Purpose and requirements.</param>
/// <param name="Other">Anything else; may be empty.</param>
public sealed record InquiryOrder(string Name, string Features, string Specification, string Purpose, string Other)
{
    /// <summary>True when every required field is filled (REF-10).</summary>
    public bool IsComplete =>
        !string.IsNullOrWhiteSpace(Name) && !string.IsNullOrWhiteSpace(Features) && !string.IsNullOrWhiteSpace(Specification) && !string.IsNullOrWhiteSpace(Purpose);
}
