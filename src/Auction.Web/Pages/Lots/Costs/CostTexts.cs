using Auction.Domain.Texts;

namespace Auction.Web.Pages.Lots.Costs;

/// <summary>Words of what a purchase costs.</summary>
internal static class CostTexts
{
    public static readonly BilingualText Title = new("购买总成本", "Total cost");
    public static readonly BilingualText Lead = new(
        "竞买前请先算清：价款之外还有哪些税费、由谁承担、依据是什么。没有法定数字的不作猜测，写明原因。",
        "Before you bid: what is due besides the price, who bears it and on what basis. What has no legal figure is not guessed; the reason is given.");

    public static readonly BilingualText AtCurrent = new("按现价", "At the current price");
    public static readonly BilingualText AtStart = new("按起拍价", "At the start price");
    public static readonly BilingualText AtSale = new("按成交价", "At the sale price");
    public static readonly BilingualText Price = new("按多少价款测算（元）", "Price to compute for (yuan)");
    public static readonly BilingualText PriceHint = new("不填按现价；未出价的按起拍价。", "Empty: the current price, or the start price before the first bid.");
    public static readonly BilingualText Buyer = new("买受人", "Buyer");
    public static readonly BilingualText Compute = new("测算", "Compute");
    public static readonly BilingualText Total = new("买受人合计", "The buyer pays in all");
    public static readonly BilingualText Span = new("{0} 至 {1}", "{0} to {1}");
    public static readonly BilingualText Computable = new("仅含可以计算的项目", "only what can be computed");
    public static readonly BilingualText Incomplete = new("另有无法计算的项目可能由买受人负担，见下表。", "Something more may fall to the buyer and cannot be computed; see the table.");
    public static readonly BilingualText ColumnItem = new("项目", "Cost");
    public static readonly BilingualText ColumnBearer = new("承担人", "Borne by");
    public static readonly BilingualText ColumnAmount = new("金额（元）", "Amount (yuan)");
    public static readonly BilingualText ColumnBasis = new("算法与依据", "Computation and source");
    public static readonly BilingualText Disclosed = new("公告披露的税费承担：{0}", "Who bears taxes, as disclosed in the notice: {0}");
    public static readonly BilingualText Note = new(
        "税率自 {0} 起适用。测算不代替税务机关的核定；因拍卖本身形成的税费由法律规定的主体承担，没有规定的由人民法院确定。",
        "Rates since {0}. This does not replace the assessment by the tax authority. Taxes of the sale are borne by whom the law names; where it names nobody the court decides.");

    public static readonly BilingualText SectionLead = new("{0}，买受人合计 {1}（仅含可以计算的项目）；平台不收服务费。", "{0} the buyer pays {1} in all, of what can be computed; the platform charges nothing.");
    public static readonly BilingualText SectionLink = new("查看各项税费、承担人和依据", "See each tax and fee, who bears it and its source");
}
