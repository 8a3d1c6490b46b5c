namespace Auction.Domain.Disposal;

/// <summary>Why a command was refused. Grouped by stage; within a stage the first that applies is the answer. Numbers are stored.</summary>
public enum DisposalRefusal
{
    /// <summary>The disposal was not opened yet.</summary>
    NotOpened = 1,

    /// <summary>It was opened before.</summary>
    AlreadyOpened = 2,

    /// <summary>It is closed.</summary>
    Closed = 3,

    /// <summary>It stands still.</summary>
    OnHold = 4,

    /// <summary>A third party's claim is examined.</summary>
    ClaimPending = 5,

    /// <summary>A third party's claim was upheld.</summary>
    ClaimUpheld = 6,

    /// <summary>The act does not belong to the present step.</summary>
    WrongPhase = 7,

    /// <summary>The act does not belong to the present stage of the round.</summary>
    WrongStage = 8,

    /// <summary>Nobody concerned has this id, or not in the role needed.</summary>
    UnknownParty = 9,

    /// <summary>The document is missing.</summary>
    DocumentMissing = 10,

    /// <summary>The reason is missing.</summary>
    ReasonMissing = 11,

    /// <summary>The day has not come yet.</summary>
    DayInFuture = 12,

    /// <summary>The day has passed.</summary>
    DayInPast = 13,

    /// <summary>The time for this is over.</summary>
    TooLate = 14,

    /// <summary>The id is missing or taken.</summary>
    IdTaken = 15,

    /// <summary>No such delay.</summary>
    NoDelay = 16,

    /// <summary>An amount is not one.</summary>
    AmountMalformed = 17,

    /// <summary>The id of a person is missing or taken.</summary>
    PartyTaken = 20,

    /// <summary>There is no applicant or no debtor.</summary>
    SideMissing = 21,

    /// <summary>The seizure is longer than the law allows.</summary>
    SeizureTooLong = 22,

    /// <summary>The seizure does not last.</summary>
    SeizureLapsed = 23,

    /// <summary>It is no necessary home.</summary>
    NoNecessaryHome = 24,

    /// <summary>The court is the same.</summary>
    SameCourt = 25,

    /// <summary>The home the debtor needs, without an exception.</summary>
    NecessaryHome = 26,

    /// <summary>The validity is not one.</summary>
    ValidityMalformed = 30,

    /// <summary>It is no equity that cannot be appraised.</summary>
    Appraisable = 31,

    /// <summary>The applicant did not ask.</summary>
    ApplicantDidNotAsk = 32,

    /// <summary>The parties were not heard.</summary>
    ViewsMissing = 33,

    /// <summary>Granted before.</summary>
    GrantedBefore = 40,

    /// <summary>The term is too long.</summary>
    SelfDisposalTerm = 41,

    /// <summary>The account is missing.</summary>
    AccountMissing = 42,

    /// <summary>Neither consent nor cover.</summary>
    ConsentMissing = 43,

    /// <summary>The debt is not covered.</summary>
    DebtNotCovered = 44,

    /// <summary>No such buyer.</summary>
    UnknownBuyer = 45,

    /// <summary>Below the floor of the self-disposal.</summary>
    BelowSelfFloor = 46,

    /// <summary>Not everything was paid.</summary>
    NotPaidInFull = 47,

    /// <summary>No goods for a direct sale.</summary>
    NoDirectSale = 50,

    /// <summary>The price is too low.</summary>
    DirectPriceTooLow = 51,

    /// <summary>The price is not lower.</summary>
    NotLower = 52,

    /// <summary>Below half the appraised price.</summary>
    BelowHalf = 53,

    /// <summary>It must be allowed.</summary>
    RedemptionMustBeAllowed = 55,

    /// <summary>Not enough.</summary>
    RedemptionShort = 56,

    /// <summary>Below the failed price.</summary>
    BelowFailedPrice = 57,

    /// <summary>No such offer.</summary>
    UnknownOffer = 58,

    /// <summary>Creditors come first.</summary>
    CreditorsFirst = 59,

    /// <summary>The time to pay runs into the bidding.</summary>
    PayBeforeBidding = 60,

    /// <summary>The creditor is out.</summary>
    TakerIsOut = 61,

    /// <summary>The creditor does not take it.</summary>
    NotTaking = 62,

    /// <summary>A better rank goes first.</summary>
    NotBestRank = 63,

    /// <summary>The lottery is missing.</summary>
    LotteryMissing = 64,

    /// <summary>No proof of qualification.</summary>
    HousingQualification = 65,

    /// <summary>The difference needs a day.</summary>
    DifferenceDue = 66,

    /// <summary>Others are harmed.</summary>
    HarmsOthers = 67,

    /// <summary>Not the kind of round that is due.</summary>
    WrongKind = 70,

    /// <summary>A purchase is pending.</summary>
    PurchasePending = 71,

    /// <summary>The panel is not one.</summary>
    PanelUnsound = 72,

    /// <summary>A finding waits for a reason.</summary>
    FindingUnanswered = 73,

    /// <summary>Below the floor.</summary>
    StartBelowFloor = 74,

    /// <summary>Cut too deep.</summary>
    CutTooDeep = 75,

    /// <summary>Cut too deep for state-owned shares.</summary>
    StateSharesStep = 76,

    /// <summary>Not the second start price.</summary>
    SellOffPrice = 77,

    /// <summary>Not the start price of the failed sale.</summary>
    ReAuctionPrice = 78,

    /// <summary>Not above the costs.</summary>
    NotAboveCosts = 79,

    /// <summary>No surplus.</summary>
    NoSurplus = 80,

    /// <summary>The applicant did not ask to go on.</summary>
    ApplicantDidNotGoOn = 81,

    /// <summary>Outside the band.</summary>
    DepositRange = 82,

    /// <summary>The notice lies in the past.</summary>
    NoticeInPast = 83,

    /// <summary>The notice is too short.</summary>
    NoticeGap = 84,

    /// <summary>Too short.</summary>
    TooShort = 85,

    /// <summary>Not the length of a sell-off.</summary>
    SellOffLength = 86,

    /// <summary>The time for the balance is not one.</summary>
    BalanceDaysMalformed = 87,

    /// <summary>The price has lapsed.</summary>
    PriceLapsed = 88,

    /// <summary>The tail of the price is over.</summary>
    TailOver = 89,

    /// <summary>The platform is not listed.</summary>
    PlatformNotListed = 90,

    /// <summary>Not the same platform.</summary>
    OtherPlatform = 91,

    /// <summary>Not the platform the applicant picked.</summary>
    NotTheChosenPlatform = 92,

    /// <summary>Contents are missing.</summary>
    ContentsMissing = 93,

    /// <summary>Items are missing.</summary>
    ItemsMissing = 94,

    /// <summary>Reminders are missing.</summary>
    RemindersMissing = 95,

    /// <summary>Texts are missing.</summary>
    TextsMissing = 96,

    /// <summary>Priority purchasers are wrong.</summary>
    PriorityMalformed = 97,

    /// <summary>The housing conditions are missing.</summary>
    HousingConditions = 98,

    /// <summary>Not a member of the panel.</summary>
    NotOnPanel = 100,

    /// <summary>Signed before.</summary>
    SignedBefore = 101,

    /// <summary>The dissent is missing.</summary>
    DissentMissing = 102,

    /// <summary>The panel has not decided.</summary>
    PanelDecisionMissing = 103,

    /// <summary>Before the panel's decision.</summary>
    BeforeApproval = 104,

    /// <summary>The person can be reached.</summary>
    Reachable = 105,

    /// <summary>Not notified.</summary>
    NotNotified = 106,

    /// <summary>Notified too late.</summary>
    NotifiedLate = 107,

    /// <summary>Not deemed notified in time.</summary>
    NotDeemedNotified = 108,

    /// <summary>A shareholder's time runs into the bidding.</summary>
    ShareholderTime = 109,

    /// <summary>No such round.</summary>
    UnknownRound = 110,

    /// <summary>Below the start price.</summary>
    BelowStartPrice = 111,

    /// <summary>Not due yet.</summary>
    NotDueYet = 112,

    /// <summary>Before the step it follows.</summary>
    BeforeSale = 113,

    /// <summary>No grace.</summary>
    GraceTooShort = 114,

    /// <summary>Not paid yet.</summary>
    NotPaidYet = 115,

    /// <summary>The buyer is not shown to be qualified.</summary>
    QualificationMissing = 116,

    /// <summary>It does not stand still.</summary>
    NotOnHold = 120,

    /// <summary>Not for the court.</summary>
    NotTheCourts = 121,

    /// <summary>Before the standstill.</summary>
    BeforeHold = 122,

    /// <summary>Too soon.</summary>
    ResumptionTooSoon = 123,

    /// <summary>Bidding has begun.</summary>
    BiddingBegun = 124,

    /// <summary>No such objection.</summary>
    UnknownObjection = 130,

    /// <summary>Not at this stage of the objection.</summary>
    ObjectionStage = 131,

    /// <summary>Too late to object.</summary>
    ObjectionTooLate = 132,

    /// <summary>The arrangement is not one.</summary>
    ArrangementMalformed = 140,

    /// <summary>The debtor agreed to sell all.</summary>
    DebtorSellsAll = 141,

    /// <summary>A bid is in.</summary>
    HasBid = 142,

    /// <summary>No tasks.</summary>
    NoTasks = 150,

    /// <summary>Not delegable.</summary>
    NotDelegable = 151,

    /// <summary>Not entrusted.</summary>
    NotEntrusted = 152,

    /// <summary>The marks are not ones.</summary>
    MarksMalformed = 153,

    /// <summary>The viewing is not one.</summary>
    ViewingMalformed = 154,

    /// <summary>The proceeds do not cover what other lots would be stopped for.</summary>
    ProceedsShort = 155,

    /// <summary>The minutes come before the signatures.</summary>
    MinutesTooEarly = 156,
}
