using Auction.Domain.Texts;
using Auction.Web.Shell.Lots;
using Auction.Web.Valuations.Views;
using Microsoft.AspNetCore.Http.Extensions;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Valuation;
using Valuation.Procedure;

namespace Auction.Web.Pages.Valuations;

/// <summary>The list of valuations. Its whole state is in the address.</summary>
internal sealed class IndexModel(ValuationListing listing) : PageModel
{
    private const int TermsMax = 6;

    public ValuationFilter Filter { get; private set; } = new();

    public ValuationPageOf Found { get; private set; } = new([], 0, 1);

    public IReadOnlyList<(string Code, BilingualText Name)> Courts { get; private set; } = [];

    public int PageCount => (Found.Total + ValuationListing.PageSize - 1) / ValuationListing.PageSize;

    /// <summary>True when anything but everything was asked for.</summary>
    public bool IsFiltered => Filter != new ValuationFilter { Terms = Filter.Terms } || Filter.Terms.Count > 0;

    /// <summary>Phases in the order of the procedure.</summary>
    public static IReadOnlyList<ValuationPhase> Phases { get; } = [.. Enum.GetValues<ValuationPhase>().Where(phase => phase != ValuationPhase.NotOpened)];

    /// <summary>Methods in the order of the law.</summary>
    public static IReadOnlyList<ReferencePriceKind> Methods { get; } = [.. Enum.GetValues<ReferencePriceKind>().Where(kind => kind != ReferencePriceKind.NotAppraisable)];

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        Courts = await listing.CourtsAsync(cancellationToken);
        var query = Request.Query;
        var text = query["q"].ToString();
        Filter = new ValuationFilter
        {
            Terms = [.. (text.Length > LotFilterReader.QueryLengthMax ? text[..LotFilterReader.QueryLengthMax] : text)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries).Take(TermsMax)],
            Phase = Choice(query["phase"], Phases),
            Method = Choice(query["method"], Methods),
            Kind = Choice(query["kind"], Enum.GetValues<PropertyKind>()),
            Court = Courts.Any(court => court.Code == query["court"].ToString()) ? query["court"].ToString() : null,
        };
        Found = await listing.FindAsync(Filter, LotFilterReader.ReadPage(query), cancellationToken);
    }

    /// <summary>The word a choice has in the address.</summary>
    public static string NameOf<T>(T value)
        where T : struct, Enum => value.ToString().ToLowerInvariant();

    /// <summary>Another page of this list.</summary>
    public string AddressOf(int number)
    {
        var address = new QueryBuilder();
        foreach (var (name, value) in Request.Query.SelectMany(pair => pair.Value.Select(value => (pair.Key, Value: value ?? ""))).Where(pair => pair.Key != LotFilterReader.Page && pair.Value.Length > 0))
        {
            address.Add(name, value);
        }

        address.Add(LotFilterReader.Page, number.ToString(System.Globalization.CultureInfo.InvariantCulture));
        return Url.Content("~/valuations") + address.ToQueryString();
    }

    private static T? Choice<T>(string? text, IReadOnlyList<T> all)
        where T : struct, Enum
    {
        foreach (var value in all)
        {
            if (string.Equals(NameOf(value), text, StringComparison.Ordinal)) { return value; }
        }

        return null;
    }
}
