using Auction.Data.Lots;
using Auction.Domain.Texts;
using Auction.Web.Shell.Lots;

namespace Auction.Web.Pages.Lots.Detail;

/// <summary>The drawings shown for a lot that has no photographs: the thing first, then what its category usually shows.</summary>
internal static class LotGallery
{
    private static readonly BilingualText Outside = new("外观", "outside");
    private static readonly BilingualText Living = new("客厅", "living room");
    private static readonly BilingualText Kitchen = new("厨房", "kitchen");
    private static readonly BilingualText Plan = new("平面", "floor plan");
    private static readonly BilingualText Location = new("位置", "location");

    /// <summary>The pictures in fixed order.</summary>
    public static IReadOnlyList<LotDrawing> Of(LotRow lot)
    {
        var first = new LotDrawing(LotPicture.Of(lot.Category, lot.Number, lot.TitleZh), Outside);
        return lot.Category switch
        {
            LotCategories.Home => [first, Scene("living", Living), Scene("kitchen", Kitchen), Scene("plan", Plan), Scene("location", Location)],
            LotCategories.Shop or LotCategories.Factory => [first, Scene("plan", Plan), Scene("location", Location)],
            LotCategories.Land => [first, Scene("location", Location)],
            _ => [first],
        };
    }

    private static LotDrawing Scene(string name, BilingualText caption) => new($"/img/lots/scene-{name}.svg", caption);
}

/// <summary>One drawing with what it shows.</summary>
internal sealed record LotDrawing(string Address, BilingualText Caption);
