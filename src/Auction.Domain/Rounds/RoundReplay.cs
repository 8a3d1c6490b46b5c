using Auction.Domain.Rules;

namespace Auction.Domain.Rounds;

/// <summary>Judges recorded events again: the rules must give exactly the event that was written.</summary>
public static class RoundReplay
{
    /// <summary>True when the rules, asked at the event's time, give this event and no other.</summary>
    public static bool Allows(RoundState state, RoundEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        if (happened.At < state.LastStamp || !IsWellFormed(happened))
        {
            return false;
        }

        try
        {
            var decision = RoundRules.Decide(state, CommandOf(state, happened), happened.At);
            return (decision.Events.Count > 0 && decision.Events[0] == happened) || IsCoverPause(state, happened);
        }
        catch (ArgumentOutOfRangeException)
        {
            // An instant at the edge of time overflows in the rules; nothing we wrote could hold one.
            return false;
        }
    }

    private static bool IsWellFormed(RoundEvent happened) => happened switch
    {
        RoundAnnounced e => Enum.IsDefined(e.Terms.Kind)
            && Enum.IsDefined(e.Terms.AssetClass)
            && RuleBooks.All.Any(book => string.Equals(book.Version, e.Terms.RuleBook, StringComparison.Ordinal)),
        RoundPaused e => Enum.IsDefined(e.Cause),
        _ => true,
    };

    private static RoundCommand CommandOf(RoundState state, RoundEvent happened) => happened switch
    {
        RoundAnnounced e => new AnnounceRound(e.Terms),
        BidderQualified e => new QualifyBidder(e.BidderCode, e.Rank, e.Commitment),
        BidAccepted e => new PlaceBid(e.BidderCode, e.Amount, e.Key),
        RoundPaused e => new PauseRound(e.Cause, e.ReasonZh, e.ReasonEn),
        ResumptionScheduled e => new ScheduleResumption(e.ResumesAt),
        RoundWithdrawn e => new WithdrawRound(e.ReasonZh, e.ReasonEn),
        RoundClosed => new CloseRound(CoverReport.Complete(state.EndsAt)),
        // Opening and resuming come with the clock, whatever is asked.
        _ => new OpenRound(),
    };

    // PLT-6: how long service was missing is not in the record, only what was restored, which must lie between the least and what was left.
    private static bool IsCoverPause(RoundState state, RoundEvent happened) =>
        happened is RoundPaused { Cause: PauseCause.PlatformEmergency } pause
        && state.Phase is RoundPhase.Bidding or RoundPhase.SellOffOpen
        && pause.At >= state.EndsAt
        && !string.IsNullOrWhiteSpace(pause.ReasonZh)
        && pause.Remaining >= state.Book.ResumedPeriodMin
        && (pause.Remaining == state.Book.ResumedPeriodMin || pause.Remaining <= state.EndsAt - state.LastStamp);
}
