using Auction.Domain.Calendar;

namespace Auction.Domain.Disposal;

/// <summary>Hands a command or an event to the stage it belongs to.</summary>
internal static class DisposalStages
{
    public static DisposalDecision Decide(DisposalState state, DisposalCommand command, DateTimeOffset at) => Obstacles.Of(state, command, CourtTime.DayOf(at)) is { } obstacle
        ? Answer.Refuse(obstacle, state.SeizedUntil)
        : command switch
        {
            NameParty or UpdateClaims or RecordSeizureRenewal or FollowSeizure or RecordHomeException or RecordReach or ChangeCourt or ExplainLateness => OpeningRules.Decide(state, command, at),
            TakePrice or HearParty or AskSaleWithoutAppraisal or GiveUpPrice => SalePriceRules.Decide(state, command, at),
            AskSelfDisposal or GrantSelfDisposal or RefuseSelfDisposal or ReportBuyer or ConfirmBuyer or CompleteSelfDisposal or EndSelfDisposal => SelfDisposalRules.Decide(state, command, at),
            BeginDirectSale or LowerDirectPrice or CompleteDirectSale or GiveUpDirectSale => DirectSaleRules.Decide(state, command),
            AskRedemption or DecideRedemption or AskFinancing or DecideFinancing or RecordPurchaseOffer or AllowPurchase or RecordPurchasePaid => RedemptionRules.Decide(state, command, at),
            ChoosePlatform or TellNoSurplus or AskToGoOn or SubmitLaunch or DropLaunch => LaunchRules.Decide(state, command, at),
            NamePanel or SignPanel or RecordMinutes => PanelRules.Decide(state, command),
            RecordNotification or WaiveNotification or PublishNotification or PublishNotice or CorrectNotice => SaleNoticeRules.Decide(state, command, at),
            PlatformCommand c => BiddingRules.Decide(state, c),
            RecordPaid or GrantGrace or RecordDefault or RecordQualification or DecideUnqualified or RecordRulingServed or RecordHandover or RevokeSale => SettlementRules.Decide(state, command, at),
            AskCreditors or AnswerInKind or GiveInKind or RecordDifferencePaid or AgreeInKind or GiveUnsaleable or ReleaseProperty => InKindRules.Decide(state, command, at),
            HoldSale or RecordCauseGone or ResumeSale or WithdrawSale or WithdrawNotice => SteeringRules.Decide(state, command, at),
            FileSaleObjection or RecordThirdPartyClaim or RegisterSaleObjection or DecideSaleObjection or TakeObjectionFurther or RecordFinalDecision => SaleObjectionRules.Decide(state, command, at),
            ArrangeSale or AgreeToSellAll or StopSale or ReopenSale => LotRules.Decide(state, command),
            EntrustAuxiliary or MarkTaskDone or RateAuxiliary or OpenViewing or CloseViewing => AuxiliaryRules.Decide(state, command, at),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
        };

    public static DisposalState Apply(DisposalState state, DisposalEvent happened) => happened switch
    {
        DisposalOpened or PartyNamed or ClaimsUpdated or SeizureExtended or SeizureFollowed or HomeExceptionRecorded or ReachRecorded or CourtChanged or LatenessExplained => OpeningRules.Apply(state, happened),
        PriceTaken or PartyHeard or SaleWithoutAppraisalAsked or PriceGivenUp => SalePriceRules.Apply(state, happened),
        SelfDisposalAsked or SelfDisposalGranted or SelfDisposalRefused or BuyerReported or BuyerConfirmed or SelfDisposalCompleted or SelfDisposalLapsed or SelfDisposalEnded =>
            SelfDisposalRules.Apply(state, happened),
        DirectSaleBegun or DirectPriceLowered or DirectSaleCompleted or DirectSaleGivenUp => DirectSaleRules.Apply(state, happened),
        RedemptionAsked or RedemptionRefused or Redeemed or FinancingAsked or FinancingDecided or FinancingLapsed or PurchaseOffered or PurchaseAllowed or PurchasePaid or PurchaseLapsed =>
            RedemptionRules.Apply(state, happened),
        PlatformChosen or NoSurplusTold or GoingOnAsked or LaunchSubmitted or LaunchDropped => LaunchRules.Apply(state, happened),
        PanelNamed or PanelSigned or MinutesRecorded or LaunchApproved or LaunchTurnedDown => PanelRules.Apply(state, happened),
        PartyNotified or NotificationWaived or NotificationPublished or NoticePublished or NoticeCorrected => SaleNoticeRules.Apply(state, happened),
        BiddingStarted or FirstBidReported or RoundSold or RoundUnsold => BiddingRules.Apply(state, happened),
        BuyerPaid or GraceGranted or BuyerDefaulted or QualificationRecorded or RulingServed or HandedOver or SaleRevoked => SettlementRules.Apply(state, happened),
        CreditorsAsked or InKindAnswered or GivenInKind or DifferencePaid or DifferenceMissed or InKindAgreed or UnsaleableGiven or PropertyReleased => InKindRules.Apply(state, happened),
        SaleHeld or HoldCauseGone or ResumptionAnnounced or SaleResumed or SaleWithdrawn or NoticeWithdrawn => SteeringRules.Apply(state, happened),
        SaleObjectionFiled or ThirdPartyClaimed or SaleObjectionRegistered or SaleObjectionDecided or ObjectionTakenFurther or SaleObjectionFinal or FinalDecisionRecorded =>
            SaleObjectionRules.Apply(state, happened),
        SaleArranged or SellAllAgreed or SaleStopped or SaleReopened => LotRules.Apply(state, happened),
        AuxiliaryEntrusted or TaskDone or AuxiliaryRated or ViewingOpened or ViewingClosed => AuxiliaryRules.Apply(state, happened),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event."),
    };
}
