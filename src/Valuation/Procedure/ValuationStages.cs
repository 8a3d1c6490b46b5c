namespace Valuation.Procedure;

/// <summary>Hands a command or an event to the stage it belongs to.</summary>
internal static class ValuationStages
{
    public static ValuationDecision Decide(ValuationState state, ValuationCommand command, DateTimeOffset at) => Obstacle(state, command) is { } obstacle
        ? ValuationDecision.Refuse(obstacle)
        : command switch
        {
            AddParty or RecordFact or RecordPricingFacts or RecordNecessaryHome or DecideOccupancyClaim or TakeInvestigationMeasure or RenewSeizure or RecordUnreachable or MakeRequests or RefuseAgreement =>
                InvestigationRules.Decide(state, command, at),
            OpenAgreement or SealFigure or OpenFigures or CheckHarm => AgreementRules.Decide(state, command, at),
            OrderDirectedInquiry or RecordDirectedAnswer => DirectedRules.Decide(state, command, at),
            EntrustAppraisal or ProposeInstitutions or FreezeDrawList or CommitDrawSecret or GiveDrawInput or GiveOfficerInput or OpenDraw or AnnulDraw => SelectionRules.Decide(state, command, at),
            ExplainObjection => ObjectionRules.Decide(state, command, at),
            OrderAppraisal or PassOverInstitution or HandOverMaterial or DecideExtension or RecordMaterialReturned or InstitutionCommand => CommissionRules.Decide(state, command, at),
            StayValuation or ResumeValuation or WithdrawValuation or WithdrawOrder or ExplainDelay or RecordFeeAdvance => CourseRules.Decide(state, command, at),
            RecordFirstNotice or RecordSale or OrderReissue or RestartValuation or RaiseSupervision or DecideSupervision => PriceRules.Decide(state, command, at),
            RecordPreValuation or RecordMarketSample or RecordExpertOpinion or RecordPartyView or FixMarketPrice => SourceRules.Decide(state, command, at),
            OrderOnlineInquiry or PlatformCommand or DropPlatform => OnlineRules.Decide(state, command, at),
            RecordCorrectionSent c => CorrectionRules.Decide(state, c, at),
            ReviewReports or RecordService or PublishService => ReviewRules.Decide(state, command, at),
            FileObjection or WithdrawObjection or RuleOnObjection or AskReconsideration or DecideReconsideration or ForwardObjection or AnswerExplanation or OrderTechnicalReview or ConcludeTechnicalReview
                or AssociationCommand =>
                ObjectionRules.Decide(state, command, at),
            _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
        };

    public static ValuationState Apply(ValuationState state, ValuationEvent happened) => CorrectionRules.Noted(state, Folded(state, happened), happened);

    private static ValuationState Folded(ValuationState state, ValuationEvent happened) => happened switch
    {
        CorrectionSent => state,
        ValuationOpened or PartyAdded or FactRecorded or InvestigationCompleted or PricingFactsRecorded or NecessaryHomeRecorded or OccupancyClaimDecided or InvestigationMeasureTaken
            or SeizureRenewed or PartyReachRecorded or RequestsMade or AgreementRefused => InvestigationRules.Apply(state, happened),
        AgreementOpened => AgreementRules.Apply(Begun(state, happened.At), happened),
        FigureSealed or FiguresOpened or HarmChecked => AgreementRules.Apply(state, happened),
        DirectedInquiryOrdered => DirectedRules.Apply(Begun(state, happened.At), happened),
        DirectedAnswerReceived => DirectedRules.Apply(state, happened),
        OnlineInquiryOrdered => OnlineRules.Apply(Begun(state, happened.At), happened),
        OrderConfirmed or OnlineExtensionRequested or OnlineReportReceived or PlatformDropped or OnlineInquiryExtended or OnlineInquiryClosed or OnlineCorrectionsClosed or ObjectedReportsSentBack =>
            OnlineRules.Apply(state, happened),
        AppraisalEntrusted => SelectionRules.Apply(Begun(state, happened.At), happened),
        InstitutionsProposed or DrawListFrozen or DrawSecretCommitted or DrawInputGiven or DrawHeld or DrawAnnulled or InstitutionsChosen => SelectionRules.Apply(state, happened),
        AppraisalOrdered or CommissionAccepted or CommissionEnded or MaterialHandedOver or InspectionRecorded or ExtensionRequested or ExtensionDecided or AppraisalReceived or ReportExplained or MaterialReturned =>
            CommissionFold.Apply(state, happened),
        ReportsReviewed or ReportsServed or ServicePublished => ReviewRules.Apply(state, happened),
        ObjectionFiled or ObjectionWithdrawn or ObjectionRuled or ReconsiderationAsked or ReconsiderationDecided or RulingBecameFinal or ObjectionForwarded or ObjectionExplained
            or ExplanationMissed or ExplanationAnswered or TechnicalReviewOrdered or TechnicalReviewConcluded => ObjectionRules.Apply(state, happened),
        ValuationStayed or ValuationResumed or ValuationWithdrawn or OrderWithdrawn or DelayExplained or FeeAdvanced => CourseRules.Apply(state, happened),
        FirstNoticeRecorded or SaleRecorded or PriceExpired or ReissueOrdered or ValuationRestarted or SupervisionRaised or SupervisionDecided => PriceRules.Apply(state, happened),
        PreValuationRecorded or MarketSampleRecorded or ExpertOpinionRecorded or PartyViewRecorded or PanelDecided => SourceRules.Apply(state, happened),
        MethodFailed e => Failed(state, e),
        PriceFixed e => Fixed(state, e),
        _ => throw new ArgumentOutOfRangeException(nameof(happened), happened, "Unknown event."),
    };

    // What ends a valuation, or makes it stand still, comes before what a stage would say.
    private static ValuationRefusal? Obstacle(ValuationState state, ValuationCommand command)
    {
        if (state.Phase == ValuationPhase.Withdrawn) { return ValuationRefusal.Withdrawn; }
        return state.IsStayed && !IsTakenDuringStay(command) ? ValuationRefusal.Stayed : null;
    }

    // Rights of persons and proof of what happened outside are taken at any time.
    private static bool IsTakenDuringStay(ValuationCommand command) => command is
        PartyCommand or AddParty or RecordFact or RecordPricingFacts or RecordNecessaryHome or DecideOccupancyClaim or TakeInvestigationMeasure or RenewSeizure or RecordUnreachable
        or RecordService or PublishService or RecordCorrectionSent or ResumeValuation or WithdrawValuation or ExplainDelay or RecordFeeAdvance or RecordPreValuation or RecordMaterialReturned;

    private static ValuationState Begun(ValuationState state, DateTimeOffset at) =>
        state with { Investigation = state.Investigation with { MethodBegunAt = state.Investigation.MethodBegunAt ?? at } };

    // REF-11.3: after a failed online inquiry only the appraisal is left, so the valuation goes there by itself.
    private static ValuationState Failed(ValuationState state, MethodFailed e) => state with
    {
        Phase = e.Method == ReferencePriceKind.OnlineInquiry ? ValuationPhase.Selecting : ValuationPhase.Choosing,
        Method = e.Method == ReferencePriceKind.OnlineInquiry ? ReferencePriceKind.Appraisal : null,
        Failures = state.Failures.SetItem(e.Method, e.Cause),
        Objections = [],
    };

    private static ValuationState Fixed(ValuationState state, PriceFixed e)
    {
        var next = state with { Phase = ValuationPhase.Fixed, Price = e };
        return e.Kind == ReferencePriceKind.DirectedInquiry ? ReviewRules.Deliver(next, e.At, e.At) : next;
    }
}
