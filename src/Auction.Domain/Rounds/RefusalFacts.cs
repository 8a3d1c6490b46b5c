using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rules;

namespace Auction.Domain.Rounds;

/// <summary>The numbers a refusal may have to name.</summary>
/// <param name="StartPrice">Start price of the round.</param>
/// <param name="Increment">Increment of the round.</param>
/// <param name="NextMinimum">Least amount an ordinary bidder may offer now.</param>
/// <param name="StartsAt">Start of bidding.</param>
/// <param name="EndsAt">End in force.</param>
/// <param name="Band">Deposits the court may set.</param>
public sealed record RefusalFacts(
    Money StartPrice,
    Money Increment,
    Money NextMinimum,
    DateTimeOffset StartsAt,
    DateTimeOffset EndsAt,
    DepositBand Band)
{
    /// <summary>The facts of a round as it was judged.</summary>
    /// <exception cref="ArgumentException">The round was not announced.</exception>
    public static RefusalFacts Of(RoundState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        var terms = state.Terms ?? throw new ArgumentException("The round was not announced.", nameof(state));
        return Of(terms, state.Book) with { NextMinimum = state.NextMinimum, EndsAt = state.EndsAt };
    }

    /// <summary>The facts of terms that were not announced yet.</summary>
    public static RefusalFacts Of(RoundTerms terms, RuleBook book)
    {
        ArgumentNullException.ThrowIfNull(terms);
        return new(terms.StartPrice, terms.Increment, terms.StartPrice, terms.StartsAt, terms.EndsAt, DepositBand.Of(terms.StartPrice, book));
    }

    /// <summary>The text for one gap.</summary>
    public string Of(RefusalGap gap) => gap switch
    {
        RefusalGap.StartPrice => StartPrice.ToString(),
        RefusalGap.Increment => Increment.ToString(),
        RefusalGap.NextMinimum => NextMinimum.ToString(),
        RefusalGap.DepositLeast => Band.Least.ToString(),
        RefusalGap.DepositGreatest => Band.Greatest.ToString(),
        RefusalGap.StartsAt => CourtTime.Format(StartsAt, "yyyy-MM-dd HH:mm:ss.fff"),
        RefusalGap.EndsAt => CourtTime.Format(EndsAt, "yyyy-MM-dd HH:mm:ss.fff"),
        _ => throw new ArgumentOutOfRangeException(nameof(gap), gap, "Unknown gap."),
    };
}
