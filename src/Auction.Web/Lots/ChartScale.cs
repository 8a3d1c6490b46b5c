namespace Auction.Web.Lots;

/// <summary>Where an amount lies between two others. Only the place on the drawing is a fraction, never the amount.</summary>
internal static class ChartScale
{
    private const int Whole = 100_000;

    /// <summary>The share of the way from low to high, to the hundred-thousandth.</summary>
    /// <param name="fen">Amount in fen.</param>
    /// <param name="low">Amount at share 0.</param>
    /// <param name="high">Amount at share 1, above <paramref name="low"/>.</param>
    public static double Share(long fen, long low, long high) => (int)((Int128)(fen - low) * Whole / (high - low)) / (double)Whole;
}
