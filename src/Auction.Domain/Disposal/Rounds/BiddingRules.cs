using static Auction.Domain.Disposal.Answer;

namespace Auction.Domain.Disposal;

/// <summary>What the platform reports of a round; the bids themselves stand in the journal of the round (AUC-22.1, AUC-26.1a, AUC-28.2, SEL-7).</summary>
internal static class BiddingRules
{
    public static DisposalDecision Decide(DisposalState state, PlatformCommand command)
    {
        if (state.Round is not { } round || round.Number != command.RoundNumber) { return Refuse(DisposalRefusal.UnknownRound); }
        return command switch
        {
            ReportBiddingStarted => round.Stage == RoundStage.Noticed ? Accept(new BiddingStarted(round.Number)) : Refuse(DisposalRefusal.WrongStage),
            ReportFirstBid => round is { Stage: RoundStage.Bidding, HasBid: false } ? Accept(new FirstBidReported(round.Number)) : Refuse(DisposalRefusal.WrongStage),
            ReportSold c => round.Stage != RoundStage.Bidding ? Refuse(DisposalRefusal.WrongStage)
                : c.Price < round.Draft.StartPrice ? Refuse(DisposalRefusal.BelowStartPrice, round.Draft.StartPrice)
                : string.IsNullOrWhiteSpace(c.BuyerCode) ? Refuse(DisposalRefusal.UnknownBuyer)
                : Accept(new RoundSold(round.Number, c.Price, c.BuyerCode)),
            ReportUnsold => round is { Stage: RoundStage.Bidding, HasBid: false } ? Accept(new RoundUnsold(round.Number)) : Refuse(DisposalRefusal.WrongStage),
            ReportPlatformPause c => !round.IsOpen ? Refuse(DisposalRefusal.WrongStage)
                : state.IsOnHold ? Refuse(DisposalRefusal.OnHold)
                : OnReason(c.Reason, c.Document, new SaleHeld(HoldKind.PlatformPause, HoldGround.PlatformFault, c.Reason, c.Document)),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Not a report of the platform."),
        };
    }

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        // From here on nobody else can buy at the price that failed before (HUM-9.4).
        BiddingStarted => state with { Round = state.Round! with { Stage = RoundStage.Bidding }, Offers = [], Purchase = null },
        FirstBidReported => state with { Round = state.Round! with { HasBid = true } },
        RoundSold e => state with { Round = state.Round! with { Stage = RoundStage.Sold, HasBid = true, Price = e.Price, BuyerCode = e.BuyerCode, EndedAt = e.At } },
        RoundUnsold e => RoundPath.End(state with { Round = state.Round! with { EndedAt = e.At } }, RoundStage.Failed) with
        {
            Phase = RoundPath.AfterFailure(state.Round.Draft.Kind),
            InKind = null,
            NoSurplus = null,
        },
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Not an event of the bidding."),
    };
}
