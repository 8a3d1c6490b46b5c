namespace Auction.Domain.Rules;

/// <summary>Every edition of the <see cref="RuleBook"/>, oldest first. Editions are added, never changed.</summary>
public static class RuleBooks
{
    /// <summary>The rules as in force since 2022-01-01 (rulebook 3.21).</summary>
    public static RuleBook Edition2022 { get; } = new() { Version = "2022-01", From = new DateOnly(2022, 1, 1) };

    /// <summary>All editions, oldest first.</summary>
    public static IReadOnlyList<RuleBook> All { get; } = [Edition2022];

    /// <summary>The newest edition, for computations that belong to no round yet.</summary>
    public static RuleBook Latest => All[^1];

    /// <summary>The edition in force on a court day.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The day lies before the first edition.</exception>
    public static RuleBook On(DateOnly day) =>
        All.LastOrDefault(book => book.From <= day)
        ?? throw new ArgumentOutOfRangeException(nameof(day), day, "No rule book covers this day.");

    /// <summary>The edition a round was announced under.</summary>
    /// <exception cref="ArgumentException">No edition has this name.</exception>
    public static RuleBook Named(string version) =>
        All.FirstOrDefault(book => string.Equals(book.Version, version, StringComparison.Ordinal))
        ?? throw new ArgumentException($"Unknown rule book '{version}'.", nameof(version));
}
