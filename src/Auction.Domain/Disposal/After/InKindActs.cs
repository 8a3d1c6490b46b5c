using System.Collections.Immutable;
using Auction.Domain.Amounts;

namespace Auction.Domain.Disposal;

/// <summary>Asks the creditors whether they take the property at the failed price (DIS-16, SEL-2, SEL-7).</summary>
public sealed record AskCreditors(string Document) : CourtCommand;

/// <summary>A creditor answers; a yes may be given until the next notice (DIS-16).</summary>
public sealed record AnswerInKind(string PartyId, bool IsTaking, string Document) : PartyCommand(PartyId);

/// <summary>Gives the property to a creditor: the better rank, by lottery among the same rank (DIS-16).</summary>
/// <param name="TakerId">The creditor.</param>
/// <param name="Lottery">SHA-256 of the transcript of the draw; null when only one has the best rank.</param>
/// <param name="PayBy">Last day for the difference; null when the claim covers the price.</param>
/// <param name="Qualification">SHA-256 of the proof that the creditor may buy housing (HSE-5); null for other property.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record GiveInKind(string TakerId, string? Lottery, DateOnly? PayBy, string? Qualification, string Document) : CourtCommand;

/// <summary>The difference between price and claim is paid (DIS-16).</summary>
public sealed record RecordDifferencePaid(string Document) : CourtCommand;

/// <summary>Records that debtor and applicant agree on debt in kind without an auction, nobody else being harmed (CPI-489).</summary>
public sealed record AgreeInKind(string TakerId, Money Price, bool HarmsOthers, string Document) : CourtCommand;

/// <summary>Gives property nobody bought to the applicant, to own or to manage, with its consent (CPI-490).</summary>
public sealed record GiveUnsaleable(string TakerId, bool IsManagement, string Document) : CourtCommand;

/// <summary>Lifts the seizure and gives the property back (SEL-7, DIS-32).</summary>
public sealed record ReleaseProperty(string Reason, string Document) : CourtCommand;

/// <summary>The creditors were asked.</summary>
public sealed record CreditorsAsked(Money Price, string Document) : DisposalEvent;

/// <summary>A creditor answered.</summary>
public sealed record InKindAnswered(string PartyId, bool IsTaking, string Document) : DisposalEvent;

/// <summary>The property goes to a creditor.</summary>
/// <param name="TakerId">The creditor.</param>
/// <param name="Price">The failed price.</param>
/// <param name="Difference">What the claim leaves to pay.</param>
/// <param name="PayBy">Last day for the difference; null without one.</param>
/// <param name="Lottery">SHA-256 of the draw; null without one.</param>
/// <param name="Qualification">SHA-256 of the proof of qualification; null when none is needed.</param>
/// <param name="Document">SHA-256 of the decision.</param>
public sealed record GivenInKind(string TakerId, Money Price, Money Difference, DateOnly? PayBy, string? Lottery, string? Qualification, string Document) : DisposalEvent;

/// <summary>The difference was paid.</summary>
public sealed record DifferencePaid(string Document) : DisposalEvent;

/// <summary>The difference was not paid in time; the creditor is out.</summary>
public sealed record DifferenceMissed(string TakerId) : DisposalEvent;

/// <summary>Taken in kind without an auction.</summary>
public sealed record InKindAgreed(string TakerId, Money Price, string Document) : DisposalEvent;

/// <summary>Unsaleable property was given to the applicant.</summary>
public sealed record UnsaleableGiven(string TakerId, bool IsManagement, string Document) : DisposalEvent;

/// <summary>The seizure was lifted.</summary>
public sealed record PropertyReleased(string Reason, string Document) : DisposalEvent;

/// <summary>An offer to the creditors at one failed price.</summary>
/// <param name="Price">The price.</param>
/// <param name="AskedAt">When they were asked.</param>
public sealed record InKindState(Money Price, DateTimeOffset AskedAt)
{
    /// <summary>Answers, by creditor.</summary>
    public ImmutableSortedDictionary<string, InKindAnswered> Answers { get; init; } = ImmutableSortedDictionary.Create<string, InKindAnswered>(StringComparer.Ordinal);

    /// <summary>Creditors who did not pay the difference.</summary>
    public ImmutableList<string> Out { get; init; } = [];

    /// <summary>To whom it goes while the difference is open; null otherwise.</summary>
    public GivenInKind? Given { get; init; }
}
