using Auction.Domain.Amounts;
using Auction.Domain.Calendar;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>The doubled part of the interest for performing a judgment late (INT-1).</summary>
/// <remarks>
/// 0.0175 % of the unpaid principal for each day. Principal is the money the judgment orders without its ordinary interest; interest bears none.
/// The day after the last day to perform is the first counted, the day the sale ruling takes effect the last. Money that came in on a day
/// lowers the principal from the next day on. Days of a stay the debtor did not ask for are not counted. Exact parts are added up and rounded
/// half up to the fen once (GEN-4). When money is short it is paid after every judgment debt (<see cref="ClaimClass.DefaultInterest"/>).
/// </remarks>
public static class DefaultInterest
{
    /// <summary>Rate for one day, in millionths: 175 is 0.0175 %.</summary>
    public const int RatePerMillion = 175;

    /// <summary>The interest.</summary>
    /// <exception cref="ArgumentException">The principal is below zero, the last day lies before the day performance was due, or stays overlap or run backwards.</exception>
    public static DefaultInterestResult Of(DefaultInterestInput input)
    {
        ArgumentNullException.ThrowIfNull(input);
        if (input.Principal < Money.Zero || input.Through < input.DueOn || !AreApart(input.Stays) || input.Repayments.Any(paid => !paid.Amount.IsPositive || paid.On <= input.DueOn))
        {
            throw new ArgumentException("The figures do not fit together.", nameof(input));
        }

        var parts = new List<InterestPart>();
        var principal = input.Principal;
        var after = input.DueOn;
        foreach (var day in input.Repayments.GroupBy(paid => paid.On).OrderBy(group => group.Key))
        {
            var until = day.Key < input.Through ? day.Key : input.Through;
            Add(parts, principal, after, until, input.Stays);
            after = until > after ? until : after;
            var left = principal - new Money(day.Sum(paid => paid.Amount.Fen));
            principal = left < Money.Zero ? Money.Zero : left;
        }

        Add(parts, principal, after, input.Through, input.Stays);
        var exact = parts.Aggregate(new ExactAmount(Money.Zero, 1, 1_000_000), static (sum, part) => sum + new ExactAmount(part.Principal, (long)part.Days * RatePerMillion, 1_000_000));
        return new(exact.HalfUp(), parts);
    }

    private static void Add(List<InterestPart> parts, Money principal, DateOnly after, DateOnly through, IReadOnlyList<Stay> stays)
    {
        if (through <= after || !principal.IsPositive) { return; }
        var days = through.DayNumber - after.DayNumber - stays.Sum(stay => Covered(stay, after, through));
        parts.Add(new(principal, after.AddDays(1), through, days));
    }

    private static int Covered(Stay stay, DateOnly after, DateOnly through)
    {
        var first = stay.From > after ? stay.From : after.AddDays(1);
        var end = stay.ResumedOn <= through ? stay.ResumedOn : through.AddDays(1);
        return Math.Max(0, end.DayNumber - first.DayNumber);
    }

    private static bool AreApart(IReadOnlyList<Stay> stays)
    {
        var sorted = stays.OrderBy(stay => stay.From).ToList();
        return sorted.TrueForAll(stay => stay.ResumedOn > stay.From) && sorted.Zip(sorted.Skip(1)).All(pair => pair.First.ResumedOn <= pair.Second.From);
    }
}

/// <summary>What the extra default interest is computed from.</summary>
/// <param name="Principal">Principal unpaid when performance fell due.</param>
/// <param name="DueOn">Last day to perform under the judgment; not counted itself.</param>
/// <param name="Through">Day the sale ruling takes effect; counted.</param>
/// <param name="Repayments">Principal paid in between, in any order.</param>
/// <param name="Stays">Stays the debtor did not ask for; they may not overlap.</param>
public sealed record DefaultInterestInput(Money Principal, DateOnly DueOn, DateOnly Through, IReadOnlyList<PrincipalPaid> Repayments, IReadOnlyList<Stay> Stays);

/// <summary>Principal that came in.</summary>
/// <param name="On">Day, after the last day to perform; still counted on the higher principal.</param>
/// <param name="Amount">How much; above zero.</param>
public sealed record PrincipalPaid(DateOnly On, Money Amount);

/// <summary>The interest and how it came about.</summary>
/// <param name="Interest">Whole fen.</param>
/// <param name="Parts">Stretches of equal principal, oldest first.</param>
public sealed record DefaultInterestResult(Money Interest, IReadOnlyList<InterestPart> Parts);

/// <summary>One stretch of equal principal.</summary>
/// <param name="Principal">Principal in that time.</param>
/// <param name="From">First day counted.</param>
/// <param name="Through">Last day counted.</param>
/// <param name="Days">Days counted, stays left out.</param>
public sealed record InterestPart(Money Principal, DateOnly From, DateOnly Through, int Days);
