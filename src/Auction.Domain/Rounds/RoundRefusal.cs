namespace Auction.Domain.Rounds;

/// <summary>Why a command was refused. Checked in this order; the first that applies is the answer. Numbers are stored.</summary>
public enum RoundRefusal
{
    /// <summary>The same key came with other contents.</summary>
    KeyReused = 1,

    /// <summary>No terms were announced yet.</summary>
    NotAnnounced = 2,

    /// <summary>Terms were announced before.</summary>
    AlreadyAnnounced = 3,

    /// <summary>The start price is not above zero.</summary>
    StartPriceNotPositive = 4,

    /// <summary>The increment is not above zero.</summary>
    IncrementNotPositive = 5,

    /// <summary>The deposit lies outside its band.</summary>
    DepositOutsideBand = 6,

    /// <summary>The bidding period is shorter than 24 hours, or a sell-off not 60 days.</summary>
    PeriodTooShort = 7,

    /// <summary>The round was withdrawn.</summary>
    RoundWithdrawn = 8,

    /// <summary>The round has ended.</summary>
    RoundEnded = 9,

    /// <summary>The bidder has no code in this round: no confirmed deposit.</summary>
    NotQualified = 10,

    /// <summary>The code is already taken.</summary>
    CodeTaken = 11,

    /// <summary>The amount is not above zero or too large.</summary>
    AmountMalformed = 12,

    /// <summary>Bidding has not begun.</summary>
    NotStarted = 13,

    /// <summary>The round stands still.</summary>
    RoundPaused = 14,

    /// <summary>At or after the end.</summary>
    AfterEnd = 15,

    /// <summary>Below the start price.</summary>
    BelowStart = 16,

    /// <summary>Not start price plus whole increments.</summary>
    OffGrid = 17,

    /// <summary>The leader cannot outbid itself.</summary>
    AlreadyLeading = 18,

    /// <summary>Below the current price.</summary>
    BelowMinimum = 19,

    /// <summary>Equal to the current price without a better rank.</summary>
    NotBetter = 20,

    /// <summary>The round does not stand still.</summary>
    NotPaused = 21,

    /// <summary>The resumption is announced too late or lies in the past.</summary>
    ResumptionTooSoon = 22,

    /// <summary>The end has not come.</summary>
    NotDue = 23,

    /// <summary>A reason is required (AUC-28.3).</summary>
    ReasonMissing = 24,

    /// <summary>The rank is not 1 or more.</summary>
    RankMalformed = 25,

    /// <summary>The start price or the increment is larger than any amount a person may enter.</summary>
    TermsAmountTooLarge = 26,
}
