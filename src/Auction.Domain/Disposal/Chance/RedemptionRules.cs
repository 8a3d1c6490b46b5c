using Auction.Domain.Amounts;
using Auction.Domain.Calendar;
using Auction.Domain.Rounds;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Paying instead of losing the property, borrowing on it, and buyers at the failed price (DIS-19, HUM-9.3, HUM-9.4).</summary>
internal static class RedemptionRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => command switch
    {
        AskRedemption c => Ask(state, c, CourtTime.DayOf(at)),
        DecideRedemption c => Settle(state, c),
        AskFinancing c => state.FindParty(c.PartyId)?.Role != DisposalRole.Debtor ? Refuse(DisposalRefusal.UnknownParty)
            : state.Phase != DisposalPhase.SecondFailed || state.Financing is not null ? Refuse(DisposalRefusal.WrongPhase)
            : OnDocument(c.Document, new FinancingAsked(c.PartyId, c.Document)),
        DecideFinancing c => state.Financing is not { Until: null, IsOver: false } ? Refuse(DisposalRefusal.WrongPhase)
            : c.IsGranted && c.Until < CourtTime.DayOf(at) ? Refuse(DisposalRefusal.DayInPast)
            : OnDocument(c.Document, new FinancingDecided(c.IsGranted, c.Until, c.Document)),
        RecordPurchaseOffer c => Offer(state, c),
        AllowPurchase c => Allow(state, c, CourtTime.DayOf(at)),
        RecordPurchasePaid c => state.Purchase is not { } purchase
            ? Refuse(DisposalRefusal.WrongPhase)
            : OnDocument(c.Document, new PurchasePaid(purchase.OfferId, state.Offers.Find(offer => offer.OfferId == purchase.OfferId)!.Price, c.Document)),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about redemption."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        RedemptionAsked e => state with { Redemption = e },
        RedemptionRefused => state with { Redemption = null },
        Redeemed => RoundPath.End(state, RoundStage.Withdrawn) with { Phase = DisposalPhase.Withdrawn },
        FinancingAsked e => state with { Financing = new(e.At) },
        FinancingDecided e => state with { Financing = state.Financing! with { Until = e.IsGranted ? e.Until : null, IsOver = !e.IsGranted } },
        FinancingLapsed => state with { Financing = state.Financing! with { IsOver = true } },
        PurchaseOffered e => state with { Offers = state.Offers.Add(e) },
        PurchaseAllowed e => state with { Purchase = e },
        PurchasePaid => RoundPath.End(state, RoundStage.Withdrawn) with { Phase = DisposalPhase.ClosedSold },
        PurchaseLapsed e => state with { Purchase = null, Offers = state.Offers.RemoveAll(offer => offer.OfferId == e.OfferId) },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about redemption."),
    };

    /// <summary>The time for the price of an allowed purchase, or for the loan, has passed.</summary>
    public static (DateTimeOffset At, DisposalEvent Event)? Due(DisposalState state) => state switch
    {
        { IsClosed: true } => null,
        { Purchase: { } purchase } => (CourtTime.EndOf(purchase.PayBy), new PurchaseLapsed(purchase.OfferId)),
        { Financing: { IsOver: false, Until: { } until } } => (CourtTime.EndOf(until), new FinancingLapsed()),
        _ => null,
    };

    private static DisposalDecision Ask(DisposalState state, AskRedemption command, DateOnly today)
    {
        if (state.FindParty(command.PartyId)?.Role != DisposalRole.Debtor) { return Refuse(DisposalRefusal.UnknownParty); }
        if (state.Redemption is not null || state.Round is { IsOpen: false }) { return Refuse(DisposalRefusal.WrongPhase); }
        if (!command.Amount.IsPositive || command.Amount > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        var isBefore = state.Round is not { } round || today < CourtTime.DayOf(round.Draft.StartsAt);
        return OnDocument(command.Document, new RedemptionAsked(command.PartyId, command.Amount, isBefore, command.Document));
    }

    private static DisposalDecision Settle(DisposalState state, DecideRedemption command)
    {
        if (state.Redemption is not { } asked) { return Refuse(DisposalRefusal.WrongPhase); }
        if (string.IsNullOrWhiteSpace(command.Reason)) { return Refuse(DisposalRefusal.ReasonMissing); }
        var isEnough = asked.Amount >= state.Claims.ToRedeem;
        if (!command.IsAllowed)
        {
            return asked.IsBeforeAuctionDay && isEnough && state.Round is null or { IsOpen: true }
                ? Refuse(DisposalRefusal.RedemptionMustBeAllowed)
                : OnDocument(command.Document, new RedemptionRefused(command.Reason, command.Document));
        }

        if (state.Round is { IsOpen: false }) { return Refuse(DisposalRefusal.WrongPhase); }
        return isEnough
            ? OnDocument(command.Document, new Redeemed(asked.Amount, state.Claims.Costs, command.Reason, command.Document))
            : Refuse(DisposalRefusal.RedemptionShort, state.Claims.ToRedeem);
    }

    private static DisposalDecision Offer(DisposalState state, RecordPurchaseOffer command)
    {
        if (!IsWindowOpen(state)) { return Refuse(DisposalRefusal.WrongPhase); }
        if (string.IsNullOrWhiteSpace(command.OfferId) || state.Offers.Exists(offer => offer.OfferId == command.OfferId)) { return Refuse(DisposalRefusal.IdTaken); }
        if (string.IsNullOrWhiteSpace(command.PersonId)) { return Refuse(DisposalRefusal.UnknownBuyer); }
        if (command.Price > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        var failed = state.LastFailed!.Draft.StartPrice;
        return command.Price < failed
            ? Refuse(DisposalRefusal.BelowFailedPrice, failed)
            : OnDocument(command.Document, new PurchaseOffered(command.OfferId, command.PersonId, command.Price, command.Document));
    }

    private static DisposalDecision Allow(DisposalState state, AllowPurchase command, DateOnly today)
    {
        if (!IsWindowOpen(state) || state.Purchase is not null || state.InKind is { Given: not null }) { return Refuse(DisposalRefusal.WrongPhase); }
        if (!state.Offers.Exists(offer => offer.OfferId == command.OfferId)) { return Refuse(DisposalRefusal.UnknownOffer); }
        if (!InKindRules.HaveAllRefused(state)) { return Refuse(DisposalRefusal.CreditorsFirst); }
        if (command.PayBy < today) { return Refuse(DisposalRefusal.DayInPast); }
        // The price is in before anybody can bid, otherwise two people would have bought.
        return state.Round is { } round && command.PayBy >= CourtTime.DayOf(round.Draft.StartsAt)
            ? Refuse(DisposalRefusal.PayBeforeBidding, CourtTime.DayOf(round.Draft.StartsAt))
            : OnDocument(command.Document, new PurchaseAllowed(command.OfferId, command.PayBy, command.Document));
    }

    // HUM-9.4: from a failed round until the next round's bidding begins, or after a failed sell-off.
    private static bool IsWindowOpen(DisposalState state) => state.LastFailed is not null
        && (state.Phase is DisposalPhase.FirstFailed or DisposalPhase.SecondFailed or DisposalPhase.InKindOffer
            || state.Round is { IsBeforeBidding: true, Draft: { Kind: RoundKind.Second or RoundKind.SellOff, IsReAuction: false } });
}
