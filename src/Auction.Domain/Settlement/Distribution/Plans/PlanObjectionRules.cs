using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using static Auction.Domain.Settlement.Distribution.DistributionAnswer;

namespace Auction.Domain.Settlement.Distribution;

/// <summary>Objections to the plan, opposition, suit, amendment (CPI-509, CPI-510).</summary>
internal static class PlanObjectionRules
{
    public static DistributionDecision Decide(DistributionState state, DistributionCommand command, DateTimeOffset at)
    {
        if (command is ObjectToPlan objecting) { return Object(state, objecting, at); }
        if (state.Phase is not (DistributionPhase.Approved or DistributionPhase.Payable)) { return Refuse(DistributionRefusal.WrongPhase); }
        if (state.FindObjection(IdOf(command)) is not { } objection) { return Refuse(DistributionRefusal.UnknownObjection); }
        return command switch
        {
            WithdrawPlanObjection c => objection.Stage == PlanObjectionStage.Ended ? Refuse(DistributionRefusal.ObjectionStage)
                : objection.PartyId != c.PartyId ? Refuse(DistributionRefusal.UnknownParty)
                : OnDocument(c.Document, new PlanObjectionEnded(c.ObjectionId, PlanObjectionEnding.Withdrawn, c.Document)),
            NotifyPlanObjection c => At(objection, PlanObjectionStage.Filed) ?? OnDay(c.On, CourtTime.DayOf(objection.FiledAt), at, c.Document, new PlanObjectionNotified(c.ObjectionId, c.On, c.Document)),
            OpposePlanObjection c => Oppose(state, objection, c),
            NotifyOpposition c => At(objection, PlanObjectionStage.Opposed) ?? OnDay(c.On, CourtTime.DayOf(objection.OpposedAt!.Value), at, c.Document, new OppositionNotified(c.ObjectionId, c.On, c.Document)),
            RecordPlanSuit c => At(objection, PlanObjectionStage.OppositionNotified) ?? OnDay(c.On, objection.OppositionNotifiedOn!.Value, at, c.Document, new PlanSuitRecorded(c.ObjectionId, c.On, c.Document)),
            RecordSuitLost c => At(objection, PlanObjectionStage.Sued) ?? OnDocument(c.Document, new PlanObjectionEnded(c.ObjectionId, PlanObjectionEnding.SuitLost, c.Document)),
            RevisePlan c => Revise(state, objection, c),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about objections."),
        };
    }

    public static DistributionState Apply(DistributionState state, DistributionEvent happened) => happened switch
    {
        PlanObjected e => state with { Objections = state.Objections.Add(new(e.ObjectionId, e.PartyId, e.Disputed, e.At)) },
        PlanObjectionNotified e => With(state, e.ObjectionId, objection => objection with { Stage = PlanObjectionStage.Notified, NotifiedOn = e.On }),
        PlanObjectionOpposed e => With(state, e.ObjectionId, objection => objection with { Stage = PlanObjectionStage.Opposed, Opponents = objection.Opponents.Add(e.PartyId), OpposedAt = objection.OpposedAt ?? e.At }),
        PlanObjectionUnopposed e => With(state, e.ObjectionId, static objection => objection with { Stage = PlanObjectionStage.Unopposed }),
        OppositionNotified e => With(state, e.ObjectionId, objection => objection with { Stage = PlanObjectionStage.OppositionNotified, OppositionNotifiedOn = e.On }),
        PlanSuitRecorded e => With(state, e.ObjectionId, objection => objection with { Stage = PlanObjectionStage.Sued, SuedOn = e.On }),
        PlanObjectionEnded e => With(state, e.ObjectionId, objection => objection with { Stage = PlanObjectionStage.Ended, EndedAt = e.At }),
        PlanRevised e => With(state, e.ObjectionId, objection => objection with { Stage = PlanObjectionStage.Ended, EndedAt = e.At }) with { Plan = state.Plan! with { Lines = [.. Revised(state, e.Lines)] } },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about objections."),
    };

    /// <summary>Nobody opposed in time, or the objector did not sue in time.</summary>
    public static (DateTimeOffset At, DistributionEvent Event)? Due(DistributionState state) => state.Objections
        .Select(objection => objection switch
        {
            { Stage: PlanObjectionStage.Notified, NotifiedOn: { } on } => (OpposeBy(state, on).EndsAt, (DistributionEvent)new PlanObjectionUnopposed(objection.Id)),
            { Stage: PlanObjectionStage.OppositionNotified, OppositionNotifiedOn: { } on } => (SueBy(state, on).EndsAt, new PlanObjectionEnded(objection.Id, PlanObjectionEnding.NotSued, Document: null)),
            _ => ((DateTimeOffset At, DistributionEvent Event)?)null,
        })
        .Where(due => due is not null)
        .MinBy(due => due!.Value.At);

    /// <summary>Last day to oppose (CPI-510).</summary>
    public static PeriodEnd OpposeBy(DistributionState state, DateOnly notifiedOn) => Period.Days(state.Calendar, notifiedOn, state.Book.PlanOpposingDays);

    /// <summary>Last day to sue (CPI-510).</summary>
    public static PeriodEnd SueBy(DistributionState state, DateOnly notifiedOn) => Period.Days(state.Calendar, notifiedOn, state.Book.PlanSuitDays);

    private static DistributionDecision Object(DistributionState state, ObjectToPlan command, DateTimeOffset at)
    {
        if (state is not { Phase: DistributionPhase.Approved, Plan: { } plan } || !plan.IsServed) { return Refuse(DistributionRefusal.WrongPhase); }
        if (!state.Concerned.Contains(command.PartyId, StringComparer.Ordinal)) { return Refuse(DistributionRefusal.UnknownParty); }
        // Somebody not served yet may object already; the time begins with the service.
        if (plan.ServedOn.TryGetValue(command.PartyId, out var served) && at >= PlanRules.ObjectBy(state, served).EndsAt) { return Refuse(DistributionRefusal.TooLate, PlanRules.ObjectBy(state, served).LastDay); }
        if (string.IsNullOrWhiteSpace(command.ObjectionId) || state.FindObjection(command.ObjectionId) is not null) { return Refuse(DistributionRefusal.IdTaken); }
        if (command.Disputed.Count == 0
            || command.Disputed.DistinctBy(part => part.LineId, StringComparer.Ordinal).Count() != command.Disputed.Count
            || command.Disputed.Any(part => state.FindLine(part.LineId) is not { } line || !part.Amount.IsPositive || part.Amount > line.Amount))
        {
            return Refuse(DistributionRefusal.DisputeMalformed);
        }

        return OnDocument(command.Document, new PlanObjected(command.PartyId, command.ObjectionId, command.Disputed, command.Document));
    }

    private static DistributionDecision Oppose(DistributionState state, PlanObjectionState objection, OpposePlanObjection command)
    {
        if (objection.Stage is not (PlanObjectionStage.Notified or PlanObjectionStage.Opposed)) { return Refuse(DistributionRefusal.ObjectionStage); }
        if (objection.PartyId == command.PartyId || objection.Opponents.Contains(command.PartyId) || !state.Concerned.Contains(command.PartyId, StringComparer.Ordinal))
        {
            return Refuse(DistributionRefusal.UnknownParty);
        }

        return OnDocument(command.Document, new PlanObjectionOpposed(command.PartyId, command.ObjectionId, command.Document));
    }

    private static DistributionDecision Revise(DistributionState state, PlanObjectionState objection, RevisePlan command)
    {
        if (objection.Stage is not (PlanObjectionStage.Unopposed or PlanObjectionStage.Sued)) { return Refuse(DistributionRefusal.ObjectionStage); }
        if (command.Lines.DistinctBy(part => part.LineId, StringComparer.Ordinal).Count() != command.Lines.Count
            || command.Lines.Any(part => state.FindLine(part.LineId) is not { } line || part.Amount < state.Taken(line) || (line.Class != ClaimClass.Surplus && part.Amount > line.Claimed)))
        {
            return Refuse(DistributionRefusal.RevisionMalformed);
        }

        return Revised(state, command.Lines).Sum(line => line.Amount.Fen) != state.Plan!.Lines.Sum(line => line.Amount.Fen)
            ? Refuse(DistributionRefusal.RevisionSum, new Money(state.Plan.Lines.Sum(line => line.Amount.Fen)))
            : Digest.IsWellFormed(command.Document) ? Accept(new PlanRevised(command.ObjectionId, command.Lines, command.Document))
            : Refuse(DistributionRefusal.DocumentMissing);
    }

    private static IEnumerable<PlanLine> Revised(DistributionState state, IReadOnlyList<PlanPart> parts) =>
        state.Plan!.Lines.Select(line => parts.FirstOrDefault(part => part.LineId == line.Id) is { } part ? line with { Amount = part.Amount } : line);

    private static DistributionDecision? At(PlanObjectionState objection, PlanObjectionStage stage) => objection.Stage == stage ? null : Refuse(DistributionRefusal.ObjectionStage);

    private static DistributionState With(DistributionState state, string id, Func<PlanObjectionState, PlanObjectionState> change) =>
        state with { Objections = [.. state.Objections.Select(objection => objection.Id == id ? change(objection) : objection)] };

    private static string IdOf(DistributionCommand command) => command switch
    {
        WithdrawPlanObjection c => c.ObjectionId,
        NotifyPlanObjection c => c.ObjectionId,
        OpposePlanObjection c => c.ObjectionId,
        NotifyOpposition c => c.ObjectionId,
        RecordPlanSuit c => c.ObjectionId,
        RecordSuitLost c => c.ObjectionId,
        RevisePlan c => c.ObjectionId,
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about an objection."),
    };
}
