using Auction.Data.Rosters;
using Auction.Domain.Texts;

namespace Auction.Web.Valuations;

/// <summary>Words for rosters.</summary>
internal static class RosterWords
{
    public static BilingualText Of(string field) => field switch
    {
        RosterFields.RealEstate => new("房地产", "Real estate"),
        RosterFields.Land => new("土地", "Land"),
        RosterFields.Assets => new("资产、股权", "Assets and equity"),
        RosterFields.Vehicles => new("旧机动车", "Used vehicles"),
        RosterFields.Mining => new("矿业权", "Mining rights"),
        RosterFields.Jewellery => new("珠宝玉石", "Jewellery and jade"),
        RosterFields.LossAdjusting => new("保险公估", "Loss adjusting"),
        _ => throw new ArgumentOutOfRangeException(nameof(field), field, "Unknown field."),
    };

    public static BilingualText Of(RosterKind kind) => kind switch
    {
        RosterKind.Platform => new("网络询价平台", "Inquiry platforms"),
        RosterKind.Institution => new("评估机构", "Appraisal institutions"),
        RosterKind.Association => new("行业协会", "Industry associations"),
        RosterKind.Authority => new("定向询价机构", "Price authorities"),
        RosterKind.Auxiliary => new("拍卖辅助机构", "Auxiliary institutions"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown roster."),
    };
}
