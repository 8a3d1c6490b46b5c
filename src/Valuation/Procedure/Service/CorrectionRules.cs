using System.Collections.Immutable;
using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>Reports corrected after an objection are sent to everybody as well; no new window follows (REF-21.1, REF-24).</summary>
internal static class CorrectionRules
{
    public static ValuationDecision Decide(ValuationState state, RecordCorrectionSent command, DateTimeOffset at)
    {
        if (state.Delivery is not { } delivery || state.Phase is not (ValuationPhase.Objections or ValuationPhase.Fixed or ValuationPhase.Expired)) { return Refuse(ValuationRefusal.NothingToServe); }
        if (delivery.Corrections.FindLast(correction => correction.ReportId == command.ReportId) is not { } last) { return Refuse(ValuationRefusal.UnknownReport); }
        if (last.SentAt is not null) { return Refuse(ValuationRefusal.AlreadyServed); }
        if (command.SentOn > CourtTime.DayOf(at)) { return Refuse(ValuationRefusal.DayInFuture); }
        if (command.SentOn < CourtTime.DayOf(last.ReceivedAt)) { return Refuse(ValuationRefusal.BeforeDelivery); }
        return Digest.IsWellFormed(command.Document) ? Accept(new CorrectionSent(command.ReportId, command.SentOn, command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }

    /// <summary>Notes a report that was corrected while objections run, or that a correction was sent.</summary>
    public static ValuationState Noted(ValuationState before, ValuationState after, ValuationEvent happened) => happened switch
    {
        CorrectionSent e => With(after, corrections => corrections.ConvertAll(correction => correction.ReportId == e.ReportId && correction.SentAt is null ? correction with { SentAt = e.At } : correction)),
        AppraisalReceived e when before.Phase == ValuationPhase.Objections => Corrected(after, e.InstitutionId, e.At),
        OnlineReportReceived e when before.Phase == ValuationPhase.Objections => Corrected(after, e.PlatformId, e.At),
        ObjectionExplained { Corrected: not null } e => Corrected(after, after.Appraisal!.Commission!.InstitutionId, e.At),
        _ => after,
    };

    // One not sent yet is overtaken by the next: what goes out is the report in force.
    private static ValuationState Corrected(ValuationState state, string reportId, DateTimeOffset at) =>
        With(state, corrections => corrections.RemoveAll(correction => correction.ReportId == reportId && correction.SentAt is null).Add(new(reportId, at)));

    private static ValuationState With(ValuationState state, Func<ImmutableList<CorrectedReport>, ImmutableList<CorrectedReport>> change) =>
        state with { Delivery = state.Delivery! with { Corrections = change(state.Delivery.Corrections) } };
}
