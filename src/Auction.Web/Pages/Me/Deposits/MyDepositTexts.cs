using Auction.Domain.Texts;

namespace Auction.Web.Pages.Me.Deposits;

/// <summary>Words of a person's deposits and balances.</summary>
internal static class MyDepositTexts
{
    public static readonly BilingualText Title = new("我的保证金和尾款", "My deposits and balances");
    public static readonly BilingualText Lead = new("未竞得的，保证金在竞价结束后 24 小时内原路退还；竞得的，抵作价款。", "Who does not buy gets the deposit back to where it came from within 24 hours of the end; the buyer’s becomes part of the price.");
    public static readonly BilingualText None = new("您还没有交纳过保证金。", "You have not paid a deposit yet.");
    public static readonly BilingualText Find = new("看看拍卖标的", "Look at the lots");
    public static readonly BilingualText Due = new("应付", "Due");
    public static readonly BilingualText Paid = new("已付", "Paid");
    public static readonly BilingualText DueBy = new("付款截止", "Pay before");
    public static readonly BilingualText Number = new("编号", "Number");
    public static readonly BilingualText Pay = new("支付 {0}", "Pay {0}");
    public static readonly BilingualText PayPart = new("付款须使用本人名下账户；逾期未付清视为悔拍，保证金不予退还。", "Pay from an account in your own name. If the balance is not paid in full in time, you default and the deposit is not returned.");
    public static readonly BilingualText Later = new("暂时无法连接支付机构，请稍后再试。", "The payment provider cannot be reached right now. Try again shortly.");
    public static readonly BilingualText Back = new("已从支付页面返回。到账后本页自动更新状态。", "You are back from the payment page. The state here changes once the money has arrived.");
    public static readonly BilingualText Overdue = new("付款期限已过，由法院依法处理。", "The time to pay is over; the court decides what follows.");
    public static readonly BilingualText RefundedAt = new("退还时间", "Released at");
    public static readonly BilingualText ToLot = new("查看标的", "See the lot");
}
