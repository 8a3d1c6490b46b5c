using System.Collections.Concurrent;
using Auction.Data;
using Auction.Data.Valuations;
using Auction.Domain.Amounts;
using Microsoft.EntityFrameworkCore;
using Valuation;
using Valuation.Accuracy;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>How close every platform's and institution's results came to the sale prices, from sold valuations alone.</summary>
/// <remarks>
/// A sold valuation does not change any more, so its comparisons are kept in memory with the number of its last entry; each look reads only
/// journals that are new.
/// </remarks>
internal sealed class AccuracyBoard(IDbContextFactory<AuctionDb> databases, ValuationStore store)
{
    private const int LoadedTogether = 100;

    private readonly ConcurrentDictionary<Guid, Kept> _known = new();

    /// <summary>The comparisons of every sold valuation of one kind of property, or of all.</summary>
    public async Task<IReadOnlyList<SaleComparison>> SalesAsync(PropertyKind? kind, CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);

        // A price that led to a sale waits for nothing, so the clock never wakes its valuation again.
        var heads = await db.Valuations.AsNoTracking().Where(row => row.Phase == ValuationPhase.Fixed && row.WakesAt == null)
            .Select(row => new { row.Id, row.Seq, row.PropertyKind }).ToListAsync(cancellationToken);
        foreach (var fresh in heads.Where(head => !_known.TryGetValue(head.Id, out var kept) || kept.Seq != head.Seq).Select(head => head.Id).Chunk(LoadedTogether))
        {
            foreach (var stored in await store.LoadAsync(fresh, cancellationToken))
            {
                _known[stored.Head.Id] = new(stored.Head.Seq, [.. Comparisons(ValuationProcedure.Instance.Fold(stored.Head.Id, stored.Events).State)]);
            }
        }

        return [.. heads.Where(head => kind is null || head.PropertyKind == kind).SelectMany(head => _known.TryGetValue(head.Id, out var kept) ? kept.Sales : [])];
    }

    /// <summary>The results that went out in a sold valuation, each beside the sale price.</summary>
    public static IEnumerable<SaleComparison> Comparisons(ValuationState state)
    {
        ArgumentNullException.ThrowIfNull(state);
        if (state is not { Sale: { Ending: SaleEnding.Sold or SaleEnding.TakenForDebt, Amount: { IsPositive: true } price }, Price: { } reference })
        {
            return [];
        }

        return reference.Kind switch
        {
            ReferencePriceKind.OnlineInquiry => state.Online!.Counting.Select(platform => new SaleComparison(platform.Id, platform.Report!.Result, price)),
            ReferencePriceKind.Appraisal => [new SaleComparison(state.Appraisal!.Commission!.InstitutionId, state.Appraisal.Commission.Report!.Result, price)],
            _ => [],
        };
    }

    private sealed record Kept(int Seq, IReadOnlyList<SaleComparison> Sales);
}

/// <summary>What a league table is sorted by.</summary>
internal enum AccuracyOrder
{
    /// <summary>Median error, small samples last.</summary>
    Median = 1,

    /// <summary>Error that nine in ten do not exceed.</summary>
    Ninetieth = 2,

    /// <summary>Bias, the smallest in either direction first.</summary>
    Bias = 3,

    /// <summary>Number of sales, the most first.</summary>
    Count = 4,
}

/// <summary>The league table.</summary>
internal static class AccuracyTable
{
    /// <summary>One row for each source, in an order. Small samples come after the others, whatever the order but by number.</summary>
    public static IReadOnlyList<SourceAccuracy> Of(IEnumerable<SaleComparison> sales, AccuracyOrder order)
    {
        var rows = SourceAccuracy.Of(sales);
        return order switch
        {
            AccuracyOrder.Ninetieth => [.. rows.OrderBy(row => row.IsSmallSample).ThenBy(row => row.NinetiethError)],
            AccuracyOrder.Bias => [.. rows.OrderBy(row => row.IsSmallSample).ThenBy(row => Math.Abs(row.Bias))],
            AccuracyOrder.Count => [.. rows.OrderByDescending(row => row.Count)],
            _ => rows,
        };
    }
}
