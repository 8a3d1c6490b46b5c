using Auction.Domain.Rounds;

namespace Auction.Domain.Disposal;

/// <summary>Records that somebody was notified of the coming round (AUC-16.1).</summary>
/// <param name="PartyId">Who.</param>
/// <param name="Way">How.</param>
/// <param name="On">Day of receipt.</param>
/// <param name="Document">SHA-256 of the proof.</param>
public sealed record RecordNotification(string PartyId, NotificationWay Way, DateOnly On, string Document) : CourtCommand;

/// <summary>Somebody gives up being notified, in writing (AUC-16.1).</summary>
public sealed record WaiveNotification(string PartyId, string Document) : PartyCommand(PartyId);

/// <summary>Publishes the notification of somebody who cannot be reached, with the reason (AUC-16.2).</summary>
public sealed record PublishNotification(string PartyId, DateOnly On, string Reason, string Document) : CourtCommand;

/// <summary>Publishes the notice of the approved launch, today (AUC-12.2).</summary>
/// <param name="Document">SHA-256 of the notice as published.</param>
public sealed record PublishNotice(string Document) : CourtCommand;

/// <summary>Publishes a new version of the texts; price, deposit, increment and times stay (NOTE-V, ATT-D).</summary>
public sealed record CorrectNotice(IReadOnlyList<NoticeText> Texts, string Reason) : CourtCommand;

/// <summary>Somebody was notified.</summary>
public sealed record PartyNotified(string PartyId, NotificationWay Way, DateOnly On, string Document) : DisposalEvent;

/// <summary>Somebody gave up being notified.</summary>
public sealed record NotificationWaived(string PartyId, string Document) : DisposalEvent;

/// <summary>A notification was published.</summary>
public sealed record NotificationPublished(string PartyId, DateOnly On, string Reason, string Document) : DisposalEvent;

/// <summary>The notice was published; the round is announced.</summary>
/// <param name="RoundNumber">Number of the round in this disposal, from 1.</param>
/// <param name="Kind">Kind of the round.</param>
/// <param name="PublishedOn">Day of the notice.</param>
/// <param name="Document">SHA-256 of the notice.</param>
public sealed record NoticePublished(int RoundNumber, RoundKind Kind, DateOnly PublishedOn, string Document) : DisposalEvent;

/// <summary>A new version of the texts was published.</summary>
/// <param name="Version">Number of the version, from 2.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Reason">What was corrected, as published.</param>
public sealed record NoticeCorrected(int Version, IReadOnlyList<NoticeText> Texts, string Reason) : DisposalEvent;

/// <summary>How somebody is notified (AUC-16.1). Numbers are stored.</summary>
public enum NotificationWay
{
    /// <summary>In writing, handed over.</summary>
    Direct = 1,

    /// <summary>By mail.</summary>
    Mail = 2,

    /// <summary>By electronic means that prove receipt.</summary>
    Electronic = 3,

    /// <summary>By recorded telephone.</summary>
    Telephone = 4,
}

/// <summary>How somebody stands about being notified.</summary>
/// <param name="NotifiedOn">Day of receipt; null without one.</param>
/// <param name="IsWaived">True when given up in writing.</param>
/// <param name="PublishedOn">Day of the publication for somebody unreachable; null without one.</param>
public sealed record NotificationState(DateOnly? NotifiedOn, bool IsWaived, DateOnly? PublishedOn);

/// <summary>One version of the published texts.</summary>
/// <param name="Version">From 1.</param>
/// <param name="PublishedAt">When.</param>
/// <param name="Texts">The texts.</param>
/// <param name="Reason">What was corrected; null for the first.</param>
public sealed record NoticeVersion(int Version, DateTimeOffset PublishedAt, IReadOnlyList<NoticeText> Texts, string? Reason);
