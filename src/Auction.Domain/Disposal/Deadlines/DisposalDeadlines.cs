using System.Globalization;
using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using Auction.Domain.Rounds;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Auction.Domain.Disposal;

/// <summary>Every time limit of a disposal, derived from its state alone (GEN-7).</summary>
/// <remarks>
/// Rules REF-27.3, REF-30, KPI-15WD, LIM-2, HUM-9.1, HUM-9.3, HUM-9.4, EQU-10, DIS-6, DIS-16, DIS-20, DIS-27, AUC-28.4, OBJ-6, SEL-2; those of rounds stand in
/// <see cref="RoundDeadlines"/>. Keys are stable: a stored copy may be replaced row by row.
/// </remarks>
public static class DisposalDeadlines
{
    internal const string Court = "court";

    /// <summary>All of them, met ones included, in the order of the procedure.</summary>
    public static IReadOnlyList<Deadline> Of(DisposalState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Terms is null
            ? []
            : [.. Beginning(state).Concat(Chance(state)).Concat(RoundDeadlines.Of(state)).Concat(Closing(state)).Concat(Standstill(state)).Concat(Objecting(state))
                .Select(deadline => deadline with { LateReason = state.DelayReasons.GetValueOrDefault(deadline.Key) })];
    }

    private static IEnumerable<Deadline> Beginning(DisposalState state)
    {
        if (!state.IsClosed)
        {
            yield return Deadline.Of("seizure", "LIM-2", Duty, SaleDeadlineTexts.Seizure, Court, CourtTime.DayOf(state.OpenedAt), state.SeizedUntil);
        }

        if (state.Price is not { } price) { yield break; }
        var started = SaleStartedAt(state);
        yield return Deadline.Of("sale.start", "REF-30", Duty, SaleDeadlineTexts.SaleStart, Court, price.FixedOn, Period.Days(state.Calendar, price.FixedOn, state.Book.SaleStartDays)) with { MetAt = started };
        yield return Deadline.Of("sale.indicator", "KPI-15WD", Indicator, SaleDeadlineTexts.SaleIndicator, Court, price.FixedOn, Period.WorkingDays(state.Calendar, price.FixedOn, state.Book.AuctionStartWorkingDays)) with
        {
            MetAt = started,
        };
        var first = state.Rounds.FirstOrDefault(round => round.PublishedOn >= price.FixedOn);
        yield return Deadline.Of("price.valid", "REF-27.3", Loss, SaleDeadlineTexts.FirstNotice, Court, price.FixedOn, price.ValidUntil) with { MetAt = first?.Versions[0].PublishedAt ?? state.DirectSale?.BegunAt };
        yield return Deadline.Of("price.tail", "REF-27.3", Loss, SaleDeadlineTexts.LastStart, Court, price.ValidUntil, price.LastStart) with { MetAt = state.IsClosed ? state.ClosedAt : null };
    }

    private static IEnumerable<Deadline> Chance(DisposalState state)
    {
        if (state.SelfDisposal is { GrantedAt: { } granted } own)
        {
            var rule = state.Has(DisposalFlags.Equity) ? "EQU-10" : "HUM-9.1";
            yield return Deadline.Of("self-disposal", rule, Loss, SaleDeadlineTexts.SelfDisposal, Debtor(state), CourtTime.DayOf(granted), own.Until) with { MetAt = own.Stage == SelfDisposalStage.Completed ? own.EndedAt : null };
        }

        if (state.Financing is { Until: { } until } financing)
        {
            yield return Deadline.Of("financing", "HUM-9.3", Loss, SaleDeadlineTexts.Financing, Debtor(state), CourtTime.DayOf(financing.AskedAt), until) with { MetAt = state.ClosedAt };
        }

        if (state.Purchase is { } purchase)
        {
            yield return Deadline.Of($"purchase:{purchase.OfferId}", "HUM-9.4", Loss, SaleDeadlineTexts.Purchase, state.Offers.Find(offer => offer.OfferId == purchase.OfferId)!.PersonId, CourtTime.DayOf(purchase.At), purchase.PayBy) with
            {
                MetAt = state.ClosedAt,
            };
        }

        if (state.NoSurplus is { } told)
        {
            yield return Deadline.Of("surplus", "DIS-6", Loss, SaleDeadlineTexts.NoSurplus, Applicant(state), told.On, LaunchRules.NoSurplusAnswer(state, told)) with { MetAt = told.AskedAt };
        }

        if (state.InKind?.Given is { PayBy: { } payBy } given)
        {
            yield return Deadline.Of($"difference:{given.TakerId}", "DIS-16", Loss, SaleDeadlineTexts.Difference, given.TakerId, CourtTime.DayOf(given.At), payBy) with { MetAt = state.ClosedAt };
        }
    }

    // What follows a sale outside rounds; a round has its own.
    private static IEnumerable<Deadline> Closing(DisposalState state)
    {
        if (state.Round is not null || state.ClosedAt is not { } closed || state.Phase is not (DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind)) { yield break; }
        var day = CourtTime.DayOf(closed);
        yield return Deadline.Of("ruling", "DIS-20", Duty, SaleDeadlineTexts.Ruling, Court, day, Period.Days(state.Calendar, day, state.Book.RulingServeDays)) with { MetAt = ServedAt(state.RulingServedOn, state.RulingRecordedAt) };
        if (state.RulingServedOn is { } served)
        {
            yield return Deadline.Of("handover", "DIS-27", Duty, SaleDeadlineTexts.Handover, Court, served, Period.Days(state.Calendar, served, state.Book.HandoverDays)) with { MetAt = state.HandedOverAt };
        }
    }

    private static IEnumerable<Deadline> Standstill(DisposalState state)
    {
        foreach (var (place, hold) in (state.Hold is { } now ? state.PastHolds.Add(now) : state.PastHolds).Index())
        {
            if (hold.CauseGoneOn is not { } gone) { continue; }
            yield return Deadline.Of(string.Create(CultureInfo.InvariantCulture, $"resume#{place + 1}"), "AUC-28.4", Duty, SaleDeadlineTexts.Resume, Court, gone, Period.Days(state.Calendar, gone, state.Book.ResumeWithinDays)) with
            {
                MetAt = hold.EndedAt,
            };
        }
    }

    private static IEnumerable<Deadline> Objecting(DisposalState state)
    {
        foreach (var objection in state.Objections)
        {
            var filed = CourtTime.DayOf(objection.FiledAt);
            yield return Deadline.Of($"objection.register:{objection.Id}", "OBJ-6", Duty, SaleDeadlineTexts.Register, Court, filed, Period.Days(state.Calendar, filed, state.Book.ObjectionRegisterDays)) with { MetAt = objection.RegisteredAt };
            if (objection.RegisteredAt is { } registered)
            {
                var day = CourtTime.DayOf(registered);
                yield return Deadline.Of($"objection.ruling:{objection.Id}", "OBJ-6", Duty, SaleDeadlineTexts.Rule, Court, day, Period.Days(state.Calendar, day, state.Book.ObjectionRulingDays)) with { MetAt = objection.DecidedAt };
            }

            if (objection.DecidedAt is { } decided)
            {
                yield return Deadline.Of($"objection.further:{objection.Id}", "OBJ-6", Loss, SaleDeadlineTexts.Reconsider, objection.PersonId, CourtTime.DayOf(decided), SaleObjectionRules.Further(state, objection)) with { MetAt = objection.TakenFurtherAt };
            }
        }
    }

    /// <summary>When an act dated to a day counts as done: in its day, though it was recorded later.</summary>
    internal static DateTimeOffset? ServedAt(DateOnly? on, DateTimeOffset? recordedAt) =>
        on is { } day && recordedAt is { } recorded ? (CourtTime.DayOf(recorded) == day ? recorded : CourtTime.StartOf(day)) : null;

    // The sale procedure begins with the first act that leads to a sale (REF-30).
    private static DateTimeOffset? SaleStartedAt(DisposalState state) => new[]
    {
        state.SelfDisposal?.GrantedAt,
        state.DirectSale?.BegunAt,
        state.Launch?.SubmittedAt,
        state.Rounds.FirstOrDefault()?.Versions[0].PublishedAt,
        state.ClosedAt,
    }.Where(at => at is not null).Min();

    private static string Debtor(DisposalState state) => state.In(DisposalRole.Debtor).First().Id;

    private static string Applicant(DisposalState state) => state.In(DisposalRole.Applicant).First().Id;
}
