using Auction.Domain.Amounts;

namespace Auction.Domain.Rounds;

/// <summary>Something that happened to a round; its journal is the list of these. A closed family.</summary>
/// <param name="At">Legal time, in platform time, whole milliseconds; never earlier than the event before.</param>
public abstract record RoundEvent(DateTimeOffset At);

/// <summary>The terms were published.</summary>
public sealed record RoundAnnounced(DateTimeOffset At, RoundTerms Terms) : RoundEvent(At);

/// <summary>A bidder was admitted.</summary>
public sealed record BidderQualified(DateTimeOffset At, string BidderCode, int? Rank, string Commitment) : RoundEvent(At);

/// <summary>The start came.</summary>
public sealed record RoundOpened(DateTimeOffset At) : RoundEvent(At);

/// <summary>A valid bid, with the end then in force (AUC-20.2b).</summary>
public sealed record BidAccepted(DateTimeOffset At, string BidderCode, Money Amount, string Key, DateTimeOffset EndsAt) : RoundEvent(At);

/// <summary>The clock was stopped.</summary>
/// <param name="Remaining">Time left to be restored (STOP-CLK).</param>
public sealed record RoundPaused(DateTimeOffset At, PauseCause Cause, string ReasonZh, string ReasonEn, TimeSpan Remaining) : RoundEvent(At);

/// <summary>The time of resumption was announced.</summary>
public sealed record ResumptionScheduled(DateTimeOffset At, DateTimeOffset ResumesAt) : RoundEvent(At);

/// <summary>The clock runs again.</summary>
public sealed record RoundResumed(DateTimeOffset At, DateTimeOffset EndsAt) : RoundEvent(At);

/// <summary>The court took the round back.</summary>
public sealed record RoundWithdrawn(DateTimeOffset At, string ReasonZh, string ReasonEn) : RoundEvent(At);

/// <summary>The round ended; without a bid there is no buyer.</summary>
public sealed record RoundClosed(DateTimeOffset At, string? BuyerCode, Money? Price) : RoundEvent(At);
