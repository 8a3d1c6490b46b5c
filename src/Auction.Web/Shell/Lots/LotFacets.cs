using Auction.Data.Lots;
using Auction.Domain.Rounds;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Shell.Lots;

/// <summary>How many lots each choice of each facet would show, given the choices in the other facets.</summary>
internal sealed record LotFacets(
    IReadOnlyDictionary<RoundPhase, int> Phases,
    IReadOnlyDictionary<string, int> Categories,
    IReadOnlyList<RegionCount> Regions,
    IReadOnlyDictionary<RoundKind, int> Stages)
{
    /// <summary>Regions offered; the rest is found by searching.</summary>
    private const int RegionsShown = 8;

    public static LotFacets None { get; } = new(
        new Dictionary<RoundPhase, int>(), new Dictionary<string, int>(), [], new Dictionary<RoundKind, int>());

    public static async Task<LotFacets> CountAsync(LotQueries lots, LotFilter filter, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(lots);
        ArgumentNullException.ThrowIfNull(filter);
        var regions = await lots.Matching(filter with { Regions = [] })
            .GroupBy(lot => new { lot.RegionZh, lot.RegionEn })
            .Select(group => new RegionCount(group.Key.RegionZh, group.Key.RegionEn, group.Count()))
            .ToListAsync(cancellationToken);
        return new(
            await lots.Matching(filter with { Statuses = [] }).GroupBy(lot => lot.Phase).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken),
            await lots.Matching(filter with { Categories = [] }).GroupBy(lot => lot.Category).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken),
            Chosen(regions, filter),
            await lots.Matching(filter with { Stages = [] }).GroupBy(lot => lot.Kind).Select(group => new { group.Key, Count = group.Count() })
                .ToDictionaryAsync(group => group.Key, group => group.Count, cancellationToken));
    }

    // A ticked region stays on the list even when it is small or empty: otherwise it could not be unticked.
    private static List<RegionCount> Chosen(List<RegionCount> counted, LotFilter filter) =>
    [
        .. counted
            .Concat(filter.Regions.Where(name => counted.All(region => region.Zh != name)).Select(name => new RegionCount(name, name, 0)))
            .OrderByDescending(region => filter.Regions.Contains(region.Zh))
            .ThenByDescending(region => region.Count)
            .ThenBy(region => region.Zh, StringComparer.Ordinal)
            .Take(Math.Max(RegionsShown, filter.Regions.Count)),
    ];
}

/// <summary>A region and its number of lots.</summary>
internal sealed record RegionCount(string Zh, string En, int Count);
