namespace Auction.Domain.Amounts;

/// <summary>Amounts in English words. Exact; amounts below zero are refused.</summary>
public static class EnglishWords
{
    /// <summary>The reading shown beside a number: 2.1484 million yuan; below a million, 98,400 yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static string Reading(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen);
        return amount.Fen switch
        {
            >= 100_000_000_000 => ChineseWords.Scaled(amount, 1_000_000_000) + " billion yuan",
            >= 100_000_000 => ChineseWords.Scaled(amount, 1_000_000) + " million yuan",
            _ => ChineseWords.Scaled(amount, 1) + " yuan",
        };
    }
}
