using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Valuation.Procedure;

/// <summary>The time limits of an appraisal (REF-16, REF-19.1, REF-19.2, REF-19.3, REF-19.4, REF-20, REF-23.1).</summary>
internal static class AppraisalDeadlines
{
    public static IEnumerable<Deadline> Of(ValuationState state)
    {
        if (state.Appraisal is not { } appraisal) { yield break; }
        if (appraisal.Selection is { } selection)
        {
            foreach (var party in state.BothSides)
            {
                yield return Deadline.Of($"selection:{party.Id}", "REF-16", Loss, DeadlineTexts.Selection, party.Id, CourtTime.DayOf(selection.OpenedAt), selection.Until) with
                {
                    MetAt = selection.Proposals.GetValueOrDefault(party.Id)?.At,
                };
            }
        }

        foreach (var past in appraisal.Past.Where(commission => commission.Material is not null))
        {
            yield return Deadline.Of($"appraisal.return:{past.InstitutionId}", "REF-19.3", Duty, DeadlineTexts.Return, past.InstitutionId, CourtTime.DayOf(past.Ended!.At), AppraisalClock.Return(state, past.Ended)) with
            {
                MetAt = past.ReturnedAt,
            };
        }

        foreach (var deadline in (appraisal.Commission is { } now ? appraisal.Past.Add(now) : appraisal.Past).SelectMany(commission => Of(state, commission))) { yield return deadline; }
    }

    private static IEnumerable<Deadline> Of(ValuationState state, CommissionState commission)
    {
        var id = commission.InstitutionId;
        if (AppraisalClock.Report(state, commission) is { } report)
        {
            var from = commission.IsReissue ? CourtTime.DayOf(commission.OrderedAt) : commission.Material!.ReceivedOn;
            yield return Deadline.Of($"{(commission.IsReissue ? "appraisal.reissue" : "appraisal.report")}:{id}", commission.IsReissue ? "REF-19.4" : "REF-19.1", Duty, DeadlineTexts.Appraisal, id, from, report) with { MetAt = commission.FirstReportedAt };
            if (!commission.IsReissue && commission is { Report: null, Ended: null } && commission.Extensions.Count < state.Book.AppraisalExtensionsMax)
            {
                yield return Deadline.Of($"appraisal.extension:{id}", "REF-19.2", Loss, DeadlineTexts.Extension, id, from, AppraisalClock.LastRequest(state, commission)!.Value) with { MetAt = commission.PendingExtension?.At };
            }
        }

        foreach (var (round, number) in commission.Corrections.Select((round, index) => (round, index + 1)))
        {
            var key = number == 1 ? $"appraisal.correction:{id}" : string.Create(System.Globalization.CultureInfo.InvariantCulture, $"appraisal.correction:{id}#{number}");
            yield return Deadline.Of(key, "REF-20", Duty, DeadlineTexts.AppraisalCorrection, id, CourtTime.DayOf(round.AskedAt), AppraisalClock.Correction(state, round.AskedAt)) with { MetAt = round.AnsweredAt };
        }
    }
}
