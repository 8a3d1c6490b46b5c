using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Web.Shell.Lots;

/// <summary>What a visitor asked the list for. Every part may be empty, which means "all".</summary>
internal sealed record LotFilter
{
    public IReadOnlyList<string> Terms { get; init; } = [];

    public IReadOnlyList<string> Categories { get; init; } = [];

    public IReadOnlyList<string> Regions { get; init; } = [];

    public IReadOnlyList<RoundKind> Stages { get; init; } = [];

    public IReadOnlyList<string> Statuses { get; init; } = [];

    /// <summary>Lowest shown price, included.</summary>
    public Money? Lowest { get; init; }

    /// <summary>Highest shown price, included.</summary>
    public Money? Highest { get; init; }

    public LotOrder Order { get; init; } = LotOrder.EndingSoon;
}

/// <summary>The orders a list can have.</summary>
internal enum LotOrder
{
    EndingSoon = 1,
    Newest = 2,
    PriceUp = 3,
    PriceDown = 4,
    MostBids = 5,
}
