using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Procedures;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>The price a sale rests on: from the valuation, from the market, or none for equity that cannot be appraised (REF-30, AUC-10.2, EQU-12).</summary>
internal static class SalePriceRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        TakePrice c => Take(state, c.Price, CourtTime.DayOf(at)),
        HearParty c => state.FindParty(c.PartyId)?.Role is DisposalRole.Applicant or DisposalRole.Debtor
            ? OnDocument(c.Document, new PartyHeard(c.PartyId, c.Document))
            : Refuse(DisposalRefusal.UnknownParty),
        AskSaleWithoutAppraisal c => state.FindParty(c.PartyId)?.Role != DisposalRole.Applicant ? Refuse(DisposalRefusal.UnknownParty)
            : !state.Has(DisposalFlags.NoAppraisalEquity) ? Refuse(DisposalRefusal.Appraisable)
            : OnDocument(c.Document, new SaleWithoutAppraisalAsked(c.PartyId, c.Document)),
        GiveUpPrice c => IsBetweenRounds(state) && state is { Launch: null, Purchase: null, InKind: not { Given: not null } }
            ? OnReason(c.Reason, c.Document, new PriceGivenUp(c.Reason, c.Document))
            : Refuse(DisposalRefusal.WrongPhase),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about the price."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        PriceTaken e => state with { Price = e.Price, PricedAt = state.PricedAt ?? e.At, Phase = state.Phase == DisposalPhase.Pending ? DisposalPhase.Priced : state.Phase },
        PartyHeard e => state with { Heard = state.Heard.Add(e.PartyId) },
        SaleWithoutAppraisalAsked => state with { IsAskedWithoutAppraisal = true },
        PriceGivenUp => state with { Price = null, PricedAt = null, Phase = DisposalPhase.Pending, NoSurplus = null, InKind = null, Offers = [], Heard = state.Heard.Clear() },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about the price."),
    };

    /// <summary>True where a new round may be launched, or another way of selling begun.</summary>
    public static bool IsBetweenRounds(DisposalState state) =>
        state.Phase is DisposalPhase.Priced or DisposalPhase.FirstFailed or DisposalPhase.SecondFailed or DisposalPhase.Defaulted;

    private static DisposalDecision Take(DisposalState state, SalePrice price, DateOnly today)
    {
        // A price issued anew replaces one that lapsed between rounds (REF-27.3).
        if (!(state.Phase == DisposalPhase.Pending || (IsBetweenRounds(state) && state.Launch is null))) { return Refuse(DisposalRefusal.WrongPhase); }
        if (price.FixedOn > today) { return Refuse(DisposalRefusal.DayInFuture); }
        if (price.ValidUntil < price.FixedOn || price.LastStart < price.ValidUntil) { return Refuse(DisposalRefusal.ValidityMalformed); }
        var isFree = price.Basis == PriceBasis.NotAppraisable;
        if (isFree ? price.Amount != Money.Zero : !price.Amount.IsPositive || price.Amount > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        if (isFree && !state.Has(DisposalFlags.NoAppraisalEquity)) { return Refuse(DisposalRefusal.Appraisable); }
        if (isFree && !state.IsAskedWithoutAppraisal) { return Refuse(DisposalRefusal.ApplicantDidNotAsk); }
        if (price.Basis == PriceBasis.Market && state.Parties.Exists(party => party.Role is DisposalRole.Applicant or DisposalRole.Debtor && !state.Heard.Contains(party.Id) && !state.Unreachable.Contains(party.Id)))
        {
            return Refuse(DisposalRefusal.ViewsMissing);
        }

        return OnDocument(price.Document, new PriceTaken(price));
    }
}
