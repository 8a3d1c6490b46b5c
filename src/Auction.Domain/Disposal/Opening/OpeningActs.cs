namespace Auction.Domain.Disposal;

/// <summary>Opens the disposal of one property.</summary>
public sealed record OpenDisposal(DisposalTerms Terms) : CourtCommand;

/// <summary>Names somebody who was not known at the start.</summary>
public sealed record NameParty(DisposalParty Party) : CourtCommand;

/// <summary>Brings the figures of debt, priority claims and costs up to date.</summary>
public sealed record UpdateClaims(ClaimFigures Claims, string Document) : CourtCommand;

/// <summary>Records a renewed seizure (LIM-2).</summary>
/// <param name="On">Day of the renewal.</param>
/// <param name="Until">Its last day, included.</param>
/// <param name="Document">SHA-256 of the ruling.</param>
public sealed record RecordSeizureRenewal(DateOnly On, DateOnly Until, string Document) : CourtCommand;

/// <summary>Takes over what the case file says of the seizure: renewed, made anew after a gap, corrected or lifted (LIM-2).</summary>
/// <param name="From">Its first day.</param>
/// <param name="Until">Its last day, included; the day before it was lifted.</param>
/// <param name="Document">SHA-256 of the entry in the case file.</param>
public sealed record FollowSeizure(DateOnly From, DateOnly Until, string Document) : CourtCommand;

/// <summary>Records which exception lets the home the debtor needs be sold (LIM-1).</summary>
public sealed record RecordHomeException(HomeException Exception, string Document) : CourtCommand;

/// <summary>Records that somebody can or cannot be reached (AUC-16.2).</summary>
public sealed record RecordReach(string PartyId, bool IsUnreachable, string Document) : CourtCommand;

/// <summary>Records that another court carries on the enforcement.</summary>
public sealed record ChangeCourt(string CourtId, DateOnly From, string Document) : CourtCommand;

/// <summary>Records why a duty was met late, or not yet (GEN-7).</summary>
/// <param name="Key">Key of the deadline.</param>
/// <param name="Reason">The reason, as published; it names nobody.</param>
public sealed record ExplainLateness(string Key, string Reason) : CourtCommand;

/// <summary>The disposal was opened.</summary>
public sealed record DisposalOpened(DisposalTerms Terms) : DisposalEvent;

/// <summary>Somebody was named.</summary>
public sealed record PartyNamed(DisposalParty Party) : DisposalEvent;

/// <summary>The figures were brought up to date.</summary>
public sealed record ClaimsUpdated(ClaimFigures Claims, string Document) : DisposalEvent;

/// <summary>The seizure was renewed.</summary>
public sealed record SeizureExtended(DateOnly On, DateOnly Until, string Document) : DisposalEvent;

/// <summary>The seizure holds as the case file says now.</summary>
public sealed record SeizureFollowed(DateOnly From, DateOnly Until, string Document) : DisposalEvent;

/// <summary>An exception for the home was recorded.</summary>
public sealed record HomeExceptionRecorded(HomeException Exception, string Document) : DisposalEvent;

/// <summary>Somebody's reach was recorded.</summary>
public sealed record ReachRecorded(string PartyId, bool IsUnreachable, string Document) : DisposalEvent;

/// <summary>Another court carries on.</summary>
public sealed record CourtChanged(string CourtId, DateOnly From, string Document) : DisposalEvent;

/// <summary>A delay was explained.</summary>
public sealed record LatenessExplained(string Key, string Reason) : DisposalEvent;

/// <summary>Why the home the debtor needs may be sold after all (LIM-1). Numbers are stored.</summary>
public enum HomeException
{
    /// <summary>Somebody bound to support the debtor has another suitable home.</summary>
    SupporterHasHome = 1,

    /// <summary>The debtor gave another home away to escape enforcement.</summary>
    EvasiveTransfer = 2,

    /// <summary>The applicant provides another home.</summary>
    ReplacementHome = 3,

    /// <summary>Five to eight years' rent is set aside from the price.</summary>
    RentSetAside = 4,
}
