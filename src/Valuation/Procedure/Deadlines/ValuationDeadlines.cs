using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Valuation.Procedure;

/// <summary>Every time limit of a valuation, derived from its state alone (GEN-7).</summary>
/// <remarks>
/// Rules REF-1, REF-6, REF-11.1, REF-12, REF-21.1, REF-22, REF-23.1, REF-27.3, REF-30, LIM-2, KPI-START, KPI-5WD.
/// Keys are stable: a stored copy may be replaced row by row.
/// </remarks>
public static class ValuationDeadlines
{
    private const string Court = "court";

    /// <summary>All of them, met ones included, in the order of the procedure.</summary>
    public static IReadOnlyList<Deadline> Of(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Terms is null
            ? []
            : [.. Beginning(state).Concat(Asking(state)).Concat(AppraisalDeadlines.Of(state)).Concat(Delivering(state)).Concat(Objecting(state)).Concat(Using(state)).Select(deadline => deadline with { LateReason = state.DelayReasons.GetValueOrDefault(deadline.Key) })];
    }

    private static IEnumerable<Deadline> Beginning(ValuationState state)
    {
        var found = state.Investigation;
        var seized = state.Terms!.SeizedOn;
        yield return Deadline.Of("start", "REF-1", Duty, DeadlineTexts.Start, Court, seized, Period.Days(state.Calendar, seized, state.Book.ValuationStartDays)) with { MetAt = found.MethodBegunAt };
        yield return Deadline.Of("seizure", "LIM-2", Duty, DeadlineTexts.Seizure, Court, found.SeizedOn, found.SeizedUntil);
        if (found.CompletedAt is { } completed)
        {
            var day = CourtTime.DayOf(completed);
            yield return Deadline.Of("start.indicator", "KPI-START", Indicator, DeadlineTexts.StartIndicator, Court, day, Period.WorkingDays(state.Calendar, day, state.Book.AppraisalStartWorkingDays)) with
            {
                MetAt = found.MethodBegunAt,
            };
        }
    }

    private static IEnumerable<Deadline> Asking(ValuationState state)
    {
        if (state.Agreement is { } agreement)
        {
            foreach (var party in state.BothSides)
            {
                yield return Deadline.Of($"agreement:{party.Id}", "REF-4.1", Loss, DeadlineTexts.Agreement, party.Id, CourtTime.DayOf(agreement.OpenedAt), agreement.Until) with
                {
                    MetAt = agreement.Sealed.GetValueOrDefault(party.Id)?.At,
                };
            }
        }

        if (state.Directed is { } directed)
        {
            yield return Deadline.Of("directed", "REF-6", Duty, DeadlineTexts.Directed, directed.AuthorityId, CourtTime.DayOf(directed.OrderedAt), directed.Until) with { MetAt = directed.Answer?.At };
        }

        foreach (var deadline in state.Online is { } online ? Online(state, online) : []) { yield return deadline; }
    }

    private static IEnumerable<Deadline> Online(ValuationState state, OnlineState online)
    {
        foreach (var platform in online.Platforms)
        {
            var from = CourtTime.DayOf(platform.ConfirmedAt ?? online.SentAt);
            yield return Deadline.Of($"{(online.IsReissue ? "online.reissue" : "online.report")}:{platform.Id}", online.IsReissue ? "REF-11.4" : "REF-11.1", Duty, DeadlineTexts.OnlineReport, platform.Id, from, OnlineClock.Report(state, platform)) with
            {
                MetAt = platform.FirstReportedAt,
            };
            if (platform.CorrectionAskedOn is { } asked)
            {
                yield return Deadline.Of($"online.correction:{platform.Id}", "REF-12", Duty, DeadlineTexts.OnlineCorrection, platform.Id, asked, OnlineClock.Correction(state, asked)) with
                {
                    MetAt = platform.CorrectedAt,
                };
            }
        }
    }

    private static IEnumerable<Deadline> Delivering(ValuationState state)
    {
        if (state.Delivery is not { } delivery) { yield break; }
        var from = CourtTime.DayOf(delivery.ReportsAt);
        // A later edition has keys of its own, so that a reason given for one does not excuse another.
        var edition = delivery.Edition == 1 ? "" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"#{delivery.Edition}");
        var isAppraisal = state.Method == ReferencePriceKind.Appraisal;
        foreach (var party in state.Parties)
        {
            var service = delivery.Services.GetValueOrDefault(party.Id);
            yield return Deadline.Of($"service:{party.Id}{edition}", "REF-21.1", Duty, DeadlineTexts.Send, Court, from, Period.Days(state.Calendar, from, state.Book.ReportSendDays)) with { MetAt = service?.RecordedAt };
            if (isAppraisal)
            {
                yield return Deadline.Of($"service.indicator:{party.Id}{edition}", "KPI-5WD", Indicator, DeadlineTexts.SendIndicator, Court, from, Period.WorkingDays(state.Calendar, from, state.Book.ReportDeliveryWorkingDays)) with
                {
                    MetAt = service?.RecordedAt,
                };
            }

            if (state.Method is ReferencePriceKind.OnlineInquiry or ReferencePriceKind.Appraisal && ObjectionWindows.Of(state, party.Id) is { } window)
            {
                yield return Deadline.Of($"objection:{party.Id}{edition}", "REF-22", Loss, DeadlineTexts.Objection, party.Id, ObjectionWindows.ReceivedOn(state, party.Id)!.Value, window) with
                {
                    MetAt = state.Objections.Find(objection => objection.PartyId == party.Id)?.FiledAt,
                };
            }
        }

        foreach (var (place, correction) in delivery.Corrections.Index())
        {
            var day = CourtTime.DayOf(correction.ReceivedAt);
            var key = string.Create(System.Globalization.CultureInfo.InvariantCulture, $"service.correction:{correction.ReportId}{edition}.{place + 1}");
            yield return Deadline.Of(key, "REF-21.1", Duty, DeadlineTexts.SendCorrection, Court, day, Period.Days(state.Calendar, day, state.Book.ReportSendDays)) with { MetAt = correction.SentAt };
        }
    }

    private static IEnumerable<Deadline> Objecting(ValuationState state) =>
        state.Objections.SelectMany(objection => ObjectionDeadlines.Of(state, objection));

    private static IEnumerable<Deadline> Using(ValuationState state)
    {
        if (state.Price is not { } price) { yield break; }
        var day = CourtTime.DayOf(price.At);
        yield return Deadline.Of("sale.start", "REF-30", Duty, DeadlineTexts.SaleStart, Court, day, Period.Days(state.Calendar, day, state.Book.SaleStartDays)) with { MetAt = state.FirstNotice?.At };
        yield return Deadline.Of("price.valid", "REF-27.3", Loss, DeadlineTexts.FirstNotice, Court, price.ReportDate, price.ValidUntil) with { MetAt = state.FirstNotice?.At };
        yield return Deadline.Of("price.tail", "REF-27.3", Loss, DeadlineTexts.LastStart, Court, price.ValidUntil, price.LastStart) with { MetAt = state.Sale?.At };
    }
}
