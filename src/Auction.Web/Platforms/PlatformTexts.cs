using Auction.Data.Valuations;
using Auction.Domain.Texts;

namespace Auction.Web.Platforms;

/// <summary>Words about requests to inquiry platforms.</summary>
public static class PlatformTexts
{
    public static readonly BilingualText Order = new("委托询价", "Order");
    public static readonly BilingualText Extension = new("准予延期的通知", "Notice of more time");
    public static readonly BilingualText Correction = new("要求补正报告", "Request for a correction");
    public static readonly BilingualText Reissue = new("要求重新出具报告", "Request to issue the result anew");
    public static readonly BilingualText Withdrawal = new("撤回委托的通知", "Notice of withdrawal");

    public static readonly BilingualText Confirmed = new("平台确认收到委托", "The platform confirmed the order");
    public static readonly BilingualText AskedForTime = new("平台申请延期", "The platform asked for more time");
    public static readonly BilingualText Reported = new("平台提交报告", "The platform handed in a report");

    public static readonly BilingualText NotReachable = new("未配置该平台的地址，尚未发出", "No address is set for this platform, so nothing is sent");
    public static readonly BilingualText Waiting = new("待发送", "Waiting to be sent");
    public static readonly BilingualText Failing = new("未能送达，系统继续尝试", "Not delivered yet; it is tried again");
    public static readonly BilingualText Running = new("已送达，等待平台答复", "Delivered; waiting for the platform");
    public static readonly BilingualText Over = new("已结束", "Over");
    public static readonly BilingualText Undelivered = new("未送达即已结束", "Over before it was delivered");

    private static readonly BilingualText Unreachable = new("无法连接平台", "The platform could not be reached");
    private static readonly BilingualText TimedOut = new("平台未在规定时间内完整答复", "No whole answer came in time");
    private static readonly BilingualText Unavailable = new("平台系统暂时不能答复", "The platform's program cannot answer now");
    private static readonly BilingualText Rejected = new("平台系统拒绝接收", "The platform's program refused the request");
    private static readonly BilingualText TooLarge = new("平台的答复过长，未予接收", "The answer was too long and was not taken");
    private static readonly BilingualText NotUnderstood = new("平台的答复不符合约定格式，原文已留存", "The answer is not in the agreed form; it is kept as received");
    private static readonly BilingualText Foreign = new("平台的答复与本委托不符，原文已留存", "The answer belongs to another request; it is kept as received");
    private static readonly BilingualText ReportUnreadable = new("平台提交的报告无法读取，原文已留存", "The report cannot be read; it is kept as received");
    private static readonly BilingualText ReportForeign = new("平台提交的报告与本次询价不符，原文已留存", "The report is about another valuation; it is kept as received");
    private static readonly BilingualText FileDiffers = new("取得的文件与报告载明的校验值不符，未予接收", "The file is not the one the report names and was not taken");
    private static readonly BilingualText FileRefused = new("取得的文件不符合接收要求，未予接收", "The file is not of a kind that is taken");
    private static readonly BilingualText TrialOnly = new("该地址为模拟平台，不接收真实委托", "The address is a platform for trials, which gets no real orders");

    /// <summary>A kind of request.</summary>
    /// <param name="kind">One of <see cref="OutsideRequestKinds"/>.</param>
    public static BilingualText Kind(string kind) => kind switch
    {
        OutsideRequestKinds.Order => Order,
        OutsideRequestKinds.Extension => Extension,
        OutsideRequestKinds.Correction => Correction,
        OutsideRequestKinds.Reissue => Reissue,
        OutsideRequestKinds.Withdrawal => Withdrawal,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Unknown kind."),
    };

    /// <summary>A fault.</summary>
    public static BilingualText Fault(OutsideFault fault) => fault switch
    {
        OutsideFault.Unreachable => Unreachable,
        OutsideFault.TimedOut => TimedOut,
        OutsideFault.Unavailable => Unavailable,
        OutsideFault.Rejected => Rejected,
        OutsideFault.TooLarge => TooLarge,
        OutsideFault.NotUnderstood => NotUnderstood,
        OutsideFault.Foreign => Foreign,
        OutsideFault.ReportUnreadable => ReportUnreadable,
        OutsideFault.ReportForeign => ReportForeign,
        OutsideFault.TrialOnly => TrialOnly,
        OutsideFault.FileDiffers => FileDiffers,
        OutsideFault.FileRefused => FileRefused,
        _ => throw new ArgumentOutOfRangeException(nameof(fault), fault, "Unknown fault."),
    };

    /// <summary>Where a request stands.</summary>
    public static BilingualText Standing(PlatformRequestLine line)
    {
        ArgumentNullException.ThrowIfNull(line);
        var request = line.Request;
        if (request.NextAttemptAt is null) { return request.SentAt is null ? Undelivered : Over; }
        if (!line.IsReachable) { return NotReachable; }
        if (request.Faults > 0) { return Failing; }
        return request.SentAt is null ? Waiting : Running;
    }

    internal static BilingualText Act(string act) => act switch
    {
        PlatformCommandKeys.ConfirmAct => Confirmed,
        PlatformCommandKeys.ExtensionAct => AskedForTime,
        PlatformCommandKeys.ReportAct => Reported,
        _ => throw new ArgumentOutOfRangeException(nameof(act), act, "Unknown act."),
    };
}
