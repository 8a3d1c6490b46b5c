namespace Auction.Domain.Amounts;

/// <summary>Splits an amount into parts that add up to it.</summary>
/// <remarks>Rule GEN-5: each share is rounded down; the fen left over go out one by one, largest remainder first, then in the order given.</remarks>
public static class Allocation
{
    /// <summary>Equal parts.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero, or there is no part.</exception>
    public static IReadOnlyList<Money> Equally(Money total, int parts)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(parts);
        return ByWeight(total, [.. Enumerable.Repeat(1L, parts)]);
    }

    /// <summary>Parts in proportion to weights, in the order of the weights.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount or a weight is below zero, or all weights are zero.</exception>
    public static IReadOnlyList<Money> ByWeight(Money total, IReadOnlyList<long> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        ArgumentOutOfRangeException.ThrowIfNegative(total.Fen);
        var sum = Int128.Zero;
        foreach (var weight in weights)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(weight);
            sum += weight;
        }

        ArgumentOutOfRangeException.ThrowIfZero(sum, nameof(weights));
        var shares = weights.Select(weight => Int128.DivRem((Int128)total.Fen * weight, sum)).ToList();
        var left = total.Fen - shares.Sum(share => (long)share.Quotient);
        var lucky = Enumerable.Range(0, shares.Count)
            .OrderByDescending(index => shares[index].Remainder)
            .ThenBy(index => index)
            .Take((int)left)
            .ToHashSet();
        return [.. shares.Select((share, index) => new Money((long)share.Quotient + (lucky.Contains(index) ? 1 : 0)))];
    }
}
