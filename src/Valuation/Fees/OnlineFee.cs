using Auction.Domain.Amounts;

namespace Valuation.Fees;

/// <summary>Which platforms earn the fee of an online inquiry, and how much each (REF-31.1, REF-31.2).</summary>
/// <remarks>It is paid once per inquiry: results issued anew are no new inquiry, and property never sold earns nothing.</remarks>
public static class OnlineFee
{
    /// <summary>The fee of each platform, in the order of the results; only those closest to the sale price are named.</summary>
    /// <param name="fee">The fee of the inquiry.</param>
    /// <param name="results">Results delivered in time.</param>
    /// <param name="salePrice">Sale price, or the price at which the property was taken for the debt; null when it was never sold.</param>
    /// <param name="endedWithoutPrice">True when an appraisal replaced the inquiry, or it was withdrawn.</param>
    public static IReadOnlyList<FeeShare> Of(Money fee, IReadOnlyList<PlatformResult> results, Money? salePrice, bool endedWithoutPrice = false)
    {
        ArgumentNullException.ThrowIfNull(results);
        if (endedWithoutPrice || salePrice is not { } price || results.Count == 0) { return []; }
        var nearest = results.Min(result => Distance(result.Result, price));
        var winners = results.Where(result => Distance(result.Result, price) == nearest).ToList();
        return [.. winners.Zip(Allocation.Equally(fee, winners.Count), (winner, share) => new FeeShare(winner.PlatformId, share))];
    }

    private static long Distance(Money a, Money b) => Math.Abs(a.Fen - b.Fen);
}

/// <summary>A result delivered in time.</summary>
/// <param name="PlatformId">Whose.</param>
/// <param name="Result">The result.</param>
public sealed record PlatformResult(string PlatformId, Money Result);

/// <summary>What somebody earns.</summary>
/// <param name="Id">Who.</param>
/// <param name="Amount">How much.</param>
public sealed record FeeShare(string Id, Money Amount);
