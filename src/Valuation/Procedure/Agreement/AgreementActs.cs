using System.Collections.Immutable;
using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Asks the parties to agree, within a time (REF-4.1).</summary>
/// <param name="Until">Last day, included.</param>
public sealed record OpenAgreement(DateOnly Until) : CourtCommand;

/// <summary>A party hands in its figure, sealed. It may be replaced until every party has one.</summary>
/// <param name="PartyId">Who.</param>
/// <param name="Commitment">See <see cref="SealedFigure.Commitment"/>.</param>
public sealed record SealFigure(string PartyId, string Commitment) : PartyCommand(PartyId);

/// <summary>Opens all sealed figures together, once every party has one.</summary>
public sealed record OpenFigures(IReadOnlyList<OpenedFigure> Figures) : CourtCommand;

/// <summary>The court confirms that the agreed price harms nobody, or finds that it does (REF-4.2).</summary>
public sealed record CheckHarm(bool HarmsThirdParty, string Document) : CourtCommand;

/// <summary>A figure with what proves that it is the sealed one.</summary>
/// <param name="PartyId">Who.</param>
/// <param name="Amount">The figure.</param>
/// <param name="ValidUntil">Last day of the validity the party proposes; null for the longest.</param>
/// <param name="Salt">The secret the seal was made with, 32 bytes in lower-case hex.</param>
public sealed record OpenedFigure(string PartyId, Money Amount, DateOnly? ValidUntil, string Salt);

/// <summary>The parties were asked to agree.</summary>
public sealed record AgreementOpened(DateOnly Until) : ValuationEvent;

/// <summary>A sealed figure came in.</summary>
public sealed record FigureSealed(string PartyId, string Commitment) : ValuationEvent;

/// <summary>All figures were opened. Whether they are identical follows from them.</summary>
public sealed record FiguresOpened(IReadOnlyList<OpenedFigure> Figures) : ValuationEvent;

/// <summary>The court looked for harm to third parties.</summary>
public sealed record HarmChecked(bool HarmsThirdParty, string Document) : ValuationEvent;

/// <summary>A negotiation.</summary>
/// <param name="OpenedAt">When it began.</param>
/// <param name="Until">Last day, included.</param>
public sealed record AgreementState(DateTimeOffset OpenedAt, DateOnly Until)
{
    /// <summary>Sealed figures, by party.</summary>
    public ImmutableSortedDictionary<string, FigureSealed> Sealed { get; init; } = ImmutableSortedDictionary.Create<string, FigureSealed>(StringComparer.Ordinal);

    /// <summary>The common figure, once opened and found identical.</summary>
    public Money? Figure { get; init; }

    /// <summary>The validity the parties state: the shortest of those stated; null when none is.</summary>
    public DateOnly? ValidUntil { get; init; }
}
