using Auction.Domain.Amounts;

namespace Valuation.Accuracy;

/// <summary>How close one platform's or institution's results came to the sale prices. All shares in basis points of the sale price.</summary>
/// <param name="SourceId">Whose.</param>
/// <param name="Count">Sales compared.</param>
/// <param name="MedianError">Median absolute error, rounded half up.</param>
/// <param name="NinetiethError">The error that nine in ten do not exceed (nearest rank), rounded half up.</param>
/// <param name="Bias">Mean signed error, rounded half away from zero: above zero it tends to be too high.</param>
/// <param name="IsSmallSample">True below <see cref="SmallBelow"/> sales: the figures say little.</param>
public sealed record SourceAccuracy(string SourceId, int Count, int MedianError, int NinetiethError, int Bias, bool IsSmallSample)
{
    /// <summary>Fewer sales than this are a small sample.</summary>
    public const int SmallBelow = 30;

    /// <summary>One row for each source, the closest first; small samples after the others.</summary>
    /// <remarks>Errors are compared as exact fractions; rounding happens once, in what is shown.</remarks>
    public static IReadOnlyList<SourceAccuracy> Of(IEnumerable<SaleComparison> sales) =>
    [
        .. sales
            .GroupBy(sale => sale.SourceId, StringComparer.Ordinal)
            .Select(group => Of(group.Key, [.. group]))
            .OrderBy(row => row.IsSmallSample)
            .ThenBy(row => row.MedianError)
            .ThenBy(row => row.NinetiethError)
            .ThenBy(row => row.SourceId, StringComparer.Ordinal),
    ];

    private static SourceAccuracy Of(string sourceId, IReadOnlyList<SaleComparison> sales)
    {
        var errors = sales.Select(sale => new ErrorShare(Math.Abs(sale.Result.Fen - sale.SalePrice.Fen), sale.SalePrice.Fen)).Order(Comparer<ErrorShare>.Create(ErrorShare.Compare)).ToList();
        var middle = errors.Count / 2;
        var median = errors.Count % 2 == 1 ? errors[middle].BasisPoints() : errors[middle - 1].MiddleTo(errors[middle]);

        // Nearest rank: the smallest error that at least nine tenths of all do not exceed.
        var ninetieth = errors[(((errors.Count * 9) + 9) / 10) - 1].BasisPoints();
        return new(sourceId, errors.Count, median, ninetieth, Mean(sales), errors.Count < SmallBelow);
    }

    // Each sale's share is taken to a hundred-millionth of a basis point before adding: no common denominator would fit any number of sales.
    private static int Mean(IReadOnlyList<SaleComparison> sales)
    {
        var sum = Int128.Zero;
        foreach (var sale in sales) { sum += (Int128)(sale.Result.Fen - sale.SalePrice.Fen) * 10_000 * Fine / sale.SalePrice.Fen; }
        return HalfAway(sum, (Int128)sales.Count * Fine);
    }

    private const long Fine = 100_000_000;

    // Past twenty thousand times the price the figure says nothing more, so it stops there.
    internal static int HalfAway(Int128 numerator, Int128 denominator)
    {
        var rounded = (int)Int128.Min(((Int128.Abs(numerator) * 2) + denominator) / (denominator * 2), int.MaxValue);
        return numerator < 0 ? -rounded : rounded;
    }
}

/// <summary>A result beside the price the property then sold for.</summary>
/// <param name="SourceId">Whose result.</param>
/// <param name="Result">The result.</param>
/// <param name="SalePrice">The sale price, above zero.</param>
public sealed record SaleComparison(string SourceId, Money Result, Money SalePrice);

/// <summary>An absolute error as an exact share of a sale price.</summary>
internal sealed record ErrorShare(long Error, long Price)
{
    public static int Compare(ErrorShare one, ErrorShare other) => ((Int128)one.Error * other.Price).CompareTo((Int128)other.Error * one.Price);

    public int BasisPoints() => SourceAccuracy.HalfAway((Int128)Error * 10_000, Price);

    /// <summary>Half way between two shares, in basis points; the sum is exact, so it is rounded only once.</summary>
    public int MiddleTo(ErrorShare other) =>
        SourceAccuracy.HalfAway((((Int128)Error * other.Price) + ((Int128)other.Error * Price)) * 5_000, (Int128)Price * other.Price);
}
