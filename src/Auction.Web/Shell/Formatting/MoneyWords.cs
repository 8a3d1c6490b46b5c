using System.Globalization;
using Auction.Domain.Amounts;

namespace Auction.Web.Shell.Formatting;

/// <summary>How amounts are written.</summary>
internal static class MoneyWords
{
    private static readonly Money ReadingFrom = new(100_000_00);
    private static readonly Money Million = new(1_000_000_00);
    private static readonly Money TenThousandYuan = new(10_000_00);

    /// <summary><c>¥2,148,400</c>; two decimals only where there are fen.</summary>
    public static string Money(this Words words, Money amount)
    {
        ArgumentNullException.ThrowIfNull(words);
        return "¥" + Digits(amount);
    }

    /// <summary>The reading beside a large amount: <c>214.84 万元</c> in Chinese from 100,000 yuan; empty otherwise.</summary>
    public static string Reading(this Words words, Money amount)
    {
        ArgumentNullException.ThrowIfNull(words);
        return words.IsEnglish || amount < ReadingFrom ? "" : words[FormatTexts.TenThousandYuan, TenThousands(amount, 2)];
    }

    /// <summary>Short form for scales and facts: <c>168.8 万</c>, in English <c>¥1.69 m</c> or <c>¥94,000</c>.</summary>
    public static string Short(this Words words, Money amount)
    {
        ArgumentNullException.ThrowIfNull(words);
        if (words.IsEnglish)
        {
            return amount < Million ? words.Money(amount) : words[FormatTexts.Millions, Rounded(amount, 1_000_000_00m, 2)];
        }

        return amount < TenThousandYuan ? words[FormatTexts.Yuan, Digits(amount)] : words[FormatTexts.TenThousand, TenThousands(amount, 1)];
    }

    /// <summary>Thousands separators, no currency sign: <c>2,148,400</c>.</summary>
    public static string Digits(Money amount) =>
        (amount.Fen / 100m).ToString(amount.Fen % 100 == 0 ? "#,##0" : "#,##0.00", CultureInfo.InvariantCulture);

    private static string TenThousands(Money amount, int decimals) => Rounded(amount, 10_000_00m, decimals);

    private static string Rounded(Money amount, decimal unitFen, int decimals) =>
        Math.Round(amount.Fen / unitFen, decimals, MidpointRounding.AwayFromZero)
            .ToString("#,##0." + new string('#', decimals), CultureInfo.InvariantCulture);
}
