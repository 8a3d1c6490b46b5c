namespace Auction.Bench.Load;

/// <summary>Which lots there are and who may bid on which.</summary>
internal sealed class LotField
{
    private const int InAllLots = 8;
    private const int FourOf = 4;
    private readonly Func<int, int, int[][]> _lotsOf;

    private LotField(IReadOnlyList<int[]> admitted, Func<int, int, int[][]> lotsOf)
    {
        Admitted = admitted;
        _lotsOf = lotsOf;
    }

    /// <summary>For each lot, the bidders admitted to it.</summary>
    public IReadOnlyList<int[]> Admitted { get; }

    /// <summary>How many lots there are.</summary>
    public int Count => Admitted.Count;

    /// <summary>A fresh lot for every run; all bidders of the run bid on it.</summary>
    public static LotField Hot(IReadOnlyList<int> levels, int repeats)
    {
        var admitted = Enumerable.Range(0, repeats).SelectMany(_ => levels).Select(level => Enumerable.Range(0, level).ToArray()).ToList();
        return new LotField(admitted, (bidders, repeat) =>
        {
            var lot = (repeat * levels.Count) + levels.ToList().IndexOf(bidders);
            return [.. Enumerable.Range(0, bidders).Select(_ => new[] { lot })];
        });
    }

    /// <summary>Many lots, used in every run: eight bidders may bid on all, four each of the next 56 and the next 192 on any one.</summary>
    public static LotField Wide(int lots)
    {
        var admitted = Enumerable.Range(0, lots)
            .Select(lot => Enumerable.Range(0, InAllLots)
                .Concat(Enumerable.Range(0, FourOf).Select(i => InAllLots + (((lot * FourOf) + i) % 56)))
                .Concat(Enumerable.Range(0, FourOf).Select(i => 64 + (((lot * FourOf) + i) % 192)))
                .ToArray())
            .ToList();
        return new LotField(admitted, (bidders, _) =>
            [.. Enumerable.Range(0, bidders).Select(bidder => Enumerable.Range(0, lots).Where(lot => admitted[lot].Contains(bidder)).ToArray())]);
    }

    /// <summary>For each bidder of a run, the lots it bids on, counted from <paramref name="firstLot"/>.</summary>
    public IReadOnlyList<int[]> LotsOf(int bidders, int repeat, int firstLot) =>
        [.. _lotsOf(bidders, repeat).Select(lots => lots.Select(lot => lot + firstLot).ToArray())];
}
