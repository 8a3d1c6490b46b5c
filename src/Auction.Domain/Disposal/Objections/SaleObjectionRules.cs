using Auction.Domain.Calendar;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Objections by persons concerned, and claims of third parties to the property (AUC-36.1, AUC-36.2, OBJ-6).</summary>
internal static class SaleObjectionRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        FileSaleObjection c => state.FindParty(c.PartyId) is null ? Refuse(DisposalRefusal.UnknownParty)
            : File(state, c.ObjectionId, c.Document, new SaleObjectionFiled(c.PartyId, c.ObjectionId, c.Document)),
        RecordThirdPartyClaim c => string.IsNullOrWhiteSpace(c.ClaimantId) ? Refuse(DisposalRefusal.UnknownParty)
            : File(state, c.ObjectionId, c.Document, new ThirdPartyClaimed(c.ObjectionId, c.ClaimantId, c.Document)),
        RegisterSaleObjection c => At(state, c.ObjectionId, SaleObjectionStage.ToRegister) ?? Accept(new SaleObjectionRegistered(c.ObjectionId)),
        DecideSaleObjection c => At(state, c.ObjectionId, SaleObjectionStage.ForCourt) ?? OnDocument(c.Document, new SaleObjectionDecided(c.ObjectionId, c.IsUpheld, c.Document)),
        TakeObjectionFurther c => At(state, c.ObjectionId, SaleObjectionStage.Decided) ?? OnDocument(c.Document, new ObjectionTakenFurther(c.ObjectionId, c.Document)),
        RecordFinalDecision c => At(state, c.ObjectionId, SaleObjectionStage.Further) ?? OnDocument(c.Document, new FinalDecisionRecorded(c.ObjectionId, c.IsUpheld, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about objections."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        SaleObjectionFiled e => state with { Objections = state.Objections.Add(new(e.ObjectionId, e.PartyId, IsThirdPartyClaim: false, e.At)) },
        ThirdPartyClaimed e => state with
        {
            Objections = state.Objections.Add(new(e.ObjectionId, e.ClaimantId, IsThirdPartyClaim: true, e.At)),
            // A resumption announced before the claim is off: it has to be decided anew.
            Hold = state.Hold is { } hold ? hold with { CauseGoneOn = null, ResumesAt = null } : null,
        },
        SaleObjectionRegistered e => Change(state, e.ObjectionId, objection => objection with { Stage = SaleObjectionStage.ForCourt, RegisteredAt = e.At }),
        SaleObjectionDecided e => Change(state, e.ObjectionId, objection => objection with { Stage = SaleObjectionStage.Decided, DecidedAt = e.At, IsUpheld = e.IsUpheld }),
        ObjectionTakenFurther e => Change(state, e.ObjectionId, objection => objection with { Stage = SaleObjectionStage.Further, TakenFurtherAt = e.At }),
        SaleObjectionFinal e => Change(state, e.ObjectionId, objection => objection with { Stage = SaleObjectionStage.Finished }),
        FinalDecisionRecorded e => Change(state, e.ObjectionId, objection => objection with { Stage = SaleObjectionStage.Finished, IsUpheld = e.IsUpheld }),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of an objection."),
    };

    /// <summary>Nobody has taken a ruling further in time.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state) => state.Objections
        .Where(objection => objection.Stage == SaleObjectionStage.Decided)
        .Select(objection => ((DateTimeOffset At, DisposalEvent Event)?)(Further(state, objection).EndsAt, new SaleObjectionFinal(objection.Id)))
        .MinBy(due => due!.Value.At);

    /// <summary>The time to take a ruling further.</summary>
    public static PeriodEnd Further(DisposalState state, SaleObjection objection) =>
        Period.Days(state.Calendar, CourtTime.DayOf(objection.DecidedAt!.Value), state.Book.ReconsiderationDays);

    private static DisposalDecision File(DisposalState state, string id, string document, DisposalEvent happened)
    {
        if (string.IsNullOrWhiteSpace(id) || state.Objections.Exists(objection => objection.Id == id)) { return Refuse(DisposalRefusal.IdTaken); }
        return HasEnded(state) ? Refuse(DisposalRefusal.ObjectionTooLate) : OnDocument(document, happened);
    }

    // Enforcement on the property ends when title has passed, or when the property is free of it.
    private static bool HasEnded(DisposalState state) => state.Phase switch
    {
        DisposalPhase.ClosedSold or DisposalPhase.ClosedInKind => state.Round is not null || state.RulingServedOn is not null,
        DisposalPhase.Released or DisposalPhase.Withdrawn => true,
        _ => false,
    };

    private static DisposalDecision? At(DisposalState state, string id, SaleObjectionStage stage) => state.Objections.Find(objection => objection.Id == id) switch
    {
        null => Refuse(DisposalRefusal.UnknownObjection),
        { } objection when objection.Stage != stage => Refuse(DisposalRefusal.ObjectionStage),
        _ => null,
    };

    private static DisposalState Change(DisposalState state, string id, Func<SaleObjection, SaleObjection> change)
    {
        var place = state.Objections.FindIndex(objection => objection.Id == id);
        return state with { Objections = state.Objections.SetItem(place, change(state.Objections[place])) };
    }
}
