namespace Auction.Sandbox.Messages;

/// <summary>A message as it was asked for.</summary>
/// <param name="Channel"><c>sms</c> or <c>email</c>.</param>
/// <param name="To">Number or address.</param>
/// <param name="Text">What it says.</param>
/// <param name="Subject">Subject of an e-mail; null for a text message.</param>
/// <param name="Language"><c>zh</c> or <c>en</c>.</param>
internal sealed record MessageOrder(string? Channel, string? To, string? Text, string? Subject, string? Language)
{
    private const int ToMax = 320;
    private const int SubjectMax = 300;
    private const int TextMax = 10_000;

    public bool IsSound => Channel is "sms" or "email" && To is { Length: > 0 and <= ToMax } && Text is { Length: > 0 and <= TextMax } && Language is "zh" or "en"
        && (Channel == "sms" ? Subject is null : Subject is { Length: > 0 and <= SubjectMax } && To.Contains('@', StringComparison.Ordinal));
}

/// <summary>A message, what became of it, and how far its report has come.</summary>
/// <param name="Id">Id here.</param>
/// <param name="Key">Idempotency key it came with.</param>
/// <param name="Order">What was asked for.</param>
/// <param name="TakenAt">When.</param>
/// <param name="Standing"><c>accepted</c>, <c>delivered</c> or <c>failed</c>.</param>
/// <param name="SettledAt">When it was delivered or failed; null before.</param>
/// <param name="DueAt">When it is settled or reported next; null when nothing is left to do.</param>
/// <param name="Copies">Reports that still have to be posted.</param>
/// <param name="Tries">Times a report was not taken.</param>
internal sealed record SandboxMessage(string Id, string Key, MessageOrder Order, DateTimeOffset TakenAt, string Standing, DateTimeOffset? SettledAt, DateTimeOffset? DueAt, int Copies, int Tries);

/// <summary>How the service behaves.</summary>
/// <param name="Mood">See <see cref="MessageMood"/>.</param>
/// <param name="DelaySeconds">How late it is when slow.</param>
internal sealed record MessagePlan(MessageMood Mood = MessageMood.Normal, int DelaySeconds = 0)
{
    private const int DelayMax = 86_400;

    public bool IsSound => Enum.IsDefined(Mood) && DelaySeconds is >= 0 and <= DelayMax;
}

/// <summary>Ways to behave.</summary>
internal enum MessageMood
{
    /// <summary>Delivered and reported at once.</summary>
    Normal = 1,

    /// <summary>Delivered and reported after the delay.</summary>
    Slow = 2,

    /// <summary>Taken, and never heard of again.</summary>
    Silent = 3,

    /// <summary>Taken; the report says that it could not be delivered.</summary>
    Failing = 4,

    /// <summary>Nothing is taken: 503.</summary>
    Down = 5,

    /// <summary>Taken and kept, but the connection breaks before the answer.</summary>
    ActsThenBreaks = 6,

    /// <summary>Every report comes twice.</summary>
    Duplicated = 7,
}
