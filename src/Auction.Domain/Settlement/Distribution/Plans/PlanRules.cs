using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Auction.Domain.Settlement.Distribution.DistributionAnswer;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Drawing, approving and serving the plan (PAY-ORD, PAY-TWO, CPI-509).</summary>
internal static class PlanRules
{
    public static DistributionDecision Decide(DistributionState state, DistributionCommand command, DateTimeOffset at) => command switch
    {
        DrawPlan c => state.Phase == DistributionPhase.Claimed ? Accept(Draw(state, c.ById)) : Refuse(DistributionRefusal.WrongPhase),
        ReturnPlan c => Judged(state, c.ById) ?? (string.IsNullOrWhiteSpace(c.Reason) ? Refuse(DistributionRefusal.ReasonMissing) : Accept(new PlanReturned(c.ById, c.Reason))),
        ApprovePlan c => Judged(state, c.ById) ?? OnDocument(c.Document, new PlanApproved(c.ById, c.Document)),
        ServePlan c => state is not { Phase: DistributionPhase.Approved, Plan: { } plan } ? Refuse(DistributionRefusal.WrongPhase)
            : !state.Concerned.Contains(c.PartyId, StringComparer.Ordinal) ? Refuse(DistributionRefusal.UnknownParty)
            : plan.ServedOn.ContainsKey(c.PartyId) ? Refuse(DistributionRefusal.ServedBefore)
            : OnDay(c.On, CourtTime.DayOf(plan.ApprovedAt!.Value), at, c.Document, new PlanServed(c.PartyId, c.On, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the plan."),
    };

    public static DistributionState Apply(DistributionState state, DistributionEvent happened) => happened switch
    {
        PlanDrawn e => state with { Phase = DistributionPhase.Drawn, Plans = e.Number, Plan = new(e.Number, [.. e.Lines], e.IsServed, e.ById) },
        // What is sent back may be wrong in its claims.
        PlanReturned => state with { Phase = DistributionPhase.Matched, Plan = null },
        PlanApproved => state with { Phase = DistributionPhase.Approved, Plan = state.Plan! with { ApprovedAt = happened.At } },
        PlanServed e => state with { Plan = state.Plan! with { ServedOn = state.Plan.ServedOn.SetItem(e.PartyId, e.On) } },
        PlanEffective => state with { Phase = DistributionPhase.Payable, Plan = state.Plan! with { EffectiveAt = happened.At } },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the plan."),
    };

    /// <summary>A plan nobody has to be served with takes effect at once, another one when the last person's time to object is over.</summary>
    public static (DateTimeOffset At, DistributionEvent Event)? Due(DistributionState state)
    {
        if (state is not { Phase: DistributionPhase.Approved, Plan: { } plan }) { return null; }
        if (!plan.IsServed) { return (state.LastStamp, new PlanEffective()); }
        return state.Concerned.All(plan.ServedOn.ContainsKey) ? (plan.ServedOn.Values.Max(on => ObjectBy(state, on).EndsAt), new PlanEffective()) : null;
    }

    /// <summary>Last day to object for somebody served on a day (CPI-509).</summary>
    public static PeriodEnd ObjectBy(DistributionState state, DateOnly servedOn) => Period.Days(state.Calendar, servedOn, state.Book.PlanObjectionDays);

    private static PlanDrawn Draw(DistributionState state, string byId)
    {
        var shares = Waterfall.Of(state.Proceeds, state.Claims, state.Terms!.Order);
        var lines = shares.Shares.Select(share => new PlanLine(share.Claim.Id, share.Claim.PayeeId, share.Claim.Class, share.Claim.Amount, share.Paid));
        var creditors = state.Claims.Where(claim => claim.Class >= ClaimClass.Preferred).Select(claim => claim.PayeeId).Distinct(StringComparer.Ordinal).Count();
        return new(
            state.Plans + 1,
            shares.Surplus == Money.Zero ? [.. lines] : [.. lines, new(DistributionState.SurplusId, state.Terms.DebtorId, ClaimClass.Surplus, shares.Surplus, shares.Surplus)],
            creditors > 1,
            byId);
    }

    private static DistributionDecision? Judged(DistributionState state, string byId) => state is not { Phase: DistributionPhase.Drawn, Plan: { } plan }
        ? Refuse(DistributionRefusal.WrongPhase)
        : string.Equals(plan.DrawnById, byId, StringComparison.Ordinal) ? Refuse(DistributionRefusal.SamePerson) : null;
}
