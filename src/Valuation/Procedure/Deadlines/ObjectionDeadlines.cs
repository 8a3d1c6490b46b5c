using Auction.Domain.Calendar;
using Auction.Domain.Deadlines;
using static Auction.Domain.Deadlines.DeadlineKind;

namespace Valuation.Procedure;

/// <summary>The time limits of the stages an objection has gone through and of the one it is at (REF-22, REF-23.1).</summary>
internal static class ObjectionDeadlines
{
    public static IEnumerable<Deadline> Of(ValuationState state, ObjectionState objection)
    {
        foreach (var step in objection.Steps)
        {
            if (Of(state, objection, step.Stage, step.Since) is not { } deadline) { continue; }

            // A stage that ended with its time was not met: nobody explained, nobody went further.
            var isLapsed = step.EndedAt >= deadline.DueAt && (deadline.Kind == Loss || step.Stage is ObjectionStage.ForInstitution or ObjectionStage.UnderCorrection);
            yield return deadline with { MetAt = isLapsed ? null : step.EndedAt };
        }

        if (Of(state, objection, objection.Stage, objection.Since) is { } now) { yield return now; }
    }

    private static Deadline? Of(ValuationState state, ObjectionState objection, ObjectionStage stage, DateTimeOffset since)
    {
        var (id, from) = (objection.Id, CourtTime.DayOf(since));
        return stage switch
        {
            ObjectionStage.ForCourt => Deadline.Of($"objection.ruling:{id}", "REF-22", Duty, DeadlineTexts.Ruling, "court", from, ObjectionClock.Ruling(state, since)),
            ObjectionStage.Ruled => Deadline.Of($"objection.reconsideration:{id}", "REF-22", Loss, DeadlineTexts.Reconsideration, objection.PartyId, from, ObjectionClock.Reconsideration(state, since)),
            ObjectionStage.ToForward => Deadline.Of($"objection.forward:{id}", "REF-23.1", Duty, DeadlineTexts.Forward, "court", from, ObjectionClock.Forward(state, since)),
            ObjectionStage.ForInstitution => Deadline.Of($"objection.explanation:{id}", "REF-23.1", Duty, DeadlineTexts.Explanation, objection.Targets[0], from, ObjectionClock.Explanation(state, since)),
            ObjectionStage.ForObjector => Deadline.Of($"objection.dissatisfaction:{id}", "REF-23.1", Loss, DeadlineTexts.Dissatisfaction, objection.PartyId, from, ObjectionClock.Dissatisfaction(state, since)),
            ObjectionStage.ForAssociation when objection.Review is { } review => Deadline.Of($"objection.review:{id}", "REF-23.1", Duty, DeadlineTexts.TechnicalReview, review.AssociationId, from, review.Until),
            ObjectionStage.UnderCorrection => Deadline.Of($"objection.correction:{id}", "REF-23.1", Duty, DeadlineTexts.AppraisalCorrection, objection.Targets[0], from, ObjectionClock.Correction(state, since)),
            _ => null,
        };
    }
}
