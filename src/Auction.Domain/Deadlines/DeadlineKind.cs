namespace Auction.Domain.Deadlines;

/// <summary>What a time limit does when it passes (GEN-7). Numbers are stored.</summary>
public enum DeadlineKind
{
    /// <summary>Protects others: an act that breaks it is refused.</summary>
    MinGap = 1,

    /// <summary>Binds the court, a platform or an institution: a late act stays valid, is recorded as late and needs a reason.</summary>
    Duty = 2,

    /// <summary>Binds a person's right: afterwards the request is inadmissible.</summary>
    Loss = 3,

    /// <summary>Counts for statistics only.</summary>
    Indicator = 4,
}

/// <summary>Where a time limit stands at an instant. Numbers are stored.</summary>
public enum DeadlineStanding
{
    /// <summary>Not over, not met.</summary>
    Running = 1,

    /// <summary>Met in time.</summary>
    Met = 2,

    /// <summary>Met after its end.</summary>
    MetLate = 3,

    /// <summary>Over and not met.</summary>
    Overdue = 4,

    /// <summary>Over; the right it bound was not used.</summary>
    Lapsed = 5,
}
