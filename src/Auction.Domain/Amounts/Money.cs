namespace Auction.Domain.Amounts;

/// <summary>An amount of yuan (CNY), stored as whole fen; may be negative only inside ledgers.</summary>
/// <remarks>Rule GEN-1. Arithmetic is checked: an overflow throws <see cref="OverflowException"/>.</remarks>
/// <param name="Fen">Hundredths of a yuan.</param>
public readonly record struct Money(long Fen) : IComparable<Money>
{
    /// <summary>No money.</summary>
    public static Money Zero => default;

    /// <summary>The largest amount a person may enter: 9,999,999,999,999.99 yuan.</summary>
    public static Money Largest { get; } = new(999_999_999_999_999);

    /// <summary>Whole yuan.</summary>
    public static Money FromYuan(long yuan) => new(checked(yuan * 100));

    /// <summary>True above zero.</summary>
    public bool IsPositive => Fen > 0;

    /// <inheritdoc/>
    public int CompareTo(Money other) => Fen.CompareTo(other.Fen);

    /// <summary>The sum.</summary>
    public static Money operator +(Money a, Money b) => new(checked(a.Fen + b.Fen));

    /// <summary>The difference.</summary>
    public static Money operator -(Money a, Money b) => new(checked(a.Fen - b.Fen));

    /// <summary>The amount taken a whole number of times.</summary>
    public static Money operator *(Money a, long times) => new(checked(a.Fen * times));

    /// <summary>Less.</summary>
    public static bool operator <(Money a, Money b) => a.Fen < b.Fen;

    /// <summary>More.</summary>
    public static bool operator >(Money a, Money b) => a.Fen > b.Fen;

    /// <summary>Less or equal.</summary>
    public static bool operator <=(Money a, Money b) => a.Fen <= b.Fen;

    /// <summary>More or equal.</summary>
    public static bool operator >=(Money a, Money b) => a.Fen >= b.Fen;

    /// <summary>Yuan with two decimals and thousands separators, without a currency sign.</summary>
    public override string ToString() =>
        (Fen / 100m).ToString("#,##0.00", System.Globalization.CultureInfo.InvariantCulture);
}
