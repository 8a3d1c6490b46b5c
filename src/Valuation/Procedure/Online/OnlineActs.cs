using System.Collections.Immutable;

namespace Valuation.Procedure;

/// <summary>Orders an online inquiry from every listed platform at once (REF-10).</summary>
/// <param name="Roster">Name of the state of the roster used.</param>
/// <param name="Listed">Every platform listed today by that roster.</param>
/// <param name="Asked">Those the order goes to: all of them.</param>
/// <param name="Order">What is ordered.</param>
public sealed record OrderOnlineInquiry(string Roster, IReadOnlyList<string> Listed, IReadOnlyList<string> Asked, InquiryOrder Order) : CourtCommand;

/// <summary>A platform received the order; its time runs from that day (REF-11.1).</summary>
public sealed record ConfirmOrder(string PlatformId) : PlatformCommand(PlatformId);

/// <summary>A platform asks for more time, before its own deadline (REF-11.2).</summary>
public sealed record RequestOnlineExtension(string PlatformId) : PlatformCommand(PlatformId);

/// <summary>A platform hands in its report, its corrected report, or the report anew: whichever is due. The last one in time counts.</summary>
public sealed record SubmitOnlineReport(string PlatformId, SubmittedReport Report) : PlatformCommand(PlatformId);

/// <summary>A platform was taken off the roster (REF-9). One that has not reported is out.</summary>
public sealed record DropPlatform(string PlatformId, string Document) : CourtCommand;

/// <summary>The order went to every listed platform.</summary>
public sealed record OnlineInquiryOrdered(string Roster, IReadOnlyList<string> Platforms, InquiryOrder Order) : ValuationEvent;

/// <summary>A platform received the order.</summary>
public sealed record OrderConfirmed(string PlatformId) : ValuationEvent;

/// <summary>A platform asked for more time.</summary>
public sealed record OnlineExtensionRequested(string PlatformId) : ValuationEvent;

/// <summary>A report came in, in time.</summary>
public sealed record OnlineReportReceived(string PlatformId, PriceReport Report) : ValuationEvent;

/// <summary>A platform left the inquiry before it reported.</summary>
public sealed record PlatformDropped(string PlatformId, string Document) : ValuationEvent;

/// <summary>Nobody reported in time, so everybody who asked has more time; the others are out (REF-11.2).</summary>
public sealed record OnlineInquiryExtended(IReadOnlyList<string> Platforms) : ValuationEvent;

/// <summary>The last deadline has passed with reports: requests for more time are refused, late reports do not count (REF-11.2).</summary>
public sealed record OnlineInquiryClosed(IReadOnlyList<string> Reported) : ValuationEvent;

/// <summary>The time for corrections has passed (REF-12).</summary>
public sealed record OnlineCorrectionsClosed(IReadOnlyList<string> Corrected) : ValuationEvent;

/// <summary>The court's objection rulings leave only corrected reports to count: these platforms are asked for them (REF-13.2).</summary>
public sealed record ObjectedReportsSentBack(IReadOnlyList<string> Platforms) : ValuationEvent;

/// <summary>An online inquiry.</summary>
/// <param name="Roster">Name of the state of the roster used.</param>
/// <param name="SentAt">When the order, or the notice to issue the result anew, went out.</param>
/// <param name="Order">What was ordered.</param>
public sealed record OnlineState(string Roster, DateTimeOffset SentAt, InquiryOrder Order)
{
    /// <summary>The platforms asked, in the order of the roster.</summary>
    public ImmutableList<PlatformState> Platforms { get; init; } = [];

    /// <summary>True once more time was given (REF-11.2).</summary>
    public bool IsExtended { get; init; }

    /// <summary>True when lapsed results are being issued anew (REF-11.4).</summary>
    public bool IsReissue { get; init; }

    /// <summary>Correction rounds the court's review has asked for.</summary>
    public int CorrectionRounds { get; init; }

    /// <summary>Day the last correction was asked for; null when none was.</summary>
    public DateOnly? CorrectionAskedOn { get; init; }

    /// <summary>When the inquiry closed with reports; null before.</summary>
    public DateTimeOffset? ClosedAt { get; init; }

    /// <summary>The platform of this id; null when it was not asked.</summary>
    public PlatformState? Find(string id) => Platforms.Find(platform => string.Equals(platform.Id, id, StringComparison.Ordinal));

    /// <summary>Those whose report counts unless objections say otherwise.</summary>
    public IEnumerable<PlatformState> Counting => Platforms.Where(platform => platform is { IsOut: false, IsExcluded: false, Report: not null });

    internal OnlineState With(string id, Func<PlatformState, PlatformState> change) =>
        Find(id) is { } platform ? this with { Platforms = Platforms.Replace(platform, change(platform)) } : this;
}

/// <summary>One platform in an inquiry.</summary>
/// <param name="Id">Which platform.</param>
public sealed record PlatformState(string Id)
{
    /// <summary>When it received the order; null when it never said so.</summary>
    public DateTimeOffset? ConfirmedAt { get; init; }

    /// <summary>When it asked for more time.</summary>
    public DateTimeOffset? ExtensionAskedAt { get; init; }

    /// <summary>Its report now in force.</summary>
    public PriceReport? Report { get; init; }

    /// <summary>When that report came.</summary>
    public DateTimeOffset? ReportedAt { get; init; }

    /// <summary>When its first report came.</summary>
    public DateTimeOffset? FirstReportedAt { get; init; }

    /// <summary>True when nothing it sends counts any more: dropped, or late.</summary>
    public bool IsOut { get; init; }

    /// <summary>True when the court's review left its faulty report out (REF-12).</summary>
    public bool IsExcluded { get; init; }

    /// <summary>Day a correction was last asked of it; null when none was.</summary>
    public DateOnly? CorrectionAskedOn { get; init; }

    /// <summary>When that correction came; null while it has not.</summary>
    public DateTimeOffset? CorrectedAt { get; init; }

    /// <summary>True while a correction is asked of it.</summary>
    public bool MustCorrect { get; init; }

    /// <summary>True when the report in force answers the last request for a correction.</summary>
    public bool IsCorrected { get; init; }
}
