using System.Collections.Immutable;
using Valuation.Lottery;

namespace Valuation.Procedure;

/// <summary>Entrusts an appraisal and asks the parties to agree on three institutions and their order (REF-14, REF-16).</summary>
/// <param name="Roster">Name of the state of the roster used.</param>
/// <param name="Registered">Ids of the institutions in the field roster that may be chosen.</param>
/// <param name="Until">Last day to agree, included.</param>
public sealed record EntrustAppraisal(string Roster, IReadOnlyList<string> Registered, DateOnly Until) : CourtCommand;

/// <summary>A party names its three institutions in order; it may be replaced until the time is over or all agree (REF-16).</summary>
public sealed record ProposeInstitutions(string PartyId, IReadOnlyList<string> Institutions) : PartyCommand(PartyId);

/// <summary>Freezes and publishes the list of a draw (REF-16).</summary>
/// <param name="List">The list.</param>
/// <param name="Document">SHA-256 of the note why fewer than three take part; needed only then.</param>
public sealed record FreezeDrawList(DrawList List, string? Document) : CourtCommand;

/// <summary>Publishes the hash of the secret, before any input is taken.</summary>
public sealed record CommitDrawSecret(string Commitment) : CourtCommand;

/// <summary>A party gives its input.</summary>
public sealed record GiveDrawInput(string PartyId, string Text) : PartyCommand(PartyId);

/// <summary>An officer gives an input in the place of an absent party.</summary>
public sealed record GiveOfficerInput(string OfficerId, string Text) : CourtCommand;

/// <summary>Opens the secret: the draw is held.</summary>
public sealed record OpenDraw(string Secret) : CourtCommand;

/// <summary>Sets a draw aside by a ruling; a new one may follow and both stay visible.</summary>
public sealed record AnnulDraw(string Document) : CourtCommand;

/// <summary>An appraisal was entrusted.</summary>
public sealed record AppraisalEntrusted(string Roster, IReadOnlyList<string> Registered, DateOnly Until) : ValuationEvent;

/// <summary>A party named institutions.</summary>
public sealed record InstitutionsProposed(string PartyId, IReadOnlyList<string> Institutions) : ValuationEvent;

/// <summary>The list of a draw was frozen.</summary>
/// <param name="List">The list.</param>
/// <param name="ListHash">Its hash.</param>
/// <param name="Document">SHA-256 of the note why fewer than three take part.</param>
public sealed record DrawListFrozen(DrawList List, string ListHash, string? Document) : ValuationEvent;

/// <summary>The secret was committed to.</summary>
public sealed record DrawSecretCommitted(string Commitment) : ValuationEvent;

/// <summary>An input was given.</summary>
public sealed record DrawInputGiven(DrawInput Input) : ValuationEvent;

/// <summary>The draw was held.</summary>
public sealed record DrawHeld(string Secret, string Seed, IReadOnlyList<string> Order) : ValuationEvent;

/// <summary>A draw was set aside.</summary>
public sealed record DrawAnnulled(string Document) : ValuationEvent;

/// <summary>Three institutions, or as many as there are, stand in order (REF-16).</summary>
public sealed record InstitutionsChosen(IReadOnlyList<string> Institutions, bool IsDrawn) : ValuationEvent;

/// <summary>How the institutions are being chosen.</summary>
/// <param name="Roster">Name of the state of the roster used.</param>
/// <param name="Registered">Ids of the institutions that may be chosen.</param>
/// <param name="OpenedAt">When it began.</param>
/// <param name="Until">Last day to agree, included.</param>
public sealed record SelectionState(string Roster, IReadOnlyList<string> Registered, DateTimeOffset OpenedAt, DateOnly Until)
{
    /// <summary>What the parties named.</summary>
    public ImmutableSortedDictionary<string, InstitutionsProposed> Proposals { get; init; } = ImmutableSortedDictionary.Create<string, InstitutionsProposed>(StringComparer.Ordinal);

    /// <summary>The draw; null without one.</summary>
    public DrawState? Draw { get; init; }
}

/// <summary>A draw on its way.</summary>
/// <param name="List">The frozen list.</param>
/// <param name="ListHash">Its hash.</param>
/// <param name="FrozenAt">When it was frozen.</param>
public sealed record DrawState(DrawList List, string ListHash, DateTimeOffset FrozenAt)
{
    /// <summary>The commitment; null before.</summary>
    public DrawSecretCommitted? Commitment { get; init; }

    /// <summary>The inputs, in order.</summary>
    public ImmutableList<DrawInputGiven> Inputs { get; init; } = [];

    /// <summary>The outcome; null before.</summary>
    public DrawHeld? Held { get; init; }

    /// <summary>The published transcript; null before the draw was held.</summary>
    public DrawTranscript? Transcript(string number) => Commitment is { } commitment && Held is { } held
        ? new(
            number,
            List,
            FrozenAt,
            ListHash,
            commitment.Commitment,
            commitment.At,
            [.. Inputs.Select(given => given.Input)],
            [.. Inputs.Select(given => given.At)],
            held.Secret,
            held.At,
            held.Seed,
            held.Order,
            [.. held.Order.Take(DrawTranscript.Places)])
        : null;
}
