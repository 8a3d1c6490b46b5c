using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Creditors taking the property at the failed price, and its release when nobody does.</summary>
/// <remarks>Rules DIS-16, DIS-32, SEL-2, SEL-7, HSE-5, CPI-489, CPI-490, LIM-1.</remarks>
internal static class InKindRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        AskCreditors c => !IsWindowOpen(state) || state.InKind is not null ? Refuse(DisposalRefusal.WrongPhase) : OnDocument(c.Document, new CreditorsAsked(PriceOf(state), c.Document)),
        AnswerInKind c => Take(state, c),
        GiveInKind c => Give(state, c, CourtTime.DayOf(at)),
        RecordDifferencePaid c => state.InKind?.Given is null ? Refuse(DisposalRefusal.WrongPhase) : OnDocument(c.Document, new DifferencePaid(c.Document)),
        AgreeInKind c => Agree(state, c),
        GiveUnsaleable c => state.Phase != DisposalPhase.InKindOffer || !HaveAllRefused(state) ? Refuse(DisposalRefusal.WrongPhase)
            : state.FindParty(c.TakerId)?.Role != DisposalRole.Applicant ? Refuse(DisposalRefusal.UnknownParty)
            : OnDocument(c.Document, new UnsaleableGiven(c.TakerId, c.IsManagement, c.Document)),
        ReleaseProperty c => state.Phase != DisposalPhase.InKindOffer ? Refuse(DisposalRefusal.WrongPhase)
            : !HaveAllRefused(state) ? Refuse(DisposalRefusal.CreditorsFirst)
            : OnReason(c.Reason, c.Document, new PropertyReleased(c.Reason, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about debt in kind."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        CreditorsAsked e => state with { InKind = new(e.Price, e.At) },
        InKindAnswered e => state with { InKind = state.InKind! with { Answers = state.InKind.Answers.SetItem(e.PartyId, e) } },
        GivenInKind e => state with
        {
            Phase = e.PayBy is null ? DisposalPhase.ClosedInKind : state.Phase,
            InKind = state.InKind! with { Given = e },
        },
        DifferencePaid or InKindAgreed or UnsaleableGiven => state with { Phase = DisposalPhase.ClosedInKind },
        DifferenceMissed e => state with { InKind = state.InKind! with { Given = null, Out = state.InKind.Out.Add(e.TakerId) } },
        PropertyReleased => state with { Phase = DisposalPhase.Released },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about debt in kind."),
    };

    /// <summary>The difference was not paid in time.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state) =>
        !state.IsClosed && state.InKind is { Given: { PayBy: { } payBy } given } ? (CourtTime.EndOf(payBy), new DifferenceMissed(given.TakerId)) : null;

    /// <summary>True when the creditors were asked and none of them wants the property; one who cannot be reached does not hold things up.</summary>
    public static bool HaveAllRefused(DisposalState state) => state.InKind is { Given: null } offer
        && state.Parties.Where(party => party.IsCreditor).All(creditor => offer.Out.Contains(creditor.Id, StringComparer.Ordinal)
            || (offer.Answers.TryGetValue(creditor.Id, out var answer) ? !answer.IsTaking : state.Unreachable.Contains(creditor.Id)));

    // DIS-16: until the next notice is published; after a sell-off or a direct sale, until the property is given back.
    private static bool IsWindowOpen(DisposalState state) =>
        state.Phase is DisposalPhase.FirstFailed or DisposalPhase.SecondFailed or DisposalPhase.InKindOffer && state.Purchase is null;

    private static Money PriceOf(DisposalState state) => state.LastFailed is { } failed && state.DirectSale is null ? failed.Draft.StartPrice : state.DirectSale!.Price;

    private static DisposalDecision Take(DisposalState state, AnswerInKind command)
    {
        if (state.FindParty(command.PartyId) is not { IsCreditor: true }) { return Refuse(DisposalRefusal.UnknownParty); }
        if (!IsWindowOpen(state) || state.InKind is not { Given: null } offer) { return Refuse(DisposalRefusal.WrongPhase); }
        return offer.Out.Contains(command.PartyId, StringComparer.Ordinal)
            ? Refuse(DisposalRefusal.TakerIsOut)
            : OnDocument(command.Document, new InKindAnswered(command.PartyId, command.IsTaking, command.Document));
    }

    private static DisposalDecision Give(DisposalState state, GiveInKind command, DateOnly today)
    {
        if (!IsWindowOpen(state) || state.InKind is not { Given: null } offer) { return Refuse(DisposalRefusal.WrongPhase); }
        if (state.Has(DisposalFlags.NecessaryHome) && state.HomeException is null) { return Refuse(DisposalRefusal.NecessaryHome); }
        var takers = state.Parties.Where(party => party.IsCreditor && offer.Answers.TryGetValue(party.Id, out var answer) && answer.IsTaking && !offer.Out.Contains(party.Id, StringComparer.Ordinal)).ToList();
        if (takers.Find(party => party.Id == command.TakerId) is not { } taker) { return Refuse(DisposalRefusal.NotTaking); }
        var best = takers.Min(RankOf);
        // Whoever goes before the taker must have had a word, too.
        var isOvertaken = RankOf(taker) > best
            || state.Parties.Exists(party => party.IsCreditor && RankOf(party) < RankOf(taker) && !offer.Answers.ContainsKey(party.Id) && !state.Unreachable.Contains(party.Id));
        if (isOvertaken) { return Refuse(DisposalRefusal.NotBestRank); }
        if (takers.Count(party => RankOf(party) == best) > 1 && !Digest.IsWellFormed(command.Lottery)) { return Refuse(DisposalRefusal.LotteryMissing); }
        if (state.Has(DisposalFlags.Housing) && !Digest.IsWellFormed(command.Qualification)) { return Refuse(DisposalRefusal.HousingQualification); }
        var claim = taker.Claim ?? (taker.Role == DisposalRole.Applicant ? state.Claims.Debt : Money.Zero);
        var difference = claim >= offer.Price ? Money.Zero : offer.Price - claim;
        if (difference.IsPositive && command.PayBy is null) { return Refuse(DisposalRefusal.DifferenceDue, difference); }
        if (difference.IsPositive && command.PayBy < today) { return Refuse(DisposalRefusal.DayInPast); }
        return OnDocument(command.Document, new GivenInKind(taker.Id, offer.Price, difference, difference.IsPositive ? command.PayBy : null, command.Lottery, command.Qualification, command.Document));
    }

    private static DisposalDecision Agree(DisposalState state, AgreeInKind command)
    {
        if (!SalePriceRules.IsBetweenRounds(state) || state.Launch is not null || state.Purchase is not null || state.InKind is { Given: not null }) { return Refuse(DisposalRefusal.WrongPhase); }
        if (state.FindParty(command.TakerId)?.Role != DisposalRole.Applicant) { return Refuse(DisposalRefusal.UnknownParty); }
        if (state.Has(DisposalFlags.NecessaryHome) && state.HomeException is null) { return Refuse(DisposalRefusal.NecessaryHome); }
        if (command.HarmsOthers) { return Refuse(DisposalRefusal.HarmsOthers); }
        return command.Price.IsPositive && command.Price <= Money.Largest
            ? OnDocument(command.Document, new InKindAgreed(command.TakerId, command.Price, command.Document))
            : Refuse(DisposalRefusal.AmountMalformed);
    }

    // Without a rank a claim is an ordinary one: behind every preferred one, equal among themselves.
    private static int RankOf(DisposalParty creditor) => creditor.Rank ?? int.MaxValue;
}
