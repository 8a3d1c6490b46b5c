using System.Globalization;
using System.Text;

namespace Auction.Domain.Amounts;

/// <summary>Amounts and whole numbers in Chinese words. Exact; amounts below zero are refused.</summary>
public static class ChineseWords
{
    private const string PlainDigits = "零一二三四五六七八九";
    private const string CapitalDigits = "零壹贰叁肆伍陆柒捌玖";

    /// <summary>Financial capitals for letters and receipts: 壹佰玖拾叁万陆仟元整.</summary>
    /// <remarks>整 follows yuan and jiao but never fen; a missing jiao before fen is read as 零.</remarks>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static string Capitals(Money amount)
    {
        var (yuan, jiao, fen) = Split(amount);
        var words = new StringBuilder();
        if (yuan > 0 || amount.Fen == 0)
        {
            words.Append(Read(yuan, CapitalDigits, "拾佰仟")).Append('元');
        }

        AppendCoins(words, jiao, fen, CapitalDigits);
        return fen == 0 ? words.Append('整').ToString() : words.ToString();
    }

    /// <summary>The plain reading shown beside a number: 二百一十四万八千四百元.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static string Reading(Money amount)
    {
        var (yuan, jiao, fen) = Split(amount);
        var words = new StringBuilder();
        if (yuan > 0 || amount.Fen == 0)
        {
            words.Append(Number(yuan)).Append('元');
        }

        AppendCoins(words, jiao, fen, PlainDigits);
        return words.ToString();
    }

    /// <summary>The short form in units of ten thousand, exact: 214.84万元; below ten thousand yuan, plain yuan.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static string Short(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen);
        return amount.Fen switch
        {
            >= 10_000_000_000 => Scaled(amount, 100_000_000) + "亿元",
            >= 1_000_000 => Scaled(amount, 10_000) + "万元",
            _ => Scaled(amount, 1) + "元",
        };
    }

    /// <summary>A whole number in plain words: 一百一十, 十五, 二十.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The number is below zero.</exception>
    public static string Number(long number)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(number);
        var words = Read(number, PlainDigits, "十百千");
        return words.StartsWith("一十", StringComparison.Ordinal) ? words[1..] : words;
    }

    internal static string Scaled(Money amount, int unit) =>
        (amount.Fen / 100m / unit).ToString("#,##0.############", CultureInfo.InvariantCulture);

    private static (long Yuan, int Jiao, int Fen) Split(Money amount)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen);
        return (amount.Fen / 100, (int)(amount.Fen / 10 % 10), (int)(amount.Fen % 10));
    }

    private static void AppendCoins(StringBuilder words, int jiao, int fen, string digits)
    {
        if (jiao > 0)
        {
            words.Append(digits[jiao]).Append('角');
        }
        else if (fen > 0 && words.Length > 0)
        {
            words.Append(digits[0]);
        }

        if (fen > 0)
        {
            words.Append(digits[fen]).Append('分');
        }
    }

    // Split at the largest unit; a gap below it is spoken as one 零, whatever its length.
    private static string Read(long number, string digits, string units) => number switch
    {
        >= 100_000_000 => ReadAt(number, 100_000_000, "亿", digits, units),
        >= 10_000 => ReadAt(number, 10_000, "万", digits, units),
        >= 1_000 => ReadAt(number, 1_000, units[2..3], digits, units),
        >= 100 => ReadAt(number, 100, units[1..2], digits, units),
        >= 10 => ReadAt(number, 10, units[0..1], digits, units),
        _ => digits[(int)number].ToString(),
    };

    private static string ReadAt(long number, long unit, string name, string digits, string units)
    {
        var rest = number % unit;
        var head = Read(number / unit, digits, units) + name;
        return rest == 0 ? head
            : rest < unit / 10 ? head + digits[0] + Read(rest, digits, units)
            : head + Read(rest, digits, units);
    }
}
