using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>The agreed price: sealed figures of all parties, identical to the fen, harming nobody (REF-4.1, REF-4.2, REF-27.2).</summary>
internal static class AgreementRules
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        OpenAgreement c => Open(state, c, CourtTime.DayOf(at)),
        SealFigure c => Seal(state, c),
        OpenFigures c => OpenAll(state, c),
        CheckHarm c => Check(state, c, at),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of the negotiation."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => happened switch
    {
        AgreementOpened e => state with
        {
            Phase = ValuationPhase.Agreeing,
            Method = ReferencePriceKind.Agreed,
            Agreement = new(e.At, e.Until),
            Failures = state.Failures.Remove(ReferencePriceKind.Agreed),
            // A new negotiation at both sides' request uses that request up and takes back an earlier refusal.
            Parties = [.. state.Parties.Select(party => party with { RefusesAgreement = false, Requests = party.Requests & ~PartyRequests.AgreePrice })],
        },
        FigureSealed e => state with { Agreement = state.Agreement! with { Sealed = state.Agreement.Sealed.SetItem(e.PartyId, e) } },
        FiguresOpened e => state with { Agreement = state.Agreement! with { Figure = SealedFigure.Common(e.Figures), ValidUntil = e.Figures.Min(figure => figure.ValidUntil) } },
        HarmChecked => state,
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the negotiation."),
    };

    /// <summary>The time the court set has passed and a figure is missing.</summary>
    public static (DateTimeOffset At, ValuationEvent Event)? Due(ValuationState state) =>
        state.Agreement is { } agreement && !HasAll(state, agreement)
            ? (CourtTime.EndOf(agreement.Until), new MethodFailed(ReferencePriceKind.Agreed, MethodFailure.TimeOver))
            : null;

    private static ValuationDecision Open(ValuationState state, OpenAgreement command, DateOnly today)
    {
        if (ValuationPaths.Of(state, ReferencePriceKind.Agreed, today).Obstacle is { } obstacle) { return Refuse(obstacle); }
        return command.Until < today ? Refuse(ValuationRefusal.DayInPast) : Accept(new AgreementOpened(command.Until));
    }

    private static ValuationDecision Seal(ValuationState state, SealFigure command)
    {
        if (state.Phase != ValuationPhase.Agreeing) { return Refuse(ValuationRefusal.WrongPhase); }
        if (!state.BothSides.Any(party => party.Id == command.PartyId)) { return Refuse(ValuationRefusal.UnknownParty); }
        if (!Digest.IsWellFormed(command.Commitment)) { return Refuse(ValuationRefusal.SealMalformed); }
        return HasAll(state, state.Agreement!) ? Refuse(ValuationRefusal.AllFiguresIn) : Accept(new FigureSealed(command.PartyId, command.Commitment));
    }

    private static ValuationDecision OpenAll(ValuationState state, OpenFigures command)
    {
        if (state.Phase != ValuationPhase.Agreeing || state.Agreement!.Figure is not null) { return Refuse(ValuationRefusal.WrongPhase); }
        var seals = state.Agreement.Sealed;
        if (!HasAll(state, state.Agreement)) { return Refuse(ValuationRefusal.FiguresMissing); }
        var fits = command.Figures.Count == seals.Count
            && command.Figures.DistinctBy(figure => figure.PartyId, StringComparer.Ordinal).Count() == seals.Count
            && command.Figures.All(figure => seals.TryGetValue(figure.PartyId, out var seal) && seal.Commitment == SealedFigure.Commitment(state.Terms!.Number, figure));
        if (!fits) { return Refuse(ValuationRefusal.SealBroken); }
        var opened = new FiguresOpened(command.Figures);
        return SealedFigure.Common(command.Figures) is { IsPositive: true } common && common <= Money.Largest
            ? Accept(opened)
            : Accept(opened, new MethodFailed(ReferencePriceKind.Agreed, MethodFailure.FiguresDiffer));
    }

    private static ValuationDecision Check(ValuationState state, CheckHarm command, DateTimeOffset at)
    {
        if (state.Phase != ValuationPhase.Agreeing || state.Agreement!.Figure is not { } figure) { return Refuse(ValuationRefusal.WrongPhase); }
        if (!Digest.IsWellFormed(command.Document)) { return Refuse(ValuationRefusal.DocumentMissing); }
        var checkedNow = new HarmChecked(command.HarmsThirdParty, command.Document);
        return command.HarmsThirdParty
            ? Accept(checkedNow, new MethodFailed(ReferencePriceKind.Agreed, MethodFailure.HarmsThirdParty))
            : Accept(checkedNow, Fixing.On(state, ReferencePriceKind.Agreed, figure, CourtTime.DayOf(at), state.Agreement.ValidUntil, []));
    }

    private static bool HasAll(ValuationState state, AgreementState agreement) => state.BothSides.All(party => agreement.Sealed.ContainsKey(party.Id));
}
