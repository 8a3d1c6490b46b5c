namespace Auction.Domain.Disposal;

/// <summary>Defers or suspends the sale (AUC-28.1, AUC-36.1, AUC-36.2, CPI-267).</summary>
/// <param name="Kind">Deferral by decision, or suspension by ruling.</param>
/// <param name="Ground">Why.</param>
/// <param name="Reason">The reason, as published at once (AUC-28.3); it names nobody.</param>
/// <param name="Document">SHA-256 of the decision or ruling.</param>
public sealed record HoldSale(HoldKind Kind, HoldGround Ground, string Reason, string Document) : CourtCommand;

/// <summary>Records that the cause of the standstill is gone: five days to resume (AUC-28.4).</summary>
public sealed record RecordCauseGone(DateOnly On, string Document) : CourtCommand;

/// <summary>Resumes the sale; a round that was announced is resumed at an instant announced 24 hours ahead (STOP-CLK).</summary>
/// <param name="ResumesAt">When bidding goes on; null when no round was announced.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record ResumeSale(DateTimeOffset? ResumesAt, string Document) : CourtCommand;

/// <summary>Takes the sale back before bidding starts (DIS-17).</summary>
public sealed record WithdrawSale(SaleWithdrawalGround Ground, string Reason, string Document) : CourtCommand;

/// <summary>Takes an announced round back to announce it anew, because its terms have to change (ATT-D).</summary>
public sealed record WithdrawNotice(string Reason, string Document) : CourtCommand;

/// <summary>The sale stands still.</summary>
public sealed record SaleHeld(HoldKind Kind, HoldGround Ground, string Reason, string Document) : DisposalEvent;

/// <summary>The cause is gone.</summary>
public sealed record HoldCauseGone(DateOnly On, string Document) : DisposalEvent;

/// <summary>The resumption was announced.</summary>
public sealed record ResumptionAnnounced(DateTimeOffset ResumesAt, string Document) : DisposalEvent;

/// <summary>The sale goes on.</summary>
public sealed record SaleResumed : DisposalEvent;

/// <summary>The sale was taken back.</summary>
public sealed record SaleWithdrawn(SaleWithdrawalGround Ground, string Reason, string Document) : DisposalEvent;

/// <summary>An announced round was taken back.</summary>
public sealed record NoticeWithdrawn(int RoundNumber, string Reason, string Document) : DisposalEvent;

/// <summary>How a sale stands still. Numbers are stored.</summary>
public enum HoldKind
{
    /// <summary>暂缓, by decision of the court.</summary>
    Deferral = 1,

    /// <summary>中止, by ruling of the court.</summary>
    Suspension = 2,

    /// <summary>Paused first by the platform (AUC-28.2).</summary>
    PlatformPause = 3,
}

/// <summary>Why a sale stands still. Numbers are stored.</summary>
public enum HoldGround
{
    /// <summary>The applicant allows a delay (CPI-267).</summary>
    ApplicantAllows = 1,

    /// <summary>A third party claims the property (AUC-36.2).</summary>
    ThirdPartyClaim = 2,

    /// <summary>An objection or reconsideration is pending (AUC-36.1).</summary>
    Objection = 3,

    /// <summary>A party died or was dissolved without a successor yet (CPI-267).</summary>
    NoSuccessor = 4,

    /// <summary>Fault or danger on the platform (AUC-28.2).</summary>
    PlatformFault = 5,

    /// <summary>Another lawful ground.</summary>
    Other = 6,
}

/// <summary>Why a sale is taken back (DIS-17). Numbers are stored.</summary>
public enum SaleWithdrawalGround
{
    /// <summary>The title was revoked.</summary>
    TitleGone = 1,

    /// <summary>The application was withdrawn.</summary>
    ApplicationWithdrawn = 2,

    /// <summary>The debt is fully paid.</summary>
    DebtPaid = 3,

    /// <summary>A settlement makes the sale needless.</summary>
    Settlement = 4,

    /// <summary>A third party's claim is well founded.</summary>
    ThirdPartyClaim = 5,

    /// <summary>Collusion.</summary>
    Collusion = 6,

    /// <summary>Another ground.</summary>
    Other = 7,
}

/// <summary>A standstill.</summary>
/// <param name="Kind">How.</param>
/// <param name="Ground">Why.</param>
/// <param name="Since">Since when.</param>
public sealed record HoldState(HoldKind Kind, HoldGround Ground, DateTimeOffset Since)
{
    /// <summary>Day the cause was gone; null before.</summary>
    public DateOnly? CauseGoneOn { get; init; }

    /// <summary>When it is to go on; null before that is announced.</summary>
    public DateTimeOffset? ResumesAt { get; init; }

    /// <summary>When it went on; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }
}
