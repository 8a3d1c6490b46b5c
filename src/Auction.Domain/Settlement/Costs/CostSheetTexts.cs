using Auction.Domain.Texts;

namespace Auction.Domain.Settlement.Costs;

/// <summary>Words of a cost sheet.</summary>
public static class CostSheetTexts
{
    internal static readonly BilingualText Price = new("成交价", "Price");
    internal static readonly BilingualText PriceBasis = new("按所示价格计算；保证金抵作价款，余款在公告载明的期限内付清。", "At the price shown. The deposit counts towards it; the balance is due in the time stated in the notice.");
    internal static readonly BilingualText PriceSource = new("法释〔2016〕18号第二十五条", "Fa Shi [2016] No. 18, art. 25");
    internal static readonly BilingualText DeedTax = new("契税", "Deed tax");
    internal static readonly BilingualText DeedExact = new("成交价 × {0}%。计税依据不含增值税，实际税额不高于此数。", "Price × {0}%. The tax base excludes value added tax, so the tax is not above this.");
    internal static readonly BilingualText DeedBasis = new(
        "成交价 × {0}% 至 {1}%：取决于所在省份的税率；住房还取决于面积和买受人家庭住房套数。计税依据不含增值税。",
        "Price × {0}% to {1}%: it depends on the rate of the province, and for a home on its size and on how many homes the buyer’s family has. The tax base excludes value added tax.");

    internal static readonly BilingualText StampDuty = new("印花税（买受人一方）", "Stamp duty (buyer’s side)");
    internal static readonly BilingualText StampFree = new("个人购买住房暂免征收。", "Natural persons who buy a home are exempt for the time being.");
    internal static readonly BilingualText StampBasis = new("不高于成交价 × {0}%；人民法院的生效文书不属于征收范围，是否另须贴花由税务机关认定。", "At most price × {0}%. A court’s ruling is not taxable; whether another paper is, the tax authority decides.");
    internal static readonly BilingualText Registration = new("不动产登记费", "Registration of real estate");
    internal static readonly BilingualText RegistrationBasis = new("按件收取。", "A fixed fee for each registration.");
    internal static readonly BilingualText Vehicle = new("车辆购置税", "Vehicle purchase tax");
    internal static readonly BilingualText VehicleBasis = new("已经征收过的车辆不再征收。", "Not levied again on a vehicle it was paid for.");
    internal static readonly BilingualText Vat = new("增值税及附加", "Value added tax and surcharges");
    internal static readonly BilingualText VatBasis = new("取决于被执行人的纳税人身份、取得时间和取得价格，本平台不掌握，由税务机关核定。", "It depends on the debtor’s kind as a taxpayer, and on when and for how much the property was acquired. These are not known here; the tax authority assesses it.");
    internal static readonly BilingualText LandVat = new("土地增值税", "Land value added tax");
    internal static readonly BilingualText LandVatBasis = new("取决于增值额和扣除项目，本平台不掌握，由税务机关核定。", "It depends on the gain and the deductions. These are not known here; the tax authority assesses it.");
    internal static readonly BilingualText LandVatHomeBasis = new("个人转让住房暂免征收；被执行人为单位的，取决于增值额和扣除项目，由税务机关核定。", "Natural persons who sell a home are exempt for the time being; for a company it depends on gain and deductions, and the tax authority assesses it.");
    internal static readonly BilingualText Income = new("所得税", "Income tax");
    internal static readonly BilingualText IncomeBasis = new("取决于被执行人的所得和可以扣除的成本，本平台不掌握，由税务机关核定。", "It depends on the debtor’s income and deductible costs. These are not known here; the tax authority assesses it.");
    internal static readonly BilingualText Arrears = new("物业费、水电燃气等欠费", "Arrears of property and utility charges");
    internal static readonly BilingualText NoArrears = new("未披露金额；请在竞买前向物业和供应单位核实。", "No amount was disclosed. Ask the property manager and the suppliers before bidding.");
    internal static readonly BilingualText ArrearsSource = new("拍卖公告的披露", "Disclosure in the notice");
    internal static readonly BilingualText Auxiliary = new("拍卖辅助、保管、评估费用", "Auxiliary work, storage, valuation");
    internal static readonly BilingualText AuxiliaryBasis = new("从案款中优先支付，买受人不另行支付。", "Paid from the proceeds first; the buyer pays nothing for it.");
    internal static readonly BilingualText AuxiliarySource = new("执行工作规定", "Rules on Enforcement Work");
    internal static readonly BilingualText Platform = new("平台服务费、佣金", "Service fee and commission of the platform");
    internal static readonly BilingualText PlatformBasis = new("本平台不收取。", "None is charged.");
    internal static readonly BilingualText PlatformSource = new("本平台规则", "Rule of this platform");

    /// <summary>Who bears a cost, in words.</summary>
    public static BilingualText Of(CostBearer bearer) => bearer switch
    {
        CostBearer.Buyer => new("买受人", "Buyer"),
        CostBearer.Debtor => new("被执行人", "Debtor"),
        CostBearer.Proceeds => new("案款", "From the proceeds"),
        CostBearer.AsDisclosed => new("被执行人欠付；按公告披露处理", "Owed by the debtor; as disclosed"),
        _ => throw new ArgumentOutOfRangeException(nameof(bearer), bearer, "Unknown bearer."),
    };

    /// <summary>How certain a figure is, in words.</summary>
    public static BilingualText Of(CostCertainty certainty) => certainty switch
    {
        CostCertainty.Exact => new("确定", "Certain"),
        CostCertainty.Range => new("区间", "Range"),
        CostCertainty.NotComputable => new("无法计算", "Cannot be computed"),
        _ => throw new ArgumentOutOfRangeException(nameof(certainty), certainty, "Unknown certainty."),
    };
}
