using Auction.Domain.Texts;
using Valuation.Procedure;

namespace Auction.Grains.Valuations;

/// <summary>What became of a command. The same key gets the same answer for ever, unless it was not judged.</summary>
public sealed record ValuationAnswer
{
    private ValuationAnswer()
    {
    }

    public required Guid ValuationId { get; init; }

    public required ValuationOutcome Outcome { get; init; }

    /// <summary>When it was judged, in platform time; null when it was not.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What happened, in order: what the clock had brought about by then included.</summary>
    public IReadOnlyList<ValuationEvent> Events { get; init; } = [];

    /// <summary>Why it was refused; null when it was not.</summary>
    public ValuationRefusal? Refusal { get; init; }

    /// <summary>The refusal in words, with its dates and numbers; null when it was not refused.</summary>
    public BilingualText? Words { get; init; }

    /// <summary>It was accepted; there are no events when nothing was left to be done.</summary>
    internal static ValuationAnswer Accepted(Guid valuationId, DateTimeOffset at, IReadOnlyList<ValuationEvent> events) =>
        new() { ValuationId = valuationId, Outcome = ValuationOutcome.Accepted, At = at, Events = events };

    /// <summary>The rules refused it.</summary>
    internal static ValuationAnswer Refused(Guid valuationId, DateTimeOffset at, ValuationRefusal refusal, BilingualText words) =>
        new() { ValuationId = valuationId, Outcome = ValuationOutcome.Refused, At = at, Refusal = refusal, Words = words };

    /// <summary>It was not judged.</summary>
    internal static ValuationAnswer NotJudged(Guid valuationId, ValuationOutcome why) => new() { ValuationId = valuationId, Outcome = why };
}

/// <summary>How a command ended.</summary>
public enum ValuationOutcome
{
    /// <summary>Done and stored.</summary>
    Accepted = 1,

    /// <summary>Judged by the rules, refused and stored.</summary>
    Refused = 2,

    /// <summary>Not judged: the key has the answer to another command. Nothing is recorded.</summary>
    KeyReused = 3,

    /// <summary>Not judged: the platform clock cannot be trusted now. Nothing is recorded; the key may be sent again.</summary>
    ClockUnfit = 4,

    /// <summary>Not judged: others were quicker again and again. Nothing is recorded; the key may be sent again.</summary>
    Busy = 5,
}
