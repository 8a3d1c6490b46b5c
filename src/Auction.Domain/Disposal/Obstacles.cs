namespace Auction.Domain.Disposal;

/// <summary>What ends a disposal, or makes it stand still, comes before what a stage would say.</summary>
internal static class Obstacles
{
    public static DisposalRefusal? Of(DisposalState state, DisposalCommand command, DateOnly today)
    {
        if (state.IsClosed && !IsTakenWhenClosed(command)) { return DisposalRefusal.Closed; }
        // What follows a sale goes on; only the ruling waits for a claim.
        if (state.IsClosed && command is not RecordRulingServed) { return null; }
        if (state.Objections.Exists(objection => objection is { IsThirdPartyClaim: true, IsFinished: true, IsUpheld: true }) && !IsTakenDuringHold(command)) { return DisposalRefusal.ClaimUpheld; }
        // AUC-36.2: while a third party's claim is examined, nothing brings the sale on, whether it stands still already or not.
        if (state.IsClaimPending && !IsTakenDuringHold(command)) { return DisposalRefusal.ClaimPending; }
        if (state.IsOnHold && !IsTakenDuringHold(command)) { return DisposalRefusal.OnHold; }
        // LIM-2: what is no longer seized is not brought to a sale; what follows a sale, and what ends one, goes on.
        return today > state.SeizedUntil && NeedsSeizure(command) ? DisposalRefusal.SeizureLapsed : null;
    }

    // A launch and its notice are judged day by day in their own findings.
    private static bool NeedsSeizure(DisposalCommand command) => command is
        GrantSelfDisposal or ConfirmBuyer or BeginDirectSale or LowerDirectPrice or CompleteDirectSale or RecordMinutes or AllowPurchase
        or AskCreditors or GiveInKind or AgreeInKind or GiveUnsaleable or ResumeSale;

    // What follows a sale, and what undoes it. A stage then says whether it fits.
    private static bool IsTakenWhenClosed(DisposalCommand command) => command is
        RecordRulingServed or RecordHandover or RevokeSale or ReopenSale or ExplainLateness or RecordReach or ChangeCourt or UpdateClaims or RateAuxiliary or CloseViewing or MarkTaskDone
        or RegisterSaleObjection or DecideSaleObjection or TakeObjectionFurther or RecordFinalDecision or FileSaleObjection or RecordThirdPartyClaim;

    // Rights of persons, proof of what happened outside, and what ends the standstill are taken at any time.
    internal static bool IsTakenDuringHold(DisposalCommand command) => command is
        NameParty or UpdateClaims or RecordSeizureRenewal or FollowSeizure or RecordHomeException or RecordReach or ChangeCourt or ExplainLateness or HearParty
        or AskSaleWithoutAppraisal or AskRedemption or DecideRedemption or AskFinancing or ChoosePlatform or AskToGoOn or WaiveNotification or AgreeToSellAll or AskSelfDisposal
        or PlatformCommand or RecordPaid or GrantGrace or RecordQualification or RecordHandover or RevokeSale
        or HoldSale or RecordCauseGone or ResumeSale or WithdrawSale or StopSale
        or FileSaleObjection or RecordThirdPartyClaim or RegisterSaleObjection or DecideSaleObjection or TakeObjectionFurther or RecordFinalDecision
        or EntrustAuxiliary or AuxiliaryCommand or RateAuxiliary or ArrangeSale or NamePanel;
}
