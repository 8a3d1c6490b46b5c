namespace Auction.Domain.Rules;

/// <content>Time limits around the rounds of one disposal.</content>
public sealed partial record RuleBook
{
    /// <summary>AUC-26.1d: second-round start price, at least this share of the first.</summary>
    public int SecondStartMinPercent => 100 - SecondCutMaxPercent;

    /// <summary>SEL-2: days after the second failure within which creditors are asked about taking the property.</summary>
    public int AskInKindWithinDays { get; init; } = 10;

    /// <summary>SEL-2: days after the second failure within which the sell-off is announced.</summary>
    public int SellOffNoticeWithinDays { get; init; } = 15;

    /// <summary>AUC-16.1: days before the notice by which parties and priority purchasers are notified.</summary>
    public int NotifyBeforeNoticeDays { get; init; } = 3;

    /// <summary>AUC-16.2: full days after which an unreachable person counts as notified.</summary>
    public int DeemedNotifiedFullDays { get; init; } = 5;

    /// <summary>COM-85: full days after which other shareholders lose pre-emption.</summary>
    public int ShareholderWaiverFullDays { get; init; } = 20;

    /// <summary>DIS-6: days within which the applicant may ask to go on although no surplus is likely.</summary>
    public int NoSurplusAnswerDays { get; init; } = 5;

    /// <summary>DIS-20: days after full payment within which the sale ruling is served.</summary>
    public int RulingServeDays { get; init; } = 10;

    /// <summary>DIS-27: days after service of the ruling within which the property is handed over.</summary>
    public int HandoverDays { get; init; } = 15;

    /// <summary>AUC-29: years for which auction data are kept.</summary>
    public int RetentionYears { get; init; } = 10;

    /// <summary>DIS-32: direct sale, lowest price as a share of the appraised price.</summary>
    public int DirectSaleFloorPercent { get; init; } = 50;

    /// <summary>HUM-9.1: longest self-disposal of ordinary property, in days; unconfirmed, so kept as data.</summary>
    public int SelfDisposalGeneralDays { get; init; } = 60;

    /// <summary>EQU-10: longest self-disposal of equity, in months.</summary>
    public int SelfDisposalEquityMonths { get; init; } = 3;

    /// <summary>MON-10: days after the arrival notice within which money is paid out.</summary>
    public int PayoutDays { get; init; } = 30;

    /// <summary>KPI-START: indicator, working days to start appraisal or auction.</summary>
    public int AppraisalStartWorkingDays { get; init; } = 15;

    /// <summary>KPI-5WD: indicator, working days to deliver an appraisal report.</summary>
    public int ReportDeliveryWorkingDays { get; init; } = 5;

    /// <summary>KPI-15WD: indicator, working days to start the auction.</summary>
    public int AuctionStartWorkingDays { get; init; } = 15;

    /// <summary>KPI-1M: indicator, months to pay out.</summary>
    public int PayoutMonths { get; init; } = 1;

    /// <summary>PWR-SD: longest self-disposal of large or complex real estate, in days; null while unconfirmed, and the general term applies.</summary>
    public int? SelfDisposalLargeRealEstateDays { get; init; }

    /// <summary>SOE-13: each reserve of state-owned or legal-person shares, at least this share of the one before.</summary>
    public int StateSharesStepPercent { get; init; } = 90;

    /// <summary>AUC-20.0: an increment above this share of the start price needs a reason.</summary>
    public int IncrementWarnPercent { get; init; } = 2;

    /// <summary>PAN-1: smallest panel.</summary>
    public int PanelMembersMin { get; init; } = 3;

    /// <summary>OBJ-6: days within which an objection is registered.</summary>
    public int ObjectionRegisterDays { get; init; } = 3;
}
