using System.Collections.Immutable;
using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>Bidding has started.</summary>
public sealed record ReportBiddingStarted(int RoundNumber) : PlatformCommand(RoundNumber);

/// <summary>A first valid bid is in: the lot is no longer stopped for others (rulebook 4.4).</summary>
public sealed record ReportFirstBid(int RoundNumber) : PlatformCommand(RoundNumber);

/// <summary>Bidding ended with a highest bid (AUC-22.1).</summary>
public sealed record ReportSold(int RoundNumber, Money Price, string BuyerCode) : PlatformCommand(RoundNumber);

/// <summary>Bidding ended without a bid (AUC-26.1a, SEL-7).</summary>
public sealed record ReportUnsold(int RoundNumber) : PlatformCommand(RoundNumber);

/// <summary>The platform paused the round for a fault or danger and reports at once (AUC-28.2).</summary>
public sealed record ReportPlatformPause(int RoundNumber, string Reason, string Document) : PlatformCommand(RoundNumber);

/// <summary>The whole price is paid (AUC-25.1).</summary>
/// <param name="On">Day the last of it came in.</param>
/// <param name="Document">SHA-256 of the proof.</param>
public sealed record RecordPaid(DateOnly On, string Document) : CourtCommand;

/// <summary>Gives the buyer more time, before the time is over (DEF-1).</summary>
public sealed record GrantGrace(DateOnly Until, string Reason, string Document) : CourtCommand;

/// <summary>Records that the buyer did not pay in time (DEF-1).</summary>
public sealed record RecordDefault(string Document) : CourtCommand;

/// <summary>Records the examination of the buyer's qualification before the ruling (HSE-3, EQU-15).</summary>
public sealed record RecordQualification(bool IsQualified, string Document) : CourtCommand;

/// <summary>Decides what follows when the buyer is not qualified (HSE-3, EQU-15).</summary>
/// <param name="IsDefault">True: held again without this buyer. False: the sale is revoked.</param>
/// <param name="Reason">Why, as published.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record DecideUnqualified(bool IsDefault, string Reason, string Document) : CourtCommand;

/// <summary>Records service of the sale ruling: title passes (DIS-20, AUC-22.2).</summary>
public sealed record RecordRulingServed(DateOnly On, string Document) : CourtCommand;

/// <summary>Records the handover (DIS-27).</summary>
public sealed record RecordHandover(DateOnly On, string Document) : CourtCommand;

/// <summary>Revokes a completed sale (AUC-31).</summary>
public sealed record RevokeSale(RevocationGround Ground, string Reason, string Document) : CourtCommand;

/// <summary>Bidding started.</summary>
public sealed record BiddingStarted(int RoundNumber) : DisposalEvent;

/// <summary>A first valid bid came in.</summary>
public sealed record FirstBidReported(int RoundNumber) : DisposalEvent;

/// <summary>Sold.</summary>
public sealed record RoundSold(int RoundNumber, Money Price, string BuyerCode) : DisposalEvent;

/// <summary>Nobody bid.</summary>
public sealed record RoundUnsold(int RoundNumber) : DisposalEvent;

/// <summary>Paid in full.</summary>
public sealed record BuyerPaid(DateOnly On, string Document) : DisposalEvent;

/// <summary>More time was given.</summary>
public sealed record GraceGranted(DateOnly Until, string Reason, string Document) : DisposalEvent;

/// <summary>The buyer defaulted.</summary>
public sealed record BuyerDefaulted(int RoundNumber, string BuyerCode, string Document) : DisposalEvent;

/// <summary>The buyer's qualification was examined.</summary>
public sealed record QualificationRecorded(bool IsQualified, string Document) : DisposalEvent;

/// <summary>The ruling was served.</summary>
public sealed record RulingServed(DateOnly On, string Document) : DisposalEvent;

/// <summary>Handed over.</summary>
public sealed record HandedOver(DateOnly On, string Document) : DisposalEvent;

/// <summary>The sale was revoked.</summary>
public sealed record SaleRevoked(RevocationGround Ground, string Reason, string Document) : DisposalEvent;

/// <summary>The six grounds of revocation (AUC-31). Numbers are stored.</summary>
public enum RevocationGround
{
    /// <summary>(1) Seriously untrue presentation, so that the buyer was fundamentally mistaken.</summary>
    UntruePresentation = 1,

    /// <summary>(2) A fault, attack or wrong data gave a wrong result with serious harm.</summary>
    SystemFault = 2,

    /// <summary>(3) Collusion.</summary>
    Collusion = 3,

    /// <summary>(4) The buyer lacked a qualification.</summary>
    UnqualifiedBuyer = 4,

    /// <summary>(5) Unlawful restriction of bidders, or unequal terms.</summary>
    UnequalTerms = 5,

    /// <summary>(6) Another serious breach with harm.</summary>
    Other = 6,
}

/// <summary>Where an announced round stands (rulebook 4.3). Numbers are stored.</summary>
public enum RoundStage
{
    /// <summary>The notice is out.</summary>
    Noticed = 1,

    /// <summary>Bidding.</summary>
    Bidding = 2,

    /// <summary>Sold, not paid.</summary>
    Sold = 3,

    /// <summary>Paid in full.</summary>
    Paid = 4,

    /// <summary>The ruling is served: title has passed.</summary>
    TitlePassed = 5,

    /// <summary>Handed over.</summary>
    Completed = 6,

    /// <summary>Nobody bid.</summary>
    Failed = 7,

    /// <summary>The buyer did not pay, or was not qualified.</summary>
    Defaulted = 8,

    /// <summary>Taken back before a sale.</summary>
    Withdrawn = 9,

    /// <summary>The sale was revoked.</summary>
    Revoked = 10,
}

/// <summary>One announced round.</summary>
/// <param name="Number">From 1, in the order of the notices.</param>
/// <param name="Draft">What the notice fixed; it never changes (ATT-D).</param>
/// <param name="PublishedOn">Day of the notice.</param>
public sealed record RoundCourse(int Number, LaunchDraft Draft, DateOnly PublishedOn)
{
    /// <summary>Where it stands.</summary>
    public RoundStage Stage { get; init; } = RoundStage.Noticed;

    /// <summary>Versions of the texts, oldest first (NOTE-V).</summary>
    public ImmutableList<NoticeVersion> Versions { get; init; } = [];

    /// <summary>Who was notified, and how.</summary>
    public ImmutableSortedDictionary<string, NotificationState> Notifications { get; init; } = ImmutableSortedDictionary.Create<string, NotificationState>(StringComparer.Ordinal);

    /// <summary>True once a valid bid is in.</summary>
    public bool HasBid { get; init; }

    /// <summary>The highest bid; null before a sale.</summary>
    public Money? Price { get; init; }

    /// <summary>Code of the buyer; null before a sale.</summary>
    public string? BuyerCode { get; init; }

    /// <summary>When bidding ended; null before.</summary>
    public DateTimeOffset? EndedAt { get; init; }

    /// <summary>Last day of the grace given; null without one.</summary>
    public DateOnly? GraceUntil { get; init; }

    /// <summary>Day the price was paid in full; null before.</summary>
    public DateOnly? PaidOn { get; init; }

    /// <summary>The examination of the buyer; null before.</summary>
    public bool? IsQualified { get; init; }

    /// <summary>Day the ruling was served; null before.</summary>
    public DateOnly? RulingServedOn { get; init; }

    /// <summary>When that was recorded; null before.</summary>
    public DateTimeOffset? RulingRecordedAt { get; init; }

    /// <summary>When the handover was recorded; null before.</summary>
    public DateTimeOffset? HandedOverAt { get; init; }

    /// <summary>True before anybody could bid.</summary>
    public bool IsBeforeBidding => Stage == RoundStage.Noticed;

    /// <summary>True while the round may still bring a sale.</summary>
    public bool IsOpen => Stage is RoundStage.Noticed or RoundStage.Bidding;
}
