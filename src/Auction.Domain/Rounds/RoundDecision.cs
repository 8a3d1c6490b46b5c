namespace Auction.Domain.Rounds;

/// <summary>The answer of the rules: events, or one refusal. Neither means that there was nothing to do.</summary>
public readonly record struct RoundDecision
{
    private RoundDecision(IReadOnlyList<RoundEvent> events, RoundRefusal? refusal)
    {
        Events = events;
        Refusal = refusal;
    }

    /// <summary>What happened, in order; empty when refused or nothing was to be done.</summary>
    public IReadOnlyList<RoundEvent> Events { get; }

    /// <summary>Why not; null when not refused.</summary>
    public RoundRefusal? Refusal { get; }

    /// <summary>Nothing to do.</summary>
    public static RoundDecision Unchanged { get; } = new([], refusal: null);

    /// <summary>These events.</summary>
    public static RoundDecision Accept(params IReadOnlyList<RoundEvent> events) => new(events, refusal: null);

    /// <summary>This refusal.</summary>
    public static RoundDecision Refuse(RoundRefusal refusal) => new([], refusal);
}
