using Auction.Domain.Calendar;
using static Valuation.Procedure.ObjectionRules;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>What becomes of an objection: ruling and reconsideration, explanation, technical review.</summary>
/// <remarks>Rules REF-22, REF-23.1, REF-23.2, REF-26.</remarks>
internal static class ObjectionHandling
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        RuleOnObjection c => At(state, c.ObjectionId, ObjectionStage.ForCourt, c.Document) ?? Accept(new ObjectionRuled(c.ObjectionId, c.IsUpheld, c.Document)),
        AskReconsideration c => Reconsider(state, c, at),
        DecideReconsideration c => At(state, c.ObjectionId, ObjectionStage.ForHigherCourt, c.Document) ?? Accept(new ReconsiderationDecided(c.ObjectionId, c.IsUpheld, c.Document)),
        ForwardObjection c => At(state, c.ObjectionId, ObjectionStage.ToForward) ?? Accept(new ObjectionForwarded(c.ObjectionId)),
        ExplainObjection c => Explain(state, c, at),
        AnswerExplanation c => Answer(state, c, at),
        OrderTechnicalReview c => Order(state, c, CourtTime.DayOf(at)),
        ConcludeTechnicalReview c => Conclude(state, c.ObjectionId, c.MustCorrect, c.Document),
        HandInTechnicalReview c => HandIn(state, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about objections."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        ObjectionRuled e => Change(state, e.ObjectionId, objection => objection with { Stage = ObjectionStage.Ruled, IsUpheld = e.IsUpheld, Since = e.At }),
        ReconsiderationAsked e => Change(state, e.ObjectionId, objection => objection with { Stage = ObjectionStage.ForHigherCourt, Since = e.At }),
        ReconsiderationDecided e => Change(state, e.ObjectionId, objection => Final(state, objection with { IsUpheld = e.IsUpheld }, e.At)),
        RulingBecameFinal e => Change(state, e.ObjectionId, objection => Final(state, objection, e.At)),
        ObjectionForwarded e => Change(state, e.ObjectionId, objection => objection with { Stage = ObjectionStage.ForInstitution, Since = e.At }),
        ObjectionExplained e => Explained(state, e),
        ExplanationMissed e => Change(state, e.ObjectionId, objection => objection with { Stage = ObjectionStage.ForAssociation, Since = e.At }),
        ExplanationAnswered { IsSatisfied: true } e => Change(state, e.ObjectionId, objection => Finish(objection, objection.Outcome ?? ObjectionOutcome.Explained, e.At)),
        ExplanationAnswered e => Change(state, e.ObjectionId, objection => objection with { Stage = ObjectionStage.ForAssociation, Since = e.At }),
        TechnicalReviewOrdered e => Change(state, e.ObjectionId, objection => objection with { Review = new(e.AssociationId, e.Until, state.Appraisal!.Commission!.Report!.Document, e.Document) }),
        TechnicalReviewConcluded { MustCorrect: true } e => Change(state, e.ObjectionId, objection => objection with { Stage = ObjectionStage.UnderCorrection, Since = e.At }),
        TechnicalReviewConcluded e => Change(state, e.ObjectionId, objection => Finish(objection, ObjectionOutcome.ResultStands, e.At)),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about objections."),
    };

    /// <summary>The first time limit that ends a stage by itself.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state)
    {
        (DateTimeOffset At, ValuationEvent Event)? first = null;
        foreach (var objection in state.Objections)
        {
            (DateTimeOffset At, ValuationEvent Event)? due = objection.Stage switch
            {
                ObjectionStage.Ruled => (ObjectionClock.Reconsideration(state, objection.Since).EndsAt, new RulingBecameFinal(objection.Id)),
                ObjectionStage.ForInstitution => (ObjectionClock.Explanation(state, objection.Since).EndsAt, new ExplanationMissed(objection.Id)),
                ObjectionStage.ForObjector => (ObjectionClock.Dissatisfaction(state, objection.Since).EndsAt, new ExplanationAnswered(objection.Id, IsSatisfied: true)),
                _ => null,
            };
            first = due is { } next && (first is not { } earlier || next.At < earlier.At) ? due : first;
        }

        return first;
    }

    // A ruling that stands: upheld it ends the matter or asks for a correction, rejected it leaves the grounds that are the institution's.
    private static ObjectionState Final(ValuationState state, ObjectionState objection, DateTimeOffset at)
    {
        var decided = ForCourt(state, objection.Grounds);
        if (objection.IsUpheld == true)
        {
            return state.Method == ReferencePriceKind.OnlineInquiry || decided.Has(Grounds.Institution)
                ? Finish(objection, ObjectionOutcome.Upheld, at)
                : objection with { Stage = ObjectionStage.UnderCorrection, Since = at };
        }

        return (objection.Grounds & ~decided) != ObjectionGrounds.None
            ? objection with { Stage = ObjectionStage.ToForward, Since = at }
            : Finish(objection, ObjectionOutcome.Rejected, at);
    }

    private static ValuationDecision Reconsider(ValuationState state, AskReconsideration command, DateTimeOffset at)
    {
        if (state.FindParty(command.PartyId) is null) { return Refuse(ValuationRefusal.UnknownParty); }
        if (At(state, command.ObjectionId, ObjectionStage.Ruled, command.Document) is { } refused) { return refused; }
        var end = ObjectionClock.Reconsideration(state, Find(state, command.ObjectionId)!.Since);
        return at >= end.EndsAt
            ? Refuse(ValuationRefusal.TooLate, end.LastDay)
            : Accept(new ReconsiderationAsked(command.ObjectionId, command.PartyId, command.Document));
    }

    private static ValuationDecision Explain(ValuationState state, ExplainObjection command, DateTimeOffset at)
    {
        if (At(state, command.ObjectionId, ObjectionStage.ForInstitution, command.Document) is { } refused) { return refused; }
        if (state.Appraisal?.Commission?.InstitutionId != command.InstitutionId) { return Refuse(ValuationRefusal.NotItsTurn); }
        if (command.Corrected is not { } submitted) { return Accept(new ObjectionExplained(command.ObjectionId, command.Document, Corrected: null)); }
        var (report, refusal) = ReportCheck.Of(submitted, ReportCheck.Appraisal, at);
        return report is null ? Refuse(refusal) : Accept(new ObjectionExplained(command.ObjectionId, command.Document, report));
    }

    private static ValuationState Explained(ValuationState state, ObjectionExplained e)
    {
        var next = e.Corrected is { } report ? CommissionFold.Change(state, commission => CommissionFold.Replace(commission, report, e.At)) : state;
        return Change(next, e.ObjectionId, objection => objection with
        {
            Stage = ObjectionStage.ForObjector,
            Since = e.At,
            Outcome = e.Corrected is null ? null : ObjectionOutcome.Corrected,
            Writings = objection.Writings.Add(e.Document),
        });
    }

    private static ValuationDecision Answer(ValuationState state, AnswerExplanation command, DateTimeOffset at)
    {
        if (At(state, command.ObjectionId, ObjectionStage.ForObjector) is { } refused) { return refused; }
        var objection = Find(state, command.ObjectionId)!;
        if (objection.PartyId != command.PartyId) { return Refuse(ValuationRefusal.UnknownObjection); }
        var end = ObjectionClock.Dissatisfaction(state, objection.Since);
        return at >= end.EndsAt ? Refuse(ValuationRefusal.TooLate, end.LastDay) : Accept(new ExplanationAnswered(objection.Id, command.IsSatisfied));
    }

    private static ValuationDecision Order(ValuationState state, OrderTechnicalReview command, DateOnly today)
    {
        if (At(state, command.ObjectionId, ObjectionStage.ForAssociation, command.Document) is { } refused) { return refused; }
        if (Find(state, command.ObjectionId)!.Review is not null) { return Refuse(ValuationRefusal.ReviewOrdered); }
        return command.Until < today
            ? Refuse(ValuationRefusal.DayInPast)
            : Accept(new TechnicalReviewOrdered(command.ObjectionId, command.AssociationId, command.Until, command.Document));
    }

    private static ValuationDecision Conclude(ValuationState state, string objectionId, bool mustCorrect, string document)
    {
        if (At(state, objectionId, ObjectionStage.ForAssociation, document) is { } refused) { return refused; }
        return Find(state, objectionId)!.Review is null
            ? Refuse(ValuationRefusal.ReviewNotOrdered)
            : Accept(new TechnicalReviewConcluded(objectionId, mustCorrect, document));
    }

    // Whose review it is comes first: another association learns nothing of the stage it is at.
    private static ValuationDecision HandIn(ValuationState state, HandInTechnicalReview command) =>
        TechnicalReview.ReferredTo(state, command.AssociationId).Any(objection => string.Equals(objection.Id, command.ObjectionId, StringComparison.Ordinal))
            ? Conclude(state, command.ObjectionId, command.MustCorrect, command.Document)
            : Refuse(ValuationRefusal.ReviewNotTheirs);

    /// <summary>The refusal, when the objection is not at this stage or its document is no document.</summary>
    internal static ValuationDecision? At(ValuationState state, string objectionId, ObjectionStage stage, string? document = null)
    {
        if (state.Phase != ValuationPhase.Objections) { return Refuse(ValuationRefusal.WrongPhase); }
        if (Find(state, objectionId) is not { } objection) { return Refuse(ValuationRefusal.UnknownObjection); }
        if (objection.Stage != stage) { return Refuse(ValuationRefusal.WrongStage); }
        return document is null || Digest.IsWellFormed(document) ? null : Refuse(ValuationRefusal.DocumentMissing);
    }
}
