using Auction.Web.Lots;
using Auction.Web.Shell.Lots;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Auction.Web.Pages.Lots;

/// <summary>The list of lots. Its whole state is in the address, so it can be shared and works without script.</summary>
internal sealed class IndexModel(LotQueries lots, LotPhotos photos) : PageModel
{
    private const int PageSize = 12;

    public LotFilter Filter { get; private set; } = new();

    public LotFacets Facets { get; private set; } = LotFacets.None;

    public IReadOnlyList<LotSummary> Found { get; private set; } = [];

    public IReadOnlyList<FilterChip> Chips { get; private set; } = [];

    /// <summary>Parts of the address that meant nothing.</summary>
    public List<string> Ignored { get; } = [];

    public int Total { get; private set; }

    public int PageNumber { get; private set; }

    public int PageCount => (Total + PageSize - 1) / PageSize;

    public string SearchText => string.Join(' ', Filter.Terms);

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Filter = LotFilterReader.Read(Request.Query, Ignored);
        Total = await lots.Matching(Filter).CountAsync(cancellationToken);
        PageNumber = Math.Clamp(LotFilterReader.ReadPage(Request.Query), 1, Math.Max(1, PageCount));
        Facets = await LotFacets.CountAsync(lots, Filter, cancellationToken);
        Chips = FilterChip.Of(Filter, Facets);
        Found = await LotQueries.InOrder(lots.Matching(Filter), Filter.Order)
            .Skip((PageNumber - 1) * PageSize)
            .Take(PageSize)
            .ToListAsync(cancellationToken);
        await photos.AddFirstAsync(Found, cancellationToken);
    }

    /// <summary>This list without one choice.</summary>
    public string Without(FilterChip chip)
    {
        ArgumentNullException.ThrowIfNull(chip);
        return Address(Request.Query
            .SelectMany(pair => pair.Value.Select(value => (pair.Key, Value: value ?? "")))
            .Where(pair => pair.Key != LotFilterReader.Page && !(pair.Key == chip.Name && (chip.Value is null || pair.Value == chip.Value))));
    }

    /// <summary>Another page of this list.</summary>
    public string AddressOf(int number) =>
        Address(Request.Query
            .SelectMany(pair => pair.Value.Select(value => (pair.Key, Value: value ?? "")))
            .Where(pair => pair.Key != LotFilterReader.Page)
            .Append((LotFilterReader.Page, number.ToString(System.Globalization.CultureInfo.InvariantCulture))));

    private string Address(IEnumerable<(string Name, string Value)> pairs)
    {
        var query = new QueryBuilder();
        foreach (var (name, value) in pairs.Where(pair => pair.Value.Length > 0))
        {
            query.Add(name, value);
        }

        return Url.Content("~/lots") + query.ToQueryString();
    }
}
