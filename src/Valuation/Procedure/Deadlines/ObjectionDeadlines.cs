using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Valuation.Procedure;

/// <summary>The time limit of the stage an objection is at (REF-22, REF-23.1).</summary>
internal static class ObjectionDeadlines
{
    public static IEnumerable<Deadline> Of(ValuationState state, ObjectionState objection)
    {
        var from = CourtTime.DayOf(objection.Since);
        Deadline? deadline = objection.Stage switch
        {
            ObjectionStage.ForCourt => Deadline.Of($"objection.ruling:{objection.Id}", "REF-22", Duty, DeadlineTexts.Ruling, "court", from, ObjectionClock.Ruling(state, objection)),
            ObjectionStage.Ruled => Deadline.Of($"objection.reconsideration:{objection.Id}", "REF-22", Loss, DeadlineTexts.Reconsideration, objection.PartyId, from, ObjectionClock.Reconsideration(state, objection)),
            ObjectionStage.ToForward => Deadline.Of($"objection.forward:{objection.Id}", "REF-23.1", Duty, DeadlineTexts.Forward, "court", from, ObjectionClock.Forward(state, objection)),
            ObjectionStage.ForInstitution => Deadline.Of($"objection.explanation:{objection.Id}", "REF-23.1", Duty, DeadlineTexts.Explanation, objection.Targets[0], from, ObjectionClock.Explanation(state, objection)),
            ObjectionStage.ForObjector => Deadline.Of($"objection.dissatisfaction:{objection.Id}", "REF-23.1", Loss, DeadlineTexts.Dissatisfaction, objection.PartyId, from, ObjectionClock.Dissatisfaction(state, objection)),
            ObjectionStage.ForAssociation when objection.ReviewUntil is { } until => Deadline.Of($"objection.review:{objection.Id}", "REF-23.1", Duty, DeadlineTexts.TechnicalReview, "association", from, until),
            ObjectionStage.UnderCorrection => Deadline.Of($"objection.correction:{objection.Id}", "REF-23.1", Duty, DeadlineTexts.AppraisalCorrection, objection.Targets[0], from, ObjectionClock.Correction(state, objection)),
            _ => null,
        };
        return deadline is null ? [] : [deadline];
    }
}
