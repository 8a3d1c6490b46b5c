using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>One property among several (DIS-14, DIS-15; rulebook 4.4).</summary>
internal static class LotRules
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command) => command switch
    {
        ArrangeSale c => state.Round is not null ? Refuse(DisposalRefusal.WrongPhase)
            : string.IsNullOrWhiteSpace(c.Arrangement.GroupId) || c.Arrangement.Order < 1 ? Refuse(DisposalRefusal.ArrangementMalformed)
            : OnDocument(c.Document, new SaleArranged(c.Arrangement, c.Document)),
        AgreeToSellAll c => state.FindParty(c.PartyId)?.Role == DisposalRole.Debtor ? OnDocument(c.Document, new SellAllAgreed(c.PartyId, c.Document)) : Refuse(DisposalRefusal.UnknownParty),
        StopSale c => Stop(state, c),
        ReopenSale c => state.Phase == DisposalPhase.Stopped ? OnReason(c.Reason, c.Document, new SaleReopened(c.Reason, c.Document)) : Refuse(DisposalRefusal.WrongPhase),
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a command about lots."),
    };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        SaleArranged e => state with { Arrangement = e.Arrangement },
        SellAllAgreed => state with { IsSellAllAgreed = true },
        SaleStopped => RoundPath.End(state, RoundStage.Withdrawn) with
        {
            Phase = DisposalPhase.Stopped,
            StoppedFrom = RoundPath.Before(state),
            Purchase = null,
        },
        SaleReopened => state with { Phase = state.StoppedFrom },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event about lots."),
    };

    private static DisposalDecision Stop(DisposalState state, StopSale command)
    {
        if (state.IsSellAllAgreed) { return Refuse(DisposalRefusal.DebtorSellsAll); }
        if (state.Round is { IsOpen: false }) { return Refuse(DisposalRefusal.WrongStage); }
        // A lot with a valid bid is not stopped: its bidder has been promised the property.
        if (state.Round is { HasBid: true }) { return Refuse(DisposalRefusal.HasBid); }
        return command.Received < state.Claims.ToRedeem
            ? Refuse(DisposalRefusal.ProceedsShort, state.Claims.ToRedeem)
            : OnDocument(command.Document, new SaleStopped(command.Received, command.Document));
    }
}
