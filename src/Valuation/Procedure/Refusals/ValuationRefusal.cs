namespace Valuation.Procedure;

/// <summary>Why a command was refused. Grouped by stage; within a stage the first that applies is the answer. Numbers are stored.</summary>
public enum ValuationRefusal
{
    /// <summary>The valuation was not opened yet.</summary>
    NotOpened = 1,

    /// <summary>It was opened before.</summary>
    AlreadyOpened = 2,

    /// <summary>It was withdrawn.</summary>
    Withdrawn = 3,

    /// <summary>It stands still.</summary>
    Stayed = 4,

    /// <summary>The act does not belong to the present step.</summary>
    WrongPhase = 5,

    /// <summary>Nobody concerned has this id, or not in the role needed.</summary>
    UnknownParty = 6,

    /// <summary>The document is missing.</summary>
    DocumentMissing = 7,

    /// <summary>The day has not come yet.</summary>
    DayInFuture = 8,

    /// <summary>The day has passed.</summary>
    DayInPast = 9,

    /// <summary>The time for this is over.</summary>
    TooLate = 10,

    /// <summary>The id is missing or taken.</summary>
    PartyTaken = 20,

    /// <summary>There is no applicant or no debtor.</summary>
    SideMissing = 21,

    /// <summary>The seizure is longer than the law allows.</summary>
    SeizureTooLong = 22,

    /// <summary>The subject does not belong to this kind of property.</summary>
    SubjectForeign = 23,

    /// <summary>Unknown without a note of the efforts made.</summary>
    EffortsMissing = 24,

    /// <summary>One of the five facts cannot be said not to arise.</summary>
    FactAlwaysApplies = 25,

    /// <summary>Something is missing.</summary>
    InvestigationIncomplete = 26,

    /// <summary>The seizure is over.</summary>
    SeizureLapsed = 27,

    /// <summary>What decides which methods are open is not on record.</summary>
    PricingFactsMissing = 40,

    /// <summary>A law requires an appraisal.</summary>
    AppraisalRequired = 41,

    /// <summary>A party cannot be found.</summary>
    PartyUnreachable = 42,

    /// <summary>A party refuses to negotiate.</summary>
    PartyRefuses = 43,

    /// <summary>The method came to nothing before.</summary>
    MethodExhausted = 44,

    /// <summary>The parties have not been asked to agree.</summary>
    AgreementComesFirst = 45,

    /// <summary>There is no price to ask for.</summary>
    NoGovernmentPrice = 46,

    /// <summary>The authority has not been asked.</summary>
    DirectedComesFirst = 47,

    /// <summary>An inspection is needed or the conditions are missing.</summary>
    OnlineNotSuitable = 48,

    /// <summary>The platforms have not been asked.</summary>
    OnlineComesFirst = 49,

    /// <summary>Neither easily priced nor asked for by all.</summary>
    MarketNotSuitable = 50,

    /// <summary>The seal is no hash.</summary>
    SealMalformed = 60,

    /// <summary>Every figure is in; none can be replaced.</summary>
    AllFiguresIn = 61,

    /// <summary>A figure is missing.</summary>
    FiguresMissing = 62,

    /// <summary>An opened figure does not fit its seal.</summary>
    SealBroken = 63,

    /// <summary>A required field of the order is empty.</summary>
    OrderIncomplete = 80,

    /// <summary>The order must go to all listed platforms.</summary>
    NotAllPlatforms = 81,

    /// <summary>The platform was not asked or is out.</summary>
    PlatformNotAsked = 82,

    /// <summary>The platform has reported.</summary>
    AlreadyReported = 83,

    /// <summary>A required part of the report is missing.</summary>
    ReportIncomplete = 84,

    /// <summary>The report has no result above zero.</summary>
    ResultMissing = 85,

    /// <summary>The report states no validity, or one that is over.</summary>
    ValidityMissing = 86,

    /// <summary>No further extension is possible.</summary>
    ExtensionsUsedUp = 87,

    /// <summary>No institution is left to choose.</summary>
    NoInstitution = 90,

    /// <summary>Not as many different institutions as there are places.</summary>
    NotThreeInstitutions = 91,

    /// <summary>An institution is not in the roster.</summary>
    InstitutionNotListed = 92,

    /// <summary>A draw has begun.</summary>
    DrawBegun = 93,

    /// <summary>The parties still have time to agree.</summary>
    DrawTooSoon = 94,

    /// <summary>An institution stands twice in the list, or without an id.</summary>
    ListUnsound = 95,

    /// <summary>An institution that fell out takes part again.</summary>
    UsedInstitutionListed = 96,

    /// <summary>Fewer than three take part and no reason is on record.</summary>
    ReasonForFewMissing = 97,

    /// <summary>There is no such report under review or served.</summary>
    UnknownReport = 100,

    /// <summary>Such a fault is not for online reports.</summary>
    FaultNotForOnline = 101,

    /// <summary>No report is out for service.</summary>
    NothingToServe = 110,

    /// <summary>The day lies before the reports were ready.</summary>
    BeforeDelivery = 111,

    /// <summary>The recipient is served already.</summary>
    AlreadyServed = 112,

    /// <summary>The id belongs to somebody else's objection.</summary>
    ObjectionIdTaken = 120,

    /// <summary>No objection exists against this kind of price.</summary>
    NoObjectionToThis = 121,

    /// <summary>Every window is closed.</summary>
    ObjectionsOver = 122,

    /// <summary>No report is served yet.</summary>
    NothingToObjectTo = 123,

    /// <summary>The objector's own window is over.</summary>
    ObjectionLate = 124,

    /// <summary>No ground is given.</summary>
    GroundsMissing = 125,

    /// <summary>Only the value of an online report is attacked.</summary>
    NoObjectionToOnlineValue = 126,

    /// <summary>There is no such open objection of this person.</summary>
    UnknownObjection = 127,

    /// <summary>The objection is at another stage.</summary>
    WrongStage = 128,

    /// <summary>The review was ordered before.</summary>
    ReviewOrdered = 129,

    /// <summary>No review was ordered.</summary>
    ReviewNotOrdered = 130,

    /// <summary>The review was not referred to this association.</summary>
    ReviewNotTheirs = 131,

    /// <summary>No list is frozen.</summary>
    ListNotFrozen = 140,

    /// <summary>The commitment is published already.</summary>
    SecretCommitted = 141,

    /// <summary>No commitment is published.</summary>
    SecretNotCommitted = 142,

    /// <summary>The input is empty or too long.</summary>
    InputMalformed = 143,

    /// <summary>This person has given an input.</summary>
    InputGiven = 144,

    /// <summary>A party is absent and two officers have not given inputs.</summary>
    InputsMissing = 145,

    /// <summary>It is not this institution's turn.</summary>
    NotItsTurn = 150,

    /// <summary>The institution has not been ordered yet.</summary>
    NotOrdered = 151,

    /// <summary>The institution has been ordered.</summary>
    AlreadyOrdered = 152,

    /// <summary>The declaration on conflicts of interest is missing.</summary>
    DeclarationMissing = 153,

    /// <summary>The order was accepted.</summary>
    AlreadyAccepted = 154,

    /// <summary>The order is not accepted, or the material not handed over.</summary>
    NotAccepted = 155,

    /// <summary>The material was handed over.</summary>
    MaterialThere = 156,

    /// <summary>The day lies before the order was accepted.</summary>
    BeforeAcceptance = 157,

    /// <summary>Somebody was absent and nobody watched.</summary>
    WitnessMissing = 158,

    /// <summary>A request waits for the court.</summary>
    ExtensionPending = 159,

    /// <summary>The extension asked for is too short or too long.</summary>
    ExtensionLength = 160,

    /// <summary>Asked less than five days before the end.</summary>
    ExtensionTooLate = 161,

    /// <summary>No request waits.</summary>
    NoExtensionPending = 162,

    /// <summary>The institution has no material to return.</summary>
    NoMaterialOut = 163,

    /// <summary>It does not stand still.</summary>
    NotStayed = 170,

    /// <summary>Not both sides ask for it.</summary>
    ConsentMissing = 171,

    /// <summary>No reason is given.</summary>
    ReasonMissing = 172,

    /// <summary>No such duty is late without a reason.</summary>
    NoDelay = 173,

    /// <summary>The amount is missing, not above zero or too large.</summary>
    AmountMalformed = 174,

    /// <summary>The price is over.</summary>
    PriceLapsed = 180,

    /// <summary>Supervision is pending.</summary>
    UnderSupervision = 181,

    /// <summary>It is a necessary home without an exception on record.</summary>
    NecessaryHome = 182,

    /// <summary>The day lies before the price was fixed.</summary>
    BeforePrice = 183,

    /// <summary>Nobody can issue such a price anew.</summary>
    NothingToReissue = 184,

    /// <summary>The result can be issued anew.</summary>
    ReissueFirst = 185,

    /// <summary>The first notice is out.</summary>
    SupervisionTooLate = 186,

    /// <summary>No supervision is pending.</summary>
    NoSupervision = 187,

    /// <summary>The panel is not odd, or there is no majority.</summary>
    PanelUnsound = 190,

    /// <summary>No market sample is on record.</summary>
    SamplesMissing = 191,

    /// <summary>A party that can be reached was not heard.</summary>
    ViewsMissing = 192,
}
