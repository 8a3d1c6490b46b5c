using Auction.Domain.Texts;

namespace Auction.Domain.Procedures;

/// <summary>The answer of the rules of a procedure: events, or one refusal. Neither means that there was nothing to do.</summary>
/// <typeparam name="TEvent">Family of the events.</typeparam>
/// <typeparam name="TRefusal">Closed list of the refusals.</typeparam>
public sealed record Decision<TEvent, TRefusal>
    where TRefusal : struct, Enum
{
    private Decision(IReadOnlyList<TEvent> events, TRefusal? refusal, BilingualText? words)
    {
        Events = events;
        Refusal = refusal;
        Words = words;
    }

    /// <summary>What happened, in order; empty when refused or nothing was to be done.</summary>
    public IReadOnlyList<TEvent> Events { get; }

    /// <summary>Why not; null when not refused.</summary>
    public TRefusal? Refusal { get; }

    /// <summary>The refusal in words with its dates and numbers; null when not refused.</summary>
    public BilingualText? Words { get; }

    /// <summary>Nothing to do.</summary>
    public static Decision<TEvent, TRefusal> Unchanged { get; } = new([], refusal: null, words: null);

    /// <summary>These events.</summary>
    public static Decision<TEvent, TRefusal> Accept(params IReadOnlyList<TEvent> events) => new(events, refusal: null, words: null);

    /// <summary>This refusal, in these words.</summary>
    public static Decision<TEvent, TRefusal> Refuse(TRefusal refusal, BilingualText words) => new([], refusal, words);

    /// <summary>This refusal; the values fill the gaps of its words: days as ISO dates, words in their own language.</summary>
    public static Decision<TEvent, TRefusal> Refuse(TRefusal refusal, BilingualText words, IReadOnlyList<object> values) => Refuse(refusal, GapWords.Fill(words, values));
}
