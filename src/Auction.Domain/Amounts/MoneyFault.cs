using Auction.Domain.Texts;

namespace Auction.Domain.Amounts;

/// <summary>Why a text is no amount (GEN-1). A closed list.</summary>
public enum MoneyFault
{
    /// <summary>Nothing was given.</summary>
    Missing = 1,

    /// <summary>Not a number as people write amounts.</summary>
    NotANumber = 2,

    /// <summary>Below zero.</summary>
    Negative = 3,

    /// <summary>Finer than fen.</summary>
    TooManyDecimals = 4,

    /// <summary>Above <see cref="Money.Largest"/>.</summary>
    TooLarge = 5,

    /// <summary>Zero where an amount must be above it.</summary>
    Zero = 6,
}

/// <summary>The words for each <see cref="MoneyFault"/>.</summary>
public static class MoneyFaultTexts
{
    private static readonly BilingualText Missing = new("请输入金额。", "Enter an amount.");

    private static readonly BilingualText NotANumber = new(
        "金额须为数字，例如 2148400、2,148,400.50 或 215万。",
        "The amount must be a number, for example 2148400, 2,148,400.50 or 215万.");

    private static readonly BilingualText Negative = new("金额不能为负数。", "The amount cannot be negative.");

    private static readonly BilingualText TooManyDecimals = new(
        "金额最多两位小数（精确到分）。",
        "The amount may have at most two decimals (whole fen).");

    private static readonly BilingualText TooLarge = new(
        "金额过大，最大为 9,999,999,999,999.99 元。",
        "The amount is too large; the largest is ¥9,999,999,999,999.99.");

    private static readonly BilingualText Zero = new("金额须大于零。", "The amount must be above zero.");

    /// <summary>The words for one fault.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The fault is not in the list.</exception>
    public static BilingualText Of(MoneyFault fault) => fault switch
    {
        MoneyFault.Missing => Missing,
        MoneyFault.NotANumber => NotANumber,
        MoneyFault.Negative => Negative,
        MoneyFault.TooManyDecimals => TooManyDecimals,
        MoneyFault.TooLarge => TooLarge,
        MoneyFault.Zero => Zero,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Unknown fault."),
    };
}
