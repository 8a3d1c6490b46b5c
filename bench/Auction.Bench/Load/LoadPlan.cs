namespace Auction.Bench.Load;

/// <summary>Which bids are sent: every bidder bids without pause on the lots open to it, each time above everybody else.</summary>
/// <param name="LotNumbers">Public numbers of the world's lots.</param>
/// <param name="LotsOfBidder">For each bidder of this run, indexes of the lots it may bid on.</param>
/// <param name="Steps">Rising counter per lot, shared by all bidders and all runs on the same world.</param>
/// <param name="Run">Number of the run, part of every key.</param>
internal sealed record LoadPlan(
    IReadOnlyList<string> LotNumbers, IReadOnlyList<int[]> LotsOfBidder, long[] Steps, int Run)
{
    private long _numbers;

    /// <summary>Start price of every lot of the benchmark, in yuan.</summary>
    public const long StartYuan = 100;

    /// <summary>Bidders of this run, one connection each.</summary>
    public int Bidders => LotsOfBidder.Count;

    /// <summary>The lot a bidder turns to next.</summary>
    public int NextLot(int bidder, ref uint random)
    {
        var lots = LotsOfBidder[bidder];
        random ^= random << 13;
        random ^= random >> 17;
        random ^= random << 5;
        return lots[(int)(random % (uint)lots.Length)];
    }

    /// <summary>The next amount on a lot, in yuan; one increment is one yuan.</summary>
    public long NextYuan(int lot) => StartYuan + Interlocked.Increment(ref Steps[lot]);

    /// <summary>A number nobody used before in this run.</summary>
    public long NextNumber() => Interlocked.Increment(ref _numbers);

    /// <summary>The key of a bid; like those of the product's own forms it rises with time.</summary>
    public string Key(int bidder, long number) => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"r{Run}-{number:D10}-b{bidder}");
}
