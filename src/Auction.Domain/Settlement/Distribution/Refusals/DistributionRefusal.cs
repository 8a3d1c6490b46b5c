namespace Auction.Domain.Settlement.Distribution;

/// <summary>Why a command was refused. Numbers are stored.</summary>
public enum DistributionRefusal
{
    /// <summary>It was not opened yet.</summary>
    NotOpened = 1,

    /// <summary>It was opened before.</summary>
    AlreadyOpened = 2,

    /// <summary>What it is about is incomplete.</summary>
    TermsMalformed = 3,

    /// <summary>Everything is paid.</summary>
    Closed = 4,

    /// <summary>The act does not belong to the present step.</summary>
    WrongPhase = 5,

    /// <summary>The id is missing or taken.</summary>
    IdTaken = 6,

    /// <summary>The amount is not one.</summary>
    AmountMalformed = 7,

    /// <summary>The document is missing.</summary>
    DocumentMissing = 8,

    /// <summary>The reason is missing.</summary>
    ReasonMissing = 9,

    /// <summary>The day has not come yet.</summary>
    DayInFuture = 10,

    /// <summary>The day lies before what it follows from.</summary>
    DayTooEarly = 11,

    /// <summary>The time limit is over.</summary>
    TooLate = 12,

    /// <summary>No unmatched money has this id.</summary>
    UnknownArrival = 13,

    /// <summary>Some money is not matched.</summary>
    Unmatched = 14,

    /// <summary>No money arrived yet.</summary>
    NoMoney = 15,

    /// <summary>No claim has this id.</summary>
    UnknownClaim = 16,

    /// <summary>The class is not one that can be registered.</summary>
    ClassMalformed = 17,

    /// <summary>The rank is missing.</summary>
    RankMissing = 18,

    /// <summary>The person is not concerned, or not in the role needed.</summary>
    UnknownParty = 19,

    /// <summary>The same person prepared it.</summary>
    SamePerson = 20,

    /// <summary>The plan was served on this person before.</summary>
    ServedBefore = 21,

    /// <summary>What is disputed is not part of the plan.</summary>
    DisputeMalformed = 22,

    /// <summary>No objection has this id.</summary>
    UnknownObjection = 23,

    /// <summary>The act does not belong to the present stage of the objection.</summary>
    ObjectionStage = 24,

    /// <summary>The new amounts do not fit the plan.</summary>
    RevisionMalformed = 25,

    /// <summary>The new amounts do not add up.</summary>
    RevisionSum = 26,

    /// <summary>The plan has no such line.</summary>
    UnknownLine = 27,

    /// <summary>No running delay has this id.</summary>
    UnknownDelay = 28,

    /// <summary>The line is delayed.</summary>
    Delayed = 29,

    /// <summary>The account is missing.</summary>
    AccountMissing = 30,

    /// <summary>Nothing of the line can be paid now.</summary>
    NothingPayable = 31,

    /// <summary>No payout has this id.</summary>
    UnknownPayout = 32,

    /// <summary>The act does not belong to the present stage of the payout.</summary>
    PayoutStage = 33,

    /// <summary>No duty is late without a reason.</summary>
    NoLateDuty = 34,
}
