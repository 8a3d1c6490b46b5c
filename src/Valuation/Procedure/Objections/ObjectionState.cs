using System.Collections.Immutable;

namespace Valuation.Procedure;

/// <summary>An objection against the reports now served.</summary>
/// <param name="Id">Its id.</param>
/// <param name="PartyId">Who objects.</param>
/// <param name="Grounds">Grounds that are admissible.</param>
/// <param name="Targets">Reports it is against: ids of platforms, or of the institution.</param>
/// <param name="FiledAt">When it came in.</param>
public sealed record ObjectionState(string Id, string PartyId, ObjectionGrounds Grounds, IReadOnlyList<string> Targets, DateTimeOffset FiledAt)
{
    /// <summary>Who has to act next.</summary>
    public required ObjectionStage Stage { get; init; }

    /// <summary>When this stage began.</summary>
    public required DateTimeOffset Since { get; init; }

    /// <summary>The ruling made and not yet final; null without one.</summary>
    public bool? IsUpheld { get; init; }

    /// <summary>The technical review it was referred to; null before.</summary>
    public TechnicalReview? Review { get; init; }

    /// <summary>SHA-256 of the objection itself and of what the institution wrote about it, in order.</summary>
    public ImmutableList<string> Writings { get; init; } = [];

    /// <summary>How it ended; null while it has not.</summary>
    public ObjectionOutcome? Outcome { get; init; }

    /// <summary>Stages it has gone through, in order.</summary>
    public ImmutableList<ObjectionStep> Steps { get; init; } = [];

    /// <summary>True once nothing more follows.</summary>
    public bool IsFinished => Stage == ObjectionStage.Finished;
}

/// <summary>A stage an objection has left.</summary>
/// <param name="Stage">Which.</param>
/// <param name="Since">When it began.</param>
/// <param name="EndedAt">When it ended.</param>
public sealed record ObjectionStep(ObjectionStage Stage, DateTimeOffset Since, DateTimeOffset EndedAt);

/// <summary>Grounds of an objection (REF-22, REF-23.1). Numbers are stored.</summary>
[Flags]
public enum ObjectionGrounds
{
    /// <summary>None.</summary>
    None = 0,

    /// <summary>Basic facts are wrong (REF-22).</summary>
    WrongFacts = 1,

    /// <summary>The property is exceeded or a part left out (REF-22).</summary>
    WrongScope = 2,

    /// <summary>The institution or appraiser is not qualified (REF-22).</summary>
    Unqualified = 4,

    /// <summary>The procedure is seriously unlawful (REF-22).</summary>
    Unlawful = 8,

    /// <summary>The reference standard (REF-23.1).</summary>
    Standard = 16,

    /// <summary>The method (REF-23.1).</summary>
    Method = 32,

    /// <summary>The result (REF-23.1).</summary>
    Result = 64,
}

/// <summary>Who has to act next on an objection. Numbers are stored.</summary>
public enum ObjectionStage
{
    /// <summary>The court rules within 15 days (REF-22).</summary>
    ForCourt = 1,

    /// <summary>The ruling may be taken to the higher court within 10 days.</summary>
    Ruled = 2,

    /// <summary>The higher court decides.</summary>
    ForHigherCourt = 3,

    /// <summary>The court passes it to the institution within 3 days (REF-23.1).</summary>
    ToForward = 4,

    /// <summary>The institution explains within 5 days (REF-23.1).</summary>
    ForInstitution = 5,

    /// <summary>The objector may declare dissatisfaction within 5 days.</summary>
    ForObjector = 6,

    /// <summary>The industry association reviews (REF-23.1).</summary>
    ForAssociation = 7,

    /// <summary>The institution corrects within 3 days.</summary>
    UnderCorrection = 8,

    /// <summary>Nothing more follows.</summary>
    Finished = 9,
}

/// <summary>How an objection ended. Numbers are stored.</summary>
public enum ObjectionOutcome
{
    /// <summary>Rejected.</summary>
    Rejected = 1,

    /// <summary>Upheld.</summary>
    Upheld = 2,

    /// <summary>Explained, and the objector said no more.</summary>
    Explained = 3,

    /// <summary>The report was corrected.</summary>
    Corrected = 4,

    /// <summary>The technical review stands behind the result.</summary>
    ResultStands = 5,

    /// <summary>Taken back by the objector.</summary>
    Withdrawn = 6,
}

/// <summary>Sorting of grounds.</summary>
internal static class Grounds
{
    public const ObjectionGrounds Facts = ObjectionGrounds.WrongFacts | ObjectionGrounds.WrongScope;
    public const ObjectionGrounds Institution = ObjectionGrounds.Unqualified | ObjectionGrounds.Unlawful;
    public const ObjectionGrounds Act = Facts | Institution;
    public const ObjectionGrounds Value = ObjectionGrounds.Standard | ObjectionGrounds.Method | ObjectionGrounds.Result;

    public static bool Has(this ObjectionGrounds grounds, ObjectionGrounds any) => (grounds & any) != ObjectionGrounds.None;
}
