namespace Auction.Domain.Rounds;

/// <summary>Whether bids could be placed through the whole last five minutes (PLT-6).</summary>
/// <param name="LongestGap">Longest time without a working probe in the last five minutes.</param>
/// <param name="LongestGapAtEnd">The same in the last thirty seconds.</param>
/// <param name="UndecidedEntry">True when a bid entered in time but could not be judged.</param>
/// <param name="ServedUntil">Last instant up to which service is proved.</param>
public sealed record CoverReport(TimeSpan LongestGap, TimeSpan LongestGapAtEnd, bool UndecidedEntry, DateTimeOffset ServedUntil)
{
    /// <summary>Longest gap allowed in the last five minutes (included).</summary>
    public static TimeSpan GapMax { get; } = TimeSpan.FromSeconds(10);

    /// <summary>Longest gap allowed in the last thirty seconds (included).</summary>
    public static TimeSpan GapAtEndMax { get; } = TimeSpan.FromSeconds(3);

    /// <summary>The window the rule looks at, counted back from the end.</summary>
    public static TimeSpan Window { get; } = TimeSpan.FromMinutes(5);

    /// <summary>The strict part of the window.</summary>
    public static TimeSpan EndWindow { get; } = TimeSpan.FromSeconds(30);

    /// <summary>True when the round may close.</summary>
    public bool IsCovered => !UndecidedEntry && LongestGap <= GapMax && LongestGapAtEnd <= GapAtEndMax;

    /// <summary>A report without any gap.</summary>
    public static CoverReport Complete(DateTimeOffset end) => new(TimeSpan.Zero, TimeSpan.Zero, UndecidedEntry: false, end);
}
