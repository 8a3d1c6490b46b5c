namespace Auction.Sandbox.Platforms;

/// <summary>How a platform behaves towards an order.</summary>
public enum PlatformBehaviour
{
    /// <summary>Confirms at once and reports after its delay.</summary>
    OnTime = 1,

    /// <summary>Confirms at once and reports after the last day.</summary>
    Late = 2,

    /// <summary>Asks for more time, and reports once it has got it.</summary>
    AsksForTime = 3,

    /// <summary>Reports on another property: twice the size and price. Asked for a correction, it reports rightly.</summary>
    WrongFacts = 4,

    /// <summary>Reports without reference samples.</summary>
    Incomplete = 5,

    /// <summary>Reports, and later replaces its report by another.</summary>
    Twice = 6,

    /// <summary>Answers something that is no answer.</summary>
    Garbage = 7,

    /// <summary>Answers far more than any answer.</summary>
    Oversized = 8,

    /// <summary>Takes the order and never says anything about it.</summary>
    Silent = 9,

    /// <summary>Says that it cannot answer now.</summary>
    Down = 10,

    /// <summary>Sends its answer so slowly that it never ends within its delay.</summary>
    Slow = 11,

    /// <summary>Sends the caller elsewhere.</summary>
    Elsewhere = 12,

    /// <summary>Reports, and its PDF carries a script.</summary>
    HostilePdf = 13,
}

/// <summary>A behaviour with its pace.</summary>
/// <param name="Behaviour">What it does.</param>
/// <param name="DelaySeconds">Seconds from taking a request to its report, or for which a slow answer drags on.</param>
public sealed record PlatformPlan(PlatformBehaviour Behaviour, int DelaySeconds)
{
    /// <summary>Longest delay: a day.</summary>
    public const int DelayMax = 86_400;

    /// <summary>The delay as a time.</summary>
    public TimeSpan Delay => TimeSpan.FromSeconds(DelaySeconds);

    /// <summary>True when it can be followed.</summary>
    public bool IsSound => Enum.IsDefined(Behaviour) && DelaySeconds is >= 0 and <= DelayMax;
}
