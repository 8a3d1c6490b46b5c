using Auction.Domain.Amounts;
using Auction.Domain.Rules;
using static Auction.Domain.Rounds.RoundDecision;

namespace Auction.Domain.Rounds;

/// <summary>The law of one round: what may happen (<see cref="Decide"/>) and what it means (<see cref="Apply(RoundState, RoundEvent)"/>).</summary>
public static class RoundRules
{
    /// <summary>Judges a command against a state at a platform time. Changes nothing.</summary>
    /// <remarks>
    /// Rules AUC-10.1, AUC-11, AUC-17.1, AUC-17.2, AUC-18.1, AUC-19, AUC-20.1, AUC-20.1b, AUC-20.2a, AUC-20.2b, AUC-20.2c, AUC-21.1, AUC-21.2,
    /// AUC-21.3, AUC-22.1, AUC-26.1a, AUC-28.1, AUC-28.2, AUC-28.3, AUC-28.4, ATT-D, BID-CMP, BID-CON, BID-EQ, BID-IRR, DIS-17, DIS-19, EQU-12, SEL-3,
    /// SEL-6, SEL-7, STOP-CLK, PLT-6. A stamp earlier than the last event's is lifted to it.
    /// </remarks>
    public static RoundDecision Decide(RoundState state, RoundCommand command, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        var at = now > state.LastStamp ? now : state.LastStamp;
        if (command is AnnounceRound announce)
        {
            return DecideAnnounce(state, announce, at);
        }

        if (state.Terms is null)
        {
            return Refuse(RoundRefusal.NotAnnounced);
        }

        if (state.Phase == RoundPhase.Withdrawn)
        {
            return Refuse(RoundRefusal.RoundWithdrawn);
        }

        if (state.HasEnded)
        {
            return command is CloseRound ? Unchanged : Refuse(RoundRefusal.RoundEnded);
        }

        // What the clock has already brought about comes first, so that waking late changes nothing.
        var due = DueEvents(state, now);
        var current = Apply(state, due);
        var decision = command switch
        {
            PlaceBid bid => DecideBid(current, bid, now, at),
            QualifyBidder qualify => DecideQualify(current, qualify, now, at),
            OpenRound => Unchanged,
            PauseRound pause => DecidePause(current, pause, now, at),
            ScheduleResumption resumption => DecideResumption(current, resumption, at),
            WithdrawRound withdraw => DecideWithdraw(withdraw, at),
            CloseRound close => DecideClose(current, close, now, at),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
        };

        // A refusal leaves no trace; the due events will come with the next act or the platform's own wake-up.
        return decision.Refusal is not null || due.Count == 0 ? decision : Accept([.. due, .. decision.Events]);
    }

    /// <summary>The state after an event. Never fails: it already happened.</summary>
    public static RoundState Apply(RoundState state, RoundEvent happened)
    {
        ArgumentNullException.ThrowIfNull(state);
        ArgumentNullException.ThrowIfNull(happened);
        var next = happened switch
        {
            RoundAnnounced e => state with
            {
                Terms = e.Terms,
                Book = RuleBooks.Named(e.Terms.RuleBook),
                Phase = RoundPhase.Noticed,
                EndsAt = e.Terms.EndsAt,
            },
            BidderQualified e => state with { Bidders = state.Bidders.SetItem(e.BidderCode, e.Rank ?? RoundState.OrdinaryRank) },
            RoundOpened => state with { Phase = OpenPhase(state) },
            BidAccepted e => ApplyBid(state, e),
            RoundPaused e => state with
            {
                Phase = RoundPhase.Paused,
                Pause = new(e.At, e.Cause, e.ReasonZh, e.ReasonEn, e.Remaining, state.Phase, ResumesAt: null),
            },
            ResumptionScheduled e => state with { Pause = state.Pause! with { ResumesAt = e.ResumesAt } },
            RoundResumed e => state with { Phase = state.Pause!.PhaseBefore, EndsAt = e.EndsAt, Pause = null },
            RoundWithdrawn => state with { Phase = RoundPhase.Withdrawn, Pause = null },
            RoundClosed e => state with { Phase = e.BuyerCode is null ? RoundPhase.Failed : RoundPhase.Sold },
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event."),
        };
        return next with { Seq = state.Seq + 1, LastStamp = happened.At };
    }

    /// <summary>The state after several events.</summary>
    public static RoundState Apply(RoundState state, IReadOnlyList<RoundEvent> events)
    {
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            state = Apply(state, happened);
        }

        return state;
    }

    /// <summary>True when the platform should wake the round: it must open, resume or close.</summary>
    public static bool IsDue(RoundState state, DateTimeOffset now)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase switch
        {
            RoundPhase.Noticed => now >= state.Terms!.StartsAt,
            RoundPhase.Paused => state.Pause!.ResumesAt is { } at && now >= at,
            RoundPhase.Bidding or RoundPhase.SellOffOpen => now >= state.EndsAt,
            _ => false,
        };
    }

    private static List<RoundEvent> DueEvents(RoundState state, DateTimeOffset now)
    {
        var events = new List<RoundEvent>(1);
        if (state.Phase == RoundPhase.Paused && state.Pause!.ResumesAt is { } resumesAt && now >= resumesAt)
        {
            var at = resumesAt > state.LastStamp ? resumesAt : state.LastStamp;
            // A round paused before its start still begins no earlier than announced and then has its whole period.
            var from = state.Pause.PhaseBefore == RoundPhase.Noticed && state.Terms!.StartsAt > at ? state.Terms.StartsAt : at;
            events.Add(new RoundResumed(at, from + state.Pause.Remaining));
            state = Apply(state, events[0]);
        }

        if (state.Phase == RoundPhase.Noticed && now >= state.Terms!.StartsAt)
        {
            var at = state.Terms.StartsAt > state.LastStamp ? state.Terms.StartsAt : state.LastStamp;
            events.Add(new RoundOpened(at));
        }

        return events;
    }

    private static RoundPhase OpenPhase(RoundState state) =>
        state.Terms!.Kind == RoundKind.SellOff ? RoundPhase.SellOffOpen : RoundPhase.Bidding;

    private static RoundState ApplyBid(RoundState state, BidAccepted e) => state with
    {
        Phase = RoundPhase.Bidding,
        Leader = new(e.BidderCode, state.Bidders[e.BidderCode], e.Amount, e.At, state.Seq + 1),
        BidCount = state.BidCount + 1,
        ExtensionCount = state.ExtensionCount + (state.Phase == RoundPhase.Bidding && e.EndsAt > state.EndsAt ? 1 : 0),
        EndsAt = e.EndsAt,
    };

    private static RoundDecision DecideAnnounce(RoundState state, AnnounceRound command, DateTimeOffset at)
    {
        var terms = command.Terms;
        if (state.Terms is not null)
        {
            return Refuse(RoundRefusal.AlreadyAnnounced);
        }

        if (!terms.StartPrice.IsPositive)
        {
            return Refuse(RoundRefusal.StartPriceNotPositive);
        }

        if (!terms.Increment.IsPositive)
        {
            return Refuse(RoundRefusal.IncrementNotPositive);
        }

        var book = RuleBooks.Named(terms.RuleBook);
        if (!IsDepositAllowed(terms, book))
        {
            return Refuse(RoundRefusal.DepositOutsideBand);
        }

        var shortest = terms.Kind == RoundKind.SellOff ? TimeSpan.FromDays(book.SellOffDays) : book.BiddingPeriodMin;
        if (terms.EndsAt - terms.StartsAt < shortest)
        {
            return Refuse(RoundRefusal.PeriodTooShort);
        }

        // Otherwise the next minimum could pass what an amount can hold.
        return terms.StartPrice > Money.Largest || terms.Increment > Money.Largest || terms.Deposit > Money.Largest
            ? Refuse(RoundRefusal.TermsAmountTooLarge)
            : Accept(new RoundAnnounced(at, terms));
    }

    /// <summary>AUC-17.1: within the band. EQU-12: equity that cannot be appraised has no band, but its deposit is an amount all the same.</summary>
    private static bool IsDepositAllowed(RoundTerms terms, RuleBook book) => terms is { IsDepositFree: true, AssetClass: AssetClass.OtherRight }
        ? terms.Deposit >= Money.Zero
        : DepositBand.Of(terms.StartPrice, book).Contains(terms.Deposit);

    private static RoundDecision DecideQualify(RoundState state, QualifyBidder command, DateTimeOffset now, DateTimeOffset at)
    {
        if (state.Bidders.ContainsKey(command.BidderCode))
        {
            return Refuse(RoundRefusal.CodeTaken);
        }

        // AUC-18.1: any time before the bidding period ends, extensions and standstills included.
        if (state.Phase != RoundPhase.Paused && now >= state.EndsAt)
        {
            return Refuse(RoundRefusal.AfterEnd);
        }

        if (command.Rank is < 1 or RoundState.OrdinaryRank)
        {
            return Refuse(RoundRefusal.RankMalformed);
        }

        return Accept(new BidderQualified(at, command.BidderCode, command.Rank, command.Commitment));
    }

    private static RoundDecision DecideBid(RoundState state, PlaceBid bid, DateTimeOffset now, DateTimeOffset at)
    {
        var terms = state.Terms!;
        if (!state.Bidders.TryGetValue(bid.BidderCode, out var rank))
        {
            return Refuse(RoundRefusal.NotQualified);
        }

        if (!bid.Amount.IsPositive || bid.Amount > Money.Largest)
        {
            return Refuse(RoundRefusal.AmountMalformed);
        }

        if (state.Phase == RoundPhase.Noticed)
        {
            return Refuse(RoundRefusal.NotStarted);
        }

        if (state.Phase == RoundPhase.Paused)
        {
            return Refuse(RoundRefusal.RoundPaused);
        }

        // AUC-20.2c: the closing instant itself is too late.
        if (now >= state.EndsAt)
        {
            return Refuse(RoundRefusal.AfterEnd);
        }

        if (bid.Amount < terms.StartPrice)
        {
            return Refuse(RoundRefusal.BelowStart);
        }

        if (!new BidGrid(terms.StartPrice, terms.Increment).Contains(bid.Amount))
        {
            return Refuse(RoundRefusal.OffGrid);
        }

        if (state.Leader is { } leader)
        {
            if (string.Equals(leader.BidderCode, bid.BidderCode, StringComparison.Ordinal))
            {
                return Refuse(RoundRefusal.AlreadyLeading);
            }

            if (bid.Amount < leader.Amount)
            {
                return Refuse(RoundRefusal.BelowMinimum);
            }

            // AUC-21.1, 21.2: an equal bid leads only with a better rank; BID-EQ otherwise.
            if (bid.Amount == leader.Amount && rank >= leader.Rank)
            {
                return Refuse(RoundRefusal.NotBetter);
            }
        }

        return Accept(new BidAccepted(at, bid.BidderCode, bid.Amount, bid.Key, EndAfterBid(state, at)));
    }

    /// <summary>The end in force after a valid bid: <c>max(end, t + 5 min)</c> (AUC-20.2b); the first sell-off bid opens 24 hours (SEL-6).</summary>
    private static DateTimeOffset EndAfterBid(RoundState state, DateTimeOffset at)
    {
        var end = state.Phase == RoundPhase.SellOffOpen ? at + state.Book.SellOffBiddingPeriod : state.EndsAt;
        var extended = at + state.Book.Extension;
        return extended > end ? extended : end;
    }

    private static RoundDecision DecidePause(RoundState state, PauseRound command, DateTimeOffset now, DateTimeOffset at)
    {
        if (state.Phase == RoundPhase.Paused)
        {
            return Refuse(RoundRefusal.RoundPaused);
        }

        if (now >= state.EndsAt)
        {
            return Refuse(RoundRefusal.AfterEnd);
        }

        if (string.IsNullOrWhiteSpace(command.ReasonZh))
        {
            return Refuse(RoundRefusal.ReasonMissing);
        }

        return Accept(new RoundPaused(at, command.Cause, command.ReasonZh, command.ReasonEn, Remaining(state, at)));
    }

    // STOP-CLK: the remaining time is restored, not less than five minutes. Before the start the whole period remains.
    private static TimeSpan Remaining(RoundState state, DateTimeOffset servedUntil)
    {
        var from = state.Phase == RoundPhase.Noticed ? state.Terms!.StartsAt : servedUntil;
        var left = state.EndsAt - from;
        return left > state.Book.ResumedPeriodMin ? left : state.Book.ResumedPeriodMin;
    }

    private static RoundDecision DecideResumption(RoundState state, ScheduleResumption command, DateTimeOffset at)
    {
        if (state.Phase != RoundPhase.Paused)
        {
            return Refuse(RoundRefusal.NotPaused);
        }

        return command.ResumesAt - at < state.Book.ResumptionNotice
            ? Refuse(RoundRefusal.ResumptionTooSoon)
            : Accept(new ResumptionScheduled(at, command.ResumesAt));
    }

    private static RoundDecision DecideWithdraw(WithdrawRound command, DateTimeOffset at) =>
        string.IsNullOrWhiteSpace(command.ReasonZh)
            ? Refuse(RoundRefusal.ReasonMissing)
            : Accept(new RoundWithdrawn(at, command.ReasonZh, command.ReasonEn));

    private static RoundDecision DecideClose(RoundState state, CloseRound command, DateTimeOffset now, DateTimeOffset at)
    {
        if (state.Phase == RoundPhase.Paused)
        {
            return Unchanged;
        }

        if (state.Phase == RoundPhase.Noticed || now < state.EndsAt)
        {
            return Refuse(RoundRefusal.NotDue);
        }

        if (!command.Cover.IsCovered)
        {
            // What was stamped was served, so no more than the time since then can be missing.
            var served = command.Cover.ServedUntil > state.LastStamp ? command.Cover.ServedUntil : state.LastStamp;
            served = served > state.EndsAt ? state.EndsAt : served;
            return Accept(new RoundPaused(
                at,
                PauseCause.PlatformEmergency,
                CoverWords.ReasonZh,
                CoverWords.ReasonEn,
                Remaining(state, served)));
        }

        return Accept(new RoundClosed(at, state.Leader?.BidderCode, state.Leader?.Amount));
    }

    private static class CoverWords
    {
        public const string ReasonZh = "竞价结束前平台服务中断，已依照规定暂停竞价并报告人民法院。";
        public const string ReasonEn = "The platform was interrupted before the end of bidding. Bidding is paused and the court has been told, as the rules require.";
    }
}
