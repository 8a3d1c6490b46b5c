using System.Text.Encodings.Web;
using System.Text.Json;
using Valuation;
using Valuation.Procedure;

namespace Auction.Data.Valuations;

/// <summary>What platforms have to be told, derived from the journal alone.</summary>
/// <remarks>Rules REF-10, REF-11.2, REF-11.4, REF-12, REF-13.2, REF-29. Institutions work at their own desk and authorities get letters, so neither stands here.</remarks>
public static class OutsideRequests
{
    /// <summary>Name and version of the text of a request.</summary>
    public const string Format = "hengping-request-1";

    // Chinese stays readable; the text is never put into HTML unescaped.
    private static readonly JsonWriterOptions Json = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>What follows from events, in order.</summary>
    public static IEnumerable<OutsideRequest> Of(ValuationState before, IEnumerable<ValuationEvent> events)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(events);
        foreach (var happened in events)
        {
            var after = ValuationRules.Apply(before, happened);
            foreach (var (kind, recipient) in CausedBy(before, after, happened))
            {
                var due = DueOf(after, kind, recipient);

                // Taken back, an order is gone from the state; its platforms are told all the same.
                var order = (after.Online ?? before.Online)!.Order;
                yield return new(after.Seq, kind, recipient, due?.DueAt, Body(after, kind, recipient, due?.LastDay, order, happened));
            }

            before = after;
        }
    }

    /// <summary>True while platforms are asked for something; afterwards what still waits to be sent is pointless.</summary>
    public static bool AsksPlatforms(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        return state.Phase == ValuationPhase.AskingPlatforms
            || (state.Phase is ValuationPhase.Correcting or ValuationPhase.Objections && state.Method == ReferencePriceKind.OnlineInquiry);
    }

    private static IEnumerable<(string Kind, string Recipient)> CausedBy(ValuationState before, ValuationState after, ValuationEvent happened) => happened switch
    {
        OnlineInquiryOrdered e => e.Platforms.Select(id => (OutsideRequestKinds.Order, id)),
        OnlineInquiryExtended e => e.Platforms.Select(id => (OutsideRequestKinds.Extension, id)),
        ReportsReviewed { AsksCorrection: true } e when after.Method == ReferencePriceKind.OnlineInquiry =>
            e.Faults.Select(fault => fault.ReportId).Distinct(StringComparer.Ordinal).Select(id => (OutsideRequestKinds.Correction, id)),
        ObjectedReportsSentBack e => e.Platforms.Select(id => (OutsideRequestKinds.Correction, id)),
        ReissueOrdered when after is { Phase: ValuationPhase.AskingPlatforms, Online: { } online } => StillIn(online).Select(id => (OutsideRequestKinds.Reissue, id)),
        OrderWithdrawn or ValuationWithdrawn when AsksPlatforms(before) && before.Online is { } online => StillIn(online).Select(id => (OutsideRequestKinds.Withdrawal, id)),
        _ => [],
    };

    private static IEnumerable<string> StillIn(OnlineState online) => online.Platforms.Where(platform => !platform.IsOut).Select(platform => platform.Id);

    /// <summary>Key of the deadline a request is about; null when it has none.</summary>
    public static string? DeadlineKey(string kind, string recipient) => kind switch
    {
        OutsideRequestKinds.Correction => $"online.correction:{recipient}",
        OutsideRequestKinds.Reissue => $"online.reissue:{recipient}",
        OutsideRequestKinds.Withdrawal => null,
        _ => $"online.report:{recipient}",
    };

    private static Auction.Domain.Deadlines.Deadline? DueOf(ValuationState state, string kind, string recipient) => DeadlineKey(kind, recipient) is { } key
        ? ValuationDeadlines.Of(state).FirstOrDefault(deadline => string.Equals(deadline.Key, key, StringComparison.Ordinal))
        : null;

    private static byte[] Body(ValuationState state, string kind, string recipient, DateOnly? lastDay, InquiryOrder order, ValuationEvent cause)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Json))
        {
            json.WriteStartObject();
            json.WriteString("format", Format);
            json.WriteString("kind", kind);
            json.WriteString("valuation", state.Terms!.Number);
            json.WriteNumber("entry", state.Seq);
            json.WriteString("to", recipient);
            json.WriteString("lastDay", lastDay?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture));
            WriteOrder(json, order);
            WriteFaults(json, recipient, cause);
            json.WriteEndObject();
        }

        return stream.ToArray();
    }

    private static void WriteOrder(Utf8JsonWriter json, InquiryOrder order)
    {
        json.WriteStartObject("order");
        json.WriteString("name", order.Name);
        json.WriteString("features", order.Features);
        json.WriteString("specification", order.Specification);
        json.WriteString("purpose", order.Purpose);
        json.WriteString("other", order.Other);
        json.WriteEndObject();
    }

    private static void WriteFaults(Utf8JsonWriter json, string recipient, ValuationEvent cause)
    {
        json.WriteStartArray("faults");
        foreach (var fault in cause is ReportsReviewed reviewed ? reviewed.Faults : [])
        {
            if (string.Equals(fault.ReportId, recipient, StringComparison.Ordinal))
            {
                json.WriteStartObject();
                json.WriteNumber("kind", (int)fault.Kind);
                json.WriteString("document", fault.Document);
                json.WriteEndObject();
            }
        }

        json.WriteEndArray();
    }
}

/// <summary>One thing to be said to one platform.</summary>
/// <param name="CausedBySeq">Entry of the journal that causes it.</param>
/// <param name="Kind">One of <see cref="OutsideRequestKinds"/>.</param>
/// <param name="Recipient">Id of the platform.</param>
/// <param name="DueAt">The first instant after its time; null without one.</param>
/// <param name="Body">What is said, canonical JSON in UTF-8.</param>
public sealed record OutsideRequest(int CausedBySeq, string Kind, string Recipient, DateTimeOffset? DueAt, byte[] Body);
