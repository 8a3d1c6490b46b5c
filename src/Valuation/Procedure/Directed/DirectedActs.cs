using Auction.Domain.Amounts;

namespace Valuation.Procedure;

/// <summary>Asks the price authority at the place of the property (REF-5.1, REF-6).</summary>
/// <param name="AuthorityId">Which authority.</param>
/// <param name="Until">Last day of the time limit in the letter, included.</param>
/// <param name="Letter">SHA-256 of the letter.</param>
public sealed record OrderDirectedInquiry(string AuthorityId, DateOnly Until, string Letter) : CourtCommand;

/// <summary>Records what the authority answered (REF-6).</summary>
/// <param name="Result">Its result; null when it says that it has none.</param>
/// <param name="ValidUntil">Last day of validity it states; null for the longest.</param>
/// <param name="Document">SHA-256 of the answer as received.</param>
public sealed record RecordDirectedAnswer(Money? Result, DateOnly? ValidUntil, string Document) : CourtCommand;

/// <summary>The letter went out.</summary>
public sealed record DirectedInquiryOrdered(string AuthorityId, DateOnly Until, string Letter) : ValuationEvent;

/// <summary>The authority answered in time.</summary>
public sealed record DirectedAnswerReceived(Money? Result, DateOnly? ValidUntil, string Document) : ValuationEvent;

/// <summary>A directed inquiry.</summary>
/// <param name="AuthorityId">Which authority.</param>
/// <param name="OrderedAt">When the letter went out.</param>
/// <param name="Until">Last day of the time limit, included.</param>
public sealed record DirectedState(string AuthorityId, DateTimeOffset OrderedAt, DateOnly Until)
{
    /// <summary>The answer; null while there is none.</summary>
    public DirectedAnswerReceived? Answer { get; init; }
}
