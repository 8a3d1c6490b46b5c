using Auction.Data.Lots;

namespace Auction.Web.Shell.Lots;

/// <summary>The drawing that stands in for a photograph: the same one for the same lot, always.</summary>
internal static class LotPicture
{
    // A word in the Chinese title says more than the category; the first that fits decides.
    private static readonly (string Category, string Word, string Drawing)[] Words =
    [
        (LotCategories.Vehicle, "货车", "van"),
        (LotCategories.Vehicle, "厢式", "van"),
        (LotCategories.Vehicle, "半挂", "van"),
        (LotCategories.Vehicle, "客车", "van"),
        (LotCategories.Vehicle, "挖掘", "digger"),
        (LotCategories.Vehicle, "船", "ship"),
        (LotCategories.Machinery, "挖掘", "digger"),
        (LotCategories.Machinery, "装载", "digger"),
        (LotCategories.Machinery, "船", "ship"),
        (LotCategories.Other, "船", "ship"),
        (LotCategories.Other, "车位", "parking"),
        (LotCategories.Home, "车位", "parking"),
    ];

    private static readonly Dictionary<string, int> Variants = new(StringComparer.Ordinal)
    {
        ["home"] = 4,
        ["shop"] = 3,
        ["factory"] = 3,
        ["land"] = 3,
        ["car"] = 4,
        ["van"] = 1,
        ["digger"] = 2,
        ["plant"] = 2,
        ["equity"] = 3,
        ["ship"] = 1,
        ["parking"] = 1,
        ["goods"] = 2,
    };

    /// <summary>Address of the drawing.</summary>
    /// <param name="category">One of <see cref="LotCategories"/>; anything else counts as other.</param>
    /// <param name="lotNumber">Chooses among the variants.</param>
    /// <param name="titleZh">The Chinese title.</param>
    public static string Of(string category, string lotNumber, string titleZh)
    {
        ArgumentNullException.ThrowIfNull(lotNumber);
        ArgumentNullException.ThrowIfNull(titleZh);
        var drawing = Array.Find(Words, word => word.Category == category && titleZh.Contains(word.Word, StringComparison.Ordinal)).Drawing
            ?? Usual(category);
        var sum = lotNumber.Aggregate(0, (before, sign) => ((before * 31) + sign) % 997);
        return $"/img/lots/{drawing}-{(sum % Variants[drawing]) + 1}.svg";
    }

    private static string Usual(string category) => category switch
    {
        LotCategories.Vehicle => "car",
        LotCategories.Machinery => "plant",
        LotCategories.Home or LotCategories.Shop or LotCategories.Factory or LotCategories.Land or LotCategories.Equity => category,
        _ => "goods",
    };
}
