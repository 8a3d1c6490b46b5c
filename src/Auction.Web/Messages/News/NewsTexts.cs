using Auction.Domain.Settlement.Deposits;
using Auction.Domain.Texts;

namespace Auction.Web.Messages.News;

/// <summary>Words of the facts in messages.</summary>
internal static class NewsTexts
{
    private static readonly BilingualText Over = new("超过应付金额", "more was paid than was due");
    private static readonly BilingualText OtherPayer = new("并非从本人名下账户支付", "it was not paid from an account in your own name");
    private static readonly BilingualText TooLate = new("已无须支付", "nothing was due any more");
    private static readonly BilingualText Remainder = new("超出公告保证金的部分", "the part above the deposit of the notice");
    private static readonly BilingualText Revoked = new("成交已被撤销", "the sale was undone");

    /// <summary>Why money goes back; null for a deposit that is released, which is told once it is back.</summary>
    public static BilingualText? Of(DepositRefundReason reason) => reason switch
    {
        DepositRefundReason.Over => Over,
        DepositRefundReason.OtherPayer => OtherPayer,
        DepositRefundReason.TooLate => TooLate,
        DepositRefundReason.Remainder => Remainder,
        DepositRefundReason.Revoked => Revoked,
        _ => null,
    };
}
