namespace Auction.Domain.Rules;

/// <content>Time limits and shares of the procedure that fixes a reference price.</content>
public sealed partial record RuleBook
{
    /// <summary>REF-1: days after seizure within which the price procedure starts.</summary>
    public int ValuationStartDays { get; init; } = 30;

    /// <summary>REF-30: days after the price is fixed within which the sale procedure starts.</summary>
    public int SaleStartDays { get; init; } = 10;

    /// <summary>REF-11.1: days for an online inquiry report.</summary>
    public int OnlineReportDays { get; init; } = 3;

    /// <summary>REF-11.2: days by which an online inquiry is extended.</summary>
    public int OnlineExtensionDays { get; init; } = 3;

    /// <summary>REF-11.4: days to re-issue a lapsed online result.</summary>
    public int OnlineReissueDays { get; init; } = 3;

    /// <summary>REF-12: days to correct online reports.</summary>
    public int OnlineCorrectionDays { get; init; } = 3;

    /// <summary>REF-19.1: days for an appraisal report.</summary>
    public int AppraisalReportDays { get; init; } = 30;

    /// <summary>REF-19.2: number of extensions of an appraisal.</summary>
    public int AppraisalExtensionsMax { get; init; } = 2;

    /// <summary>REF-19.2: longest single extension of an appraisal, in days.</summary>
    public int AppraisalExtensionMaxDays { get; init; } = 15;

    /// <summary>REF-19.2: days before expiry by which an extension is asked for.</summary>
    public int AppraisalExtensionAskDays { get; init; } = 5;

    /// <summary>REF-19.3: days to return the material.</summary>
    public int MaterialReturnDays { get; init; } = 3;

    /// <summary>REF-19.4: days to re-issue a lapsed appraisal.</summary>
    public int AppraisalReissueDays { get; init; } = 15;

    /// <summary>REF-20: days to explain or correct an appraisal.</summary>
    public int AppraisalCorrectionDays { get; init; } = 3;

    /// <summary>REF-21.1: days within which a report is sent to the parties.</summary>
    public int ReportSendDays { get; init; } = 3;

    /// <summary>REF-21.2: full days of publication after which a report counts as received.</summary>
    public int PublicServiceFullDays { get; init; } = 15;

    /// <summary>REF-22: days after receipt within which a report may be objected to.</summary>
    public int ObjectionDays { get; init; } = 5;

    /// <summary>REF-23.1: days to pass an objection on to the institution.</summary>
    public int ObjectionForwardDays { get; init; } = 3;

    /// <summary>REF-23.1: days for the institution to explain.</summary>
    public int ExplanationDays { get; init; } = 5;

    /// <summary>REF-27.1: longest validity of a price, in months.</summary>
    public int ValidityMaxMonths { get; init; } = 12;

    /// <summary>REF-27.3: months after validity within which a round may still start.</summary>
    public int ValidityTailMonths { get; init; } = 6;

    /// <summary>REF-32.2: fee of a re-issued report as a share of the original fee.</summary>
    public int ReissueFeePercent { get; init; } = 30;

    /// <summary>REF-9: years for which a removed platform or institution is barred.</summary>
    public int RosterBarYears { get; init; } = 5;

    /// <summary>REF-9: late inquiries in one year that cost a platform its place.</summary>
    public int LateInquiriesMax { get; init; } = 5;

    /// <summary>REF-22: days within which the court rules on an objection.</summary>
    public int ObjectionRulingDays { get; init; } = 15;

    /// <summary>REF-22: days within which a ruling may be taken to the higher court.</summary>
    public int ReconsiderationDays { get; init; } = 10;

    /// <summary>REF-23.1: days to declare dissatisfaction with an explanation; the law is silent, so kept as data.</summary>
    public int DissatisfactionDays { get; init; } = 5;

    /// <summary>LIM-2: longest seizure of movables, in months.</summary>
    public int SeizureMaxMonthsMovable { get; init; } = 24;

    /// <summary>LIM-2: longest seizure of real estate and other rights, in months.</summary>
    public int SeizureMaxMonthsOther { get; init; } = 36;
}
