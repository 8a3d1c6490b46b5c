namespace Auction.Web.Platforms;

/// <summary>How long to wait before a platform is asked again.</summary>
/// <remarks>
/// Pauses grow with the time that has passed and with faults, and shrink again towards the platform's deadline: a report counts when it is
/// fetched, so one made in the last minute has to be found in the last minute.
/// </remarks>
internal static class PlatformPace
{
    public static TimeSpan Least { get; } = TimeSpan.FromSeconds(2);

    public static TimeSpan MostAfterAnswer { get; } = TimeSpan.FromMinutes(15);

    public static TimeSpan MostAfterFault { get; } = TimeSpan.FromMinutes(30);

    /// <summary>The longest a platform may ask to be left alone.</summary>
    public static TimeSpan MostByRequest { get; } = TimeSpan.FromHours(1);

    // Doubling further would overflow long before it mattered.
    private const int DoublingsMax = 12;

    /// <summary>When to ask again after an answer.</summary>
    /// <param name="now">Platform time.</param>
    /// <param name="sentAt">When the platform first took the request; null when it did so now.</param>
    /// <param name="dueAt">The end of its time; null without one.</param>
    /// <param name="retryAfter">What it asks for.</param>
    public static DateTimeOffset AfterAnswer(DateTimeOffset now, DateTimeOffset? sentAt, DateTimeOffset? dueAt, TimeSpan? retryAfter) =>
        now + Towards(dueAt - now, retryAfter is { } asked ? Between(asked, MostByRequest) : Between((now - (sentAt ?? now)) / 2, MostAfterAnswer));

    /// <summary>When to try again after a fault.</summary>
    /// <param name="now">Platform time.</param>
    /// <param name="earlier">Faults in a row before this one.</param>
    /// <param name="dueAt">The end of the platform's time; null without one.</param>
    /// <param name="retryAfter">What it asks for.</param>
    public static DateTimeOffset AfterFault(DateTimeOffset now, int earlier, DateTimeOffset? dueAt, TimeSpan? retryAfter) =>
        now + Towards(dueAt - now, retryAfter is { } asked ? Between(asked, MostByRequest) : Between(Least * (1 << Math.Min(earlier, DoublingsMax)), MostAfterFault));

    private static TimeSpan Towards(TimeSpan? left, TimeSpan pause) => left > TimeSpan.Zero && left.Value / 4 < pause ? Between(left.Value / 4, pause) : pause;

    private static TimeSpan Between(TimeSpan pause, TimeSpan most) => pause < Least ? Least : pause > most ? most : pause;
}
