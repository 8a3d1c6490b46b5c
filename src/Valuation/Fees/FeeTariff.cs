using Auction.Domain.Amounts;

namespace Valuation.Fees;

/// <summary>A progressive tariff: each part of the amount at its own rate (FEE-T). Data of a field and a court, dated.</summary>
/// <param name="Name">Name of the table, stored with every fee.</param>
/// <param name="Brackets">From the lowest up; the last has no upper end.</param>
public sealed record FeeTariff(string Name, IReadOnlyList<FeeBracket> Brackets)
{
    /// <summary>True when the brackets rise, only the last is open, and no rate is below zero or above the whole.</summary>
    public bool IsSound =>
        Brackets.Count > 0
        && Brackets[^1].UpTo is null
        && Brackets.Take(Brackets.Count - 1).All(bracket => bracket.UpTo is { IsPositive: true })
        && Brackets.Take(Brackets.Count - 1).Zip(Brackets.Skip(1)).All(pair => pair.Second.UpTo is not { } next || pair.First.UpTo < next)
        && Brackets.All(bracket => bracket.RatePerMillion is >= 0 and <= 1_000_000);

    /// <summary>The fee for an amount: exact parts added up, rounded half up to the fen once (GEN-4).</summary>
    /// <exception cref="ArgumentException">The tariff is not sound.</exception>
    public Money Of(Money amount)
    {
        if (!IsSound) { throw new ArgumentException("The brackets of the tariff do not follow one another.", nameof(amount)); }
        ArgumentOutOfRangeException.ThrowIfNegative(amount.Fen);
        var fee = new ExactAmount(Money.Zero, 1, 1_000_000);
        var from = Money.Zero;
        foreach (var bracket in Brackets)
        {
            var to = bracket.UpTo is { } end && end < amount ? end : amount;
            if (to > from) { fee += new ExactAmount(to - from, bracket.RatePerMillion, 1_000_000); }
            from = bracket.UpTo ?? amount;
            if (from >= amount) { break; }
        }

        return fee.HalfUp();
    }
}

/// <summary>One part of a tariff.</summary>
/// <param name="UpTo">Upper end, included; null for the last.</param>
/// <param name="RatePerMillion">Rate in millionths: 5,000 is 0.5 %.</param>
public sealed record FeeBracket(Money? UpTo, int RatePerMillion);
