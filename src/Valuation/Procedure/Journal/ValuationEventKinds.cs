namespace Valuation.Procedure;

/// <summary>The stored name of every kind of event.</summary>
internal static class ValuationEventKinds
{
    private static readonly (string Name, Type Type)[] Rows =
    [
        ("valuation-opened.v1", typeof(ValuationOpened)),
        ("party-added.v1", typeof(PartyAdded)),
        ("fact-recorded.v1", typeof(FactRecorded)),
        ("investigation-completed.v1", typeof(InvestigationCompleted)),
        ("pricing-facts-recorded.v1", typeof(PricingFactsRecorded)),
        ("necessary-home-recorded.v1", typeof(NecessaryHomeRecorded)),
        ("occupancy-claim-decided.v1", typeof(OccupancyClaimDecided)),
        ("investigation-measure-taken.v1", typeof(InvestigationMeasureTaken)),
        ("seizure-renewed.v1", typeof(SeizureRenewed)),
        ("party-reach-recorded.v1", typeof(PartyReachRecorded)),
        ("requests-made.v1", typeof(RequestsMade)),
        ("agreement-refused.v1", typeof(AgreementRefused)),
        ("agreement-opened.v1", typeof(AgreementOpened)),
        ("figure-sealed.v1", typeof(FigureSealed)),
        ("figures-opened.v1", typeof(FiguresOpened)),
        ("harm-checked.v1", typeof(HarmChecked)),
        ("directed-inquiry-ordered.v1", typeof(DirectedInquiryOrdered)),
        ("directed-answer-received.v1", typeof(DirectedAnswerReceived)),
        ("online-inquiry-ordered.v1", typeof(OnlineInquiryOrdered)),
        ("order-confirmed.v1", typeof(OrderConfirmed)),
        ("online-extension-requested.v1", typeof(OnlineExtensionRequested)),
        ("online-report-received.v1", typeof(OnlineReportReceived)),
        ("platform-dropped.v1", typeof(PlatformDropped)),
        ("online-inquiry-extended.v1", typeof(OnlineInquiryExtended)),
        ("online-inquiry-closed.v1", typeof(OnlineInquiryClosed)),
        ("online-corrections-closed.v1", typeof(OnlineCorrectionsClosed)),
        ("objected-reports-sent-back.v1", typeof(ObjectedReportsSentBack)),
        ("appraisal-entrusted.v1", typeof(AppraisalEntrusted)),
        ("institutions-proposed.v1", typeof(InstitutionsProposed)),
        ("draw-list-frozen.v1", typeof(DrawListFrozen)),
        ("draw-secret-committed.v1", typeof(DrawSecretCommitted)),
        ("draw-input-given.v1", typeof(DrawInputGiven)),
        ("draw-held.v1", typeof(DrawHeld)),
        ("draw-annulled.v1", typeof(DrawAnnulled)),
        ("institutions-chosen.v1", typeof(InstitutionsChosen)),
        ("appraisal-ordered.v1", typeof(AppraisalOrdered)),
        ("commission-accepted.v1", typeof(CommissionAccepted)),
        ("commission-ended.v1", typeof(CommissionEnded)),
        ("material-handed-over.v1", typeof(MaterialHandedOver)),
        ("inspection-recorded.v1", typeof(InspectionRecorded)),
        ("extension-requested.v1", typeof(ExtensionRequested)),
        ("extension-decided.v1", typeof(ExtensionDecided)),
        ("appraisal-received.v1", typeof(AppraisalReceived)),
        ("report-explained.v1", typeof(ReportExplained)),
        ("material-returned.v1", typeof(MaterialReturned)),
        ("reports-reviewed.v1", typeof(ReportsReviewed)),
        ("reports-served.v1", typeof(ReportsServed)),
        ("service-published.v1", typeof(ServicePublished)),
        ("objection-filed.v1", typeof(ObjectionFiled)),
        ("objection-withdrawn.v1", typeof(ObjectionWithdrawn)),
        ("objection-ruled.v1", typeof(ObjectionRuled)),
        ("reconsideration-asked.v1", typeof(ReconsiderationAsked)),
        ("reconsideration-decided.v1", typeof(ReconsiderationDecided)),
        ("ruling-became-final.v1", typeof(RulingBecameFinal)),
        ("objection-forwarded.v1", typeof(ObjectionForwarded)),
        ("objection-explained.v1", typeof(ObjectionExplained)),
        ("explanation-missed.v1", typeof(ExplanationMissed)),
        ("explanation-answered.v1", typeof(ExplanationAnswered)),
        ("technical-review-ordered.v1", typeof(TechnicalReviewOrdered)),
        ("technical-review-concluded.v1", typeof(TechnicalReviewConcluded)),
        ("valuation-stayed.v1", typeof(ValuationStayed)),
        ("valuation-resumed.v1", typeof(ValuationResumed)),
        ("valuation-withdrawn.v1", typeof(ValuationWithdrawn)),
        ("order-withdrawn.v1", typeof(OrderWithdrawn)),
        ("delay-explained.v1", typeof(DelayExplained)),
        ("fee-advanced.v1", typeof(FeeAdvanced)),
        ("first-notice-recorded.v1", typeof(FirstNoticeRecorded)),
        ("sale-recorded.v1", typeof(SaleRecorded)),
        ("price-expired.v1", typeof(PriceExpired)),
        ("reissue-ordered.v1", typeof(ReissueOrdered)),
        ("valuation-restarted.v1", typeof(ValuationRestarted)),
        ("supervision-raised.v1", typeof(SupervisionRaised)),
        ("supervision-decided.v1", typeof(SupervisionDecided)),
        ("pre-valuation-recorded.v1", typeof(PreValuationRecorded)),
        ("market-sample-recorded.v1", typeof(MarketSampleRecorded)),
        ("expert-opinion-recorded.v1", typeof(ExpertOpinionRecorded)),
        ("party-view-recorded.v1", typeof(PartyViewRecorded)),
        ("panel-decided.v1", typeof(PanelDecided)),
        ("method-failed.v1", typeof(MethodFailed)),
        ("price-fixed.v1", typeof(PriceFixed)),
    ];

    private static readonly Dictionary<string, Type> ByName = Rows.ToDictionary(row => row.Name, row => row.Type, StringComparer.Ordinal);
    private static readonly Dictionary<Type, string> ByType = Rows.ToDictionary(row => row.Type, row => row.Name);

    public static IReadOnlyList<(string Name, Type Type)> All => Rows;

    public static string NameOf(Type type) =>
        ByType.TryGetValue(type, out var name) ? name : throw new ArgumentOutOfRangeException(nameof(type), type, "Unknown event.");

    public static Type? TypeOf(string name) => ByName.GetValueOrDefault(name);
}
