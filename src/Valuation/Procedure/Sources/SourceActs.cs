using System.Collections.Immutable;
using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Records a pre-valuation of property preserved before enforcement (保全财产预评估). For orientation; it never makes a price.</summary>
public sealed record RecordPreValuation(Money Result, DateOnly ReportDate, string Source, string Document) : CourtCommand;

/// <summary>Records a market sample (市场采价), for property priced without appraisal (DIS-4.2).</summary>
/// <param name="SampleId">Its id.</param>
/// <param name="Price">Price found.</param>
/// <param name="FoundOn">Court day.</param>
/// <param name="Document">SHA-256 of the evidence.</param>
public sealed record RecordMarketSample(string SampleId, Money Price, DateOnly FoundOn, string Document) : CourtCommand;

/// <summary>Records an expert's opinion (专家询价).</summary>
public sealed record RecordExpertOpinion(string ExpertId, Money Price, string Document) : CourtCommand;

/// <summary>Records the view of a person concerned on the market price (DIS-4.2).</summary>
public sealed record RecordPartyView(string PartyId, Money? Price, string Document) : CourtCommand;

/// <summary>The panel decides the base price after deliberation (合议), by majority of an odd number (DIS-4.2).</summary>
/// <param name="Amount">The base price.</param>
/// <param name="Members">Members of the panel.</param>
/// <param name="InFavour">Votes in favour.</param>
/// <param name="Document">SHA-256 of the minutes.</param>
public sealed record FixMarketPrice(Money Amount, int Members, int InFavour, string Document) : CourtCommand;

/// <summary>A pre-valuation is on record.</summary>
public sealed record PreValuationRecorded(Money Result, DateOnly ReportDate, string Source, string Document) : ValuationEvent;

/// <summary>A market sample is on record.</summary>
public sealed record MarketSampleRecorded(string SampleId, Money Price, DateOnly FoundOn, string Document) : ValuationEvent;

/// <summary>An expert's opinion is on record.</summary>
public sealed record ExpertOpinionRecorded(string ExpertId, Money Price, string Document) : ValuationEvent;

/// <summary>A view on the market price is on record.</summary>
public sealed record PartyViewRecorded(string PartyId, Money? Price, string Document) : ValuationEvent;

/// <summary>The panel decided.</summary>
public sealed record PanelDecided(Money Amount, int Members, int InFavour, string Document) : ValuationEvent;

/// <summary>What was gathered besides the four methods.</summary>
public sealed record SourceState
{
    /// <summary>Pre-valuations.</summary>
    public ImmutableList<PreValuationRecorded> PreValuations { get; init; } = [];

    /// <summary>Market samples.</summary>
    public ImmutableList<MarketSampleRecorded> Samples { get; init; } = [];

    /// <summary>Experts' opinions.</summary>
    public ImmutableList<ExpertOpinionRecorded> Opinions { get; init; } = [];

    /// <summary>Views of persons concerned, the last of each.</summary>
    public ImmutableSortedDictionary<string, PartyViewRecorded> Views { get; init; } = ImmutableSortedDictionary.Create<string, PartyViewRecorded>(StringComparer.Ordinal);

    /// <summary>The panel's decision; null without one.</summary>
    public PanelDecided? Panel { get; init; }
}
