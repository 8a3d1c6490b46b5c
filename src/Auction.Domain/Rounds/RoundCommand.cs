using Auction.Domain.Amounts;

namespace Auction.Domain.Rounds;

/// <summary>Something a person or the platform wants done to a round. A closed family.</summary>
public abstract record RoundCommand
{
    private protected RoundCommand()
    {
    }
}

/// <summary>Publishes the terms; the first act of every round.</summary>
public sealed record AnnounceRound(RoundTerms Terms) : RoundCommand;

/// <summary>Admits a bidder under a code after the deposit was confirmed (AUC-18.1), with a rank if the court confirmed priority (AUC-19).</summary>
/// <param name="BidderCode">Random code, unique in the round.</param>
/// <param name="Rank">1 is the best priority rank; null for an ordinary bidder.</param>
/// <param name="Commitment">Hash of a secret salt and the person, so that the identity can be proved later without being told now.</param>
public sealed record QualifyBidder(string BidderCode, int? Rank, string Commitment) : RoundCommand;

/// <summary>A bid. <paramref name="Key"/> makes sending it again harmless.</summary>
public sealed record PlaceBid(string BidderCode, Money Amount, string Key) : RoundCommand;

/// <summary>Opens the round once its start has come. Harmless when early or repeated.</summary>
public sealed record OpenRound : RoundCommand;

/// <summary>Stops the clock (AUC-28.1).</summary>
public sealed record PauseRound(PauseCause Cause, string ReasonZh, string ReasonEn) : RoundCommand;

/// <summary>Announces when a paused round goes on (AUC-28.4, STOP-CLK).</summary>
public sealed record ScheduleResumption(DateTimeOffset ResumesAt) : RoundCommand;

/// <summary>Takes the round back (DIS-17, DIS-19).</summary>
public sealed record WithdrawRound(string ReasonZh, string ReasonEn) : RoundCommand;

/// <summary>Ends the round once its end has passed; pauses it instead when the cover rule is broken (PLT-6).</summary>
/// <param name="Cover">How well the last minutes were served.</param>
public sealed record CloseRound(CoverReport Cover) : RoundCommand;

/// <summary>Why a round stands still.</summary>
public enum PauseCause
{
    /// <summary>暂缓, by court decision (AUC-28.1).</summary>
    Deferral = 1,

    /// <summary>中止, by court ruling (AUC-28.1).</summary>
    Suspension = 2,

    /// <summary>The platform stopped first, on a fault or a security danger (AUC-28.2).</summary>
    PlatformEmergency = 3,
}
