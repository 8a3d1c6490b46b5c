using System.Collections.Immutable;
using Auction.Domain.Amounts;
using Auction.Domain.Rules;

namespace Auction.Domain.Rounds;

/// <summary>A round as the fold of its journal. Immutable.</summary>
public sealed record RoundState
{
    /// <summary>Before the first event.</summary>
    public static RoundState Empty { get; } = new();

    /// <summary>The published terms; null before the announcement.</summary>
    public RoundTerms? Terms { get; init; }

    /// <summary>The rule book this round keeps.</summary>
    public RuleBook Book { get; init; } = RuleBooks.Edition2022;

    /// <summary>Where the round stands.</summary>
    public RoundPhase Phase { get; init; }

    /// <summary>Number of events so far.</summary>
    public int Seq { get; init; }

    /// <summary>End in force, not included.</summary>
    public DateTimeOffset EndsAt { get; init; }

    /// <summary>Stamp of the last event; stamps never go back.</summary>
    public DateTimeOffset LastStamp { get; init; }

    /// <summary>The leading bid.</summary>
    public LeadingBid? Leader { get; init; }

    /// <summary>Accepted bids so far.</summary>
    public int BidCount { get; init; }

    /// <summary>Bids that moved the end.</summary>
    public int ExtensionCount { get; init; }

    /// <summary>Admitted bidders: code to priority rank, <see cref="OrdinaryRank"/> for ordinary ones.</summary>
    public ImmutableDictionary<string, int> Bidders { get; init; } = ImmutableDictionary.Create<string, int>(StringComparer.Ordinal);

    /// <summary>The standstill, while <see cref="Phase"/> is <see cref="RoundPhase.Paused"/>.</summary>
    public RoundPause? Pause { get; init; }

    /// <summary>Rank that every priority rank beats (BID-CMP).</summary>
    public const int OrdinaryRank = int.MaxValue;

    /// <summary>True once nothing but court acts can follow.</summary>
    public bool HasEnded => Phase is RoundPhase.Sold or RoundPhase.Failed or RoundPhase.Withdrawn;

    /// <summary>The least amount an ordinary bidder may offer now.</summary>
    public Money NextMinimum =>
        Leader is { } leader ? leader.Amount + Terms!.Increment : Terms!.StartPrice;
}

/// <summary>The bid that would win if the round ended now.</summary>
public sealed record LeadingBid(string BidderCode, int Rank, Money Amount, DateTimeOffset At, int Seq);

/// <summary>A standstill and what it will restore.</summary>
public sealed record RoundPause(
    DateTimeOffset Since,
    PauseCause Cause,
    string ReasonZh,
    string ReasonEn,
    TimeSpan Remaining,
    RoundPhase PhaseBefore,
    DateTimeOffset? ResumesAt);
