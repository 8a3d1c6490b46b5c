using System.Runtime.InteropServices;

namespace Auction.Domain.Amounts;

/// <summary>A fraction of fen, kept exact until it is rounded once, at the end.</summary>
/// <remarks>Rule GEN-4. Checked 128-bit arithmetic: room for the largest amount times 10¹⁸.</remarks>
[StructLayout(LayoutKind.Auto)]
public readonly record struct ExactAmount
{
    private readonly Int128 _numerator;
    private readonly Int128 _denominator;

    /// <summary>An amount taken <paramref name="times"/> ÷ <paramref name="parts"/>.</summary>
    /// <exception cref="ArgumentOutOfRangeException">There are no parts.</exception>
    public ExactAmount(Money amount, long times = 1, long parts = 1)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        _numerator = checked((Int128)amount.Fen * times);
        _denominator = parts;
    }

    private ExactAmount(Int128 numerator, Int128 denominator)
    {
        _numerator = numerator;
        _denominator = denominator;
    }

    /// <summary>The arithmetic mean of several amounts.</summary>
    /// <exception cref="ArgumentException">There is no amount.</exception>
    public static ExactAmount Mean(IReadOnlyCollection<Money> amounts)
    {
        ArgumentNullException.ThrowIfNull(amounts);
        if (amounts.Count == 0)
        {
            throw new ArgumentException("A mean needs an amount.", nameof(amounts));
        }

        return new(amounts.Aggregate(Int128.Zero, (sum, amount) => checked(sum + amount.Fen)), amounts.Count);
    }

    /// <summary>The sum.</summary>
    public static ExactAmount operator +(ExactAmount a, ExactAmount b) => a._denominator == b._denominator
        ? new(checked(a._numerator + b._numerator), a._denominator)
        : new(checked((a._numerator * b._denominator) + (b._numerator * a._denominator)), checked(a._denominator * b._denominator));

    /// <summary>Whole fen, a half rounded up (away from zero for a debt).</summary>
    public Money HalfUp()
    {
        var twice = checked(Int128.Abs(_numerator) * 2);
        var rounded = (twice + _denominator) / (_denominator * 2);
        return new(checked((long)(_numerator < 0 ? -rounded : rounded)));
    }

    /// <summary>Whole fen, not less than the exact amount.</summary>
    public Money Ceiling() => new(checked((long)-FloorDivide(-_numerator, _denominator)));

    /// <summary>Whole fen, not more than the exact amount.</summary>
    public Money Floor() => new(checked((long)FloorDivide(_numerator, _denominator)));

    private static Int128 FloorDivide(Int128 numerator, Int128 denominator)
    {
        var (quotient, remainder) = Int128.DivRem(numerator, denominator);
        return remainder < 0 ? quotient - 1 : quotient;
    }
}
