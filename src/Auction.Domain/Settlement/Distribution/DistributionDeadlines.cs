using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Texts;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Every time limit of a distribution, derived from its state alone (GEN-7).</summary>
/// <remarks>Rules MON-10, MON-10b, KPI-1M, CPI-509, CPI-510. Keys are stable: a stored copy may be replaced row by row.</remarks>
public static class DistributionDeadlines
{
    private const string Court = "court";

    /// <summary>All of them, met ones included, in the order of the procedure.</summary>
    public static IReadOnlyList<Deadline> Of(DistributionState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return [.. Paying(state).Concat(Objecting(state)).Select(deadline => deadline with { LateReason = state.LateReasons.GetValueOrDefault(deadline.Key) ?? deadline.LateReason })];
    }

    /// <summary>Last day to object for somebody served on a day (CPI-509).</summary>
    public static DateOnly ObjectBy(DistributionState state, DateOnly servedOn)
    {
        ArgumentNullException.ThrowIfNull(state);
        return PlanRules.ObjectBy(state, servedOn).LastDay;
    }

    private static IEnumerable<Deadline> Paying(DistributionState state)
    {
        foreach (var arrival in state.Arrivals)
        {
            yield return Deadline.Of($"payout:{arrival.Id}", "MON-10", Duty, Texts.PayOut, Court, arrival.NoticedOn, PayoutPeriods.PayBy(state.Calendar, state.Book, arrival.NoticedOn)) with
            {
                MetAt = state.Returned.TryGetValue(arrival.Id, out var returned) ? returned : state.ClosedAt,
                // An approved delay is the reason (MON-10b).
                LateReason = state.Delays.Count > 0 ? state.Delays[0].Reason : null,
            };
        }

        if (state.Plan?.EffectiveAt is { } effective)
        {
            var day = CourtTime.DayOf(effective);
            yield return Deadline.Of("payout.indicator", "KPI-1M", Indicator, Texts.PayOut, Court, day, PayoutPeriods.Indicator(state.Calendar, state.Book, day)) with { MetAt = state.ClosedAt };
        }

        foreach (var delay in state.Delays)
        {
            if (delay.EndedOn is not { } ended) { continue; }
            yield return Deadline.Of($"payout.delayed:{delay.Id}", "MON-10b", Duty, Texts.PayAfterDelay, Court, ended, PayoutPeriods.AfterDelay(state.Calendar, state.Book, ended)) with { MetAt = state.ClosedAt };
        }
    }

    private static IEnumerable<Deadline> Objecting(DistributionState state)
    {
        foreach (var (party, served) in state.Plan?.ServedOn.AsEnumerable() ?? [])
        {
            yield return Deadline.Of($"plan.object:{party}", "CPI-509", Loss, Texts.Object, party, served, PlanRules.ObjectBy(state, served)) with
            {
                MetAt = state.Objections.Find(objection => objection.PartyId == party)?.FiledAt,
            };
        }

        foreach (var objection in state.Objections)
        {
            if (objection.NotifiedOn is { } notified)
            {
                yield return Deadline.Of($"plan.oppose:{objection.Id}", "CPI-510", Loss, Texts.Oppose, "others", notified, PlanObjectionRules.OpposeBy(state, notified)) with { MetAt = objection.OpposedAt };
            }

            if (objection.OppositionNotifiedOn is { } opposed)
            {
                yield return Deadline.Of($"plan.sue:{objection.Id}", "CPI-510", Loss, Texts.Sue, objection.PartyId, opposed, PlanObjectionRules.SueBy(state, opposed)) with
                {
                    MetAt = objection.SuedOn is { } sued ? CourtTime.StartOf(sued) : null,
                };
            }
        }
    }

    private static class Texts
    {
        public static readonly BilingualText PayOut = new("核算并发放执行款", "Settle and pay out the money");
        public static readonly BilingualText PayAfterDelay = new("延期事由消失后发放执行款", "Pay out after the delay");
        public static readonly BilingualText Object = new("对分配方案提出书面异议", "Object to the plan in writing");
        public static readonly BilingualText Oppose = new("对异议提出反对意见", "Oppose the objection");
        public static readonly BilingualText Sue = new("提起分配方案异议之诉", "Sue over the plan");
    }
}
