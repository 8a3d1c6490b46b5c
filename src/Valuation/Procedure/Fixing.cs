using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Fixes a price with its validity (REF-27.1, REF-27.2, REF-27.3).</summary>
internal static class Fixing
{
    /// <summary>A price whose source states one validity, or none: then the longest the law allows.</summary>
    public static PriceFixed On(ValuationState state, ReferencePriceKind kind, Money amount, DateOnly reportDate, DateOnly? statedUntil, IReadOnlyList<string> counted)
    {
        // A validity that ends before the day it is counted from was refused earlier; the longest stands in where none is stated.
        var validity = PriceValidity.Of(reportDate, statedUntil is { } until && until >= reportDate ? until : DateOnly.MaxValue, state.Book)!;
        return Of(kind, amount, statedUntil is null ? validity with { IsCapped = false } : validity, counted);
    }

    /// <summary>A price from reports: the first of their validities to end, each cut to a year from its own date.</summary>
    public static PriceFixed From(ValuationState state, ReferencePriceKind kind, Money amount, IReadOnlyList<(string Id, PriceReport Report)> reports)
    {
        var validity = reports.Select(row => PriceValidity.Of(row.Report.ReportDate, row.Report.ValidUntil, state.Book)!).MinBy(each => each.Until)!;
        return Of(kind, amount, validity, [.. reports.Select(row => row.Id)]);
    }

    private static PriceFixed Of(ReferencePriceKind kind, Money amount, PriceValidity validity, IReadOnlyList<string> counted) =>
        new(kind, amount, validity.ReportDate, validity.Until, validity.LastStart, validity.IsCapped, counted);
}
