using System.Globalization;
using Auction.Data.Lots;
using Auction.Domain.Amounts;
using Auction.Domain.Rounds;
using Microsoft.Extensions.Primitives;

namespace Auction.Web.Shell.Lots;

/// <summary>Reads a <see cref="LotFilter"/> from an address and writes it back. A value that means nothing is left out and named, never an error.</summary>
internal static class LotFilterReader
{
    public const string Query = "q";
    public const string Category = "cat";
    public const string Region = "region";
    public const string Stage = "stage";
    public const string Status = "status";
    public const string Lowest = "min";
    public const string Highest = "max";
    public const string Order = "sort";
    public const string Page = "page";

    /// <summary>Longest search text, in characters; the rest is cut off.</summary>
    public const int QueryLengthMax = 100;

    private const int TermsMax = 6;

    private static readonly Dictionary<string, RoundKind> Stages = new(StringComparer.Ordinal)
    {
        ["first"] = RoundKind.First,
        ["second"] = RoundKind.Second,
        ["sell-off"] = RoundKind.SellOff,
    };

    private static readonly Dictionary<string, LotOrder> Orders = new(StringComparer.Ordinal)
    {
        ["ending"] = LotOrder.EndingSoon,
        ["newest"] = LotOrder.Newest,
        ["price-up"] = LotOrder.PriceUp,
        ["price-down"] = LotOrder.PriceDown,
        ["bids"] = LotOrder.MostBids,
    };

    /// <summary>The orders as they stand in the address, in the order of the menu.</summary>
    public static IReadOnlyList<string> OrderNames { get; } = [.. Orders.Keys];

    /// <summary>The stages as they stand in the address.</summary>
    public static IReadOnlyList<string> StageNames { get; } = [.. Stages.Keys];

    /// <summary>The stage behind a name.</summary>
    public static RoundKind StageOf(string name) => Stages[name];

    /// <summary>The name of an order in the address.</summary>
    public static string NameOf(LotOrder order) => Orders.First(pair => pair.Value == order).Key;

    /// <summary>Reads a filter; what was not understood is added to <paramref name="ignored"/> as <c>name=value</c>.</summary>
    public static LotFilter Read(IQueryCollection query, ICollection<string> ignored)
    {
        ArgumentNullException.ThrowIfNull(query);
        ArgumentNullException.ThrowIfNull(ignored);
        var text = query[Query].ToString();
        return new LotFilter
        {
            Terms = [.. (text.Length > QueryLengthMax ? text[..QueryLengthMax] : text)
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
                .Take(TermsMax)],
            Categories = Known(Category, query[Category], LotCategories.All.Contains, ignored),
            Regions = [.. query[Region].OfType<string>().Where(region => region.Length is > 0 and <= QueryLengthMax).Distinct()],
            Stages = [.. Known(Stage, query[Stage], Stages.ContainsKey, ignored).Select(StageOf)],
            Statuses = Known(Status, query[Status], LotStatus.All.Contains, ignored),
            Lowest = Amount(Lowest, query[Lowest], ignored),
            Highest = Amount(Highest, query[Highest], ignored),
            Order = Known(Order, query[Order], Orders.ContainsKey, ignored) is [var order, ..] ? Orders[order] : LotOrder.EndingSoon,
        };
    }

    /// <summary>Page number, from 1; anything else is the first page.</summary>
    public static int ReadPage(IQueryCollection query)
    {
        ArgumentNullException.ThrowIfNull(query);
        return int.TryParse(query[Page], NumberStyles.None, CultureInfo.InvariantCulture, out var page) && page > 0 ? page : 1;
    }

    private static List<string> Known(string name, StringValues values, Func<string, bool> isKnown, ICollection<string> ignored)
    {
        var known = new List<string>();
        foreach (var value in values.OfType<string>().Where(value => value.Length > 0).Distinct())
        {
            if (isKnown(value))
            {
                known.Add(value);
            }
            else
            {
                ignored.Add($"{name}={Shortened(value)}");
            }
        }

        return known;
    }

    // People think in 万元 here: the field counts ten thousands of yuan, with up to two decimals.
    private static Money? Amount(string name, StringValues values, ICollection<string> ignored)
    {
        var text = values.ToString().Trim().Replace(",", "", StringComparison.Ordinal);
        if (text.Length == 0)
        {
            return null;
        }

        const NumberStyles style = NumberStyles.AllowDecimalPoint;
        if (decimal.TryParse(text, style, CultureInfo.InvariantCulture, out var tenThousands) && tenThousands <= 100_000_000m)
        {
            return new Money((long)(tenThousands * 10_000_00m));
        }

        ignored.Add($"{name}={Shortened(text)}");
        return null;
    }

    private static string Shortened(string value) => value.Length <= 30 ? value : value[..30] + "…";
}
