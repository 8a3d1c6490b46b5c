using System.Globalization;
using System.Runtime.InteropServices;

namespace Auction.Domain.Amounts;

/// <summary>Reads an amount of yuan as people write it. Exact: it never rounds.</summary>
/// <remarks>
/// Rule GEN-1. Understood: digits (also full-width), separators between groups of three, at most two decimals,
/// a leading ¥, a trailing 元, and one unit 万 or 亿 (<c>215万</c>, <c>1.5亿</c>), which allows more decimals as long as fen stay whole.
/// </remarks>
public static class MoneyText
{
    private const int LargestDigits = 13;

    /// <summary>Reads a text; answers with an amount from zero to <see cref="Money.Largest"/> or with the reason why not.</summary>
    /// <param name="text">What was typed; null counts as nothing.</param>
    /// <param name="isZeroAllowed">GEN-1: zero counts only where a rule says so.</param>
    public static MoneyReading Read(string? text, bool isZeroAllowed = false)
    {
        var plain = Plain(text);
        if (plain.Length == 0)
        {
            return new(MoneyFault.Missing);
        }

        var isNegative = plain[0] == '-';
        var digits = isNegative ? plain[1..] : plain;
        digits = digits.TrimStart('¥');
        digits = digits.EndsWith('元') ? digits[..^1] : digits;
        var power = digits.EndsWith('万') ? 4 : digits.EndsWith('亿') ? 8 : 0;
        digits = power > 0 ? digits[..^1] : digits;
        if (!Split(digits, out var whole, out var decimals))
        {
            return new(MoneyFault.NotANumber);
        }

        if (isNegative)
        {
            return new(MoneyFault.Negative);
        }

        if (decimals.Length > power + 2)
        {
            return new(MoneyFault.TooManyDecimals);
        }

        // The point moves right by the unit; what is left of it is yuan.
        var fen = (whole + decimals.PadRight(power + 2, '0')).TrimStart('0');
        if (fen.Length > LargestDigits + 2)
        {
            return new(MoneyFault.TooLarge);
        }

        var amount = new Money(fen.Length == 0 ? 0 : long.Parse(fen, CultureInfo.InvariantCulture));
        return !isZeroAllowed && !amount.IsPositive ? new(MoneyFault.Zero) : new(amount);
    }

    private static string Plain(string? text) => string.Concat((text ?? string.Empty).Trim().Select(Narrow).Where(c => c != ' '));

    // Full-width forms lie 0xFEE0 above their narrow twins; the rest are signs that look alike.
    private static char Narrow(char c) => c switch
    {
        >= '！' and <= '～' => (char)(c - 0xFEE0),
        '￥' => '¥',
        '−' or '–' => '-',
        '　' or '\u00A0' => ' ',
        _ => c,
    };

    private static bool Split(string digits, out string whole, out string decimals)
    {
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        whole = point < 0 ? digits : digits[..point];
        decimals = point < 0 ? string.Empty : digits[(point + 1)..];
        if (point >= 0 && decimals.Length == 0)
        {
            return false;
        }

        var groups = whole.Split(',');
        whole = string.Concat(groups);

        // A comma anywhere else may be meant as a decimal point, so it is refused rather than guessed.
        var isGrouped = groups.Length == 1 || (groups[0].Length is >= 1 and <= 3 && groups.Skip(1).All(group => group.Length == 3));
        return isGrouped && whole.Length > 0 && whole.All(char.IsAsciiDigit) && decimals.All(char.IsAsciiDigit);
    }
}

/// <summary>An amount, or the reason why there is none.</summary>
[StructLayout(LayoutKind.Auto)]
public readonly record struct MoneyReading
{
    internal MoneyReading(Money amount) => Amount = amount;

    internal MoneyReading(MoneyFault fault) => Fault = fault;

    /// <summary>The amount; zero when there is a fault.</summary>
    public Money Amount { get; }

    /// <summary>Why not; null when read.</summary>
    public MoneyFault? Fault { get; }
}
