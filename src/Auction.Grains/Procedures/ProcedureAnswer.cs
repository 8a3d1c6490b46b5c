using Auction.Domain.Texts;

namespace Auction.Grains.Procedures;

/// <summary>What became of a command. The same key gets the same answer for ever, unless it was not judged.</summary>
/// <typeparam name="TEvent">Family of the events.</typeparam>
/// <typeparam name="TRefusal">Closed list of the refusals.</typeparam>
public sealed record ProcedureAnswer<TEvent, TRefusal>
    where TRefusal : struct, Enum
{
    /// <summary>Whom it is about.</summary>
    public required Guid SubjectId { get; init; }

    public required ProcedureOutcome Outcome { get; init; }

    /// <summary>When it was judged, in platform time; null when it was not.</summary>
    public DateTimeOffset? At { get; init; }

    /// <summary>What happened, in order: what the clock had brought about by then included.</summary>
    public IReadOnlyList<TEvent> Events { get; init; } = [];

    /// <summary>Why it was refused; null when it was not.</summary>
    public TRefusal? Refusal { get; init; }

    /// <summary>The refusal in words, with its dates and numbers; null when it was not refused.</summary>
    public BilingualText? Words { get; init; }
}

/// <summary>How a command ended.</summary>
public enum ProcedureOutcome
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
