namespace Auction.Domain.Disposal;

/// <summary>A person concerned objects to an act of the enforcement (AUC-36.1, OBJ-6).</summary>
public sealed record FileSaleObjection(string PartyId, string ObjectionId, string Document) : PartyCommand(PartyId);

/// <summary>Records that somebody outside the case claims the property (AUC-36.2, OBJ-6).</summary>
public sealed record RecordThirdPartyClaim(string ObjectionId, string ClaimantId, string Document) : CourtCommand;

/// <summary>Registers an objection or claim (OBJ-6).</summary>
public sealed record RegisterSaleObjection(string ObjectionId) : CourtCommand;

/// <summary>Decides an objection or claim (OBJ-6).</summary>
public sealed record DecideSaleObjection(string ObjectionId, bool IsUpheld, string Document) : CourtCommand;

/// <summary>Records that the ruling is taken further in time: to the higher court, or a claim to trial (OBJ-6).</summary>
public sealed record TakeObjectionFurther(string ObjectionId, string Document) : CourtCommand;

/// <summary>Records how that ended.</summary>
public sealed record RecordFinalDecision(string ObjectionId, bool IsUpheld, string Document) : CourtCommand;

/// <summary>An objection came in.</summary>
public sealed record SaleObjectionFiled(string PartyId, string ObjectionId, string Document) : DisposalEvent;

/// <summary>A claim to the property came in; nothing is sold while it is examined.</summary>
public sealed record ThirdPartyClaimed(string ObjectionId, string ClaimantId, string Document) : DisposalEvent;

/// <summary>Registered.</summary>
public sealed record SaleObjectionRegistered(string ObjectionId) : DisposalEvent;

/// <summary>Decided.</summary>
public sealed record SaleObjectionDecided(string ObjectionId, bool IsUpheld, string Document) : DisposalEvent;

/// <summary>Taken further.</summary>
public sealed record ObjectionTakenFurther(string ObjectionId, string Document) : DisposalEvent;

/// <summary>Nobody took the ruling further in time.</summary>
public sealed record SaleObjectionFinal(string ObjectionId) : DisposalEvent;

/// <summary>The last word was spoken.</summary>
public sealed record FinalDecisionRecorded(string ObjectionId, bool IsUpheld, string Document) : DisposalEvent;

/// <summary>Who has to act next on an objection. Numbers are stored.</summary>
public enum SaleObjectionStage
{
    /// <summary>The court registers it within three days.</summary>
    ToRegister = 1,

    /// <summary>The court decides within 15 days.</summary>
    ForCourt = 2,

    /// <summary>It may be taken further.</summary>
    Decided = 3,

    /// <summary>With the higher court, or at trial.</summary>
    Further = 4,

    /// <summary>Over.</summary>
    Finished = 5,
}

/// <summary>An objection by a party, or a third party's claim.</summary>
/// <param name="Id">Id within the disposal.</param>
/// <param name="PersonId">Who brought it.</param>
/// <param name="IsThirdPartyClaim">True for a claim to the property.</param>
/// <param name="FiledAt">When it came in.</param>
public sealed record SaleObjection(string Id, string PersonId, bool IsThirdPartyClaim, DateTimeOffset FiledAt)
{
    /// <summary>Where it stands.</summary>
    public SaleObjectionStage Stage { get; init; } = SaleObjectionStage.ToRegister;

    /// <summary>When it was registered; null before.</summary>
    public DateTimeOffset? RegisteredAt { get; init; }

    /// <summary>When the court decided; null before.</summary>
    public DateTimeOffset? DecidedAt { get; init; }

    /// <summary>When it was taken further; null when it was not.</summary>
    public DateTimeOffset? TakenFurtherAt { get; init; }

    /// <summary>How it was decided last; null before.</summary>
    public bool? IsUpheld { get; init; }

    /// <summary>True once nothing more follows.</summary>
    public bool IsFinished => Stage == SaleObjectionStage.Finished;
}
