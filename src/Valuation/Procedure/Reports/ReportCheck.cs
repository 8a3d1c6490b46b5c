using Auction.Domain.Amounts;
using Auction.Domain.Calendar;

namespace Valuation.Procedure;

/// <summary>Whether what was handed in is a report at all.</summary>
internal static class ReportCheck
{
    public const ReportItems Online = ReportItems.Basics | ReportItems.Samples | ReportItems.Method;
    public const ReportItems Appraisal = ReportItems.Basics | ReportItems.Method | ReportItems.Standard;

    /// <summary>The complete report, or why it is none (REF-11.1, REF-17, REF-27.1).</summary>
    public static (PriceReport? Report, ValuationRefusal Refusal) Of(SubmittedReport report, ReportItems required, DateTimeOffset at)
    {
        if (!Digest.IsWellFormed(report.Document)) { return (null, ValuationRefusal.DocumentMissing); }
        if ((report.Items & required) != required) { return (null, ValuationRefusal.ReportIncomplete); }
        if (report.Result is not { IsPositive: true } result || result > Money.Largest) { return (null, ValuationRefusal.ResultMissing); }
        if (report.ReportDate > CourtTime.DayOf(at)) { return (null, ValuationRefusal.DayInFuture); }

        // REF-27.1: a validity that is missing, or over before it begins, is none.
        return report.ValidUntil is not { } until || until < report.ReportDate
            ? (null, ValuationRefusal.ValidityMissing)
            : (new(result, report.ReportDate, until, report.Document), default);
    }
}

/// <summary>Names of documents by their contents.</summary>
internal static class Digest
{
    /// <summary>True for a SHA-256 in lower-case hex.</summary>
    public static bool IsWellFormed(string? text) => text is { Length: 64 } && text.All(letter => letter is (>= '0' and <= '9') or (>= 'a' and <= 'f'));

    /// <summary>True when there are documents and each is named well.</summary>
    public static bool AreWellFormed(IReadOnlyList<string> texts) => texts.Count > 0 && texts.All(IsWellFormed);
}
