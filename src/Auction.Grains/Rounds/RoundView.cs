using Auction.Domain.Amounts;
using Auction.Domain.Rounds;

namespace Auction.Grains.Rounds;

/// <summary>What everybody may see of a round: durable state only.</summary>
/// <param name="RecentBids">Newest first, at most <see cref="RecentBidsMax"/>.</param>
/// <param name="Version">Rises with every change in this process; only for comparing views.</param>
public sealed record RoundView(Guid RoundId, RoundState State, IReadOnlyList<BidLine> RecentBids, byte[] HeadHash, long Version)
{
    /// <summary>How many bids a view carries.</summary>
    public const int RecentBidsMax = 5;
}

/// <summary>One accepted bid as shown.</summary>
/// <param name="Extended">True when it moved the end (AUC-20.2b).</param>
/// <param name="Rank">Priority rank; null for an ordinary bidder.</param>
public sealed record BidLine(int Seq, string BidderCode, Money Amount, DateTimeOffset At, bool Extended, int? Rank);
