using Auction.Domain.Texts;

namespace Auction.Web.Pages.SelfDisposals;

/// <summary>Words of the list of self-disposals.</summary>
internal static class SelfDisposalTexts
{
    public static readonly BilingualText Title = new("自行处置中的财产", "Property debtors are selling in person");
    public static readonly BilingualText Lead = new(
        "经法院准许，被执行人可以在期限内以合理价格自行出售已查封的财产。有意购买的，请联系执行法院。",
        "With the court’s leave a debtor may sell seized property in person, at a reasonable price and within a set time. To buy, contact the enforcing court.");
    public static readonly BilingualText Money = new(
        "价款只能汇入法院控制的账户，不得付给被执行人或者中介个人；法院收到全部价款后才解除查封。",
        "The price is paid only into the account the court controls, never to the debtor or an agent. The seizure is lifted once the whole price is there.");
    public static readonly BilingualText None = new("目前没有正在自行处置的财产。", "No property is being sold in person now.");
    public static readonly BilingualText NoneText = new("期限届满未能售出的，由法院依法拍卖。", "What is not sold within its time is put to auction by the court.");
    public static readonly BilingualText Until = new("期限至", "Until");
    public static readonly BilingualText DaysLeft = new("剩余 {0} 日", "{0} days left");
    public static readonly BilingualText Granted = new("{0} 准许", "granted {0}");
    public static readonly BilingualText Reference = new("参考价", "Reference price");
    public static readonly BilingualText Contact = new("联系法院：{0}", "Contact the court: {0}");
    public static readonly BilingualText Hotline = new("诉讼服务热线 12368", "court hotline 12368");
    public static readonly BilingualText Paused = new("暂缓中", "stands still");
    public static readonly BilingualText History = new("处置全程", "History");
}
