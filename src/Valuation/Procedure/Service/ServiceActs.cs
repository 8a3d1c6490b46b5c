using System.Collections.Immutable;

namespace Valuation.Procedure;

/// <summary>Records that a recipient received the reports (REF-21.1, REF-21.2).</summary>
/// <param name="PartyId">Who.</param>
/// <param name="Way">How.</param>
/// <param name="ReceivedOn">Court day of receipt.</param>
/// <param name="Document">SHA-256 of the proof of receipt.</param>
public sealed record RecordService(string PartyId, ServiceWay Way, DateOnly ReceivedOn, string Document) : CourtCommand;

/// <summary>Publishes the reports for a recipient who cannot be reached (REF-21.2).</summary>
/// <param name="PartyId">For whom.</param>
/// <param name="PublishedOn">Court day of publication.</param>
/// <param name="Document">SHA-256 of the publication with the reason and the efforts made.</param>
public sealed record PublishService(string PartyId, DateOnly PublishedOn, string Document) : CourtCommand;

/// <summary>Records that a report corrected after an objection was sent to everybody (REF-21.1). It brings no new window (REF-24).</summary>
/// <param name="ReportId">Id of the platform or institution whose report it is.</param>
/// <param name="SentOn">Court day on which the last of them was sent.</param>
/// <param name="Document">SHA-256 of the proof.</param>
public sealed record RecordCorrectionSent(string ReportId, DateOnly SentOn, string Document) : CourtCommand;

/// <summary>A recipient received the reports.</summary>
public sealed record ReportsServed(string PartyId, ServiceWay Way, DateOnly ReceivedOn, string Document) : ValuationEvent;

/// <summary>The reports were published for a recipient.</summary>
public sealed record ServicePublished(string PartyId, DateOnly PublishedOn, string Document) : ValuationEvent;

/// <summary>A corrected report was sent to everybody.</summary>
public sealed record CorrectionSent(string ReportId, DateOnly SentOn, string Document) : ValuationEvent;

/// <summary>How reports are served (REF-21.2). Numbers are stored.</summary>
public enum ServiceWay
{
    /// <summary>直接送达.</summary>
    Direct = 1,

    /// <summary>留置送达.</summary>
    Left = 2,

    /// <summary>委托送达.</summary>
    Delegated = 3,

    /// <summary>邮寄送达.</summary>
    Mail = 4,

    /// <summary>电子送达.</summary>
    Electronic = 5,
}

/// <summary>The service of one edition of the reports.</summary>
/// <param name="Edition">1 for the first; a re-issue or a new appraisal is a new edition with windows of its own.</param>
/// <param name="PassedAt">When the reports were ready to go out.</param>
public sealed record DeliveryState(int Edition, DateTimeOffset PassedAt)
{
    /// <summary>When the last of the reports had come in: the duty to send them runs from here (REF-21.1).</summary>
    public DateTimeOffset ReportsAt { get; init; }

    /// <summary>Reports corrected after an objection, in order.</summary>
    public ImmutableList<CorrectedReport> Corrections { get; init; } = [];

    /// <summary>What was done for each recipient.</summary>
    public ImmutableSortedDictionary<string, RecipientService> Services { get; init; } = ImmutableSortedDictionary.Create<string, RecipientService>(StringComparer.Ordinal);
}

/// <summary>What was done to serve one recipient.</summary>
public sealed record RecipientService
{
    /// <summary>Court day of actual receipt; null without proof of one.</summary>
    public DateOnly? ReceivedOn { get; init; }

    /// <summary>How it was received.</summary>
    public ServiceWay? Way { get; init; }

    /// <summary>Court day of publication; null when it was not published.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>When the first of these was recorded.</summary>
    public DateTimeOffset RecordedAt { get; init; }
}

/// <summary>A report that was corrected after it had gone out.</summary>
/// <param name="ReportId">Whose.</param>
/// <param name="ReceivedAt">When the correction came: the duty to send it runs from here (REF-21.1).</param>
public sealed record CorrectedReport(string ReportId, DateTimeOffset ReceivedAt)
{
    /// <summary>When it was recorded as sent; null before.</summary>
    public DateTimeOffset? SentAt { get; init; }
}
