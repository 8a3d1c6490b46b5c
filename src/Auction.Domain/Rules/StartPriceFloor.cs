using Auction.Domain.Amounts;

namespace Auction.Domain.Rules;

/// <summary>The lowest start price allowed, rounded up to the fen. There is no upper limit (Q13).</summary>
public static class StartPriceFloor
{
    /// <summary>First round: a share of the reference or market price (AUC-10.2).</summary>
    public static Money First(Money referencePrice, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Percentage.Ceiling(referencePrice, book.FirstStartMinPercent);
    }

    /// <summary>Second round: a share of the first start price (AUC-26.1d).</summary>
    public static Money Second(Money firstStartPrice, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(book);
        return Percentage.Ceiling(firstStartPrice, book.SecondStartMinPercent);
    }
}
