using Auction.Data.Rosters;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Valuations.Rosters;

/// <summary>Words of the rosters.</summary>
internal static class RosterTexts
{
    public static readonly BilingualText Title = new("平台与机构名单", "Platforms and institutions");
    public static readonly BilingualText Intro = new(
        "网络询价须同时委托名单库中的全部平台；评估机构从分领域、分地区的名单中由当事人选定或者摇号。被除名的五年内不得再入库。",
        "An online inquiry goes to every listed platform at once; institutions are agreed on, or drawn, from the roster of their field and place. Who is removed stays off for five years.");
    public static readonly BilingualText Name = new("名称", "Name");
    public static readonly BilingualText Fields = new("领域", "Fields");
    public static readonly BilingualText Place = new("地区", "Place");
    public static readonly BilingualText Licence = new("备案号", "Record number");
    public static readonly BilingualText Phone = new("电话", "Phone");
    public static readonly BilingualText Since = new("入库", "Listed");
    public static readonly BilingualText Standing = new("状态", "Standing");
    public static readonly BilingualText Listed = new("在库", "Listed");
    public static readonly BilingualText NotYet = new("尚未生效", "Not in force yet");
    public static readonly BilingualText Removed = new("{0} 除名", "Removed {0}");
    public static readonly BilingualText AllFields = new("全部领域", "All fields");
    public static readonly BilingualText FieldFilter = new("按领域筛选", "By field");
    public static readonly BilingualText National = new("全国", "National");
    public static readonly BilingualText Count = new("在库 {0} 家", "{0} listed");
    public static readonly BilingualText None = new("名单为空。", "The roster is empty.");

    /// <summary>The name of a roster.</summary>
    public static BilingualText Of(RosterKind kind) => kind switch
    {
        RosterKind.Platform => new("网络询价平台", "Online inquiry platforms"),
        RosterKind.Institution => new("评估机构", "Appraisal institutions"),
        RosterKind.Association => new("行业协会（专业技术评审）", "Industry associations (technical review)"),
        RosterKind.Auxiliary => new("拍卖辅助机构", "Auxiliary institutions"),
        _ => new("定价机构（定向询价）", "Price authorities (directed inquiry)"),
    };

    /// <summary>A field in words.</summary>
    public static BilingualText Field(string field) => field switch
    {
        RosterFields.RealEstate => new("房地产", "Real estate"),
        RosterFields.Land => new("土地", "Land"),
        RosterFields.Assets => new("资产、股权", "Assets and equity"),
        RosterFields.Vehicles => new("机动车", "Vehicles"),
        RosterFields.Mining => new("矿业权", "Mining rights"),
        _ => new(field, field),
    };
}
