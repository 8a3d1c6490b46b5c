namespace Valuation.Procedure;

/// <summary>Something that happened in a valuation; its journal is the list of these. A closed family, spread over the stages.</summary>
/// <remarks>No event names a person: parties, platforms and institutions stand there by id, texts and files by their SHA-256.</remarks>
public abstract record ValuationEvent
{
    private protected ValuationEvent()
    {
    }

    /// <summary>Legal time, in platform time, whole milliseconds; never earlier than the event before. Stored beside the payload.</summary>
    public DateTimeOffset At { get; init; }
}

/// <summary>A method came to nothing; the next rung of the ladder is open (REF-5.1, REF-7.1, REF-14).</summary>
/// <param name="Method">Which method.</param>
/// <param name="Cause">Why.</param>
public sealed record MethodFailed(ReferencePriceKind Method, MethodFailure Cause) : ValuationEvent;

/// <summary>The reference price stands (REF-FIX).</summary>
/// <param name="Kind">How it was found.</param>
/// <param name="Amount">The price.</param>
/// <param name="ReportDate">Day the validity is counted from.</param>
/// <param name="ValidUntil">Last day of validity (REF-27.1).</param>
/// <param name="LastStart">Last day on which a round may start (REF-27.3).</param>
/// <param name="IsCapped">True when more than a year was stated.</param>
/// <param name="Counted">Ids of the platforms or of the institution whose results made the price; empty for other methods.</param>
public sealed record PriceFixed(
    ReferencePriceKind Kind,
    Auction.Domain.Amounts.Money Amount,
    DateOnly ReportDate,
    DateOnly ValidUntil,
    DateOnly LastStart,
    bool IsCapped,
    IReadOnlyList<string> Counted) : ValuationEvent;

/// <summary>Why a method came to nothing. Numbers are stored.</summary>
public enum MethodFailure
{
    /// <summary>A party refused to negotiate (REF-4.1).</summary>
    Refused = 1,

    /// <summary>The time the court set passed (REF-4.1, REF-6).</summary>
    TimeOver = 2,

    /// <summary>The figures are not identical (REF-4.2).</summary>
    FiguresDiffer = 3,

    /// <summary>The agreed price would harm a third party (REF-4.2).</summary>
    HarmsThirdParty = 4,

    /// <summary>The authority gave no result (REF-6).</summary>
    NoResult = 5,

    /// <summary>No platform reported and none asked for more time, or every extension lapsed (REF-11.3).</summary>
    NobodyReported = 6,

    /// <summary>No report was corrected in time, or none of them well (REF-11.3).</summary>
    NoneCorrected = 7,

    /// <summary>Objections left no report to average (REF-13.2).</summary>
    NoneLeft = 8,
}
