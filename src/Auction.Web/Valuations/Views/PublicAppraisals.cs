using Auction.Domain.Calendar;
using Auction.Domain.Texts;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>Makes the public view of an appraisal: who was chosen, how, and what happened since.</summary>
internal static class PublicAppraisals
{
    /// <summary>The appraisal of a valuation; null before one is entrusted.</summary>
    public static PublicAppraisal? Of(PublicSource source)
    {
        var state = source.State;
        if (state.Appraisal is not { } appraisal || (appraisal.Selection is null && appraisal.Chosen.IsEmpty && appraisal.Past.IsEmpty))
        {
            return null;
        }

        var draw = appraisal.Selection?.Draw;
        return new(
            [.. appraisal.Chosen.Select((id, place) => Institution(source, appraisal, id, place))],
            appraisal.Chosen.IsEmpty ? null : draw?.Held is not null,
            draw is null ? null : new(draw.List.Entries.Count, draw.List.Eligible.Count, draw.FrozenAt, draw.Commitment?.At, draw.Inputs.Count, draw.Held?.At),
            [.. Course(source, appraisal)],
            PublishedFacts.ShowsAppraisal(state) ? PublicReport.Of(appraisal.Commission!.Report!, source.Documents.GetValueOrDefault(appraisal.Commission.Report!.Document)) : null);
    }

    private static PublicInstitution Institution(PublicSource source, AppraisalState appraisal, string id, int place)
    {
        var isCurrent = place == appraisal.Turn;
        var past = appraisal.Past.FindLast(commission => commission.InstitutionId == id);
        var standing = isCurrent
            ? appraisal.Commission switch
            {
                null => CourseTexts.ToBeOrdered,
                { AcceptedAt: null } => CourseTexts.NotAnswered,
                { FirstReportedAt: null } => CourseTexts.Accepted,
                _ => CourseTexts.Delivered,
            }
            : past?.Ended is { } ended ? ValuationWords.CommissionEnd(ended.Cause) : CourseTexts.InReserve;
        return new(source.Names[id], isCurrent, standing);
    }

    private static IEnumerable<CourseStep> Course(PublicSource source, AppraisalState appraisal)
    {
        if (appraisal.Selection is { } selection)
        {
            yield return new(CourseTexts.Entrusted, CourtTime.DayOf(selection.OpenedAt), CourseTexts.SelectBy.With(Show(selection.Until)));
            if (selection.Draw is { } draw)
            {
                yield return new(CourseTexts.ListFrozen, CourtTime.DayOf(draw.FrozenAt), Detail: null);
                if (draw.Held is { } held) { yield return new(CourseTexts.Drawn, CourtTime.DayOf(held.At), Detail: null); }
            }
        }

        foreach (var past in appraisal.Past)
        {
            yield return new(CourseTexts.Ordered, CourtTime.DayOf(past.OrderedAt), source.Names[past.InstitutionId]);
            yield return new(ValuationWords.CommissionEnd(past.Ended!.Cause), CourtTime.DayOf(past.Ended.At), source.Names[past.InstitutionId]);
        }

        if (appraisal.Commission is not { } commission)
        {
            if (!appraisal.Chosen.IsEmpty) { yield return new(CourseTexts.WaitOrder, On: null, Detail: null); }
            yield break;
        }

        foreach (var step in Steps(source, commission)) { yield return step; }
    }

    private static IEnumerable<CourseStep> Steps(PublicSource source, CommissionState commission)
    {
        yield return new(commission.IsReissue ? CourseTexts.Reissue : CourseTexts.Ordered, CourtTime.DayOf(commission.OrderedAt), source.Names[commission.InstitutionId]);
        if (commission.AcceptedAt is not { } accepted)
        {
            yield return new(CourseTexts.WaitAcceptance, On: null, Detail: null);
            yield break;
        }

        yield return new(CourseTexts.AcceptedStep, CourtTime.DayOf(accepted), CourseTexts.NoConflict);
        if (commission.Material is { } material) { yield return new(CourseTexts.Material, material.ReceivedOn, Detail: null); }
        foreach (var inspection in commission.Inspections)
        {
            yield return new(CourseTexts.Inspection, inspection.InspectedOn, inspection.Absent.Count > 0 ? CourseTexts.WithWitness : CourseTexts.AllThere);
        }

        if (!commission.Extensions.IsEmpty) { yield return new(CourseTexts.Extended, On: null, CourseTexts.ExtendedBy.With(commission.Extensions.Sum(), commission.Extensions.Count)); }
        if (commission.PendingExtension is { } pending) { yield return new(CourseTexts.ExtensionAsked, CourtTime.DayOf(pending.At), CourseTexts.Days.With(pending.Days)); }
        if (commission.FirstReportedAt is { } reported) { yield return new(CourseTexts.Reported, CourtTime.DayOf(reported), Detail: null); }
        foreach (var round in commission.Corrections)
        {
            yield return new(CourseTexts.CorrectionAsked, CourtTime.DayOf(round.AskedAt), round.AnsweredAt is { } answered ? CourseTexts.AnsweredOn.With(Show(CourtTime.DayOf(answered))) : null);
        }

        if (PublishedFacts.ShowsAppraisal(source.State) && source.State.Delivery is { } delivery) { yield return new(CourseTexts.Passed, CourtTime.DayOf(delivery.PassedAt), Detail: null); }
    }

    private static string Show(DateOnly day) => day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}

/// <summary>Words of the course of an appraisal.</summary>
internal static class CourseTexts
{
    public static readonly BilingualText Entrusted = new("决定委托评估", "Appraisal entrusted");
    public static readonly BilingualText SelectBy = new("当事人协商至 {0}", "The parties may agree until {0}");
    public static readonly BilingualText ListFrozen = new("公布摇号名单", "List of the draw published");
    public static readonly BilingualText Drawn = new("摇号", "Draw held");
    public static readonly BilingualText Ordered = new("出具委托书", "Ordered");
    public static readonly BilingualText Reissue = new("要求重新出具报告", "Asked to issue the report anew");
    public static readonly BilingualText WaitOrder = new("等待法院出具委托书", "Waiting for the order");
    public static readonly BilingualText WaitAcceptance = new("等待机构接受委托", "Waiting for acceptance");
    public static readonly BilingualText AcceptedStep = new("接受委托", "Accepted");
    public static readonly BilingualText NoConflict = new("已声明无利害关系", "No conflict of interest declared");
    public static readonly BilingualText Material = new("材料移交", "Material handed over");
    public static readonly BilingualText Inspection = new("现场勘验", "Site inspected");
    public static readonly BilingualText WithWitness = new("有当事人未到场，见证人在场", "A party was absent; a witness attended");
    public static readonly BilingualText AllThere = new("当事人到场", "The parties attended");
    public static readonly BilingualText Extended = new("准许延期", "More time granted");
    public static readonly BilingualText ExtendedBy = new("共 {0} 日，{1} 次", "{0} days in all, granted {1} time(s)");
    public static readonly BilingualText ExtensionAsked = new("申请延期，待法院决定", "More time asked for; the court decides");
    public static readonly BilingualText Days = new("{0} 日", "{0} days");
    public static readonly BilingualText Reported = new("提交评估报告", "Report delivered");
    public static readonly BilingualText CorrectionAsked = new("要求说明或者补正", "Asked to explain or correct");
    public static readonly BilingualText AnsweredOn = new("{0} 已答复", "Answered on {0}");
    public static readonly BilingualText Passed = new("法院审查通过", "Passed the court’s review");
    public static readonly BilingualText ToBeOrdered = new("待委托", "To be ordered");
    public static readonly BilingualText NotAnswered = new("已委托，待接受", "Ordered, not accepted yet");
    public static readonly BilingualText Accepted = new("已接受委托", "Accepted");
    public static readonly BilingualText Delivered = new("已提交报告", "Report delivered");
    public static readonly BilingualText InReserve = new("备选", "In reserve");
}
