using Auction.Domain.Rules;
using Auction.Domain.Texts;
using Auction.Web.Acts;
using Auction.Web.Valuations.Acts;
using Auction.Web.Valuations.Views;
using Valuation.Procedure;
using static Auction.Web.Acts.ActFields;

namespace Auction.Web.Pages.Court.Valuations;

/// <summary>What opening a valuation asks for.</summary>
internal static class OpeningFields
{
    public const int PersonsMax = 20;

    public static readonly BilingualText Lead = new(
        "查封后三十日内启动。财产名称会公开，不写姓名；当事人的姓名和地址只有法院和本人能看到。",
        "Begins within thirty days of the seizure. The name of the property is published: no personal names. Names and addresses of parties are seen by the court and themselves only.");

    /// <summary>All fields.</summary>
    /// <param name="lots">Lots of the court that have no valuation yet.</param>
    public static IReadOnlyList<ActField> Of(IEnumerable<ActChoice> lots) =>
    [
        Text("case", new("案号", "Case number"), 60),
        Choice("lot", new("对应标的", "Lot"), lots) with { IsRequired = false },
        Text("assetZh", new("财产名称（中文，公开）", "Property, in Chinese (public)"), 120),
        Text("assetEn", new("财产名称（英文，公开）", "Property, in English (public)"), 200),
        Choice<PropertyKind>("kind", new("财产类型", "Kind of property"), ValuationWords.Kind),
        Choice<AssetClass>("class", new("法律类别", "Class in law"), ValuationWords.Of),
        Day("seizedOn", new("查封之日", "Seized on")),
        Day("seizedUntil", new("查封届满之日（含当日）", "Seized until (included)")),
        Flag("criminal", new("刑事裁判涉财产部分", "From a criminal judgment")),
        Rows("persons", new("当事人、利害关系人", "Persons concerned"), PersonsMax,
            Choice<PartyRole>("role", new("身份", "Role"), ValuationWords.Role),
            Text("name", new("姓名、名称", "Name"), 100),
            Text("address", new("送达地址", "Address")) with { IsRequired = false },
            Text("phone", new("电话", "Phone"), 40) with { IsRequired = false },
            Text("account", new("平台账号（电子邮箱）", "Account (e-mail)")) with { IsRequired = false }),
    ];
}
