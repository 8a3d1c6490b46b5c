using Auction.Domain.Texts;

namespace Auction.Web.Pages;

/// <summary>Words of the error page.</summary>
internal static class ErrorTexts
{
    public static readonly BilingualText NotFound = new("没有找到这个页面", "This page was not found");
    public static readonly BilingualText NotFoundText = new(
        "地址可能有误，或者您没有查看它的权限。请核对标的编号，或从拍卖标的列表进入。",
        "The address may be wrong, or it is not open to you. Check the lot number, or start from the list of lots.");
    public static readonly BilingualText BadRequest = new("无法处理这次提交", "This could not be processed");
    public static readonly BilingualText BadRequestText = new(
        "页面可能已打开过久，或者提交的内容不完整。没有任何内容被更改；请返回后重新打开页面再试。",
        "The page may have been open for too long, or the content was incomplete. Nothing was changed. Go back, reload the page and try again.");
    public static readonly BilingualText Fault = new("平台出现故障", "The platform has a fault");
    public static readonly BilingualText FaultText = new(
        "请求没有完成。如果您刚提交了出价，请在标的页面查看结果：已记录的出价不会丢失，也不要重复提交不同的金额。",
        "The request was not completed. If you have just sent a bid, look at the lot page for its result: a recorded bid is never lost. Do not send another amount before you know.");
    public static readonly BilingualText TooMany = new("请求过于频繁", "Too many requests");
    public static readonly BilingualText TooManyText = new("请稍候再试。", "Wait a moment and try again.");
    public static readonly BilingualText Reference = new("参考编号：{0}", "Reference: {0}");
    public static readonly BilingualText Help = new("如需帮助，请拨打 12368 并提供参考编号。", "For help call 12368 and quote the reference.");
    public static readonly BilingualText ToHome = new("回到首页", "Go to the front page");
    public static readonly BilingualText ToLots = new("查看拍卖标的", "See the lots");

    /// <summary>Heading and explanation of a status code.</summary>
    public static (BilingualText Heading, BilingualText Text) Of(int code) => code switch
    {
        >= 500 => (Fault, FaultText),
        429 => (TooMany, TooManyText),
        401 or 403 or 404 or 405 or 410 => (NotFound, NotFoundText),
        >= 400 => (BadRequest, BadRequestText),
        _ => (NotFound, NotFoundText),
    };
}
