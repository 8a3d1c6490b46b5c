using Auction.Domain.Texts;

namespace Valuation.Procedure;

/// <summary>The answer of the rules: events, or one refusal. Neither means that there was nothing to do.</summary>
public sealed record ValuationDecision
{
    private ValuationDecision(IReadOnlyList<ValuationEvent> events, ValuationRefusal? refusal, BilingualText? words)
    {
        Events = events;
        Refusal = refusal;
        Words = words;
    }

    /// <summary>What happened, in order; empty when refused or nothing was to be done.</summary>
    public IReadOnlyList<ValuationEvent> Events { get; }

    /// <summary>Why not; null when not refused.</summary>
    public ValuationRefusal? Refusal { get; }

    /// <summary>The refusal in words with its dates and numbers; null when not refused.</summary>
    public BilingualText? Words { get; }

    /// <summary>Nothing to do.</summary>
    public static ValuationDecision Unchanged { get; } = new([], refusal: null, words: null);

    /// <summary>These events.</summary>
    public static ValuationDecision Accept(params IReadOnlyList<ValuationEvent> events) => new(events, refusal: null, words: null);

    /// <summary>This refusal; the values fill the gaps of its words.</summary>
    public static ValuationDecision Refuse(ValuationRefusal refusal, params object[] values)
    {
        var words = ValuationRefusals.Of(refusal).Words;
        return new([], refusal, values.Length == 0 ? words : words.With([.. values.Select(Show)]));
    }

    private static object Show(object value) =>
        value is DateOnly day ? day.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture) : value;
}
