using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Findings;

namespace Auction.Domain.Disposal;

/// <summary>The price's validity, the seizure, the home, and property with rules of its own (REF-27.3, LIM-1, LIM-2, GUI-5, SOE-13, HUM-9.1).</summary>
internal static class PropertyFindings
{
    public static IEnumerable<Finding> Of(LaunchDraft draft, DisposalState state, DateOnly today)
    {
        var price = state.Price!;
        // The first notice of all decides whether the price was used in time; a later round only has to start within the tail.
        var firstNotice = state.PastRounds.Find(round => round.PublishedOn >= price.FixedOn)?.PublishedOn ?? draft.NoticeDay;
        yield return Must("validity", DisposalRefusal.PriceLapsed, firstNotice <= price.ValidUntil, FindingTexts.Valid, firstNotice, price.ValidUntil);
        yield return Must("tail", DisposalRefusal.TailOver, TimeFindings.StartDay(draft) <= price.LastStart, FindingTexts.Tail, TimeFindings.StartDay(draft), price.LastStart);

        var lastDay = CourtTime.DayOf(draft.EndsAt);
        yield return Must("seizure", DisposalRefusal.SeizureLapsed, state.SeizedUntil >= lastDay && state.SeizedUntil >= today, FindingTexts.Seizure, state.SeizedUntil, lastDay);
        var settled = lastDay.AddDays(Math.Clamp(draft.BalanceDays, 0, 366) + state.Book.RulingServeDays);
        yield return Should("seizure.settlement", "LIM-2", state.SeizedUntil >= settled, FindingTexts.SeizureLong, FindingTexts.SeizureShort, state.SeizedUntil, settled);
        if (state.Has(DisposalFlags.NecessaryHome))
        {
            yield return Must("home", DisposalRefusal.NecessaryHome, state.HomeException is not null, FindingTexts.Home);
        }

        if (state.Has(DisposalFlags.CriminalJudgment))
        {
            yield return Should("criminal", "GUI-5", isMet: false, FindingTexts.Criminal, FindingTexts.Criminal);
        }

        if (state.Has(DisposalFlags.StateListedShares))
        {
            yield return Should("state-shares", "SOE-13", isMet: false, FindingTexts.StateShares, FindingTexts.StateShares);
        }

        if (state.SelfDisposal?.Stage == SelfDisposalStage.Asked)
        {
            yield return Should("self-disposal", "HUM-9.1", isMet: false, FindingTexts.SelfDisposalOpen, FindingTexts.SelfDisposalOpen);
        }
    }
}
