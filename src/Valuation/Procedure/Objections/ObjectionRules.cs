using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>Whether an objection is admissible, and which way it goes.</summary>
/// <remarks>Rules REF-22, REF-23.1, REF-23.2, REF-24.</remarks>
internal static class ObjectionRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        FileObjection c => File(state, c, at),
        WithdrawObjection c => Find(state, c.ObjectionId) is { IsFinished: false } objection && objection.PartyId == c.PartyId
            ? Accept(new ObjectionWithdrawn(objection.Id))
            : Refuse(ValuationRefusal.UnknownObjection),
        _ => ObjectionHandling.Decide(state, command, at),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        ObjectionFiled e => state with
        {
            Objections = state.Objections.Add(new(e.ObjectionId, e.PartyId, e.Grounds, e.Targets, e.At) { Stage = FirstStage(state, e.Grounds), Since = e.At, Writings = [e.Document] }),
        },
        ObjectionWithdrawn e => Change(state, e.ObjectionId, objection => Finish(objection, ObjectionOutcome.Withdrawn, e.At)),
        _ => ObjectionHandling.Apply(state, happened),
    };

    public static ObjectionState? Find(ValuationState state, string id) => state.Objections.Find(objection => string.Equals(objection.Id, id, StringComparison.Ordinal));

    public static ObjectionState Finish(ObjectionState objection, ObjectionOutcome outcome, DateTimeOffset at) =>
        objection with { Stage = ObjectionStage.Finished, Outcome = outcome, Since = at };

    public static ValuationState Change(ValuationState state, string id, Func<ObjectionState, ObjectionState> change) =>
        Find(state, id) is { } objection ? state with { Objections = state.Objections.Replace(objection, Moved(objection, change(objection))) } : state;

    /// <summary>Keeps the stage that was left.</summary>
    public static ObjectionState Moved(ObjectionState from, ObjectionState to) =>
        from.Stage == to.Stage ? to : to with { Steps = from.Steps.Add(new(from.Stage, from.Since, to.Since)) };

    /// <summary>Grounds the court itself rules on now; the rest goes to the institution (REF-23.2).</summary>
    public static ObjectionGrounds ForCourt(ValuationState state, ObjectionGrounds grounds)
    {
        if (state.Method == ReferencePriceKind.OnlineInquiry || !grounds.Has(Grounds.Value)) { return grounds & Grounds.Act; }

        // Mixed with the standard, method or result: unqualified and unlawful are decided first, facts and scope go along with the rest.
        return grounds & Grounds.Institution;
    }

    private static ObjectionStage FirstStage(ValuationState state, ObjectionGrounds grounds) =>
        ForCourt(state, grounds) == ObjectionGrounds.None ? ObjectionStage.ToForward : ObjectionStage.ForCourt;

    private static ValuationDecision File(ValuationState state, FileObjection command, DateTimeOffset at)
    {
        // A form sent twice sees its first answer, also after the window.
        if (Find(state, command.ObjectionId) is { } earlier)
        {
            return earlier.PartyId == command.PartyId ? Unchanged : Refuse(ValuationRefusal.ObjectionIdTaken);
        }

        if (state.FindParty(command.PartyId) is null) { return Refuse(ValuationRefusal.UnknownParty); }
        if (state.Method is ReferencePriceKind.Agreed or ReferencePriceKind.DirectedInquiry or ReferencePriceKind.Market) { return Refuse(ValuationRefusal.NoObjectionToThis); }
        if (state.Phase is ValuationPhase.Fixed or ValuationPhase.Expired) { return Refuse(ValuationRefusal.ObjectionsOver); }
        if (state.Phase != ValuationPhase.Objections) { return Refuse(ValuationRefusal.NothingToObjectTo); }
        if (ObjectionWindows.Of(state, command.PartyId) is { } window && at >= window.EndsAt) { return Refuse(ValuationRefusal.ObjectionLate, window.LastDay); }
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(ValuationRefusal.DocumentMissing); }
        if (command.Grounds == ObjectionGrounds.None) { return Refuse(ValuationRefusal.GroundsMissing); }
        var admitted = state.Method == ReferencePriceKind.OnlineInquiry ? command.Grounds & Grounds.Act : command.Grounds;
        if (admitted == ObjectionGrounds.None) { return Refuse(ValuationRefusal.NoObjectionToOnlineValue); }
        var reports = ReviewRules.ReportIds(state);
        IReadOnlyList<string> targets = command.Targets.Count == 0 ? reports : [.. command.Targets.Distinct(StringComparer.Ordinal)];
        return targets.All(target => reports.Contains(target, StringComparer.Ordinal))
            ? Accept(new ObjectionFiled(command.PartyId, command.ObjectionId, admitted, command.Grounds & ~admitted, targets, command.Document))
            : Refuse(ValuationRefusal.UnknownReport);
    }
}
