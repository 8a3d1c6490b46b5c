using Auction.Data.Valuations;
using Auction.Domain.Texts;

namespace Auction.Web.Pages.Valuations.Acts;

/// <summary>Words for what platforms are told.</summary>
internal static class ExchangeTexts
{
    public static readonly BilingualText What = new("内容", "What");
    public static readonly BilingualText Attempts = new("发送次数", "Attempts");
    public static readonly BilingualText Answered = new("收到答复", "Answered");
    private static readonly BilingualText Closed = new("已无须发送", "No longer needed");
    private static readonly BilingualText ToSend = new("待发送", "To be sent");
    private static readonly BilingualText Retrying = new("发送中，将再次尝试", "Being sent; will be tried again");
    private static readonly BilingualText Unread = new("已收到，待处理", "Received; to be read");
    private static readonly BilingualText Read = new("已处理", "Read");

    public static BilingualText Of(string kind) => kind switch
    {
        OutsideRequestKinds.Order => new("委托书", "Order"),
        OutsideRequestKinds.Extension => new("准许延期通知", "More time given"),
        OutsideRequestKinds.Correction => new("补正通知", "Correction asked"),
        OutsideRequestKinds.Reissue => new("重新出具通知", "To be issued anew"),
        OutsideRequestKinds.Withdrawal => new("撤回通知", "Taken back"),
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    public static BilingualText StandingOf(OutsideRequestRow request)
    {
        ArgumentNullException.ThrowIfNull(request);
        if (request.AnsweredAt is not null)
        {
            return request.HandledAt is null ? Unread : Read;
        }

        if (request.ClosedAt is not null)
        {
            return Closed;
        }

        return request.Attempts == 0 ? ToSend : Retrying;
    }
}
