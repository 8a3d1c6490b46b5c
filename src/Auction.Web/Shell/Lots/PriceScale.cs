using Auction.Domain.Amounts;

namespace Auction.Web.Shell.Lots;

/// <summary>Start, current and reference price on one scale of 0 to 1000.</summary>
/// <remarks>The largest of the three stands at 77 % of the width, so that the bar never looks finished.</remarks>
internal sealed record PriceScale(int Start, int Now, int? Reference)
{
    private const int Largest = 769;

    /// <summary>The places of the three prices; a reference price of zero means that there is none.</summary>
    public static PriceScale Of(Money start, Money now, Money reference)
    {
        var top = start > now ? start : now;
        top = reference > top ? reference : top;
        return new(Place(start, top), Place(now, top), reference.IsPositive ? Place(reference, top) : null);
    }

    private static int Place(Money amount, Money top) => top.IsPositive ? (int)((Int128)amount.Fen * Largest / top.Fen) : 0;
}
