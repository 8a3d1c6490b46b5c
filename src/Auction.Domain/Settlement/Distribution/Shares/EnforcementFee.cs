using Auction.Domain.Amounts;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>The enforcement fee of one case (FEE-14): a progressive tariff on the amount enforced.</summary>
/// <remarks>It is owed by the debtor and taken after enforcement from the proceeds (PAY-ORD). Exact parts are added up and rounded half up to the fen once (GEN-4).</remarks>
public static class EnforcementFee
{
    /// <summary>The fee of a case up to the end of the first bracket: 50 yuan.</summary>
    public static Money Base { get; } = Money.FromYuan(50);

    /// <summary>The brackets, from the lowest up; the last has no upper end.</summary>
    public static IReadOnlyList<FeeStep> Steps { get; } =
    [
        new(Money.FromYuan(10_000), 0),
        new(Money.FromYuan(500_000), 15_000),
        new(Money.FromYuan(5_000_000), 10_000),
        new(Money.FromYuan(10_000_000), 5_000),
        new(UpTo: null, 1_000),
    ];

    /// <summary>The fee for an amount enforced; nothing when nothing was.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is below zero.</exception>
    public static Money Of(Money enforced)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(enforced.Fen);
        return enforced.IsPositive
            ? PartsOf(enforced).Aggregate(new ExactAmount(Base, 1_000_000, 1_000_000), static (sum, part) => sum + new ExactAmount(part.Part, part.Step.RatePerMillion, 1_000_000)).HalfUp()
            : Money.Zero;
    }

    /// <summary>The amount cut up by bracket; brackets it does not reach are left out.</summary>
    public static IReadOnlyList<(FeeStep Step, Money Part)> PartsOf(Money enforced)
    {
        var parts = new List<(FeeStep Step, Money Part)>();
        var from = Money.Zero;
        foreach (var step in Steps)
        {
            var to = step.UpTo is { } end && end < enforced ? end : enforced;
            if (to <= from) { break; }
            parts.Add((step, to - from));
            from = to;
        }

        return parts;
    }
}

/// <summary>One bracket of the enforcement fee.</summary>
/// <param name="UpTo">Upper end, included; null for the last.</param>
/// <param name="RatePerMillion">Rate in millionths: 15,000 is 1.5 %.</param>
public sealed record FeeStep(Money? UpTo, int RatePerMillion);
