using Auction.Domain.Deadlines;
using Auction.Domain.Texts;

namespace Auction.Web.Cases.Deadlines;

/// <summary>A time limit of a case: of an asset's seizure, of a valuation or of a disposal.</summary>
/// <param name="SubjectId">What it belongs to.</param>
/// <param name="Source">Which kind of thing that is.</param>
/// <param name="Number">Public number of that thing.</param>
/// <param name="About">What it is, without the names of people.</param>
/// <param name="CaseNumber">Case number.</param>
/// <param name="Path">Where it is worked on, below the language prefix.</param>
/// <param name="Whose">Who is bound.</param>
/// <param name="Deadline">The time limit.</param>
internal sealed record CaseDeadline(Guid SubjectId, DeadlineSource Source, string Number, BilingualText About, string CaseNumber, string Path, BilingualText Whose, Deadline Deadline);

/// <summary>What a time limit of a case comes from.</summary>
internal enum DeadlineSource
{
    /// <summary>The seizure of an asset.</summary>
    Seizure = 1,

    /// <summary>A valuation.</summary>
    Valuation = 2,

    /// <summary>A disposal.</summary>
    Disposal = 3,
}
