using Auction.Domain.Texts;

namespace Auction.Domain.Disposal;

/// <summary>What has to be done within each time limit.</summary>
internal static class SaleDeadlineTexts
{
    public static readonly BilingualText Seizure = new("查封期限届满前续行查封", "Renew the seizure before it ends");
    public static readonly BilingualText SaleStart = new("启动变价程序", "Start the sale procedure");
    public static readonly BilingualText SaleIndicator = new("启动拍卖程序", "Start the auction procedure");
    public static readonly BilingualText FirstNotice = new("有效期内发布首次拍卖公告", "Publish the first notice within the validity");
    public static readonly BilingualText LastStart = new("拍卖或者变卖开始", "Start the auction or sell-off");
    public static readonly BilingualText SelfDisposal = new("自行处置并使价款到账", "Sell in person and have the price on the account");
    public static readonly BilingualText Financing = new("融资偿债", "Borrow and pay the debt");
    public static readonly BilingualText Purchase = new("支付按流拍价购买的价款", "Pay for the purchase at the failed price");
    public static readonly BilingualText NoSurplus = new("申请继续拍卖", "Ask to go on with the auction");
    public static readonly BilingualText Notify = new("通知当事人及优先购买权人", "Notify parties and priority purchasers");
    public static readonly BilingualText EarliestStart = new("公告期届满后开始竞价", "Start bidding after the notice period");
    public static readonly BilingualText Pay = new("交付余款", "Pay the balance");
    public static readonly BilingualText Ruling = new("送达成交或者抵债裁定", "Serve the ruling");
    public static readonly BilingualText Handover = new("移交标的物", "Hand the property over");
    public static readonly BilingualText SecondRound = new("第二次拍卖开始竞价", "Start bidding in the second round");
    public static readonly BilingualText AskCreditors = new("征询以物抵债意见", "Ask the creditors about debt in kind");
    public static readonly BilingualText SellOffNotice = new("发布变卖公告", "Publish the sell-off notice");
    public static readonly BilingualText Difference = new("补交抵债差额", "Pay the difference");
    public static readonly BilingualText Resume = new("恢复处置", "Resume the sale");
    public static readonly BilingualText Register = new("异议立案", "Register the objection");
    public static readonly BilingualText Rule = new("对异议作出裁定", "Rule on the objection");
    public static readonly BilingualText Reconsider = new("对裁定提出复议或者起诉", "Take the ruling further");
}
