using Auction.Domain.Texts;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace Auction.Web.Pages;

/// <summary>Words of the status page.</summary>
internal static class StatusTexts
{
    public static readonly BilingualText Title = new("运行状态", "Service status");
    public static readonly BilingualText Intro = new("打开本页时的检查结果。最后五分钟内服务中断的，平台暂停竞价并保留剩余时间，不会在无人能出价时结束。", "Checked when this page was opened. If service fails in the last five minutes, bidding is paused and the time left is kept: it never ends while nobody can bid.");
    public static readonly BilingualText AllWell = new("各项服务正常", "Everything works");
    public static readonly BilingualText Slow = new("服务正常，响应较慢", "Working, but slow");
    public static readonly BilingualText Trouble = new("部分服务异常，暂不接受出价", "Something is wrong; bids are not taken");
    public static readonly BilingualText Part = new("项目", "Part");
    public static readonly BilingualText State = new("状态", "State");
    public static readonly BilingualText Time = new("平台时间（北京时间）", "Platform time (Beijing)");
    public static readonly BilingualText ForMachines = new("供程序读取：", "For programs:");

    /// <summary>The name of a part.</summary>
    public static BilingualText PartOf(string name) => name switch
    {
        "clock" => new("平台时钟", "Platform clock"),
        "database" => new("数据库", "Database"),
        "writer" => new("竞价记录写入", "Writing of bid records"),
        _ => new(name, name),
    };

    /// <summary>The word for a state.</summary>
    public static BilingualText Of(HealthStatus status) => status switch
    {
        HealthStatus.Healthy => new("正常", "Works"),
        HealthStatus.Degraded => new("较慢", "Slow"),
        _ => new("异常", "Fault"),
    };
}
