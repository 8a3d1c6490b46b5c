using Auction.Domain.Rules;
using Auction.Domain.Texts;

namespace Auction.Domain.Assets;

/// <summary>A kind with its class in law and its table of facts.</summary>
/// <param name="Kind">Which.</param>
/// <param name="Name">Its name.</param>
/// <param name="Class">How the law classes it: notice periods and seizures follow from it (AUC-12.1).</param>
/// <param name="Facts">Its table.</param>
public sealed record AssetKindEntry(AssetKind Kind, BilingualText Name, AssetClass Class, IReadOnlyList<AssetFactField> Facts);

/// <summary>The tables of facts, one for each kind (REF-3.1, GUI-1, AUC-12.2).</summary>
/// <remarks>Ships are not here: they are sold under rules of their own by the maritime courts (SHIP).</remarks>
public static class AssetKinds
{
    private static readonly AssetFactField Location = Required("location", "坐落", "Location");
    private static readonly AssetFactField Certificate = new("certificate", AssetFactKind.Text, new("权利证书号", "Certificate number")) { IsPublic = false };
    private static readonly AssetFactField BuiltArea = new("area", AssetFactKind.Area, new("建筑面积（㎡）", "Floor area (m²)")) { IsRequired = true };
    private static readonly AssetFactField LandArea = new("land-area", AssetFactKind.Area, new("土地面积（㎡）", "Land area (m²)"));
    private static readonly AssetFactField LandType = Text("land-type", "土地性质", "Type of land right");
    private static readonly AssetFactField LandUntil = new("land-until", AssetFactKind.Day, new("土地使用期限至", "Land right until"));
    private static readonly AssetFactField Use = Text("use", "规划用途", "Planned use");
    private static readonly AssetFactField Floor = Text("floor", "所在楼层", "Floor");
    private static readonly AssetFactField Structure = Text("structure", "结构", "Structure");
    private static readonly AssetFactField Built = Text("built", "建成年代", "Year built");
    private static readonly AssetFactField Fittings = Text("fittings", "装修", "Fittings");
    private static readonly AssetFactField Quantity = Required("quantity", "数量", "Quantity");
    private static readonly AssetFactField Place = Required("place", "存放地点", "Where it is kept");
    private static readonly AssetFactField Maker = Text("maker", "品牌、厂家", "Make");
    private static readonly AssetFactField Model = Text("model", "规格型号", "Model");
    private static readonly AssetFactField Condition = Text("condition", "现状", "Condition");

    private static readonly AssetFactField Owner = Required("owner-share", "权属与份额", "Ownership and share");
    private static readonly AssetFactField Occupation = Disclosed("occupation", "占有使用情况", "Occupation and use", isRequired: true);
    private static readonly AssetFactField Lease = Disclosed("lease", "租赁情况", "Leases", isRequired: true);
    private static readonly AssetFactField Mortgage = Disclosed("mortgage", "抵押、质押等优先权", "Mortgages, pledges and other priorities", isRequired: true);
    private static readonly AssetFactField Arrears = Disclosed("arrears", "欠缴税费", "Arrears", isRequired: true);
    private static readonly AssetFactField Defects = Disclosed("defects", "已知瑕疵", "Known defects", isRequired: false);
    private static readonly AssetFactField Household = Disclosed("household", "户籍、学籍占用", "Household or school registration", isRequired: false);
    private static readonly AssetFactField Keys = Disclosed("keys", "钥匙与交付", "Keys and handover", isRequired: false);
    private static readonly AssetFactField Limits = Disclosed("limits", "转让限制", "Limits on transfer", isRequired: false);

    private static readonly AssetFactField[] Burdens = [Owner, Occupation, Lease, Mortgage, Arrears, Defects];
    private static readonly AssetFactField[] MovableBurdens = [Owner, Mortgage, Arrears, Defects];
    private static readonly AssetFactField[] RightBurdens = [Owner, Mortgage, Limits, Defects];

    /// <summary>Every kind, in the order in which it is offered.</summary>
    public static IReadOnlyList<AssetKindEntry> All { get; } =
    [
        new(AssetKind.Home, new("住宅", "Home"), AssetClass.RealEstate, [Location, Certificate, BuiltArea, LandType, LandUntil, Use, Floor, Structure, Built, Fittings, .. Burdens, Household, Keys]),
        new(AssetKind.Commercial, new("商业、办公用房", "Shop or office"), AssetClass.RealEstate, [Location, Certificate, BuiltArea, LandType, LandUntil, Use, Floor, Structure, Built, Fittings, .. Burdens, Keys]),
        new(AssetKind.Factory, new("工业厂房", "Factory building"), AssetClass.RealEstate, [Location, Certificate, BuiltArea, LandArea, LandType, LandUntil, Use, Structure, Built, .. Burdens, Keys]),
        new(AssetKind.Land, new("土地使用权", "Land use right"), AssetClass.RealEstate, [Location, Certificate, LandArea with { IsRequired = true }, LandType with { IsRequired = true }, LandUntil, Use, .. Burdens]),
        new(AssetKind.Construction, new("在建工程", "Building under construction"), AssetClass.RealEstate, [Location, Certificate, LandArea, Text("progress", "工程形象进度", "Progress of the works") with { IsRequired = true }, Text("permits", "规划、施工许可", "Permits"), .. Burdens, Disclosed("construction-claims", "建设工程价款优先权", "Priority of the builder's claim", isRequired: true)]),
        new(AssetKind.OtherBuilding, new("车位、仓储及其他不动产", "Parking space, storage or other real estate"), AssetClass.RealEstate, [Location, Certificate, BuiltArea with { IsRequired = false }, Use, .. Burdens]),
        new(AssetKind.Vehicle, new("机动车", "Motor vehicle"), AssetClass.Movable,
        [
            Required("plate", "号牌号码", "Number plate"), Required("maker-model", "品牌型号", "Make and model"), new("frame", AssetFactKind.Text, new("车辆识别代号", "Frame number")) { IsPublic = false },
            new("registered", AssetFactKind.Day, new("注册登记日期", "First registered")), new("mileage", AssetFactKind.Whole, new("行驶里程（公里）", "Mileage (km)")), Text("fuel", "动力类型", "Fuel"), Place, Condition,
            .. MovableBurdens, Disclosed("violations", "未处理违章", "Open traffic fines", isRequired: true), Disclosed("inspection", "年检、保险", "Inspection and insurance", isRequired: false), Disclosed("plate-limits", "号牌指标限制", "Limits on plates", isRequired: false),
        ]),
        new(AssetKind.Aircraft, new("民用航空器", "Civil aircraft"), AssetClass.Movable, [Required("registration", "国籍登记号", "Registration mark"), Required("maker-model", "制造商与型号", "Maker and model"), Text("serial", "出厂序号", "Serial number"), Place, Condition, .. MovableBurdens, Disclosed("airworthiness", "适航证书", "Airworthiness certificate", isRequired: true)]),
        new(AssetKind.Machinery, new("机器设备", "Machinery"), AssetClass.Movable, [Maker, Model, Quantity, Text("made", "出厂日期", "Made"), Place, Condition, .. MovableBurdens, Disclosed("dismantling", "拆除、搬运", "Dismantling and removal", isRequired: false)]),
        new(AssetKind.Stock, new("存货、原材料、产品", "Stock, materials, products"), AssetClass.Movable, [Maker, Model, Quantity, Text("best-before", "保质期", "Best before"), Place, Condition, .. MovableBurdens]),
        new(AssetKind.Collectible, new("珠宝、字画、收藏品", "Jewellery, art, collectibles"), AssetClass.Movable, [Quantity, Text("author", "作者、年代", "Author and period"), Text("expertise", "鉴定情况", "Expertise"), Place, Condition, .. MovableBurdens]),
        new(AssetKind.ListedShares, new("上市公司股票", "Listed shares"), AssetClass.OtherRight,
        [
            Required("code", "证券代码", "Stock code"), Required("company", "公司名称", "Company"), new("shares", AssetFactKind.Whole, new("股数", "Number of shares")) { IsRequired = true }, Text("share-type", "股份性质", "Type of shares"),
            new("is-state", AssetFactKind.YesNo, new("是否国有股、社会法人股", "State-owned or legal-person shares")) { IsRequired = true }, .. RightBurdens,
        ]),
        new(AssetKind.Equity, new("有限责任公司、非上市公司股权", "Equity of an unlisted company"), AssetClass.OtherRight,
        [
            Required("company", "公司名称", "Company"), Required("stake", "持股比例", "Stake"), new("subscribed", AssetFactKind.Amount, new("认缴出资额", "Subscribed capital")) { IsRequired = true },
            new("paid", AssetFactKind.Amount, new("实缴出资额", "Paid-in capital")) { IsRequired = true }, new("due", AssetFactKind.Day, new("出资期限", "Contribution due")),
            new("is-limited", AssetFactKind.YesNo, new("是否有限责任公司", "Limited liability company")) { IsRequired = true }, .. RightBurdens,
        ]),
        new(AssetKind.IntellectualProperty, new("知识产权", "Intellectual property"), AssetClass.OtherRight, [Required("ip-kind", "权利类型", "Kind of right"), Required("ip-number", "登记号", "Register number"), new("ip-until", AssetFactKind.Day, new("保护期至", "Protected until")) { IsRequired = true }, Text("ip-licences", "许可使用情况", "Licences"), .. RightBurdens]),
        new(AssetKind.Claim, new("债权、收益权", "Claim or right to income"), AssetClass.OtherRight, [Required("against", "债务人类型", "Kind of debtor"), new("sum", AssetFactKind.Amount, new("债权金额", "Sum")) { IsRequired = true }, new("claim-due", AssetFactKind.Day, new("到期日", "Due")), Text("security", "担保情况", "Security"), .. RightBurdens]),
        new(AssetKind.OtherMovable, new("其他动产", "Other movable"), AssetClass.Movable, [Quantity, Place, Condition, .. MovableBurdens]),
        new(AssetKind.OtherRight, new("其他财产权", "Other right"), AssetClass.OtherRight, [Required("content", "权利内容", "What the right is"), .. RightBurdens]),
    ];

    /// <summary>The entry of a kind.</summary>
    public static AssetKindEntry Of(AssetKind kind) => All.Single(entry => entry.Kind == kind);

    private static AssetFactField Text(string id, string zh, string en) => new(id, AssetFactKind.Text, new(zh, en));

    private static AssetFactField Required(string id, string zh, string en) => Text(id, zh, en) with { IsRequired = true };

    private static AssetFactField Disclosed(string id, string zh, string en, bool isRequired) => Text(id, zh, en) with { IsRequired = isRequired, IsDisclosure = true };
}
