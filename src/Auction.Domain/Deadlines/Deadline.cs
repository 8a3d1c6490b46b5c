using Auction.Domain.Calendar;
using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Deadlines;

/// <summary>One time limit of the product, as data: what runs, for whom, on which rule, from when until when.</summary>
/// <remarks>
/// Rule GEN-7. Every deadline is computed by <see cref="Period"/> from the record of what happened, never stored as a truth of its own;
/// a table of deadlines is a copy for lists and clocks.
/// </remarks>
public sealed record Deadline
{
    /// <summary>Name within its subject, stable for ever: <c>online.report:jd</c>.</summary>
    public required string Key { get; init; }

    /// <summary>Rule it rests on.</summary>
    public required RuleId Rule { get; init; }

    /// <summary>What happens when it passes.</summary>
    public required DeadlineKind Kind { get; init; }

    /// <summary>What has to be done.</summary>
    public required BilingualText What { get; init; }

    /// <summary>Who has to do it: <c>court</c>, or the id of a party, platform or institution.</summary>
    public required string Whose { get; init; }

    /// <summary>Day of the event the period is counted from.</summary>
    public required DateOnly From { get; init; }

    /// <summary>Last day, included.</summary>
    public required DateOnly LastDay { get; init; }

    /// <summary>True when it depends on a year whose holidays are not published (CAL-12).</summary>
    public bool IsProvisional { get; init; }

    /// <summary>When it was met; null when it was not.</summary>
    public DateTimeOffset? MetAt { get; init; }

    /// <summary>The reason recorded for being late; null when none was.</summary>
    public string? LateReason { get; init; }

    /// <summary>The computation in words.</summary>
    public IReadOnlyList<PeriodStep> Steps { get; init; } = [];

    /// <summary>The instant it ends, for periods counted in hours; null when it ends with its last day.</summary>
    public DateTimeOffset? Instant { get; init; }

    /// <summary>The first instant after it.</summary>
    public DateTimeOffset DueAt => Instant ?? CourtTime.EndOf(LastDay);

    /// <summary>True when it was met late and no reason is recorded yet.</summary>
    public bool LacksReason(DateTimeOffset now) =>
        Kind == DeadlineKind.Duty && LateReason is null && StandingAt(now) is DeadlineStanding.MetLate or DeadlineStanding.Overdue;

    /// <summary>Where it stands at an instant; an act at <see cref="DueAt"/> itself is late.</summary>
    public DeadlineStanding StandingAt(DateTimeOffset now) => MetAt switch
    {
        { } met when met < DueAt => DeadlineStanding.Met,
        not null => DeadlineStanding.MetLate,
        null when now < DueAt => DeadlineStanding.Running,
        null => Kind == DeadlineKind.Loss ? DeadlineStanding.Lapsed : DeadlineStanding.Overdue,
    };

    /// <summary>A deadline that ends with a computed period.</summary>
    public static Deadline Of(string key, string rule, DeadlineKind kind, BilingualText what, string whose, DateOnly from, PeriodEnd end)
    {
        ArgumentNullException.ThrowIfNull(end);
        return new()
        {
            Key = key,
            Rule = new(rule),
            Kind = kind,
            What = what,
            Whose = whose,
            From = from,
            LastDay = end.LastDay,
            IsProvisional = end.IsProvisional,
            Steps = end.Steps,
        };
    }

    /// <summary>A deadline on a day that rest days do not move.</summary>
    public static Deadline Of(string key, string rule, DeadlineKind kind, BilingualText what, string whose, DateOnly from, DateOnly lastDay) => new()
    {
        Key = key,
        Rule = new(rule),
        Kind = kind,
        What = what,
        Whose = whose,
        From = from,
        LastDay = lastDay,
    };
}
