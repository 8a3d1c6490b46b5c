using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>The rules a command was checked against, for the act log (GEN-8).</summary>
internal static class CommandRules
{
    public static string Of(ValuationCommand command) => command switch
    {
        OpenValuation or AddParty => "REF-1,REF-2",
        RecordFact or RecordPricingFacts or TakeInvestigationMeasure => "REF-3.1,REF-3.2,GUI-1",
        DecideOccupancyClaim => "GUI-2",
        RecordNecessaryHome => "LIM-1",
        RenewSeizure => "LIM-2",
        RecordUnreachable or RefuseAgreement or OpenAgreement => "REF-4.1",
        MakeRequests => "REF-5.2,REF-7.2,REF-14,REF-29.2",
        SealFigure or OpenFigures or CheckHarm => "REF-4.2",
        OrderDirectedInquiry or RecordDirectedAnswer => "REF-5.1,REF-6",
        OrderOnlineInquiry or DropPlatform => "REF-7.1,REF-9,REF-10",
        PlatformCommand => "REF-11.1,REF-11.2,REF-11.3,REF-12",
        EntrustAppraisal or ProposeInstitutions => "REF-14,REF-15,REF-16",
        FreezeDrawList or CommitDrawSecret or GiveDrawInput or GiveOfficerInput or OpenDraw or AnnulDraw => "REF-16",
        ExplainObjection or AnswerExplanation or OrderTechnicalReview or ConcludeTechnicalReview or AssociationCommand or ForwardObjection => "REF-23.1,REF-23.2",
        OrderAppraisal or HandOverMaterial => "REF-17",
        DecideExtension or RequestExtension => "REF-19.1,REF-19.2",
        PassOverInstitution or RecordMaterialReturned => "REF-19.3",
        InstitutionCommand => "REF-17,REF-18,REF-19.1,REF-20",
        ReviewReports => "REF-12,REF-20",
        RecordService or PublishService => "REF-21.1,REF-21.2",
        RecordCorrectionSent => "REF-21.1,REF-24",
        FileObjection or WithdrawObjection or RuleOnObjection or AskReconsideration or DecideReconsideration => "REF-22",
        StayValuation or ResumeValuation => "REF-28",
        WithdrawValuation => "REF-29.1",
        WithdrawOrder => "REF-29.2",
        ExplainDelay => "GEN-7",
        RecordFeeAdvance => "REF-33",
        RecordFirstNotice or RecordSale => "REF-27.3,REF-30",
        OrderReissue or RestartValuation => "REF-11.4,REF-19.4,REF-27.3",
        RaiseSupervision or DecideSupervision => "REF-25",
        RecordPreValuation or RecordMarketSample or RecordExpertOpinion or RecordPartyView or FixMarketPrice => "DIS-4.2",
        Wake => "GEN-6",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
    };
}
