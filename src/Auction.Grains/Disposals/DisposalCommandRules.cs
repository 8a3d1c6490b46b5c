using Auction.Domain.Disposal;

namespace Auction.Grains.Disposals;

/// <summary>The rules a command was checked against, for the act log (GEN-8).</summary>
internal static class DisposalCommandRules
{
    public static string Of(DisposalCommand command) => command switch
    {
        OpenDisposal or NameParty or UpdateClaims or RecordReach or ChangeCourt => "REF-30,PLT-1",
        RecordSeizureRenewal or FollowSeizure => "LIM-2",
        RecordHomeException => "LIM-1",
        ExplainLateness => "GEN-7",
        TakePrice or GiveUpPrice => "REF-30,REF-27.3",
        HearParty => "AUC-10.2,DIS-4.2",
        AskSaleWithoutAppraisal => "EQU-12",
        AskSelfDisposal or GrantSelfDisposal or RefuseSelfDisposal or ReportBuyer or ConfirmBuyer or CompleteSelfDisposal or EndSelfDisposal => "HUM-9.1,EQU-10,SELF-CFG",
        BeginDirectSale or LowerDirectPrice or CompleteDirectSale or GiveUpDirectSale => "DIS-31,DIS-32,HUM-9.2",
        AskRedemption or DecideRedemption => "DIS-19",
        AskFinancing or DecideFinancing => "HUM-9.3",
        RecordPurchaseOffer or AllowPurchase or RecordPurchasePaid => "HUM-9.4",
        ChoosePlatform => "AUC-5",
        TellNoSurplus or AskToGoOn => "DIS-6",
        NamePanel or SignPanel or RecordMinutes => "PAN-1,AUC-27",
        SubmitLaunch or DropLaunch => "AUC-27",
        RecordNotification or WaiveNotification or PublishNotification => "AUC-16.1,AUC-16.2",
        PublishNotice => "AUC-12.2,AUC-13,AUC-14",
        CorrectNotice => "NOTE-V,ATT-D",
        PlatformCommand => "AUC-22.1,AUC-26.1a,AUC-28.2,SEL-7",
        RecordPaid => "AUC-25.1",
        GrantGrace or RecordDefault => "DEF-1,AUC-24.2",
        RecordQualification or DecideUnqualified => "HSE-3,EQU-15",
        RecordRulingServed => "DIS-20,AUC-22.2",
        RecordHandover => "DIS-27",
        RevokeSale => "AUC-31",
        AskCreditors or AnswerInKind or GiveInKind or RecordDifferencePaid => "DIS-16,SEL-2,SEL-7",
        AgreeInKind => "CPI-489",
        GiveUnsaleable => "CPI-490",
        ReleaseProperty => "SEL-7,DIS-32",
        HoldSale or RecordCauseGone or ResumeSale => "AUC-28.1,AUC-28.3,AUC-28.4,STOP-CLK",
        WithdrawSale or WithdrawNotice => "DIS-17,ATT-D",
        FileSaleObjection or RegisterSaleObjection or DecideSaleObjection or TakeObjectionFurther or RecordFinalDecision => "OBJ-6,AUC-36.1",
        RecordThirdPartyClaim => "AUC-36.2",
        ArrangeSale => "DIS-15",
        AgreeToSellAll or StopSale or ReopenSale => "DIS-14",
        EntrustAuxiliary or MarkTaskDone or RateAuxiliary or OpenViewing or CloseViewing => "AUC-6,AUC-7",
        Wake => "GEN-6",
        _ => throw new ArgumentOutOfRangeException(nameof(command), command, "Unknown command."),
    };
}
