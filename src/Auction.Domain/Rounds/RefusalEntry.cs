using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Rounds;

/// <summary>How one refusal is told to people and to programs.</summary>
/// <param name="Code">Stable error code, <c>E_…</c>.</param>
/// <param name="Rule">The rule it rests on.</param>
/// <param name="Words">Words with numbered gaps; <see cref="Gaps"/> says what goes into each.</param>
/// <param name="Gaps">Meaning of {0}, {1}, …</param>
public sealed record RefusalEntry(string Code, RuleId Rule, BilingualText Words, params IReadOnlyList<RefusalGap> Gaps)
{
    /// <summary>The words with their gaps filled from what is known.</summary>
    public BilingualText Fill(RefusalFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        return Gaps.Count == 0 ? Words : Words.With([.. Gaps.Select(facts.Of)]);
    }
}

/// <summary>What a gap in the words of a refusal stands for.</summary>
public enum RefusalGap
{
    /// <summary>Start price of the round.</summary>
    StartPrice = 1,

    /// <summary>Increment of the round.</summary>
    Increment = 2,

    /// <summary>Least amount an ordinary bidder may offer now.</summary>
    NextMinimum = 3,

    /// <summary>Least amount of the deposit band.</summary>
    DepositLeast = 4,

    /// <summary>Greatest amount of the deposit band.</summary>
    DepositGreatest = 5,

    /// <summary>Start of bidding in court time.</summary>
    StartsAt = 6,

    /// <summary>End in force in court time.</summary>
    EndsAt = 7,
}
