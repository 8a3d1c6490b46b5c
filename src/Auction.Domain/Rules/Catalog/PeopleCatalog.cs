using Auction.Domain.Texts;
using static Auction.Domain.Rules.LegalSources;

namespace Auction.Domain.Rules.Catalog;

/// <summary>Who people are, and who may bid.</summary>
internal static class PeopleCatalog
{
    public static readonly IReadOnlyList<LegalRule> Rules =
    [
        New("AUC-14.2", OnlineAuction(14), "代理或者联合竞买须在竞价开始前经人民法院确认，未经确认的视为以本人名义竞买。", "Representation and joint bids are confirmed by the court before bidding starts; otherwise one bids for oneself."),
        New("AUC-34", OnlineAuction(34), "执行法院、平台、辅助机构及其工作人员、上述人员的近亲属不得竞买与其行为相关的财产。", "The court, the platform, auxiliary institutions, their staff and near relatives may not bid for property connected with their work."),
        New("CIV-17", CivilCode(17, 18), "十八周岁以上的成年人可以独立实施民事法律行为。", "Persons of eighteen years and more act alone."),
        New("CIV-1045", CivilCode(1045), "配偶、父母、子女、兄弟姐妹、祖父母、外祖父母、孙子女、外孙子女为近亲属。", "Spouses, parents, children, siblings, grandparents and grandchildren are near relatives."),
        New("DIS-12.1", SaleOfProperty(12), "法律对买受人的资格有特殊规定的，竞买人应当具备。", "Where the law asks for a special qualification, the bidder must have it."),
        New("DIS-12.2", SaleOfProperty(12), "申请执行人、被执行人可以参加竞买。", "The applicant and the debtor may bid."),
        New("HSE-1", Housing(1), "竞买人应当具备拍卖房产所在地的购房资格。", "A bidder for housing needs the local purchase qualification."),
        New("ID-1", CitizenNumbers, "公民身份号码由十八位组成，末位为校验码。", "A citizen’s number has eighteen places, the last of which checks the others."),
        New("ID-2", CreditCodes, "统一社会信用代码由十八位组成，末位为校验码。", "A unified social credit code has eighteen places, the last of which checks the others."),
        New("LHC-3", Consumption(3), "被采取限制消费措施的，不得购买不动产。", "Whoever is under consumption restriction may not buy real estate."),
        New("SEL-5", SellOff, "变卖的竞买人须预交全部变卖价款，申请执行人不例外。", "Bidders in a sell-off pay the full price beforehand, the applicant too."),
    ];

    private static LegalRule New(string id, BilingualText source, string zh, string en) => new(new(id), new(zh, en), source);
}
