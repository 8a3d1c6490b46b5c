using Auction.Domain.Amounts;
using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>Selling without an auction (DIS-31, DIS-32, HUM-9.2).</summary>
internal static class DirectSaleRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command) => command switch
    {
        BeginDirectSale c => Begin(state, c),
        LowerDirectPrice c => Lower(state, c),
        CompleteDirectSale c => Complete(state, c),
        GiveUpDirectSale c => state.Phase == DisposalPhase.DirectSale ? OnDocument(c.Document, new DirectSaleGivenUp(c.Document)) : Refuse(DisposalRefusal.WrongPhase),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about a direct sale."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        DirectSaleBegun e => state with { Phase = DisposalPhase.DirectSale, DirectSale = new(e.At, e.Ground, e.Rule, e.Price) },
        DirectPriceLowered e => state with { DirectSale = state.DirectSale! with { Price = e.Price } },
        DirectSaleCompleted => state with { Phase = DisposalPhase.ClosedSold },
        DirectSaleGivenUp => state with { Phase = DisposalPhase.InKindOffer, InKind = null },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of a direct sale."),
    };

    private static DisposalDecision Begin(DisposalState state, BeginDirectSale command)
    {
        if (state.Phase != DisposalPhase.Priced || state.Launch is not null) { return Refuse(DisposalRefusal.WrongPhase); }
        if (state.Has(DisposalFlags.NecessaryHome) && state.HomeException is null) { return Refuse(DisposalRefusal.NecessaryHome); }
        if (command.Ground == DirectSaleGround.Goods && !state.Has(DisposalFlags.DirectSaleGoods)) { return Refuse(DisposalRefusal.NoDirectSale); }
        if (!command.Price.IsPositive || command.Price > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        if (command.Ground == DirectSaleGround.CoversDebt && command.Price < state.Claims.ToRedeem) { return Refuse(DisposalRefusal.DebtNotCovered, state.Claims.ToRedeem); }
        // DIS-32: an agreed price is free; otherwise the market price or the appraised price is where it begins.
        return command.Rule != DirectPriceRule.Agreed && command.Price < state.Price!.Amount
            ? Refuse(DisposalRefusal.DirectPriceTooLow, state.Price.Amount)
            : OnDocument(command.Document, new DirectSaleBegun(command.Ground, command.Price, command.Rule, command.Document));
    }

    private static DisposalDecision Lower(DisposalState state, LowerDirectPrice command)
    {
        if (state.Phase != DisposalPhase.DirectSale) { return Refuse(DisposalRefusal.WrongPhase); }
        if (!command.Price.IsPositive || command.Price >= state.DirectSale!.Price) { return Refuse(DisposalRefusal.NotLower, state.DirectSale!.Price); }
        if (state.DirectSale.Ground == DirectSaleGround.CoversDebt && command.Price < state.Claims.ToRedeem) { return Refuse(DisposalRefusal.DebtNotCovered, state.Claims.ToRedeem); }
        var least = Percentage.Ceiling(state.Price!.Amount, state.Book.DirectSaleFloorPercent);
        return command.Price < least ? Refuse(DisposalRefusal.BelowHalf, least) : OnDocument(command.Document, new DirectPriceLowered(command.Price, command.Document));
    }

    private static DisposalDecision Complete(DisposalState state, CompleteDirectSale command)
    {
        if (state.Phase != DisposalPhase.DirectSale) { return Refuse(DisposalRefusal.WrongPhase); }
        if (string.IsNullOrWhiteSpace(command.BuyerId)) { return Refuse(DisposalRefusal.UnknownBuyer); }
        if (command.Price > Money.Largest) { return Refuse(DisposalRefusal.AmountMalformed); }
        return command.Price < state.DirectSale!.Price
            ? Refuse(DisposalRefusal.DirectPriceTooLow, state.DirectSale.Price)
            : OnDocument(command.Document, new DirectSaleCompleted(command.BuyerId, command.Price, command.Document));
    }
}
