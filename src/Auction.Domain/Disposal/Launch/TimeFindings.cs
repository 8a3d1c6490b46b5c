using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using static Auction.Domain.Disposal.Findings;

namespace Auction.Domain.Disposal;

/// <summary>Kind of round, notice, start, length and payment (AUC-12.1, AUC-20.2a, AUC-25.1, AUC-26.1b, AUC-26.1c, AUC-26.2, DEF-RE, SEL-2, SEL-3).</summary>
internal static class TimeFindings
{
    public static IEnumerable<Finding> Of(LaunchDraft draft, DisposalState state, DateOnly today)
    {
        yield return Must("kind", DisposalRefusal.WrongKind, IsDue(draft, state), FindingTexts.Kind);
        yield return Must("notice-day", DisposalRefusal.NoticeInPast, draft.NoticeDay >= today, FindingTexts.NoticeDay, draft.NoticeDay, today);
        yield return Gap(draft, state);
        yield return Length(draft, state);
        yield return Must("balance", DisposalRefusal.BalanceDaysMalformed, draft.BalanceDays is >= 1 and <= BalanceDaysMax, FindingTexts.Balance, draft.BalanceDays, BalanceDaysMax);
        if (draft.IsReAuction || state.LastFailed is not { EndedAt: { } failedAt } || draft.Kind == RoundKind.First) { yield break; }
        var failedOn = CourtTime.DayOf(failedAt);
        if (draft.Kind == RoundKind.Second)
        {
            var within = Period.Days(state.Calendar, failedOn, state.Book.SecondRoundWithinDays).LastDay;
            yield return Should("within", "AUC-26.1b", StartDay(draft) <= within, FindingTexts.Within, FindingTexts.NotWithin, StartDay(draft), within);
        }
        else
        {
            var within = Period.Days(state.Calendar, failedOn, state.Book.SellOffNoticeWithinDays).LastDay;
            yield return Should("within", "SEL-2", draft.NoticeDay <= within, FindingTexts.Within, FindingTexts.NotWithin, draft.NoticeDay, within);
            yield return Must("creditors", DisposalRefusal.CreditorsFirst, InKindRules.HaveAllRefused(state), FindingTexts.CreditorsAsked);
        }
    }

    private const int BalanceDaysMax = 180;

    /// <summary>The court day bidding starts.</summary>
    public static DateOnly StartDay(LaunchDraft draft) => CourtTime.DayOf(draft.StartsAt);

    private static bool IsDue(LaunchDraft draft, DisposalState state) => draft.IsReAuction == (state.Phase == DisposalPhase.Defaulted)
        && (RoundPath.Next(state) == draft.Kind || (draft.Kind == RoundKind.Second && RoundPath.AllowsThird(state)));

    private static Finding Gap(LaunchDraft draft, DisposalState state)
    {
        var days = state.Book.NoticeDays(draft.Kind, state.Terms!.AssetClass, draft.IsReAuction);
        var earliest = Period.EarliestStart(draft.NoticeDay, days).Day;
        var finding = Must("notice-gap", DisposalRefusal.NoticeGap, StartDay(draft) >= earliest, FindingTexts.Gap, draft.NoticeDay, StartDay(draft), days, earliest);
        return finding with { Rule = RuleBook.NoticeDaysRule(draft.Kind, draft.IsReAuction) };
    }

    private static Finding Length(LaunchDraft draft, DisposalState state)
    {
        var length = draft.EndsAt - draft.StartsAt;
        return draft.Kind == RoundKind.SellOff
            ? Must("length", DisposalRefusal.SellOffLength, length == TimeSpan.FromDays(state.Book.SellOffDays), FindingTexts.SellOffLength, state.Book.SellOffDays)
            : Must("length", DisposalRefusal.TooShort, length >= state.Book.BiddingPeriodMin, FindingTexts.Length, (int)state.Book.BiddingPeriodMin.TotalHours);
    }
}
