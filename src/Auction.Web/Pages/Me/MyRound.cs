using Auction.Domain.Rounds;
using Auction.Domain.Texts;
using Auction.Web.Shell.Lots;

namespace Auction.Web.Pages.Me;

/// <summary>A round from the point of view of one person.</summary>
/// <param name="Lot">The lot and its round.</param>
/// <param name="BidderCode">The person's code; null before admission.</param>
/// <param name="LeaderCode">Code of the leading bid or of the buyer.</param>
/// <param name="HasBid">True when the person has an accepted bid.</param>
/// <param name="RefusedReason">Why the court did not confirm the registration; null otherwise.</param>
internal sealed record MyRound(LotSummary Lot, string? BidderCode, string? LeaderCode, bool HasBid, string? RefusedReason)
{
    public MyState State
    {
        get
        {
            if (RefusedReason is not null)
            {
                return MyState.Refused;
            }

            if (BidderCode is null)
            {
                return Lot.HasEnded ? MyState.NotAdmitted : MyState.Applied;
            }

            var leads = LeaderCode == BidderCode;
            return Lot.Phase switch
            {
                RoundPhase.Sold => leads ? MyState.Won : MyState.NotWon,
                RoundPhase.Failed or RoundPhase.Withdrawn => MyState.Ended,
                _ when leads => MyState.Leading,
                _ when HasBid => MyState.Outbid,
                _ => MyState.Admitted,
            };
        }
    }

    /// <summary>What needs the person first comes first.</summary>
    public int Order => State switch
    {
        MyState.Outbid => 0,
        MyState.Leading => 1,
        MyState.Admitted => 2,
        MyState.Applied => 3,
        MyState.Won => 4,
        _ => 5,
    };

    /// <summary>The word for a state.</summary>
    public static BilingualText WordOf(MyState state) => state switch
    {
        MyState.Applied => new("等待法院确认", "Waiting for the court"),
        MyState.Refused => new("未获确认", "Not confirmed"),
        MyState.NotAdmitted => new("未取得资格", "Not admitted"),
        MyState.Admitted => new("可以出价", "May bid"),
        MyState.Leading => new("领先", "Leading"),
        MyState.Outbid => new("被超过", "Outbid"),
        MyState.Won => new("已竞得", "Won"),
        MyState.NotWon => new("未竞得", "Not won"),
        _ => new("已结束", "Ended"),
    };

    /// <summary>Style of the tag.</summary>
    public static string StyleOf(MyState state) => state switch
    {
        MyState.Leading or MyState.Won => "sold",
        MyState.Outbid => "ext",
        MyState.Admitted => "soon",
        MyState.Applied => "warn",
        MyState.Refused => "bad",
        _ => "out",
    };

    /// <summary>Icon of the tag.</summary>
    public static string IconOf(MyState state) => state switch
    {
        MyState.Leading or MyState.Won => "check-circle",
        MyState.Outbid => "warning",
        MyState.Applied => "pending",
        MyState.Refused => "cross-circle",
        _ => "info",
    };
}

/// <summary>Where a person stands in a round.</summary>
internal enum MyState
{
    Applied = 1,
    Refused = 2,
    NotAdmitted = 3,
    Admitted = 4,
    Leading = 5,
    Outbid = 6,
    Won = 7,
    NotWon = 8,
    Ended = 9,
}
