using Auction.Data;
using Auction.Domain.Amounts;
using Auction.Domain.Texts;
using Microsoft.EntityFrameworkCore;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Valuations.Views;

/// <summary>What a visitor asked the list of valuations for. Every part may be empty, which means "all".</summary>
internal sealed record ValuationFilter
{
    public IReadOnlyList<string> Terms { get; init; } = [];

    public ValuationPhase? Phase { get; init; }

    public ReferencePriceKind? Method { get; init; }

    public PropertyKind? Kind { get; init; }

    /// <summary>Code of a court.</summary>
    public string? Court { get; init; }
}

/// <summary>One line of the list.</summary>
internal sealed record ValuationLine(
    string Number,
    BilingualText Asset,
    BilingualText Court,
    string CaseNumber,
    PropertyKind Kind,
    ValuationPhase Phase,
    bool IsStayed,
    ReferencePriceKind? Method,
    DateTimeOffset OpenedAt,
    Money? Price,
    DateOnly? ValidUntil);

/// <summary>One page of the list.</summary>
/// <param name="Lines">The newest first.</param>
/// <param name="Total">How many there are on all pages.</param>
/// <param name="Page">From 1.</param>
internal sealed record ValuationPageOf(IReadOnlyList<ValuationLine> Lines, int Total, int Page);

/// <summary>Finds valuations for the public list.</summary>
internal sealed class ValuationListing(IDbContextFactory<AuctionDb> databases)
{
    /// <summary>Lines on one page.</summary>
    public const int PageSize = 20;

    /// <summary>Courts that have valuations, by code.</summary>
    public async Task<IReadOnlyList<(string Code, BilingualText Name)>> CourtsAsync(CancellationToken cancellationToken)
    {
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var rows = await db.Courts.AsNoTracking().Where(court => db.Valuations.Any(row => row.CourtId == court.Id)).OrderBy(court => court.Code)
            .Select(court => new { court.Code, court.NameZh, court.NameEn }).ToListAsync(cancellationToken);
        return [.. rows.Select(row => (row.Code, new BilingualText(row.NameZh, row.NameEn)))];
    }

    /// <summary>One page of what passes a filter; a page past the end is the last.</summary>
    public async Task<ValuationPageOf> FindAsync(ValuationFilter filter, int page, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(filter);
        await using var db = await databases.CreateDbContextAsync(cancellationToken);
        var found = Matching(db, filter);
        var total = await found.CountAsync(cancellationToken);
        page = Math.Clamp(page, 1, Math.Max(1, (total + PageSize - 1) / PageSize));
        var rows = await found.OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number)
            .Skip((page - 1) * PageSize).Take(PageSize)
            .Join(db.Courts.AsNoTracking(), row => row.CourtId, court => court.Id, (row, court) => new
            {
                row.Number, row.AssetZh, row.AssetEn, court.NameZh, court.NameEn, row.CaseNumber, row.PropertyKind, row.Phase, row.IsStayed, row.Method, row.OpenedAt, row.Price, row.ValidUntil,
            })
            .OrderByDescending(row => row.OpenedAt).ThenByDescending(row => row.Number)
            .ToListAsync(cancellationToken);
        return new(
            [.. rows.Select(row => new ValuationLine(
                row.Number, new(row.AssetZh, row.AssetEn), new(row.NameZh, row.NameEn), row.CaseNumber, row.PropertyKind, row.Phase, row.IsStayed, row.Method, row.OpenedAt, row.Price, row.ValidUntil))],
            total,
            page);
    }

    private static IQueryable<Data.Valuations.ValuationRow> Matching(AuctionDb db, ValuationFilter filter)
    {
        var rows = db.Valuations.AsNoTracking();
        foreach (var term in filter.Terms)
        {
            // As in the list of lots: plain containment answers alike on both databases.
            var lower = term.ToLowerInvariant();
            rows = rows.Where(row => row.Number.ToLower().Contains(lower) || row.CaseNumber.ToLower().Contains(lower) || row.AssetZh.ToLower().Contains(lower) || row.AssetEn.ToLower().Contains(lower));
        }

        if (filter.Phase is { } phase) { rows = rows.Where(row => row.Phase == phase); }
        if (filter.Method is { } method) { rows = rows.Where(row => row.Method == method); }
        if (filter.Kind is { } kind) { rows = rows.Where(row => row.PropertyKind == kind); }
        return filter.Court is { } code ? rows.Where(row => db.Courts.Any(court => court.Id == row.CourtId && court.Code == code)) : rows;
    }
}
