using Auction.Domain.Calendar;
using Valuation.Lottery;
using static Valuation.Procedure.ValuationDecision;

namespace Valuation.Procedure;

/// <summary>Choosing three institutions and their order: by agreement, or by a draw that anybody can repeat.</summary>
/// <remarks>Rules REF-14, REF-15, REF-16, REF-34.2.</remarks>
internal static class SelectionRules
{
    private const int TextMax = 200;

    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => command switch
    {
        EntrustAppraisal c => Entrust(state, c, CourtTime.DayOf(at)),
        AnnulDraw c => Annul(state, c),
        _ when state.Phase != ValuationPhase.Selecting || state.Appraisal?.Selection is null => Refuse(ValuationRefusal.WrongPhase),
        ProposeInstitutions c => Propose(state, state.Appraisal.Selection, c),
        FreezeDrawList c => Freeze(state, state.Appraisal.Selection, c, at),
        CommitDrawSecret c => Commit(state.Appraisal.Selection.Draw, c),
        GiveDrawInput c => state.BothSides.Any(party => party.Id == c.PartyId) ? Give(state.Appraisal.Selection.Draw, new(c.PartyId, IsOfficer: false, c.Text)) : Refuse(ValuationRefusal.UnknownParty),
        GiveOfficerInput c => Give(state.Appraisal.Selection.Draw, new(c.OfficerId, IsOfficer: true, c.Text)),
        OpenDraw c => Open(state, state.Appraisal.Selection.Draw, c),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command of the selection."),
    };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened)
    {
        var appraisal = state.Appraisal ?? new();
        var selection = appraisal.Selection;
        return happened switch
        {
            AppraisalEntrusted e => state with
            {
                Phase = ValuationPhase.Selecting,
                Method = ReferencePriceKind.Appraisal,
                Appraisal = appraisal with { Selection = new(e.Roster, e.Registered, e.At, e.Until), Chosen = [], Turn = 0, Commission = null },
            },
            InstitutionsProposed e => With(selection! with { Proposals = selection.Proposals.SetItem(e.PartyId, e) }),
            DrawListFrozen e => With(selection! with { Draw = new(e.List, e.ListHash, e.At) }),
            DrawSecretCommitted e => With(selection! with { Draw = selection.Draw! with { Commitment = e } }),
            DrawInputGiven e => With(selection! with { Draw = selection.Draw! with { Inputs = selection.Draw.Inputs.Add(e) } }),
            DrawHeld e => With(selection! with { Draw = selection.Draw! with { Held = e } }),
            DrawAnnulled => state with
            {
                Phase = ValuationPhase.Selecting,
                Appraisal = appraisal with
                {
                    Chosen = [],
                    Turn = 0,
                    Commission = null,
                    PastDraws = appraisal.PastDraws.Add(selection!.Draw!),
                    Selection = selection with { Draw = null },
                },
            },
            InstitutionsChosen e => state with { Phase = ValuationPhase.Appraising, Appraisal = appraisal with { Chosen = [.. e.Institutions], Turn = 0, Commission = null } },
            _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the selection."),
        };

        ValuationState With(SelectionState changed) => state with { Appraisal = appraisal with { Selection = changed } };
    }

    private static ValuationDecision Entrust(ValuationState state, EntrustAppraisal command, DateOnly today)
    {
        // After a failed online inquiry, or when every institution fell out, the valuation is here already and only waits for the court.
        var isHere = state is { Phase: ValuationPhase.Selecting, Appraisal: null or { Selection: null } };
        if (!isHere && ValuationPaths.Of(state, ReferencePriceKind.Appraisal, today).Obstacle is { } obstacle) { return Refuse(obstacle); }
        if (today > state.Investigation.SeizedUntil) { return Refuse(ValuationRefusal.SeizureLapsed); }
        if (command.Until < today) { return Refuse(ValuationRefusal.DayInPast); }
        var used = state.Appraisal?.Used.ToHashSet(StringComparer.Ordinal) ?? [];
        var open = command.Registered.Distinct(StringComparer.Ordinal).Where(id => !used.Contains(id)).ToList();
        return open.Count == 0 ? Refuse(ValuationRefusal.NoInstitution) : Accept(new AppraisalEntrusted(command.Roster, open, command.Until));
    }

    private static ValuationDecision Propose(ValuationState state, SelectionState selection, ProposeInstitutions command)
    {
        if (!state.BothSides.Any(party => party.Id == command.PartyId)) { return Refuse(ValuationRefusal.UnknownParty); }
        if (selection.Draw is not null) { return Refuse(ValuationRefusal.DrawBegun); }
        var places = Math.Min(DrawTranscript.Places, selection.Registered.Count);
        var named = command.Institutions.Distinct(StringComparer.Ordinal).ToList();
        if (named.Count != command.Institutions.Count || named.Count != places) { return Refuse(ValuationRefusal.NotThreeInstitutions, places); }
        if (!named.TrueForAll(id => selection.Registered.Contains(id, StringComparer.Ordinal))) { return Refuse(ValuationRefusal.InstitutionNotListed); }
        var proposed = new InstitutionsProposed(command.PartyId, named);
        var proposals = selection.Proposals.SetItem(command.PartyId, proposed);
        return state.BothSides.All(party => proposals.TryGetValue(party.Id, out var other) && other.Institutions.SequenceEqual(named, StringComparer.Ordinal))
            ? Accept(proposed, new InstitutionsChosen(named, IsDrawn: false))
            : Accept(proposed);
    }

    private static ValuationDecision Freeze(ValuationState state, SelectionState selection, FreezeDrawList command, DateTimeOffset at)
    {
        if (selection.Draw is not null) { return Refuse(ValuationRefusal.DrawBegun); }
        if (!MayDraw(state, selection, at)) { return Refuse(ValuationRefusal.DrawTooSoon, selection.Until); }
        var entries = command.List.Entries;
        var used = state.Appraisal!.Used.ToHashSet(StringComparer.Ordinal);
        if (entries.Any(entry => string.IsNullOrWhiteSpace(entry.Id)) || entries.DistinctBy(entry => entry.Id, StringComparer.Ordinal).Count() != entries.Count) { return Refuse(ValuationRefusal.ListUnsound); }
        if (entries.Any(entry => entry.Exclusion is null && used.Contains(entry.Id))) { return Refuse(ValuationRefusal.UsedInstitutionListed); }
        var eligible = command.List.Eligible.Count;
        if (eligible == 0) { return Refuse(ValuationRefusal.NoInstitution); }
        return eligible < DrawTranscript.Places && !Digest.IsWellFormed(command.Document)
            ? Refuse(ValuationRefusal.ReasonForFewMissing)
            : Accept(new DrawListFrozen(command.List, DrawTranscript.HashOf(command.List), command.Document));
    }

    // REF-16: no agreement in time, lists that differ, a party that cannot be found, or everybody asking for the same local roster.
    private static bool MayDraw(ValuationState state, SelectionState selection, DateTimeOffset at) =>
        at >= CourtTime.EndOf(selection.Until)
        || state.BothSides.Any(party => party.IsUnreachable)
        || state.AllAskFor(PartyRequests.LocalRoster)
        || state.BothSides.All(party => selection.Proposals.ContainsKey(party.Id));

    private static ValuationDecision Commit(DrawState? draw, CommitDrawSecret command)
    {
        if (draw is null) { return Refuse(ValuationRefusal.ListNotFrozen); }
        if (draw.Commitment is not null) { return Refuse(ValuationRefusal.SecretCommitted); }
        return Digest.IsWellFormed(command.Commitment) ? Accept(new DrawSecretCommitted(command.Commitment)) : Refuse(ValuationRefusal.SealMalformed);
    }

    private static ValuationDecision Give(DrawState? draw, DrawInput input)
    {
        if (draw is null) { return Refuse(ValuationRefusal.ListNotFrozen); }
        if (draw.Commitment is null) { return Refuse(ValuationRefusal.SecretNotCommitted); }
        if (string.IsNullOrWhiteSpace(input.GivenBy) || string.IsNullOrWhiteSpace(input.Text) || input.Text.Length > TextMax) { return Refuse(ValuationRefusal.InputMalformed, TextMax); }
        return draw.Inputs.Exists(given => given.Input.IsOfficer == input.IsOfficer && given.Input.GivenBy == input.GivenBy)
            ? Refuse(ValuationRefusal.InputGiven)
            : Accept(new DrawInputGiven(input));
    }

    private static ValuationDecision Open(ValuationState state, DrawState? draw, OpenDraw command)
    {
        if (draw is null) { return Refuse(ValuationRefusal.ListNotFrozen); }
        if (draw.Commitment is not { } commitment) { return Refuse(ValuationRefusal.SecretNotCommitted); }
        var isEveryoneHeard = state.BothSides.All(party => draw.Inputs.Exists(given => !given.Input.IsOfficer && given.Input.GivenBy == party.Id));
        if (!isEveryoneHeard && draw.Inputs.Count(given => given.Input.IsOfficer) < 2) { return Refuse(ValuationRefusal.InputsMissing); }
        if (!Digest.IsWellFormed(command.Secret)) { return Refuse(ValuationRefusal.SealBroken); }
        var secret = Convert.FromHexString(command.Secret);
        var committed = Convert.FromHexString(commitment.Commitment);
        if (!DrawMath.Commitment(secret).AsSpan().SequenceEqual(committed)) { return Refuse(ValuationRefusal.SealBroken); }
        var seed = DrawMath.Seed(Convert.FromHexString(draw.ListHash), committed, secret, [.. draw.Inputs.Select(given => given.Input)]);
        var order = DrawMath.Shuffle(draw.List.Eligible, seed);
        return Accept(
            new DrawHeld(command.Secret, Convert.ToHexStringLower(seed), order),
            new InstitutionsChosen([.. order.Take(DrawTranscript.Places)], IsDrawn: true));
    }

    private static ValuationDecision Annul(ValuationState state, AnnulDraw command)
    {
        var isDrawn = state.Appraisal?.Selection?.Draw is { } draw && (state.Phase == ValuationPhase.Selecting || (draw.Held is not null && state is { Phase: ValuationPhase.Appraising, Appraisal: { Turn: 0, Commission: null } }));
        if (!isDrawn) { return Refuse(ValuationRefusal.WrongPhase); }
        return Digest.IsWellFormed(command.Document) ? Accept(new DrawAnnulled(command.Document)) : Refuse(ValuationRefusal.DocumentMissing);
    }
}
