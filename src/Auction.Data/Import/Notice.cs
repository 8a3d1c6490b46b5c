using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Auction.Domain.Rules;
using Valuation;

namespace Auction.Data.Import;

/// <summary>A notice that was understood field by field. It may still break a rule.</summary>
public sealed record Notice
{
    /// <summary>Where it stood in the file.</summary>
    public required int Row { get; init; }

    /// <summary>The court's own stable name of the lot.</summary>
    public required string Reference { get; init; }

    /// <summary>Lot number given by the court; null when the platform is to choose it.</summary>
    public required string? LotNumber { get; init; }

    /// <summary>Code of a court that is known.</summary>
    public required string CourtCode { get; init; }

    public required string CaseNumber { get; init; }

    public required string TitleZh { get; init; }

    public required string TitleEn { get; init; }

    public required AssetClass AssetClass { get; init; }

    /// <summary>One of <see cref="LotCategories"/>.</summary>
    public required string Category { get; init; }

    public required string RegionZh { get; init; }

    public required string RegionEn { get; init; }

    public required ReferencePriceKind ReferenceKind { get; init; }

    /// <summary>Zero when there is none (EQU-12).</summary>
    public required Money ReferencePrice { get; init; }

    public required RoundKind Kind { get; init; }

    public required bool IsReAuction { get; init; }

    /// <summary>Start price of the round before; null for a first round.</summary>
    public required Money? PreviousStartPrice { get; init; }

    public required Money StartPrice { get; init; }

    public required Money Increment { get; init; }

    public required Money Deposit { get; init; }

    /// <summary>Court day on which the notice was published.</summary>
    public required DateOnly NoticeDate { get; init; }

    public required DateTimeOffset StartsAt { get; init; }

    public required DateTimeOffset EndsAt { get; init; }

    public required int BalanceDays { get; init; }

    public required string DescriptionZh { get; init; }

    public required string DescriptionEn { get; init; }

    public required IReadOnlyList<LotFact> Facts { get; init; }

    public required IReadOnlyList<LotFact> Disclosures { get; init; }

    public required string SourceNote { get; init; }
}

/// <summary>What a file is judged against.</summary>
/// <param name="Courts">The courts that are known.</param>
/// <param name="Book">Rule book in force.</param>
/// <param name="Now">Platform time.</param>
/// <param name="OnlyCourtCode">The importing person's court; null when notices of any court may come in.</param>
public sealed record NoticeContext(IReadOnlyList<KnownCourt> Courts, RuleBook Book, DateTimeOffset Now, string? OnlyCourtCode = null);

/// <summary>A court a notice may name, by its code or its Chinese name.</summary>
public sealed record KnownCourt(string Code, string NameZh);
