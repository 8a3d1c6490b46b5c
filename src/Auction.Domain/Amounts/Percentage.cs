namespace Auction.Domain.Amounts;

/// <summary>Exact comparison of an amount with a share of another, by cross-multiplication.</summary>
/// <remarks>Rule GEN-3. 128 bits, because an amount in fen times 100 may pass 64. Amounts may not be negative.</remarks>
public static class Percentage
{
    /// <summary>True when <paramref name="part"/> is at least this share of the whole; the boundary is included (GEN-2).</summary>
    public static bool IsAtLeast(Money part, Money whole, int percent) =>
        (Int128)part.Fen * 100 >= (Int128)whole.Fen * percent;

    /// <summary>True when <paramref name="part"/> is at most this share of the whole; the boundary is included (GEN-2).</summary>
    public static bool IsAtMost(Money part, Money whole, int percent) =>
        (Int128)part.Fen * 100 <= (Int128)whole.Fen * percent;

    /// <summary>The least amount that is at least this share: rounded up to the fen.</summary>
    public static Money Ceiling(Money whole, int percent) => new ExactAmount(whole, percent, 100).Ceiling();

    /// <summary>The greatest amount that is at most this share: rounded down to the fen.</summary>
    public static Money Floor(Money whole, int percent) => new ExactAmount(whole, percent, 100).Floor();
}
